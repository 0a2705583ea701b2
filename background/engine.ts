import files from 'virtual:knowledge';
import { findFlags } from '../components/flags/find-flags.ts';
import { listFlagCodes } from '../components/flags/flag-table.ts';
import { analyse, type Knowledge, prepareKnowledge } from '../engine/analyse.ts';
import type { PageFacts, TreatyEntry } from '../engine/brief.ts';
import { chooseLanguage } from '../engine/languages/choose-language.ts';
import { PACKS } from '../engine/languages/registry.ts';
import { describeTreaty } from '../engine/treaties/describe-treaty.ts';
import { listTreaties, type TreatySummary } from '../engine/treaties/list-treaties.ts';
import type { IllustratedBrief } from '../messaging/messages.ts';
import { today } from '../settings/today.ts';
import { type Personal, personalise } from './personal.ts';

let knowledge: Knowledge | null = null;

/** The knowledge, prepared on first use after each start of the worker. */
function ready(): Knowledge {
  knowledge ??= prepareKnowledge(files);
  return knowledge;
}

/** The Brief of a text as this reader wants it, with the flags it needs. */
export function briefFor(text: string, page: PageFacts, personal: Personal): IllustratedBrief {
  const { pack, language } = chooseLanguage(text, page.language, PACKS);
  const article = { text, page: { ...page, language } };
  const { brief, hidden } = personalise(analyse(article, ready(), pack, today()), personal);
  return { brief, hidden, flags: findFlags(listFlagCodes(brief)) };
}

export const treatyOn = (id: string, day: string): TreatyEntry | null => describeTreaty(ready().treaties, id, day);

export const allTreaties = (): { treaties: TreatySummary[]; knowledgeAsOf: string } => ({
  treaties: listTreaties(files),
  knowledgeAsOf: ready().asOf,
});
