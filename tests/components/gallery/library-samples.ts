/** The library on the real knowledge, as the worker answers it. */
import files from 'virtual:knowledge';
import names from 'virtual:names';
import { prepareKnowledge } from '../../../engine/analyse.ts';
import { findCandidates, type LookUpAnswer, prepareLookUp } from '../../../engine/lookup/candidates.ts';
import { buildLibraryCatalogue } from '../../../engine/lookup/catalogue.ts';
import { describeEntry } from '../../../engine/lookup/describe-entry.ts';
import { foreignNames } from '../../../engine/lookup/foreign-names.ts';
import type { LibraryEntry } from '../../../engine/lookup/library-entry.ts';
import { type LibraryOverview, libraryOverview } from '../../../engine/lookup/library-overview.ts';
import type { LibraryRef } from '../../../engine/lookup/library-ref.ts';
import { describeTreaty } from '../../../engine/treaties/describe-treaty.ts';

const catalogue = buildLibraryCatalogue(files);
const lookUp = prepareLookUp(catalogue, foreignNames(catalogue, names));
const { treaties } = prepareKnowledge(files);

export const describeSample = (ref: LibraryRef, day: string): LibraryEntry | null =>
  describeEntry(catalogue, ref, day, (id, on) => describeTreaty(treaties, id, on));

export const lookUpSample = (words: string, day: string): LookUpAnswer => ({
  words,
  candidates: findCandidates(lookUp, words, day),
  dates: [],
});

export const sampleOverview = (day: string): LibraryOverview => libraryOverview(catalogue, day, '2026-01-12');
