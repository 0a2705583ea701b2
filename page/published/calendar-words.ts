import names from './calendar-names.json' with { type: 'json' };

/** Marks that writers leave out or put as they like: accents, Arabic vowels and hamzas, the Devanagari nukta, tatweel. */
const SPELLING_MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\u093c]/g;
const SPACES_AND_STOPS = /[\s.,'’׳॰·]/g;

/** Zeros of the decimal digits that news is dated with: Arabic, Persian, Devanagari, Bengali, Tamil, Telugu, Thai, full width. */
const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xc66, 0xe50, 0xff10];

/** Text without a letter beyond ASCII has nothing to fold but its case. */
const ASCII = /^[\0-\x7f]*$/;

/** The text in lower case, with European digits and without marks, so that spellings of one name are one. */
export function foldDateText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(SPELLING_MARKS, '')
    .normalize('NFC')
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = DIGIT_ZEROS.find((start) => code >= start && code <= start + 9);
      return zero === undefined ? digit : String(code - zero);
    })
    .toLowerCase();
}

/**
 * A name as `calendar-names.json` has it: folded, without spaces and stops.
 *
 * @param name as written
 */
export const nameKey = (name: string): string => foldDateText(name).replace(SPACES_AND_STOPS, '');

/**
 * Names of one language, folded: the forms of one month or weekday stand between `|`, months between `;`. They are searched as they
 * are: a page asks for a handful of words, and a map of all languages' names took a thirtieth of a reading to make.
 */
type NameEntries = string;

const MONTH_ENTRIES: Readonly<Record<string, NameEntries>> = names.months;
const WEEKDAY_ENTRIES: NameEntries = names.weekdays;

const isBetweenNames = (sign: string | undefined): boolean => sign === undefined || sign === ';' || sign === '|';

/** The place of the entry that a name or a name's beginning stands in, counted from 0. */
const entryAt = (entries: NameEntries, at: number): number => entries.slice(0, at).split(';').length - 1;

/** The entry that has a name; null where none has. */
function entryNamed(key: string, entries: NameEntries): number | null {
  for (let at = entries.indexOf(key); at >= 0 && key !== ''; at = entries.indexOf(key, at + 1)) {
    if (isBetweenNames(entries[at - 1]) && isBetweenNames(entries[at + key.length])) return entryAt(entries, at);
  }
  return null;
}

/** The one entry whose names begin with these letters: `sept`, `ene`, `tue`; null where several have such. */
function entryBeginning(key: string, entries: NameEntries): number | null {
  if (key.length < 3) return null;
  let entry: number | null = null;
  for (let at = entries.indexOf(key); at >= 0; at = entries.indexOf(key, at + 1)) {
    if (!isBetweenNames(entries[at - 1])) continue;
    const here = entryAt(entries, at);
    if (entry !== null && entry !== here) return null;
    entry = here;
  }
  return entry;
}

/** The entry that a name has in every language that knows it: `listopad` (October or November) has none. */
function sharedEntry(key: string): number | null {
  let entry: number | null = null;
  for (const entries of Object.values(MONTH_ENTRIES)) {
    const here = entryNamed(key, entries);
    if (here === null) continue;
    if (entry !== null && entry !== here) return null;
    entry = here;
  }
  return entry;
}

/** `pt` of `pt-BR`; the Norwegian of `no` is Bokmål. */
function baseLanguage(tag: string | null): string | null {
  const base = tag?.toLowerCase().split('-')[0] ?? null;
  return base === 'no' || base === 'nn' ? 'nb' : base;
}

/** Months found before, by language and name: a page asks for the same few words again and again. */
const known = new Map<string, number | null>();
/** A page with more different words beside its years is no article. */
const MOST_KNOWN = 5000;

/**
 * The month a name stands for: in the page's language, in English, or in every language that has the name.
 * @param tag BCP 47 of the page, or null
 * @returns 1 to 12, or null
 */
export function monthNamed(name: string, tag: string | null): number | null {
  const language = baseLanguage(tag);
  const asked = `${language} ${name}`;
  const before = known.get(asked);
  if (before !== undefined) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const month = findMonth(nameKey(name), language);
  known.set(asked, month);
  return month;
}

function findMonth(key: string, language: string | null): number | null {
  const own = language !== null && Object.hasOwn(MONTH_ENTRIES, language) ? (MONTH_ENTRIES[language] ?? '') : '';
  const english = MONTH_ENTRIES.en ?? '';
  const entry =
    entryNamed(key, own) ??
    entryNamed(key, english) ??
    sharedEntry(key) ??
    entryBeginning(key, own) ??
    entryBeginning(key, english);
  return entry === null ? null : entry + 1;
}

/** The weekday an English name stands for, 0 (Sunday) to 6, or null. */
export const weekdayOf = (name: string): number | null => entryBeginning(nameKey(name), WEEKDAY_ENTRIES);
