import { z } from 'zod';
import { CountryCode, Text } from './common.ts';

const calendarOrigin = { source: Text, checked: z.iso.date().nullable() };
const calendarId = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/);
const Month = z.int().min(1).max(12);
const dayNumber = z.int().min(1).max(31);

const NamedDayRuleSchema = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('fixed'), month: Month, day: dayNumber }),
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

const countryCodes = z.array(CountryCode).min(1);

/** The files of `knowledge/calendar/`, as the engine's `CalendarFacts` names them. */
export const Calendar = z.strictObject({
  namedDays: z.strictObject({
    ...calendarOrigin,
    days: z.record(calendarId, NamedDayRuleSchema),
    national: z.record(calendarId, z.record(CountryCode, z.tuple([Month, dayNumber]).nullable())),
  }),
  movingDays: z.strictObject({ ...calendarOrigin, days: z.record(calendarId, z.array(z.iso.date()).min(1)) }),
  hemispheres: z.strictObject({ ...calendarOrigin, southern: countryCodes, tropical: countryCodes }),
});
