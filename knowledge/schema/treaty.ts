import { z } from 'zod';
import {
  EVIDENCE_KINDS,
  TREATY_EVENT_KINDS,
  TREATY_KINDS,
  TREATY_RELATIONS,
  TREATY_SOURCE_KINDS,
  TREATY_STATUSES,
} from '../../engine/enumerations.ts';
import { AgelessText, CountryCode, Day, Id, Link, PartialDay, Text } from './common.ts';

const statusSchema = z.enum(TREATY_STATUSES);

const eventSchema = z.strictObject({
  date: PartialDay,
  kind: z.enum(TREATY_EVENT_KINDS),
  text: AgelessText,
  by: z.array(Text).optional(),
  status: statusSchema.optional(),
  confirmedIn: z.array(z.number().int().nonnegative()).optional(),
  confirmed: Day.optional(),
});

/** An ISO code, or the name of a party that is no state: `Taliban`. */
const partySchema = z.union([CountryCode, Text.refine((name) => name.length > 2, 'a party is an ISO code or a name')]);

const countOfWords = (text: string) => text.split(/\s+/).filter(Boolean).length;

export const Treaty = z.strictObject({
  name: Text,
  formalName: Text,
  names: z.array(Text),
  ambiguousNames: z.array(z.strictObject({ name: Text, needs: z.array(z.enum(EVIDENCE_KINDS)).min(1) })).optional(),
  kind: z.enum(TREATY_KINDS),
  themes: z.array(Id).min(1),
  cues: z.array(Text.refine((t) => t === t.toLowerCase(), 'must be lower case')).optional(),
  signed: z.strictObject({ date: PartialDay, place: Text }),
  inForce: PartialDay.nullable().optional(),
  parties: z.array(partySchema),
  open: z.strictObject({ parties: z.number().int().positive(), asOf: PartialDay }).optional(),
  signatories: z.array(
    z.strictObject({ name: Text, person: Id.optional(), country: CountryCode.optional(), office: Text.optional() }),
  ),
  background: AgelessText,
  settles: AgelessText.refine(
    (text) => countOfWords(text) >= 40 && countOfWords(text) <= 90,
    'must have 40 to 90 words',
  ),
  provisions: z
    .array(z.strictObject({ article: Text.nullable(), text: AgelessText }))
    .min(2, 'must have 2 to 6 provisions')
    .max(6, 'must have 2 to 6 provisions'),
  events: z.array(eventSchema).min(1, 'must have at least the event of signing'),
  related: z.array(
    z.strictObject({
      id: Id,
      kind: z.enum(TREATY_RELATIONS),
    }),
  ),
  sources: z
    .array(
      z.strictObject({
        title: Text,
        url: Link,
        kind: z.enum(TREATY_SOURCE_KINDS),
      }),
    )
    .min(1, 'must name at least one source'),
  checked: Day.nullable(),
  confirmedIn: z.array(z.number().int().nonnegative()),
  unconfirmed: z.array(Text),
});
