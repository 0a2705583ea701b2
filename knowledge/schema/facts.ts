import { z } from 'zod';
import { CountryCode, Text } from './common.ts';
import { factSourceSchema } from './offices.ts';

const factOrigin = {
  sources: z.array(factSourceSchema).min(1),
  checked: z.string().nullable(),
  unconfirmed: z.array(Text),
};
const listOfCodes = z.array(CountryCode).min(1);
const someWords = z.array(Text).min(1);

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
    ...factOrigin,
  }),
  'leading-presidents': z.strictObject({ countries: listOfCodes, ...factOrigin }),
  regions: z.strictObject({ regions: z.record(CountryCode, someWords), ...factOrigin }),
  'conference-cities': z.strictObject({ cities: someWords, ...factOrigin }),
  'reigning-titles': z.strictObject({
    reigning: someWords,
    anyMonarch: someWords,
    neverReigning: someWords,
    ...factOrigin,
  }),
  'personal-names': z.strictObject({
    eitherOrder: listOfCodes,
    calledByGivenName: listOfCodes,
    titledByFirstName: listOfCodes,
    sharedFirstNames: someWords,
    epithetLinks: someWords,
    particles: someWords,
    arabicArticles: someWords,
    ...factOrigin,
  }),
});
