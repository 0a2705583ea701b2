import type { Mention } from '../../engine/brief.ts';
import { cutSnippet } from './snippet.ts';

/** The words around a mention, with the mention underlined in the line of its kind. */
export function SnippetText({ mention }: { mention: Mention }) {
  const { before, mention: words, after } = cutSnippet(mention);
  return (
    <>
      {before}
      <em>{words}</em>
      {after}
    </>
  );
}
