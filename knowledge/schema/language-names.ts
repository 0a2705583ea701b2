import { z } from 'zod';
import { AgelessText, Id, Text } from './common.ts';
import { factSourceSchema } from './offices.ts';

const Forms = z.array(Text).min(1);

/** `sources` tell where a file's names are from; whatever no source but memory shows stands in `unverified`, by its key. */
const namesOrigin = {
  sources: z.array(factSourceSchema).min(1, 'must name at least one source'),
  unverified: z.array(Text),
};

const written = { name: Text, short: Forms.optional(), aliases: Forms.optional() };

const personNamesSchema = z.strictObject({
  ...written,
  gender: z.literal('f').optional(),
  bare: z.boolean().optional(),
  taiwan: z.strictObject(written).optional(),
});

const placeNamesSchema = z.strictObject({
  name: Text,
  otherNames: Forms.optional(),
  demonyms: Forms.optional(),
  abbreviation: Text.optional(),
});

const officeNamesSchema = z.strictObject({ title: Text, feminine: Text.optional(), others: Forms.optional() });

const treatyNamesSchema = z.strictObject({
  name: Text,
  otherNames: Forms.optional(),
  ambiguousNames: z
    .array(z.strictObject({ name: Text, needs: z.array(z.enum(['year', 'party', 'theme', 'full-name'])).min(1) }))
    .min(1)
    .optional(),
});

const EnglishTitle = Text.refine((title) => title === title.toLowerCase(), 'must be lower case');

/** The files of `knowledge/languages/<tag>/`; those of `people/` are one to a region of the world. */
export const languageFiles = {
  people: z.strictObject({
    people: z.record(Id, personNamesSchema),
    /** Who shares what stands alone with a holder of the same office, so that neither country nor office parts them. */
    namesakes: z.record(Text, z.array(Id).min(2)).optional(),
    ...namesOrigin,
  }),
  places: z.strictObject({ places: z.record(Id, placeNamesSchema), ...namesOrigin }),
  offices: z.strictObject({ offices: z.record(EnglishTitle, officeNamesSchema), ...namesOrigin }),
  treaties: z.strictObject({ treaties: z.record(Id, treatyNamesSchema), ...namesOrigin }),
} as const;

/** `treaty-texts.json` of a language's folder. */
export const treatyTextsSchema = z.strictObject({
  texts: z.record(
    Id,
    z.strictObject({
      of: z.string().regex(/^[0-9a-f]{8}$/, 'must be eight hexadecimal digits'),
      background: AgelessText,
      settles: AgelessText,
    }),
  ),
  sources: namesOrigin.sources,
});
