import { analyse } from '../engine/analyse.ts';
import type { Brief } from '../engine/brief.ts';
import { chooseLanguage } from '../engine/languages/choose-language.ts';
import { READ_LANGUAGES } from '../engine/languages/on-demand.ts';
import type { PageFacts } from '../engine/page-facts.ts';
import { today } from '../settings/today.ts';
import { prepareFlags } from './flags.ts';
import { loadKnowledge, loadNames } from './knowledge.ts';

/** A page of no article: only its day is known. */
export const pageOn = (day: string): PageFacts => ({
  url: null,
  isNews: false,
  verdict: 'no',
  score: 0,
  reasons: [],
  title: null,
  site: null,
  byline: null,
  published: day,
  publishedFrom: null,
  updated: null,
  dateSignals: [],
  language: null,
  passages: [],
  truncated: false,
  read: null,
});

/**
 * Has the engine look at a word in the language that the person reads first: its indexes are then ready, and its code was
 * run once, when the article comes. Another language's article finds the knowledge opened all the same.
 */
async function warmUp(): Promise<void> {
  const [first = 'en'] = globalThis.navigator?.languages ?? [];
  const tag = first.split('-')[0];
  const language = READ_LANGUAGES.find((one) => one.tag === tag);
  const [{ prepared }, pack] = await Promise.all([
    loadKnowledge(),
    language?.load(),
    language && loadNames(language.tag),
  ]);
  if (pack) analyse({ text: 'A.', page: pageOn(today()) }, prepared, pack, today());
}

/** Has everything read that an article is going to need, while the page is still being read. */
export function prepareAnalysis(): void {
  // A failure is reported when the article is analysed.
  warmUp().catch(() => undefined);
  prepareFlags();
}

/**
 * What the engine says of a text, in the language pack that its page and words ask for.
 *
 * @param text the article, as the page was read
 * @param page its facts; the day of publication is the reference time
 */
export async function analyseText(text: string, page: PageFacts): Promise<Brief> {
  const { pack: chosen, language } = chooseLanguage(text, page.language, READ_LANGUAGES);
  // The engine asks for the language's names when it first sees a text in it: they are there by then.
  const [{ prepared }, pack] = await Promise.all([loadKnowledge(), chosen?.load(), chosen && loadNames(chosen.tag)]);
  return analyse({ text, page: { ...page, language } }, prepared, pack ?? null, today());
}
