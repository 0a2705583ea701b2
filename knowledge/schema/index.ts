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

/** Fails to compile where schema and type went apart. */
export type SchemasFitTypes = [
  Holds<Accepts<CountryFile, typeof Country>>,
  Holds<Accepts<OrganisationFile, typeof Organisation>>,
  Holds<Accepts<TreatyFile, typeof Treaty>>,
  Holds<Accepts<WorldFacts, typeof Facts>>,
  Holds<Accepts<CalendarFacts, typeof Calendar>>,
];
