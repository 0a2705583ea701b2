import { catalogueLanguage, t, tIfKnown } from '../strings.ts';
import { formatCountry } from './country.ts';

/** Codes of ISO 3166-1 by the English names of their countries: `France` is `FR`. */
let codes: ReadonlyMap<string, string> | null = null;

function codeOfCountry(name: string): string | undefined {
  if (codes === null) {
    const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const all = letters.flatMap((one) => letters.map((two) => one + two));
    codes = new Map(all.map((code) => [english.of(code) ?? '', code]));
  }
  return codes.get(name);
}

/** A part of a place in the interface's language: a city that has a name there, a country; else as it is. */
function partInLanguage(part: string, locale: string): string {
  const city = tIfKnown(`city.${part.toLowerCase().replaceAll(' ', '_')}`);
  const code = city === null ? codeOfCountry(part) : undefined;
  return city ?? (code === undefined ? part : formatCountry(code, part, locale));
}

/**
 * A place as the knowledge writes it in English, said in the interface's language as far as that has names for it.
 *
 * @param placed city and country, `Geneva, Switzerland`; in English it stays as it is, elsewhere what follows in brackets
 * or after a semicolon (`Paris, France (adopted)`) is a remark and goes
 * @param locale BCP 47 tag of the reader's language
 * @example formatPlace('Geneva, Switzerland', 'de') // 'Genf, Schweiz'
 */
export function formatPlace(placed: string, locale: string): string {
  if (catalogueLanguage().startsWith('en')) return placed;
  const [bare = ''] = /^[^(;]*/.exec(placed) ?? [];
  const parts = bare
    .trim()
    .split(', ')
    .map((part) => partInLanguage(part, locale));
  return parts.reduce((place, larger) => t('leader.officeComma', place, larger));
}
