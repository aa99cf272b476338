import { useEffect, useState } from "react";

/** The time, told anew every second while something is at work, or as seldom as is asked for. */
export function useNow(ticking: boolean, every = 1000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (ticking) {
      setNow(Date.now());
      const timer = setInterval(() => setNow(Date.now()), every);
      return () => clearInterval(timer);
    }
  }, [ticking, every]);
  return now;
}
