/** Words `from` to `to`, end exclusive: indexes into `ArticleText.words`. */
export interface WordRange {
  from: number;
  to: number;
}

/** Each word of each span mapped to its span; of spans that overlap the last wins. */
export function byWord<Item extends WordRange>(spans: readonly Item[]): Map<number, Item> {
  const map = new Map<number, Item>();
  for (const span of spans) for (let at = span.from; at < span.to; at++) map.set(at, span);
  return map;
}
