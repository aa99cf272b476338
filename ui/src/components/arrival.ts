import { useLocation } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";

/** What in a page somebody came for. Another one each time that they come, also for the same thing. */
export interface Arrival {
  id: string;
}

/** A link within the window may name, behind another #, what in its page it leads to. */
export function useArrival(): Arrival | null {
  const { hash, state } = useLocation();
  const visit = state.__TSR_key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each visit is an arrival of its own.
  return useMemo(() => (hash === "" ? null : { id: hash }), [hash, visit]);
}

/** Gives the focus to the element that somebody came for, once it is there. */
export function useArrivalFocus(ready: boolean): void {
  const arrival = useArrival();
  useEffect(() => {
    if (ready && arrival) {
      const element = document.getElementById(arrival.id);
      element?.scrollIntoView({ block: "nearest", inline: "nearest" });
      element?.focus();
    }
  }, [ready, arrival]);
}
