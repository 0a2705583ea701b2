import type { PlaceRules } from '../../places/place-rules.ts';

/** Feminine of a demonym, as far as it follows from the masculine: russo, português, alemão, espanhol. */
function feminine(demonym: string): string | null {
  if (demonym.endsWith('o') && !demonym.endsWith('ão')) return `${demonym.slice(0, -1)}a`;
  if (demonym.endsWith('ês')) return `${demonym.slice(0, -2)}esa`;
  if (demonym.endsWith('ão')) return `${demonym.slice(0, -2)}ã`;
  return demonym.endsWith('ol') ? `${demonym}a` : null;
}

function plural(word: string): string {
  if (word.endsWith('ês')) return `${word.slice(0, -2)}eses`;
  if (word.endsWith('ão')) return `${word.slice(0, -2)}ães`;
  if (word.endsWith('ol')) return `${word.slice(0, -1)}is`;
  if (word.endsWith('l')) return `${word.slice(0, -1)}is`;
  return word.endsWith('s') ? word : `${word}s`;
}

/** Names of places in Portuguese. */
export const places: PlaceRules = {
  combiningForms: [
    ['russo', 'RU'],
    ['sino', 'CN'],
    ['franco', 'FR'],
    ['anglo', 'GB'],
    ['luso', 'PT'],
    ['greco', 'GR'],
    ['indo', 'IN'],
  ],
  demonymForms: (demonym) => {
    const other = feminine(demonym);
    return [plural(demonym), ...(other === null ? [] : [other, plural(other)])];
  },
};
