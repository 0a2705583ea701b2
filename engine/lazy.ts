/** What an article needs little of and a start needs none of is worked out when it is first asked for. */

/** A value that is computed when it is first asked for. */
export function once<Value>(compute: () => Value): () => Value {
  let value: { is: Value } | null = null;
  return () => {
    value ??= { is: compute() };
    return value.is;
  };
}

/** The values of a computation by key, each worked out when it is first asked for. */
export function remember<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Value;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

/**
 * The values of a computation by key, those lately asked for kept.
 *
 * @param most keys come without end: beyond so many all are forgotten
 */
export function rememberSome<Key, Value extends object>(
  compute: (key: Key) => Value,
  most: number,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
