import type { Evidence } from './detect-news.ts';

export function explain(evidence: readonly Evidence[]): string[] {
  return [...evidence]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ code, detail }) => `${code}: ${detail}`);
}
