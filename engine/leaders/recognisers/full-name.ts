import { type CandidateMention, type LeaderContext, link, textOf } from '../context.ts';
import { addStep } from '../explain-leaders.ts';
import { type Guard, isGuarded } from '../guards.ts';
import { rankCandidates } from '../rank-candidates.ts';
import { NEEDED } from '../weights.ts';
import { roleBeside, roleOfList } from './role-beside.ts';

/** How much must speak for a full name before it is taken for the person we know. */
function pointsNeeded({ words, rules }: LeaderContext, { kind, people, from, to }: CandidateMention): number {
  if (kind === 'partial') return NEEDED.commonName;
  // Whom news calls by the surname alone is no one else in full.
  if (people.length === 1 && people[0]?.facts.bare === true) return NEEDED.rareName;
  // A middle initial or a third name tells more than most titles do.
  if (to - from > 2 || !rules.commonNames.given.has(words[from]?.folded ?? '')) return NEEDED.rareName;
  const isCommonSurname = rules.commonNames.unsafeAlone.has(words[to - 1]?.folded ?? '');
  return isCommonSurname ? NEEDED.commonName : NEEDED.commonGivenName;
}

/** A full name is no one else's; a part of one may be a part of another. */
const GUARDS_BY_EXTENT: Readonly<Record<'full' | 'partial', readonly Guard[]>> = {
  full: ['thing-named-after'],
  partial: ['thing-named-after', 'preceded-by-given-name', 'part-of-longer-name'],
};

/** `Narendra Modi`, `Xi Jinping`, `Orban Viktor`, `Donald J. Trump`: every full name is one person's own. */
export function recogniseFullNames(context: LeaderContext): void {
  for (const mention of context.candidates) {
    if (mention.kind !== 'full' && mention.kind !== 'partial') continue;
    if (isGuarded(context, mention, GUARDS_BY_EXTENT[mention.kind])) continue;
    const role = roleBeside(context, mention) ?? roleOfList(context, mention);
    const { people, best } = rankCandidates(context, mention, role);
    const needed = pointsNeeded(context, mention);
    if (best < needed) {
      addStep(context, mention, 'leaders.too-few-points', () => ({ rule: 'full-name', best, needed }));
      continue;
    }
    link(context, { span: mention, people, nil: null, role, rule: 'full-name', words: textOf(context, mention) });
  }
}
