import { z } from 'zod';

/** `2014-05-26`, `2014-05` or `2014`: as exact as the source gave. */
export const PartialDay = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(
    (day) => day.length < 10 || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day),
    'is not a day of the calendar',
  );

export const Day = PartialDay.refine((day) => day.length === 10, 'must be a full day, YYYY-MM-DD');

export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: a-z, 0-9 and hyphens');

export const CountryCode = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code in capitals');

export const Text = z
  .string()
  .min(1)
  .refine((text) => text === text.trim(), 'has spaces at an end');

/** Our sentences give dates instead of words that age. */
export const AgelessText = Text.refine(
  (text) => !/\b(currently|recently|nowadays|today|at present|to date)\b/i.test(text),
  'says "currently", "recently", "today" or the like: give the date instead',
);

/** http or https, so that a link can never run code. */
export const Link = z.string().regex(/^https?:\/\/[^\s<>"]+$/, 'must be an http(s) address');
