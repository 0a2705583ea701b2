import type { Evidence } from './detect-news.ts';
export function explain(evidence: readonly Evidence[]): string[] {
  return evidence.map(({ detail }) => detail);
}
