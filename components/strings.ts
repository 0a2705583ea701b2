/**
 * The words of the interface, in the reader's language.
 *
 * `locales/<language>.json` holds nested messages with `$1`…`$9` for what is filled in, the format of `@wxt-dev/i18n`,
 * whose module can make `_locales/` from the same files for the manifest. Pages do not ask `browser.i18n`: it cannot
 * follow a language chosen in the settings, and it knows no plurals. Instead one catalogue is in use at a
 * time, behind it English for a message it lacks: a page of the extension loads them before it draws (`apply-appearance.ts`),
 * and the background sends them to the reader along with the Brief.
 *
 * A message that depends on a number is an object by the categories of Unicode's plural rules (`one`, `few`, `many`,
 * `other`), chosen by the first argument through `Intl.PluralRules`: Russian and Arabic need more than one and many.
 */
import type english from '../locales/en.json';
import type { Catalogue } from '../locales/languages.ts';

type Plural = { readonly other: string };
type Paths<Messages, Prefix extends string = ''> = {
  [Key in keyof Messages & string]: Messages[Key] extends string | Plural
    ? `${Prefix}${Key}`
    : Paths<Messages[Key], `${Prefix}${Key}.`>;
}[keyof Messages & string];

/** The path of a message: `leader.since`. */
export type MessageKey = Paths<typeof english>;

let fallback: Catalogue = {};
let catalogue: Catalogue = fallback;
let language = 'en';
let plurals = new Intl.PluralRules('en');

/** Takes English into use, and from now on for whatever another language lacks. */
export function setEnglish(messages: Catalogue): void {
  fallback = messages;
  setCatalogue('en', messages);
}

/**
 * Takes another language into use from the next drawing on; `messages` may lack some, which then stay English.
 *
 * @param locale BCP 47 tag of the reader's language
 * @param messages its words
 */
export function setCatalogue(locale: string, messages: Catalogue): void {
  catalogue = messages;
  language = locale;
  plurals = new Intl.PluralRules(locale);
}

/** BCP 47 tag of the language in use: it says how sentences are built, where Intl formats by the reader's own locale. */
export function catalogueLanguage(): string {
  return language;
}

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/** Which way the language in use is read. */
export function readingDirection(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}

/**
 * BCP 47 tag for Intl: the reader's own where it is of the language in use, so that days and countries stand in the
 * same language as the words around them; else that language, and for English the day-first form most of the world knows.
 */
export function readerLocale(preferred: string = navigator.language): string {
  const base = (tag: string) => tag.split('-')[0]?.toLowerCase();
  if (base(preferred) === base(language)) return preferred;
  return language === 'en' ? 'en-GB' : language;
}

function findMessage(messages: Catalogue, key: string): string | Catalogue | undefined {
  let found: string | Catalogue | undefined = messages;
  for (const part of key.split('.')) {
    if (typeof found !== 'object' || !Object.hasOwn(found, part)) return undefined;
    found = found[part];
  }
  return found;
}

function choosePlural(forms: Catalogue, count: string | number | undefined): string | undefined {
  const form = forms[plurals.select(Number(count))] ?? forms.other;
  return typeof form === 'string' ? form : undefined;
}

/**
 * The message at `key` with `$1`… filled in. What is filled in is never read as a message itself.
 *
 * @param key dotted path of a message that English has
 * @param values for its placeholders in order; a number also chooses the plural form
 * @example t('leader.since', '2012') // 'since 2012'
 * @example t('mentions', 6) // '6 mentions'
 */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  const found = findMessage(catalogue, key) ?? findMessage(fallback, key);
  const message = typeof found === 'object' ? choosePlural(found, values[0]) : found;
  return (message ?? key).replace(/\$([1-9])/g, (_, digit: string) => {
    const value = values[Number(digit) - 1];
    return value === undefined ? '' : String(value);
  });
}

/** An ordinal number as the language writes it: `20th`. */
export function tOrdinal(value: number): string {
  const form = new Intl.PluralRules(language, { type: 'ordinal' }).select(value);
  return tIfKnown(`ordinal.${form}`, value) ?? String(value);
}

/**
 * The message at a path built from data (`treaty.eventKinds.` + kind); null where there is none.
 *
 * @param key dotted path that may lead nowhere
 * @param values for its placeholders in order
 * @returns null where there is no such message
 */
export function tIfKnown(key: string, ...values: (string | number)[]): string | null {
  const found = findMessage(catalogue, key) ?? findMessage(fallback, key);
  return found === undefined ? null : t(key as MessageKey, ...values);
}
