import { JOINS_NAME_PARTS } from '../../text/marks.ts';
import { type LeaderContext, link, type ResolvedMention, textOf } from '../context.ts';
import { isGuarded } from '../guards.ts';

/** Shorter words are too often something else. */
const SHORTEST_STATED = 3;

/** The last words of the names of NIL entities, with the first mention of each. */
function surnamesOfNil({ resolved, words }: LeaderContext): Map<string, ResolvedMention> {
  const owners = new Map<string, ResolvedMention>();
  for (const mention of resolved) {
    const last = words[mention.span.to - 1];
    if (mention.nil && last && last.text.length >= SHORTEST_STATED && !owners.has(last.folded))
      owners.set(last.folded, mention);
  }
  return owners;
}

/** `Jaiswal` after `Randhir Jaiswal, spokesperson for…`: the last word of a name that the article introduced. */
export function recogniseStatedSurnames(context: LeaderContext): void {
  const owners = surnamesOfNil(context);
  if (owners.size === 0) return;
  context.words.forEach((word, at) => {
    if (word.shape === 'lower' || word.shape === 'digits' || context.resolvedAt.has(at)) return;
    const owner = owners.get(word.folded);
    if (!owner || at < owner.span.from) return;
    const joined = JOINS_NAME_PARTS.test(word.precedingText) && !context.resolvedAt.has(at - 1);
    const span = { from: joined ? at - 1 : at, to: at + 1 };
    if (isGuarded(context, span, ['preceded-by-given-name', 'part-of-longer-name'])) return;
    const words = textOf(context, span);
    link(context, { ...owner, span, role: null, rule: 'surname-after-full-name', words });
  });
}
