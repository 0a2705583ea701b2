import { findFlags } from '../components/flags/find-flags.ts';
import { listFlagCodes } from '../components/flags/flag-table.ts';
import type { PageFacts } from '../engine/brief.ts';
import { withProfiles } from '../engine/lookup/person-profile.ts';
import type { IllustratedBrief } from '../messaging/messages.ts';
import { today } from '../settings/today.ts';
import { analyseText, readyCatalogue } from './engine.ts';
import { meantOn } from './library.ts';
import { type Personal, personalise } from './personal.ts';

/** The Brief of a text as this reader wants it, with the flags it needs. */
export function briefFor(text: string, page: PageFacts, personal: Personal): IllustratedBrief {
  const analysed = analyseText(text, page);
  const day = analysed.page.published ?? today();
  const { brief, hidden } = personalise(analysed, personal, meantOn(day));
  const shown = { ...brief, leaders: withProfiles(readyCatalogue(), brief.leaders, day) };
  return { brief: shown, hidden, flags: findFlags(listFlagCodes(shown)) };
}
