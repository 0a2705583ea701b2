/** The guards at the door: whatever comes, they answer, and nothing that lacks a field or carries a wrong one gets in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFromOwnPage, isFromPage, isToReader } from '../../messaging/receive.ts';
import { anyValue, facts } from './arbitraries.ts';

const page = facts({
  dateSignals: [{ source: 'meta', raw: '5 May', value: '2025-05-05', kind: 'published' }],
  reasons: ['It says so.'],
});
const span = { start: 3, end: 9 };

type Guard = (message: unknown) => boolean;
type Message = Record<string, unknown>;

/** One good message of each type, by the one door it may come in through. */
const DOORS: [string, Guard, Message[]][] = [
  [
    'from a page',
    isFromPage,
    [
      { type: 'news-detected' },
      { type: 'style-wanted', prefix: 'abcdefghijkl', tags: ['p', 'h1'] },
      { type: 'reading-started', readId: 'r', page: { title: null, site: null, published: null } },
      { type: 'article-read', readId: 'r', text: 'Words.', page },
      { type: 'reading-failed', readId: 'r', reason: 'none' },
      { type: 'article-left', readId: 'r' },
      { type: 'treaty-page-wanted', id: 'simla-agreement' },
      { type: 'in-view', span },
    ],
  ],
  [
    'from the popup',
    isFromOwnPage,
    [
      { type: 'view-wanted', tabId: 1 },
      { type: 'read-anyway', tabId: 1 },
      { type: 'published-corrected', tabId: 1, day: '2025-05-05' },
      { type: 'site-paused', tabId: 1, paused: true },
      { type: 'all-paused', paused: false },
      { type: 'treaty-wanted', id: 'simla-agreement', day: '2025-05-05' },
      { type: 'treaty-list-wanted' },
      { type: 'flags-wanted', codes: ['IN'] },
      { type: 'sample-wanted', text: 'Words.', published: '2025-05-05' },
      { type: 'follow-wanted', tabId: 1, follow: true },
      { type: 'jump-wanted', tabId: 1, span },
    ],
  ],
  [
    'to the reader',
    isToReader,
    [
      { type: 'who-reads' },
      { type: 'brief-changed', readId: 'r', brief: {}, flags: {}, preferences: {} },
      { type: 'command', command: 'next-mention' },
      { type: 'follow', follow: true },
      { type: 'jump', span },
      { type: 'stop' },
    ],
  ],
];

describe.each(DOORS)('%s', (_name, guard, messages) => {
  test('good messages are taken, those of other doors are not', () => {
    for (const message of messages) expect(guard(message), String(message.type)).toBe(true);
    const others = DOORS.flatMap(([, other, theirs]) => (other === guard ? [] : theirs));
    for (const message of others) expect(guard(message), String(message.type)).toBe(false);
  });

  test('any value gets an answer, and what is no message gets no', () => {
    const types = new Set(messages.map(({ type }) => type));
    fc.assert(
      fc.property(anyValue, (value) => {
        const accepted = guard(value);
        if (accepted) expect(types.has((value as Message).type)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('a message with a field gone or of another kind is dropped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...messages), fc.nat(), fc.boolean(), anyValue, (message, pick, gone, other) => {
        const keys = Object.keys(message);
        const key = keys[pick % keys.length] ?? 'type';
        const { [key]: good, ...rest } = message;
        if (gone) {
          expect(guard(rest), `${message.type} without ${key}`).toBe(false);
          return;
        }
        // Of the same kind it may be good: what is fed here is of another.
        if (typeof other === typeof good && Array.isArray(other) === Array.isArray(good) && other !== null) return;
        expect(guard({ ...rest, [key]: other }), `${message.type} with another ${key}`).toBe(false);
      }),
      { numRuns: 1500 },
    );
  });

  test('a field that only the prototype has is read like any other, and a hostile one does not throw further than its caller', () => {
    const polluted = Object.create({ type: messages[0]?.type }) as Message;
    expect(() => guard(polluted)).not.toThrow();
  });
});

test('page facts with any one field gone or of another kind are dropped', () => {
  const nullable = new Set(['title', 'site', 'byline', 'published', 'publishedFrom', 'updated', 'language', 'url']);
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(page)), fc.boolean(), anyValue, (key, gone, other) => {
      const good = (page as unknown as Message)[key];
      const { [key]: _, ...rest } = page as unknown as Message;
      const message = (facts: Message) => ({ type: 'article-read', readId: 'r', text: 'Words.', page: facts });
      if (gone) {
        expect(isFromPage(message(rest)), `without ${key}`).toBe(false);
        return;
      }
      const kind = nullable.has(key) ? 'string' : typeof good;
      if (
        (typeof other === kind && Array.isArray(other) === Array.isArray(good)) ||
        (nullable.has(key) && other === null)
      )
        return;
      expect(isFromPage(message({ ...rest, [key]: other })), `another ${key}`).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
