import { useEffect, useState } from "react";

/** Seconds that are left of something that ends by itself; null while nothing runs. */
export function useCountdown(): { left: number | null; start: (seconds: number) => void; stop: () => void } {
  const [until, setUntil] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (until === null) {
      return;
    }
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= until) {
        setUntil(null);
      }
    }, 250);
    return () => clearInterval(timer);
  }, [until]);
  return {
    left: until === null ? null : Math.max(0, Math.ceil((until - now) / 1000)),
    start: (seconds) => {
      setNow(Date.now());
      setUntil(Date.now() + seconds * 1000);
    },
    stop: () => setUntil(null),
  };
}
