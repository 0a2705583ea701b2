/** A month or season beside a verb of the past lies before publication, however near the one ahead is: Monday, 5 May 2025. */
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../engine/dates/find-dates.ts';
import { de } from '../../../engine/languages/de/index.ts';
import { es } from '../../../engine/languages/es/index.ts';
import { fr } from '../../../engine/languages/fr/index.ts';
import type { LanguagePack } from '../../../engine/languages/language.ts';
import { pt } from '../../../engine/languages/pt/index.ts';
import { readArticleText } from '../../../engine/text/article-text.ts';

const valuesIn = (sentence: string, { text, dates }: LanguagePack) =>
  findDates(readArticleText(sentence, text), dates, { published: '2025-05-05', taken: [] }).map(({ value }) => value);

const CASES: readonly (readonly [string, LanguagePack, [sentence: string, value: string][]])[] = [
  [
    'Spanish',
    es,
    [
      ['En junio, el Tribunal Superior de Justicia le obligó a hablar.', '2024-06'],
      ['El ministro fue detenido en junio y sigue preso.', '2024-06'],
      ['El Gobierno anunció para junio otra ley.', '2025-06'],
      ['El Gobierno ha anunciado elecciones en junio.', '2025-06'],
      ['El ministro dijo que en junio habrá elecciones.', '2025-06'],
      ['En junio, cuando fue detenido, hará calor.', '2025-06'],
    ],
  ],
  [
    'Portuguese',
    pt,
    [
      ['Em junho, o Supremo Tribunal Federal mandou soltar o preso.', '2024-06'],
      ['O ministro foi preso em junho e segue calado.', '2024-06'],
      ['O governo anunciou eleições em junho.', '2025-06'],
      ['O ministro disse que em junho haverá eleições.', '2025-06'],
    ],
  ],
  [
    'French',
    fr,
    [
      ["Au troisième trimestre, le bénéfice avait reculé d'un tiers.", '2024-Q3'],
      ['Le ministre a été arrêté en juin à Lyon.', '2024-06'],
      ['Le gouvernement a annoncé des élections en juin.', '2025-06'],
      ['Il a promis que tout changerait en juin.', '2025-06'],
    ],
  ],
  [
    'German',
    de,
    [
      ['Im Sommer zog er nach Wien.', '2024-SU'],
      ['Am 17. Dezember wurde das Fest gefeiert.', '2024-12-17'],
      ['Im dritten Quartal war das Werk gebaut worden.', '2024-Q3'],
      ['Seit Januar gilt das Gesetz.', '2025-01'],
      ['Im Sommer wird er nach Wien ziehen.', '2025-SU'],
      ['Er plante im Juni eine Reise.', '2025-06'],
    ],
  ],
];

describe.each(CASES)('%s', (_language, pack, cases) => {
  it.each(cases)('%s', (sentence, value) => {
    expect(valuesIn(sentence, pack)).toContain(value);
  });
});

it.each([
  ['1999-05-05', '192'],
  ['2025-05-05', '202'],
])('the decade named by its tens alone is the latest that has begun by %s', (published, value) => {
  const text = readArticleText('In den zwanziger Jahren war das anders.', de.text);
  expect(findDates(text, de.dates, { published, taken: [] }).map((date) => date.value)).toEqual([value]);
});
