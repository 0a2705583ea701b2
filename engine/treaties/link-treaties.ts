import { wordIndexFrom } from '../text/article-text.ts';
import type { Candidate, CandidateSpan } from './collect-candidates.ts';
import { type TreatyEvidence, type Weigh, weighEvidence } from './evidence.ts';
import { headOf } from './head.ts';
import type { TreatyContext, WordSpan } from './treaty-context.ts';
import type { PhraseRules } from './treaty-rules.ts';
import { secondYear, type YearBeside, yearBeside } from './year-beside.ts';

/** What a place in the text was found to mean. */
export interface TreatyDecision extends CandidateSpan {
  /** The treaty; null where we do not know it or cannot tell which of `namesakes` it is. */
  id: string | null;
  namesakes: string[];
  year: YearBeside | null;
  words: string[];
}

/** How far the best of several namesakes has to lead: less than one named party or one near theme word is a draw. */
const LEAD = 1;
/** A name that is one treaty's own outweighs a namesake's parties alone, which may be in the article for other reasons. */
const SAFE_NAME = 3;
const EXACT_NAME = 1;

interface Weighed {
  candidate: Candidate;
  evidence: TreatyEvidence;
  total: number;
}

/**
 * Its own year beside the name, or its full name elsewhere, is proof enough for any name, whatever its rule asks for; not a
 * year that is part of the name.
 */
function qualifies({ candidate, evidence }: Weighed): boolean {
  const byYear = candidate.year === null && evidence.holds.has('year');
  if (candidate.needs.length === 0 || byYear || evidence.holds.has('full-name')) {
    return true;
  }
  return candidate.needs.some((need) => evidence.holds.has(need));
}

function settle(found: CandidateSpan, year: YearBeside | null, weighed: Weighed[]): TreatyDecision | null {
  const fit = weighed.filter(qualifies).sort((a, b) => b.total - a.total);
  const [best, second] = fit;
  if (!best) return null;
  if (!second || best.total - second.total > LEAD) {
    return { ...found, id: best.candidate.id, namesakes: [], year, words: best.evidence.words };
  }
  const tied = fit.filter((one) => best.total - one.total <= LEAD).map((one) => one.candidate.id);
  return { ...found, id: null, namesakes: tied, year, words: [] };
}

/** Weighs one candidate of a span; null where its year or the words rule it out. */
function weighCandidate(
  context: TreatyContext,
  weigh: Weigh,
  item: CandidateSpan,
  candidate: Candidate,
  state: { year: YearBeside | null; named: ReadonlySet<string> },
): Weighed | null {
  const { year, named } = state;
  const treaty = context.index.treaties.get(candidate.id);
  if (!treaty || (candidate.year && year?.year !== candidate.year)) return null;
  const evidence = weigh(treaty, item, year, named);
  const own = (candidate.needs.length === 0 ? SAFE_NAME : 0) + (candidate.exact ? EXACT_NAME : 0);
  const weighed = { candidate, evidence, total: (evidence.score ?? 0) + own };
  traceCandidate(context, item, weighed);
  return evidence.score === null ? null : weighed;
}

function traceCandidate(
  { explain }: TreatyContext,
  item: CandidateSpan,
  { candidate, evidence, total }: Weighed,
): void {
  if (!explain?.covers(item.start, item.end)) return;
  const { start, end } = item;
  const params = {
    id: candidate.id,
    needs: candidate.needs.join(' '),
    holds: [...evidence.holds].join(' '),
    terms: evidence.terms.map(({ rule, weight }) => `${rule} ${weight}`).join(', '),
    total: evidence.score === null ? null : total,
  };
  explain.add({ code: evidence.score === null ? 'treaties.ruled-out' : 'treaties.weighed', start, end, params });
}

/** Whether the noun of a span is in the plural: `the Minsk agreements`. */
function hasPluralHead({ article, index }: TreatyContext, { first, past }: WordSpan): boolean {
  return article.words.slice(first, past).some((word) => headOf(word.folded, index)?.plural);
}

const otherYear = ({ article, rules }: TreatyContext, { end, naming }: YearBeside): YearBeside | null =>
  secondYear(article.words, wordIndexFrom(article, end), naming, rules);

/** Two treaties meant at once are shown as those that may be meant. */
function both(first: TreatyDecision, second: TreatyDecision | null): TreatyDecision {
  if (first.id === null || !second?.id || second.id === first.id) return first;
  return { ...first, id: null, namesakes: [first.id, second.id], words: [] };
}

/** What a span means that no candidate settles: a treaty only the article knows, where its shape allows nothing else. */
function judgeUnknown(
  context: TreatyContext,
  item: CandidateSpan,
  year: YearBeside | null,
  weighed: readonly Weighed[],
  shapes: PhraseRules | null,
): TreatyDecision | null {
  const verdict = item.phrase && shapes?.judge(context, item.phrase, year);
  const { start, end } = item;
  const params = { rule: verdict?.rule ?? 'no-candidate-holds', isName: verdict?.isName ?? false };
  context.explain?.add({ code: 'treaties.judged', start, end, params });
  if (!verdict?.isName) return null;
  // A treaty that bears this very name is one of those it may mean; of one that was only signed in the city of that name,
  // or whose name is alike, the article has to say something.
  const isPossible = ({ candidate, evidence }: Weighed) => candidate.exact || (evidence.score ?? 0) > 0;
  const left = weighed.filter(isPossible).map(({ candidate }) => candidate.id);
  return { ...item, rule: 'phrase', id: null, namesakes: left.length > 1 ? left : [], year, words: [] };
}

/**
 * Decides what every found place means: first the names that are enough by themselves, then the shared ones by the year
 * beside them, the parties and themes the article names and the treaties already settled. What stays open is kept with
 * its candidates, or as a treaty only the article knows where its shape allows nothing else, or is dropped.
 *
 * @param found from `collectCandidates`
 * @param shapes judges names that are in no list; null where the language has no such rules
 * @returns what was kept, in the order of `found`
 */
export function linkTreaties(
  context: TreatyContext,
  found: readonly CandidateSpan[],
  shapes: PhraseRules | null,
): TreatyDecision[] {
  const weigh = weighEvidence(context, found);
  const named = new Set<string>();
  const decisions = new Map<CandidateSpan, TreatyDecision>();
  const isSure = ({ candidates }: CandidateSpan) => candidates.length === 1 && candidates[0]?.needs.length === 0;
  for (const item of [...found.filter(isSure), ...found.filter((one) => !isSure(one))]) {
    const year = yearBeside(context.article.words, item.first, item.past, context.rules);
    const weighFor = (beside: YearBeside | null) =>
      item.candidates.flatMap(
        (candidate) => weighCandidate(context, weigh, item, candidate, { year: beside, named }) ?? [],
      );
    const weighed = weighFor(year);
    const first = settle(item, year, weighed) ?? judgeUnknown(context, item, year, weighed, shapes);
    const other = year && hasPluralHead(context, item) ? otherYear(context, year) : null;
    const decision = first && other ? both(first, settle(item, other, weighFor(other))) : first;
    if (!decision) continue;
    decisions.set(item, decision);
    if (decision.id) named.add(decision.id);
    const { start, end, rule, id, namesakes } = decision;
    const params = { id, rule, namesakes: namesakes.join(' '), year: year?.year ?? null };
    context.explain?.add({ code: 'treaties.decided', start, end, params });
  }
  return found.flatMap((item) => decisions.get(item) ?? []);
}
