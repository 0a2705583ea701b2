import { hasStrangerBefore, isPartOfLongerName } from '../guards.ts';
import { type Claim, claim, type Reading, textOf } from '../reading.ts';

/** `Jaiswal` after `Randhir Jaiswal, spokesperson for…`: the last word of a name that the article introduced. */
export function recogniseToldSurnames(reading: Reading): void {
  const owners = new Map<string, Claim>();
  for (const made of reading.claims) {
    const last = reading.words[made.span.to - 1];
    if (made.told && last && last.text.length > 2 && !owners.has(last.folded)) owners.set(last.folded, made);
  }
  if (owners.size === 0) return;
  for (let at = 0; at < reading.words.length; at++) {
    const word = reading.words[at];
    if (word === undefined || word.shape === 'lower' || word.shape === 'digits' || reading.claimedAt.has(at)) continue;
    const owner = owners.get(word.folded);
    if (!owner || at < owner.span.from) continue;
    const joined = /^[-\u2010\u2011'\u2019]$/.test(word.glue) && !reading.claimedAt.has(at - 1);
    const span = { from: joined ? at - 1 : at, to: at + 1 };
    if (hasStrangerBefore(reading, span) || isPartOfLongerName(reading, span)) continue;
    claim(reading, { ...owner, span, role: null, rule: 'surname-after-full-name', words: textOf(reading, span) });
  }
}
