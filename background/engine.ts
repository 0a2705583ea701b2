import files from 'virtual:knowledge';
import { analyse, type Knowledge, prepareKnowledge } from '../engine/analyse.ts';
import type { Brief, PageFacts, TreatyEntry } from '../engine/brief.ts';
import { describeTreaty } from '../engine/treaties/describe-treaty.ts';

let knowledge: Knowledge | null = null;

/** The knowledge, prepared on first use after each start of the worker. */
function ready(): Knowledge {
  knowledge ??= prepareKnowledge(files);
  return knowledge;
}

/** Today where the reader is, as an ISO day. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const briefFor = (text: string, page: PageFacts): Brief => analyse({ text, page }, ready(), today());

export const treatyOn = (id: string, day: string): TreatyEntry | null => describeTreaty(ready().treaties, id, day);
