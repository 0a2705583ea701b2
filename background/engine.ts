import { analyse } from '../engine/analyse.ts';
import type { Brief, PageFacts } from '../engine/brief.ts';
import { chooseLanguage } from '../engine/languages/choose-language.ts';
import { PACKS } from '../engine/languages/registry.ts';
import { today } from '../settings/today.ts';
import { prepareFlags } from './flags.ts';
import { knowledge, namesIn } from './knowledge.ts';

/** Has everything read that an article is going to need, while the page is still being read. */
export function prepareAnalysis(): void {
  // A failure is told when the article is analysed.
  knowledge().catch(() => undefined);
  prepareFlags();
}

/** What the engine says of a text, in the language pack that its page and words ask for. */
export async function analyseText(text: string, page: PageFacts): Promise<Brief> {
  const { pack, language } = chooseLanguage(text, page.language, PACKS);
  // The engine asks for the language's names when it first sees a text in it: they are there by then.
  const [{ prepared }] = await Promise.all([knowledge(), pack && namesIn(pack.tag)]);
  return analyse({ text, page: { ...page, language } }, prepared, pack, today());
}
