import type { PlaceRules } from '../../places/place-rules.ts';

/** Feminine of a demonym, as far as it follows from the masculine: ruso, español, francés, alemán. */
function feminine(demonym: string): string | null {
  if (demonym.endsWith('o')) return `${demonym.slice(0, -1)}a`;
  if (/[lrsn]$/.test(demonym) && /(?:ol|or|[eé]s|[aá]n|[ií]n|[oó]n)$/.test(demonym)) return `${demonym}a`;
  return null;
}

/** Words are compared without accents: `franceses` is the plural of `francés`. */
const plural = (word: string): string => (/[aeiouáéó]$/.test(word) ? `${word}s` : `${word}es`);

/** Names of places in Spanish. */
export const places: PlaceRules = {
  combiningForms: [
    ['ruso', 'RU'],
    ['chino', 'CN'],
    ['franco', 'FR'],
    ['anglo', 'GB'],
    ['hispano', 'ES'],
    ['greco', 'GR'],
    ['indo', 'IN'],
    ['sino', 'CN'],
  ].map(([form = '', country = '']) => [form, country] as const),
  demonymForms: (demonym) => {
    const other = feminine(demonym);
    return [plural(demonym), ...(other === null ? [] : [other, plural(other)])];
  },
};
