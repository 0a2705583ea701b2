import { foldForSearch } from '../../engine/lookup/fold-for-search.ts';

/** Pieces of a text: those that a search matched, and what stands between them. */
export interface Piece {
  text: string;
  /** UTF-16 offset into the text. */
  start: number;
  matched: boolean;
}

const WORD_RUN = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * A text cut where its words begin with one of the words searched for. Of a word whose folded form is as long as
 * itself the matching letters are marked, else the whole word: an offset into a folded word need not fit the written one.
 *
 * @param text a name as it is drawn
 * @param query what was typed
 */
export function cutMatches(text: string, query: string): Piece[] {
  const wanted = foldForSearch(query).match(WORD_RUN) ?? [];
  const pieces: Piece[] = [];
  let done = 0;
  const add = (end: number, matched: boolean) => {
    if (end > done) pieces.push({ text: text.slice(done, end), start: done, matched });
    done = end;
  };
  for (const { 0: word, index } of text.matchAll(WORD_RUN)) {
    const folded = foldForSearch(word);
    const match = wanted.find((one) => folded.startsWith(one));
    if (match === undefined) continue;
    const length = folded.length === word.length ? match.length : word.length;
    add(index, false);
    add(index + length, true);
  }
  add(text.length, false);
  return pieces;
}

/** A name with what was searched for bold and underlined: never by colour. */
export function MatchedWords({ text, query }: { text: string; query: string }) {
  return (
    <bdi>
      {cutMatches(text, query).map(({ text: piece, matched, start }) =>
        matched ? <mark key={start}>{piece}</mark> : piece,
      )}
    </bdi>
  );
}
