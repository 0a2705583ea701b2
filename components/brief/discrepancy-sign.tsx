/** A proof-reader's circled query: the sign of a discrepancy. Never red, never a triangle. */
export function DiscrepancySign({ label }: { label?: string }) {
  return label === undefined ? (
    <span class="query" aria-hidden="true">
      ?
    </span>
  ) : (
    <span class="query" role="img" aria-label={label}>
      ?
    </span>
  );
}
