import { useId } from 'preact/hooks';
import type { PageReason } from '../../engine/page-facts.ts';
import { t, tIfKnown } from '../strings.ts';

function Side({ words, reasons }: { words: string; reasons: readonly PageReason[] }) {
  const id = useId();
  const sentences = reasons.flatMap(
    ({ code, detail }) => tIfKnown(`reason.${code.replaceAll('-', '_')}`, detail) ?? [],
  );
  if (sentences.length === 0) return null;
  return (
    <>
      <p class="caption" id={id}>
        {words}
      </p>
      <ul class="reasons" aria-labelledby={id}>
        {sentences.map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What spoke for a page being news and what against it, each on its own side, strongest first. */
export function Reasons({ reasons }: { reasons: readonly PageReason[] }) {
  return (
    <>
      <Side words={t('evidence.for')} reasons={reasons.filter(({ weight }) => weight > 0)} />
      <Side words={t('evidence.against')} reasons={reasons.filter(({ weight }) => weight < 0)} />
    </>
  );
}
