/**
 * Opens something when it is first asked for after each start of the worker. An opening that fails is not kept: it is
 * tried again when it is next asked for.
 *
 * @param open opens it
 * @returns gives what was opened; rejects as `open` did
 */
export function openOnce<Value>(open: () => Promise<Value>): () => Promise<Value> {
  let opened: Promise<Value> | null = null;
  return () => {
    if (opened !== null) return opened;
    const opening = open();
    opened = opening;
    opening.catch(() => {
      opened = null;
    });
    return opening;
  };
}
