import { headNouns } from '../../../treaties/head.ts';
import type { Head } from '../../../treaties/treaty-words.ts';

/**
 * The nouns that say what kind of instrument a name means. Two nouns of one family stand for each other in news: the
 * Simla Agreement is also the Simla accord, pact and deal, never the Simla Convention.
 */
export const HEADS: ReadonlyMap<string, Head> = new Map([
  ...headNouns('treaty', 'treaty', 'treaty', 'treaties'),
  ...headNouns('agreement', 'pact', 'pact compact', 'pacts'),
  ...headNouns('agreement', 'agreement', 'agreement deal entente', 'agreements deals'),
  ...headNouns('agreement', 'accord', 'accord', 'accords'),
  ...headNouns('convention', 'convention', 'convention covenant', 'conventions covenants'),
  ...headNouns('declaration', 'declaration', 'declaration', 'declarations'),
  ...headNouns('declaration', 'joint-statement', 'communique statement', 'communiques statements'),
  ...headNouns('protocol', 'protocol', 'protocol', 'protocols'),
  ...headNouns('memorandum', 'memorandum', 'memorandum', 'memorandums memoranda'),
  ...headNouns('charter', 'charter', 'charter'),
  ...headNouns('charter', 'statute', 'statute'),
  ...headNouns('armistice', 'ceasefire', 'armistice'),
]);

/** Heads that mean an instrument of international law nearly wherever they stand: safe without a capital. */
export const FIRM_HEADS: ReadonlySet<string> = new Set(
  'treaty treaties accord accords convention conventions protocol protocols pact pacts covenant'.split(' '),
);
