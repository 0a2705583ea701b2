import { sentenceIndexAt, wordIndexFrom } from '../../text/article-text.ts';
import { anyBetween, offsetsOf, type TreatyContext } from '../treaty-context.ts';
import { numbersIn, type ProvisionSpan } from './provision.ts';

/** Characters around a provision in which a theme word counts: about three sentences of news. */
const UNITS_TO_THEME = 400;

/** The treaty that news means by a provision alone (`Article 50`), where its themes stand near; null where none or several do. */
function bindByName(context: TreatyContext, provision: ProvisionSpan): string | null {
  const label = `${provision.noun} ${provision.number}`;
  const fitting = (context.index.provisionNames.get(label) ?? []).filter((id) => {
    const cues = context.index.treaties.get(id)?.cues ?? [];
    return cues.some((cue) =>
      anyBetween(offsetsOf(context, cue), provision.start - UNITS_TO_THEME, provision.start + UNITS_TO_THEME),
    );
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/**
 * `NATO's Article 5`: the treaty whose cues name the organisation that stands in this sentence or the one before, and
 * whose file lists that provision. Null where none or several fit.
 *
 * @param context the article, and the cues of each treaty
 * @param provision where it stands and what it says
 */
export function bindOrganisation(context: TreatyContext, provision: ProvisionSpan): string | null {
  const { words, sentences } = context.article;
  const next = words.slice(provision.past, provision.past + 4);
  if (next.some((word) => context.rules.provisions.otherOwners.has(word.folded))) return null;
  const at = sentenceIndexAt(context.article, provision.start);
  const from = Math.max(sentences[Math.max(0, at - 1)]?.start ?? 0, provision.start - UNITS_TO_THEME);
  const to = Math.min(sentences[at]?.end ?? provision.end, provision.end + UNITS_TO_THEME);
  const named = new Set<string>();
  for (let i = wordIndexFrom(context.article, from); (words[i]?.end ?? Infinity) <= to; i++) {
    const word = words[i];
    if (word && word.shape !== 'lower' && context.index.organisations.has(word.folded)) named.add(word.folded);
  }
  if (named.size === 0) return bindByName(context, provision);
  const fitting = [...context.index.treaties.values()].filter(
    ({ file }) =>
      file.cues?.some((cue) => named.has(cue)) &&
      file.provisions.some(({ article }) => article !== null && numbersIn(article).includes(provision.number)),
  );
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : bindByName(context, provision);
}
