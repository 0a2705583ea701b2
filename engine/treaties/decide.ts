import { type Evidence, weighArticle } from './evidence.ts';
import type { Found, Option } from './gather.ts';
import { isTreatyName } from './is-treaty-name.ts';
import type { Reading } from './reading.ts';
import { type YearBeside, yearBeside } from './years-beside.ts';

/** What a place in the text was found to mean. */
export interface Decision extends Found {
  /** The treaty; null where we do not know it or cannot tell which of `candidates` it is. */
  id: string | null;
  candidates: string[];
  year: YearBeside | null;
  words: string[];
}

/** How far the best of several namesakes has to lead: less than one named party or one near theme word is a draw. */
const LEAD = 1;
/** A name that is one treaty's own outweighs a namesake's parties alone, which may be in the article for other reasons. */
const SAFE_NAME = 3;
const EXACT_NAME = 1;

interface Weighed {
  option: Option;
  evidence: Evidence;
  total: number;
}

/**
 * Its own year beside the name, or its full name elsewhere, is proof enough for any name, whatever its rule asks for; not a
 * year that is part of the name.
 */
function qualifies({ option, evidence }: Weighed): boolean {
  const byYear = option.year === null && evidence.holds.has('year');
  if (option.needs.length === 0 || byYear || evidence.holds.has('full-name')) {
    return true;
  }
  return option.needs.some((need) => evidence.holds.has(need));
}

function settle(found: Found, year: YearBeside | null, weighed: Weighed[]): Decision | null {
  const fit = weighed.filter(qualifies).sort((a, b) => b.total - a.total);
  const [best, second] = fit;
  if (!best) return null;
  if (!second || best.total - second.total > LEAD) {
    return { ...found, id: best.option.id, candidates: [], year, words: best.evidence.words };
  }
  const tied = fit.filter((one) => best.total - one.total <= LEAD).map((one) => one.option.id);
  return { ...found, id: null, candidates: tied, year, words: [] };
}

/**
 * Decides what every found place means: first the names that are enough by themselves, then the shared ones by the year
 * beside them, the parties and themes the article names and the treaties already settled. What stays open is kept with
 * its candidates, or as a treaty only the article knows where its shape allows nothing else, or is dropped.
 */
export function decide(reading: Reading, found: readonly Found[]): Decision[] {
  const { words } = reading.text;
  const weigh = weighArticle(reading, found);
  const named = new Set<string>();
  const decisions = new Map<Found, Decision>();
  const judge = (item: Found, year: YearBeside | null): Weighed[] =>
    item.options.flatMap((option) => {
      const treaty = reading.index.treaties.get(option.id);
      if (!treaty || (option.year && year?.year !== option.year)) return [];
      const evidence = weigh(treaty, item, year, named);
      if (evidence.score === null) return [];
      const total = evidence.score + (option.needs.length === 0 ? SAFE_NAME : 0) + (option.exact ? EXACT_NAME : 0);
      return [{ option, evidence, total }];
    });
  const years = new Map(found.map((item) => [item, yearBeside(words, item.first, item.past)]));
  const sure = found.filter((item) => item.options.length === 1 && item.options[0]?.needs.length === 0);
  const open = found.filter((item) => item.options.length !== 1 || item.options[0]?.needs.length !== 0);
  for (const item of [...sure, ...open]) {
    const year = years.get(item) ?? null;
    const weighed = judge(item, year);
    const decision = settle(item, year, weighed);
    if (decision) {
      decisions.set(item, decision);
      if (decision.id) named.add(decision.id);
    } else if (item.phrase && isTreatyName(reading, item.phrase, year)) {
      // A treaty for which the article says nothing at all, only signed in the city of that name, is no candidate.
      const left = weighed.filter(({ evidence }) => (evidence.score ?? 0) > 0).map(({ option }) => option.id);
      decisions.set(item, {
        ...item,
        rule: 'phrase',
        id: null,
        candidates: left.length > 1 ? left : [],
        year,
        words: [],
      });
    }
  }
  return found.flatMap((item) => decisions.get(item) ?? []);
}
