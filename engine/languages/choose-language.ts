import { remember } from '../lazy.ts';
import { foldWord } from '../text/fold.ts';
import { splitWords } from '../text/words.ts';
import type { LanguagePack } from './language.ts';

/** What a text was found to be written in. */
export interface ChosenLanguage<Language> {
  /** The language that reads it; null where none does: then nothing is marked. */
  pack: Language | null;
  /** BCP 47: the pack's language, else what the page declares; null where neither tells. */
  language: string | null;
}

/** UTF-16 units of a text that are looked at: a few paragraphs tell as much as the whole. */
const SAMPLE = 6_000;
/** A language's common words make up 25 to 45 % of its running text; of a related language's text they make up some 10 %. */
const SHARE_OF_COMMON_WORDS = 0.15;
/** Of the letters, the share that has to be of the language's script: names in Latin letters stand in any text. */
const SHARE_OF_LETTERS = 0.5;
/** With fewer words the common ones say nothing: a headline has none. */
const FEWEST_WORDS = 25;

type Told = Pick<LanguagePack, 'tag' | 'traits'>;

interface Sample {
  words: readonly string[];
  letters: string;
}

const everyOne = remember((letter: RegExp) => new RegExp(letter.source, 'gu'));

const shareOfLetters = ({ letters }: Sample, { traits }: Told): number =>
  letters.length === 0 ? 0 : 1 - letters.replace(everyOne(traits.letter), '').length / letters.length;

const shareOfCommonWords = (sample: Sample, { traits }: Told): number =>
  sample.words.filter((word) => traits.commonWords.has(word)).length / Math.max(1, sample.words.length);

/** The pack whose script and common words fit the text best; null where none fits well. */
function bestByText<Language extends Told>(sample: Sample, packs: readonly Language[]): Language | null {
  let best: { pack: Language; share: number } | null = null;
  for (const pack of packs) {
    if (shareOfLetters(sample, pack) < SHARE_OF_LETTERS) continue;
    const share = pack.traits.commonWords.size === 0 ? SHARE_OF_COMMON_WORDS : shareOfCommonWords(sample, pack);
    if (share >= SHARE_OF_COMMON_WORDS && share > (best?.share ?? 0)) best = { pack, share };
  }
  return best?.pack ?? null;
}

/**
 * Chooses the language pack for a text. The page's word counts where the text's letters agree; the text decides where it
 * plainly is in another language (a template's `lang="en"` over a Spanish article), or where the page says nothing.
 *
 * @param text the article's text
 * @param declared BCP 47 tag as the page declares it, or null
 * @param packs the languages that are read, in order of preference: packs, or what loads them
 * @example chooseLanguage('El presidente ruso …', 'en', PACKS).pack?.tag // 'es'
 */
export function chooseLanguage<Language extends Told>(
  text: string,
  declared: string | null,
  packs: readonly Language[],
): ChosenLanguage<Language> {
  const start = text.slice(0, SAMPLE);
  const sample: Sample = {
    words: splitWords(start).map(({ text: word }) => foldWord(word)),
    letters: start.replace(/[^\p{L}]/gu, ''),
  };
  const primary = declared?.toLowerCase().split(/[-_]/)[0] ?? null;
  const own = packs.find((pack) => pack.tag === primary) ?? null;
  // Figures alone (`29/2/2020`) are in no language: the page's word stands.
  const fits = own !== null && (sample.letters === '' || shareOfLetters(sample, own) >= SHARE_OF_LETTERS);
  // Too short to tell: the page's word, or the first language of the script where the page says nothing.
  if (sample.words.length < FEWEST_WORDS) {
    const first = packs.find((pack) => shareOfLetters(sample, pack) >= SHARE_OF_LETTERS) ?? null;
    const pack = primary === null ? first : fits ? own : null;
    return { pack, language: tagOf(pack, declared, primary) };
  }
  const best = bestByText(sample, packs);
  if (best !== null) return { pack: best, language: tagOf(best, declared, primary) };
  // A list of names or figures has few common words: the page's word stands.
  const pack = fits ? own : null;
  return { pack, language: tagOf(pack, declared, primary) };
}

/** The page's own tag where it names the pack's language: its region says how numbers of a day are ordered. */
function tagOf(pack: Told | null, declared: string | null, primary: string | null): string | null {
  return pack === null || pack.tag === primary ? declared : pack.tag;
}
