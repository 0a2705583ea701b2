import type { PlaceRules } from '../../places/place-rules.ts';

/** Feminine of a demonym, as far as it follows from the masculine: français, russe, italien, chinois, américain. */
function feminine(demonym: string): string | null {
  if (/(?:ien|éen)$/.test(demonym)) return `${demonym}ne`;
  if (/(?:ais|ois|ain|and|ol|in|an)$/.test(demonym)) return `${demonym}e`;
  return null;
}

const plural = (word: string): string => (/[sx]$/.test(word) ? word : `${word}s`);

/** Names of places in French. */
export const places: PlaceRules = {
  combiningForms: [
    ['franco', 'FR'],
    ['russo', 'RU'],
    ['sino', 'CN'],
    ['anglo', 'GB'],
    ['germano', 'DE'],
    ['américano', 'US'],
    ['indo', 'IN'],
    ['gréco', 'GR'],
    ['israélo', 'IL'],
    ['turco', 'TR'],
  ],
  demonymForms: (demonym) => {
    const other = feminine(demonym);
    return [plural(demonym), ...(other === null ? [] : [other, plural(other)])];
  },
};
