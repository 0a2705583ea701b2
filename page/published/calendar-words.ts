import names from './calendar-names.json' with { type: 'json' };

/** Marks that writers leave out or put as they like: accents, Arabic vowels and hamzas, the Devanagari nukta, tatweel. */
const SPELLING_MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\u093c]/g;
const SPACES_AND_STOPS = /[\s.,'’׳॰·]/g;

/** Zeros of the decimal digits that news is dated with: Arabic, Persian, Devanagari, Bengali, Tamil, Telugu, Thai, full width. */
const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xc66, 0xe50, 0xff10];

/** The text in lower case, with European digits and without marks, so that spellings of one name are one. */
export function foldDateText(text: string): string {
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

const nameKey = (name: string): string => foldDateText(name).replace(SPACES_AND_STOPS, '');

/**
 * Folded forms of names with their places, counted from `first`. Each entry has its forms between `|`, entries stand between `;`. Folded in one
 * go: name by name, all languages took a thirtieth of a reading.
 */
function index(entries: string, first: number): ReadonlyMap<string, number> {
  return new Map(
    foldDateText(entries)
      .replace(SPACES_AND_STOPS, '')
      .split(';')
      .flatMap((forms, at) => forms.split('|').map((form): [string, number] => [form, at + first])),
  );
}

const MONTH_FORMS: Readonly<Record<string, string>> = names.months;
const WEEKDAY_FORMS = index(names.weekdays, 0);
const languages = new Map<string, ReadonlyMap<string, number>>();

/** The months of a language by their folded names; empty for one that is not known. */
function monthNamesOf(language: string): ReadonlyMap<string, number> {
  let known = languages.get(language);
  if (!known) {
    const entries = Object.hasOwn(MONTH_FORMS, language) ? MONTH_FORMS[language] : undefined;
    known = entries === undefined ? new Map() : index(entries, 1);
    languages.set(language, known);
  }
  return known;
}

let shared: ReadonlyMap<string, number | null> | null = null;

/** Names that mean the same month in every language that has them: `listopad` (October or November) is null. */
function sharedMonths(): ReadonlyMap<string, number | null> {
  if (shared) return shared;
  const all = new Map<string, number | null>();
  for (const language of Object.keys(MONTH_FORMS)) {
    for (const [name, month] of monthNamesOf(language))
      all.set(name, all.has(name) && all.get(name) !== month ? null : month);
  }
  shared = all;
  return all;
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

/** What the one name stands for that begins with these letters: `sept`, `ene`, `tue`; null where several do. */
function byBeginning(key: string, names: ReadonlyMap<string, number>): number | null {
  if (key.length < 3) return null;
  const starts = [...names].filter(([name]) => name.startsWith(key));
  const [first] = starts;
  return first && starts.every(([, value]) => value === first[1]) ? first[1] : null;
}

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
  return (
    (language === null ? undefined : monthNamesOf(language).get(key)) ??
    monthNamesOf('en').get(key) ??
    sharedMonths().get(key) ??
    (language === null ? null : byBeginning(key, monthNamesOf(language))) ??
    byBeginning(key, monthNamesOf('en'))
  );
}

/** The weekday an English name stands for, 0 (Sunday) to 6, or null. */
export const weekdayOf = (name: string): number | null => byBeginning(nameKey(name), WEEKDAY_FORMS);
