import { z } from 'zod';
import { CountryCode, Text } from './common.ts';
import { factSourceSchema } from './offices.ts';

const about = { sources: z.array(factSourceSchema).min(1), checked: z.string().nullable(), unconfirmed: z.array(Text) };
const codes = z.array(CountryCode).min(1);
const words = z.array(Text).min(1);

/** The files of `knowledge/facts/`, by their names. */
export const Facts = z.strictObject({
  institutions: z.strictObject({
    institutions: z.array(
      z.strictObject({
        name: Text,
        country: CountryCode,
        securityService: z.literal(true).optional(),
        leaderSeat: z.literal(true).optional(),
      }),
    ),
    ...about,
  }),
  'leading-presidents': z.strictObject({ countries: codes, ...about }),
  regions: z.strictObject({ regions: z.record(CountryCode, words), ...about }),
  'conference-cities': z.strictObject({ cities: words, ...about }),
  'reigning-titles': z.strictObject({ reigning: words, anyMonarch: words, neverReigning: words, ...about }),
  'personal-names': z.strictObject({
    eitherOrder: codes,
    calledByGivenName: codes,
    epithetLinks: words,
    particles: words,
    arabicArticles: words,
    ...about,
  }),
});
