/** The check on arrival: whatever comes, it answers, and nothing that lacks a field or carries a wrong one gets in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MessageTable, parseMessage } from '../../messaging/message-table.ts';
import { FROM_OWN_PAGE, FROM_PAGE, TO_INJECTED, TO_OWN_PAGE } from '../../messaging/messages.ts';
import { anyValue } from './arbitraries.ts';
import { brokenMessageOf, messageOf } from './messages-of.ts';

const TABLES: [string, MessageTable][] = [
  ['from a page', FROM_PAGE],
  ['from a page of our own', FROM_OWN_PAGE],
  ['to the reader', TO_INJECTED],
  ['to a page of our own', TO_OWN_PAGE],
];

test('no type of message may come from two sides', () => {
  const types = TABLES.flatMap(([, table]) => Object.keys(table));
  expect(new Set(types).size).toBe(types.length);
});

test.each(TABLES)('%s: any value gets an answer, and what is no message gets no', (_name, table) => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const message: { type: string } | null = parseMessage(table, value);
      if (message) expect(Object.keys(table)).toContain(message.type);
    }),
    { numRuns: 2000 },
  );
});

describe.each(TABLES)('%s', (_name, table) => {
  const others = TABLES.map(([, other]) => other).filter((other) => other !== table);

  test.each(Object.keys(table))('a good %s is taken with its own fields and no others', (type) => {
    fc.assert(
      fc.property(messageOf(table, type), anyValue, (message, extra) => {
        expect(parseMessage(table, { ...message, extra })).toEqual(message);
        for (const other of others) expect(parseMessage(other, message)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  const broken = Object.keys(table).flatMap((type) => {
    const messages = brokenMessageOf(table, type);
    return messages ? [{ type, messages }] : [];
  });
  test.each(broken)('a $type with a field gone or of another kind is dropped', ({ messages }) => {
    fc.assert(
      fc.property(messages, (message) => {
        expect(parseMessage(table, message)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('a type that only the prototype has does not throw', () => {
    const [type] = Object.keys(table);
    expect(() => parseMessage(table, Object.create({ type }))).not.toThrow();
    expect(parseMessage(table, { type: 'toString' })).toBeNull();
    expect(parseMessage(table, { type: '__proto__' })).toBeNull();
  });
});
