import { z } from 'zod';
import { CountryCode, Text } from './common.ts';

const about = { source: Text, checked: z.iso.date().nullable() };
const Id = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/);
const Month = z.int().min(1).max(12);
const Day = z.int().min(1).max(31);

const NamedDayRuleSchema = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('fixed'), month: Month, day: Day }),
  z.strictObject({
    rule: z.literal('nth-weekday'),
    nth: z.union([z.int().min(1).max(5), z.literal(-1)]),
    weekday: z.int().min(1).max(7),
    month: Month,
    days: z.int().optional(),
  }),
  z.strictObject({ rule: z.enum(['easter', 'orthodox-easter']), days: z.int() }),
  z.strictObject({ rule: z.literal('once'), day: z.iso.date() }),
]);

const codes = z.array(CountryCode).min(1);

/** The files of `knowledge/calendar/`, as the engine's `CalendarFacts` names them. */
export const Calendar = z.strictObject({
  namedDays: z.strictObject({
    ...about,
    days: z.record(Id, NamedDayRuleSchema),
    national: z.record(Id, z.record(CountryCode, z.tuple([Month, Day]).nullable())),
  }),
  movingDays: z.strictObject({ ...about, days: z.record(Id, z.array(z.iso.date()).min(1)) }),
  hemispheres: z.strictObject({ ...about, southern: codes, tropical: codes }),
});
