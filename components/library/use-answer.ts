import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A value that is asked for anew whenever its key changes; answers that come late are dropped.
 * @param ask null where nothing is asked; called with the key
 * @returns undefined while the answer is awaited; null where there is none
 */
export function useAnswer<Value>(
  key: string,
  ask: ((key: string) => Promise<Value | null>) | null,
): Value | null | undefined {
  const [answer, setAnswer] = useState<{ key: string; value: Value | null }>();
  const latest = useRef(ask);
  latest.current = ask;
  const asks = ask !== null;
  useEffect(() => {
    const question = latest.current;
    if (!asks || question === null) return;
    let outdated = false;
    const show = (value: Value | null) => {
      if (!outdated) setAnswer({ key, value });
    };
    question(key).then(show, () => show(null));
    return () => {
      outdated = true;
    };
  }, [key, asks]);
  if (!asks) return null;
  return answer?.key === key ? answer.value : undefined;
}

/** The last answer that came: what is shown while the next one is awaited. */
export function useLast<Value>(answer: Value | null | undefined): Value | null {
  const last = useRef<Value | null>(null);
  if (answer !== undefined) last.current = answer;
  return last.current;
}
