/** Messages made from the rows of the message tables: good ones, and good ones with one thing wrong anywhere in them. */
import fc from 'fast-check';
import * as v from 'valibot';
import type { MessageTable } from '../../messaging/message-table.ts';
import { anyValue } from './arbitraries.ts';

/** A schema or an action of valibot, as far as the messages use them. */
interface Part {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly wrapped?: Part;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly Part[];
  readonly requirement?: unknown;
}

/** Values longer than this say nothing more; the bounds themselves are tried in `tests/messaging`. */
const LONGEST = 12;

const actionsOf = ({ pipe = [] }: Part, type: string): Part[] => pipe.filter((part) => part.type === type);

function stringOf(part: Part): fc.Arbitrary<string> {
  const [pattern] = actionsOf(part, 'regex');
  if (pattern?.requirement instanceof RegExp) return fc.stringMatching(pattern.requirement);
  const minLength = actionsOf(part, 'non_empty').length;
  return fc.string({ unit: 'binary', minLength, maxLength: LONGEST });
}

function numberOf(part: Part): fc.Arbitrary<number> {
  const [least] = actionsOf(part, 'min_value');
  if (actionsOf(part, 'integer').length === 0) return fc.double({ noNaN: true });
  return fc.integer({ min: Number(least?.requirement ?? -1000), max: 100_000 });
}

function arrayOf(part: Part): fc.Arbitrary<unknown> {
  const [least] = actionsOf(part, 'min_length');
  return part.item
    ? fc.array(valuesFor(part.item), { minLength: Number(least?.requirement ?? 0), maxLength: 4 })
    : fc.constant([]);
}

const BY_TYPE: Readonly<Record<string, (part: Part) => fc.Arbitrary<unknown>>> = {
  object: ({ entries = {} }) =>
    fc.record(Object.fromEntries(Object.entries(entries).map(([key, field]) => [key, valuesFor(field)]))),
  string: stringOf,
  number: numberOf,
  boolean: () => fc.boolean(),
  picklist: ({ options = [] }) => fc.constantFrom(...options),
  nullable: ({ wrapped }) => (wrapped ? fc.oneof(fc.constant(null), valuesFor(wrapped)) : fc.constant(null)),
  array: arrayOf,
  // Made by our own engine: only that it is an object is checked.
  custom: () => fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue(), { maxKeys: 3 }),
};

/** Values that a schema takes. */
function valuesFor(part: Part): fc.Arbitrary<unknown> {
  const make = BY_TYPE[part.type];
  if (!make) throw new Error(`no values are known for a schema of type ${part.type}`);
  // A check over several fields: a place in a text, that ends after it starts.
  const checks = actionsOf(part, 'check').map(({ requirement }) => requirement as (value: unknown) => boolean);
  return make(part).filter((value) => checks.every((check) => check(value)));
}

const schemaOf = (table: MessageTable, type: string): Part => (table[type]?.schema ?? v.never()) as unknown as Part;

/** Good messages of a type. */
export const messageOf = (table: MessageTable, type: string): fc.Arbitrary<Record<string, unknown>> =>
  valuesFor(schemaOf(table, type)).map((fields) => ({ type, ...(fields as object) }));

/** The places of all fields in a message, outermost first, each with its schema. */
function fieldsOf(part: Part, path: readonly string[] = []): { path: readonly string[]; part: Part }[] {
  return Object.entries(part.entries ?? {}).flatMap(([key, field]) => [
    { path: [...path, key], part: field },
    ...fieldsOf(field, [...path, key]),
  ]);
}

/** The value with what stands at `path` replaced, or taken out where there is nothing to put there. */
function changeAt(value: unknown, [key, ...rest]: readonly string[], put: { value: unknown } | null): unknown {
  if (key === undefined) return put?.value;
  const { [key]: old, ...others } = value as Record<string, unknown>;
  if (rest.length === 0 && put === null) return others;
  return { ...others, [key]: changeAt(old, rest, put) };
}

/** Whether a field takes a value of this kind, by its type alone. */
function mayTake(part: Part, value: unknown): boolean {
  switch (part.type) {
    case 'nullable':
      return value === null || (part.wrapped !== undefined && mayTake(part.wrapped, value));
    case 'picklist':
      return part.options?.includes(value) ?? false;
    case 'array':
      return Array.isArray(value);
    case 'object':
    case 'custom':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      // The names of these schemas are those of `typeof`.
      return typeof value === part.type;
  }
}

/** Messages of a type with one field gone or of another kind, at any depth; null where the type has no fields. */
export function brokenMessageOf(table: MessageTable, type: string): fc.Arbitrary<unknown> | null {
  const fields = fieldsOf(schemaOf(table, type));
  if (fields.length === 0) return null;
  return fc
    .tuple(messageOf(table, type), fc.constantFrom(...fields), fc.option(anyValue.map((value) => ({ value }))))
    .filter(([, { part }, put]) => put === null || !mayTake(part, put.value))
    .map(([message, { path }, put]) => changeAt(message, path, put));
}
