import { findFlags } from '../components/flags/find-flags.ts';
import { listFlagCodes } from '../components/flags/flag-table.ts';
import type { PageFacts } from '../engine/brief.ts';
import { briefIn } from '../engine/lookup/in-language.ts';
import { withProfiles } from '../engine/lookup/person-profile.ts';
import type { IllustratedBrief } from '../messaging/messages.ts';
import { today } from '../settings/today.ts';
import { analyseText, readyCatalogue } from './engine.ts';
import { meantOn, saidIn } from './library.ts';
import { interfaceLanguage, type Personal, personalise } from './personal.ts';

/** The Brief of a text as this reader wants it, with the flags it needs. */
export function briefFor(text: string, page: PageFacts, personal: Personal): IllustratedBrief {
  const analysed = analyseText(text, page);
  const day = analysed.page.published ?? today();
  const { brief, hidden } = personalise(analysed, personal, meantOn(day));
  const said = saidIn(interfaceLanguage(personal.settings));
  const whole = { ...brief, leaders: withProfiles(readyCatalogue(), brief.leaders, day) };
  const shown = said === null ? whole : briefIn(said, whole);
  return { brief: shown, hidden, flags: findFlags(listFlagCodes(shown)) };
}
