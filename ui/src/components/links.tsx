import { useRouter } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import type { Opened } from "../api/generated/Opened";
import { ask } from "../api/queries";
import { currentTransport } from "../api/transport";
import { Button } from "../ui/button";
import { Banner, ErrorWords } from "../ui/feedback";
import styles from "./notices.module.css";

/** Rust lets no other characters through than those of an id. */
function pathOf(opened: Exclude<Opened, { kind: "refused" }>): string {
  return opened.kind === "run" ? `/runs/${opened.run_id}` : `/requests/${opened.request_id}`;
}

/** Goes where a `slipway://` link leads that somebody opened outside of the window. */
export function OpenedLink() {
  const router = useRouter();
  const [waiting, setWaiting] = useState<Opened | null>(null);

  const follow = useCallback(
    (opened: Opened | null) => {
      // What is being answered is not taken away from under a person.
      const asked = document.querySelector("[role=dialog]") !== null;
      if (opened === null || opened.kind === "refused" || asked) {
        setWaiting(opened);
      } else {
        setWaiting(null);
        router.history.push(pathOf(opened));
      }
    },
    [router],
  );

  useEffect(() => {
    const take = async () => {
      const opened = await ask("link_take", {});
      if (opened !== null) {
        follow(opened);
      }
    };
    // A link that cannot be asked for leads nowhere, and the next one asks again.
    const tried = () => take().catch(() => undefined);
    const listening = currentTransport().listen((changed) => {
      if (changed.kind === "link") {
        void tried();
      }
    });
    // Asked once this listens: a link may be what started Slipway, and none is missed in between.
    void listening.then(tried);
    return () => void listening.then((stop) => stop());
  }, [follow]);

  if (waiting === null) {
    return null;
  }
  const dismiss = () => setWaiting(null);
  return (
    <section className={styles.notices} aria-label="Link">
      {waiting.kind === "refused" ? (
        <Banner tone="warn" live onDismiss={dismiss} dismissLabel="Dismiss: the link">
          <ErrorWords error={waiting.error} />
        </Banner>
      ) : (
        <Banner
          tone="accent"
          live
          onDismiss={dismiss}
          dismissLabel="Dismiss: the link"
          action={<Button onClick={() => follow(waiting)}>Open it</Button>}
        >
          Somebody opened a link to a {waiting.kind}.
        </Banner>
      )}
    </section>
  );
}
