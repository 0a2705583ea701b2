/** The schemas of the three kinds of file, and the proof that what they accept is what the engine's types say. */
import type { z } from 'zod';
import type { CalendarFacts } from '../../engine/calendar/facts.ts';
import type { CountryFile, OrganisationFile, TreatyFile, WorldFacts } from '../../engine/knowledge.ts';
import { Calendar } from './calendar.ts';
import { Facts } from './facts.ts';
import { Country, Organisation } from './offices.ts';
import { Treaty } from './treaty.ts';

export const schemas = { countries: Country, organisations: Organisation, treaties: Treaty } as const;
export { Calendar, Facts };

/** True where a schema accepts only what the engine's type says. */
type Accepts<Type, Schema extends z.ZodType> = z.output<Schema> extends Defined<Type> ? true : false;
/** Zod's optional keys may be undefined; JSON's are absent. The two are the same to the engine. */
type Defined<T> = T extends (infer Item)[]
  ? Defined<Item>[]
  : T extends object
    ? { [Key in keyof T]: undefined extends T[Key] ? Defined<T[Key]> | undefined : Defined<T[Key]> }
    : T;
type Holds<Claim extends true> = Claim;

/** True where a schema accepts all that the engine's type says. */
type Covers<Type, Schema extends z.ZodType> = Mutable<Type> extends z.input<Schema> ? true : false;
/** Zod's arrays may be written to; the engine's are often read-only. */
type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T;

/** Fails to compile where a schema accepts less than its type says. */
export type TypesFitSchemas = [
  Holds<Covers<CountryFile, typeof Country>>,
  Holds<Covers<OrganisationFile, typeof Organisation>>,
  Holds<Covers<TreatyFile, typeof Treaty>>,
  Holds<Covers<WorldFacts, typeof Facts>>,
  Holds<Covers<CalendarFacts, typeof Calendar>>,
];

/** Fails to compile where a schema accepts more than its type says. */
export type SchemasFitTypes = [
  Holds<Accepts<CountryFile, typeof Country>>,
  Holds<Accepts<OrganisationFile, typeof Organisation>>,
  Holds<Accepts<TreatyFile, typeof Treaty>>,
  Holds<Accepts<WorldFacts, typeof Facts>>,
  Holds<Accepts<CalendarFacts, typeof Calendar>>,
];
