import { useState } from "react";

/** The array of before while it holds the same, so that what depends on it is not worked out anew. */
export function useSame<T>(next: readonly T[]): readonly T[] {
  const [kept, setKept] = useState(next);
  if (kept.length === next.length && kept.every((each, index) => Object.is(each, next[index]))) {
    return kept;
  }
  setKept(next);
  return next;
}
