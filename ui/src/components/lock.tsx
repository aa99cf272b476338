import { useEffect } from "react";
import { call } from "../api/commands";
import { useCommand, useOverview } from "../api/queries";
import { Button } from "../ui/button";
import { Banner, ErrorNote } from "../ui/feedback";
import styles from "./notices.module.css";

/** Rust counts the time in which nobody did anything; it is told at most this often that somebody did. */
const TOLD_EVERY_MS = 20_000;
const SIGNS = ["pointerdown", "keydown", "wheel"] as const;

export function useActivity(): void {
  useEffect(() => {
    let told = Number.NEGATIVE_INFINITY;
    const tell = () => {
      const now = Date.now();
      if (now - told >= TOLD_EVERY_MS) {
        told = now;
        // Nothing depends on it: the next sign tells again.
        call("activity", {}).catch(() => undefined);
      }
    };
    for (const sign of SIGNS) {
      window.addEventListener(sign, tell, { passive: true });
    }
    return () => {
      for (const sign of SIGNS) {
        window.removeEventListener(sign, tell);
      }
    };
  }, []);
}

/** Stands above every view while no secret is handed out. */
export function LockBanner() {
  const overview = useOverview();
  const unlock = useCommand("unlock");
  if (overview.data?.keychain.kind !== "withheld") {
    return null;
  }
  return (
    <section className={styles.notices} aria-label="Lock">
      <Banner
        tone="warn"
        action={
          <Button icon="lock" busy={unlock.isPending} onClick={() => unlock.mutate({})}>
            Unlock
          </Button>
        }
      >
        <strong>Slipway is locked.</strong> It forgot every key and password that it held in memory, and asks
        no server anything until it is unlocked. Then they come from the keychain again.
      </Banner>
      {unlock.error && <ErrorNote error={unlock.error} />}
    </section>
  );
}
