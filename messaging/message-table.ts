/**
 * The shape of a table of messages, and what follows from it: the union of its messages, the answer to each and the check
 * on arrival. A row is all there is to say of a message; tests make theirs from the same rows.
 */
import * as v from 'valibot';

/**
 * When a question may be put again because no answer came. `always`: doing it twice changes nothing. `once`: it is work
 * that may have been what stopped the worker, so it is begun a second time and no third. `never`: it would be seen twice.
 */
export type Repeat = 'always' | 'once' | 'never';

export interface MessageRow<Fields extends v.ObjectEntries, Answer, Again extends Repeat> {
  readonly schema: v.ObjectSchema<Fields, undefined>;
  readonly repeat: Again;
  /** Carries the type of the answer; there is no such value. */
  readonly answer?: Answer;
}

export type MessageTable = Readonly<Record<string, MessageRow<v.ObjectEntries, unknown, Repeat>>>;

/** The types of messages in a table. */
export type TypeIn<Table extends MessageTable> = keyof Table & string;

/** A message of one of these types. */
export type MessageIn<Table extends MessageTable, Type extends TypeIn<Table> = TypeIn<Table>> = {
  [One in Type]: { type: One } & v.InferOutput<Table[One]['schema']>;
}[Type];

/** The answer to messages of this type. */
export type AnswerIn<Table extends MessageTable, Type extends TypeIn<Table>> =
  Table[Type] extends MessageRow<v.ObjectEntries, infer Answer, Repeat> ? Answer : never;

/**
 * What its sender says of repeating a message, as its row does: nothing where that is `always`. Stated by type, so that a
 * script that sends it carries no schema.
 */
export type RepeatIn<Table extends MessageTable, Type extends TypeIn<Table>> = Table[Type]['repeat'] extends 'always'
  ? []
  : [repeat: Table[Type]['repeat']];

/** Names the type of an answer: `answers<Brief>`. */
export const answers = <Answer>(): Answer => {
  throw new TypeError('answers() names a type and is never called.');
};

/**
 * A row of a table: the fields beside `type`, the answer and when it may be repeated.
 * @example 'find-flags': messageRow({ codes: v.array(v.string()) }, answers<FlagTable>)
 */
// @__NO_SIDE_EFFECTS__
export function messageRow<Fields extends v.ObjectEntries, Answer = void, Again extends Repeat = 'always'>(
  fields: Fields,
  _answer?: () => Answer,
  repeat = 'always' as Again,
): MessageRow<Fields, Answer, Again> {
  return { schema: v.object(fields), repeat };
}

/**
 * The message that a value is, by its own fields and no others; null where the table has none such.
 * @param value anything that came in
 */
export function parseMessage<Table extends MessageTable>(table: Table, value: unknown): MessageIn<Table> | null {
  if (typeof value !== 'object' || value === null || !('type' in value)) return null;
  const { type } = value;
  if (typeof type !== 'string' || !Object.hasOwn(table, type)) return null;
  const parsed = v.safeParse(table[type]?.schema ?? v.never(), value, { abortEarly: true });
  // The schema is that of the type's own row, which TypeScript does not follow through the look-up.
  return parsed.success ? ({ type, ...parsed.output } as MessageIn<Table>) : null;
}
