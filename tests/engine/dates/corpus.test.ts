import { COMPARISONS } from '../../../engine/languages/en/corpus/dates/comparisons.ts';
import { DAYS } from '../../../engine/languages/en/corpus/dates/days.ts';
import { MONTHS_AND_SEASONS } from '../../../engine/languages/en/corpus/dates/months-and-seasons.ts';
import { RELATIVE } from '../../../engine/languages/en/corpus/dates/relative.ts';
import { YEARS } from '../../../engine/languages/en/corpus/dates/years.ts';
import { en } from '../../../engine/languages/en/index.ts';
import { countCountries, findPlaces } from '../../../engine/places/find-places.ts';
import { indexGazetteer } from '../../../engine/places/index-gazetteer.ts';
import { readKnowledgeFiles } from '../../../knowledge/read-files.ts';
import { runCorpus } from './run-corpus.ts';

const gazetteer = indexGazetteer(readKnowledgeFiles(), en, null);

runCorpus(en, [...DAYS, ...MONTHS_AND_SEASONS, ...YEARS, ...RELATIVE, ...COMPARISONS], (text) =>
  countCountries(findPlaces(text, gazetteer)),
);
