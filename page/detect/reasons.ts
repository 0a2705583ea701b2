import type { PageReason } from '../../engine/page-facts.ts';
import type { NewsEvidence } from './detect-news.ts';

/** The evidence as reasons of a Brief, those that weigh most first. Their sentences are `reason.<code>` in `locales/`. */
export const toReasons = (evidence: readonly NewsEvidence[]): PageReason[] =>
  [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
