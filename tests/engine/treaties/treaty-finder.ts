import type { TreatyEntry } from '../../../engine/brief.ts';
import { createTrace, type Trace } from '../../../engine/explain.ts';
import type { KnowledgeFiles } from '../../../engine/knowledge.ts';
import type { LanguageNames } from '../../../engine/language-names.ts';
import { en } from '../../../engine/languages/en/index.ts';
import type { LanguagePack } from '../../../engine/languages/language.ts';
import { findPlaces } from '../../../engine/places/find-places.ts';
import { indexGazetteer } from '../../../engine/places/index-gazetteer.ts';
import { type ArticleText, readArticleText } from '../../../engine/text/article-text.ts';
import { findTreaties } from '../../../engine/treaties/find-treaties.ts';
import { indexTreaties } from '../../../engine/treaties/index-treaties.ts';
import { recordTreaties } from '../../../engine/treaties/treaty-records.ts';

/** Finds treaties in texts of one language as `analyse` does, without the rest of it. */
export function treatyFinder(
  files: KnowledgeFiles,
  pack: Pick<LanguagePack, 'text' | 'places' | 'treaties'> = en,
  names: LanguageNames | null = null,
) {
  const gazetteer = indexGazetteer(files, pack, names);
  const index = indexTreaties(recordTreaties(files), pack, names, gazetteer);
  const findIn = (text: ArticleText, day: string, explain: Trace | null = null): TreatyEntry[] =>
    findTreaties(text, index, pack.treaties, { day, places: findPlaces(text, gazetteer), explain });
  /** What was tried in a text, one line a step. */
  const explain = (text: string, day: string): string[] => {
    const { trace, steps } = createTrace(0, text.length);
    findIn(readArticleText(text, pack.text), day, trace);
    return steps.map(({ code, start, end, params }) => `${code} "${text.slice(start, end)}" ${JSON.stringify(params)}`);
  };
  return {
    index,
    gazetteer,
    findIn,
    explain,
    find: (text: string, day: string) => findIn(readArticleText(text, pack.text), day),
  };
}
