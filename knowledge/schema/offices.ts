import { z } from 'zod';
import { OFFICE_KINDS } from '../../engine/enumerations.ts';
import { AgelessText, Day, Id, Link, PartialDay, Text } from './common.ts';

const personSchema = z.strictObject({
  name: Text,
  short: z.array(Text).optional(),
  aliases: z.array(Text).optional(),
  order: z.enum(['given-first', 'family-first']).optional(),
  bare: z.boolean().optional(),
  wikipedia: Text.optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  born: PartialDay.optional(),
  died: PartialDay.optional(),
  known: AgelessText.optional(),
  knownFrom: Id.optional(),
  parties: z
    .array(z.strictObject({ name: Text, from: PartialDay.optional(), to: PartialDay.optional() }))
    .min(1, 'must name a party, or be left out')
    .optional(),
});

const termSchema = z.strictObject({
  person: Id,
  start: PartialDay,
  end: PartialDay.optional(),
  endKnown: z.literal(false).optional(),
  acting: z.boolean().optional(),
  title: Text.optional(),
  sources: z.array(Id).min(1, 'must name at least one source, or be left out').optional(),
  confirmed: Day.optional(),
});

const officeKindSchema = z.enum(OFFICE_KINDS);

const Office = z.strictObject({
  id: Id,
  title: Text,
  kind: officeKindSchema,
  titles: z.array(Text.refine((t) => t === t.toLowerCase(), 'must be lower case')).optional(),
  shared: z.boolean().optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  region: Id.optional(),
  terms: z.array(termSchema),
  sources: z.array(Id).min(1, 'must name at least one source'),
});

export const factSourceSchema = z.strictObject({
  id: Id,
  title: Text,
  url: Link.optional(),
  note: Text.optional(),
  asOf: Day,
  memory: z.literal(true).optional(),
  data: z.literal(true).optional(),
});

const Region = z.strictObject({
  id: Id,
  name: Text,
  otherNames: z.array(Text).optional(),
  demonyms: z.array(Text).optional(),
  capital: Text.optional(),
});

const part = {
  people: z.record(Id, personSchema),
  offices: z.array(Office),
  sources: z.array(factSourceSchema).min(1, 'must name at least one source'),
  regions: z.array(Region).optional(),
  unconfirmed: z.array(Text),
};

/** A part of a country's or organisation's file: `countries/us/congress.json`. */
export const partSchema = z.strictObject(part);

const files = { name: Text, otherNames: z.array(Text).optional(), ...part, checked: Day };

export const Country = z.strictObject({ ...files, demonyms: z.array(Text), capital: Text.optional() });
export const Organisation = z.strictObject({
  ...files,
  abbreviation: Text.optional(),
  demonyms: z.array(Text).optional(),
});
