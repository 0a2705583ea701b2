import { listFlagCodes } from '../components/flags/list-flag-codes.ts';
import { briefIn } from '../engine/lookup/in-language.ts';
import { withProfiles } from '../engine/lookup/person-profile.ts';
import type { PageFacts } from '../engine/page-facts.ts';
import type { IllustratedBrief } from '../messaging/illustrated-brief.ts';
import { today } from '../settings/today.ts';
import { applyPreferences, interfaceLanguage, type ReaderPreferences } from './apply-preferences.ts';
import { analyseText } from './engine.ts';
import { flagsOf } from './flags.ts';
import { loadKnowledge } from './knowledge.ts';
import { meantOn, saidIn } from './library.ts';

/**
 * The Brief of a text as this person wants it, with the flags it needs.
 *
 * @param text the article, as the page was read
 * @param page its facts
 * @param personal what the reader chose and corrected
 */
export async function briefFor(text: string, page: PageFacts, personal: ReaderPreferences): Promise<IllustratedBrief> {
  const [analysed, said, { prepared, catalogue }] = await Promise.all([
    analyseText(text, page),
    saidIn(interfaceLanguage(personal.settings)),
    loadKnowledge(),
  ]);
  const day = analysed.page.published ?? today();
  const { brief, hidden } = applyPreferences(analysed, personal, meantOn(day, prepared, catalogue));
  const whole = { ...brief, leaders: withProfiles(catalogue(), brief.leaders, day) };
  const shown = said === null ? whole : briefIn(said, whole);
  return { brief: shown, hidden, flags: await flagsOf(listFlagCodes(shown)) };
}
