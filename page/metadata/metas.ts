import { findAll } from '../dom/unclobbered.ts';

/** A judgement, not a measurement: far more than a head needs, and it bounds the time. */
const MOST_METAS = 400;

/**
 * What a page's meta elements say, by name in lower case, the first of each name: later ones stand in teasers. Pages put
 * names into `property`, `name` and `itemprop`, and now and then the words into `value`.
 */
export function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of findAll(document, 'meta', MOST_METAS)) {
    const of = (attribute: string) => meta.getAttribute(attribute);
    const said = of('content') ?? of('value');
    if (!said) continue;
    for (const key of [of('property'), of('name'), of('itemprop')]) {
      if (key && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), said);
    }
  }
  return metas;
}
