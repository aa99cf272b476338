import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Deletable } from "../api/generated/Deletable";
import type { Environment } from "../api/generated/Environment";
import { queries, useCommand } from "../api/queries";
import { Button, Why } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Banner, ErrorNote, Skeleton } from "../ui/feedback";
import { formatSize } from "../ui/format";
import { Icon } from "../ui/icon";
import { EnvironmentName } from "../ui/mark";
import styles from "./dialogs.module.css";
import { TypedName, typedNameReason } from "./typed-name";

const REASON = "delete-reason";

/** Says what goes with it before anything goes. */
export function DeleteDialog({
  what,
  id,
  name,
  environment,
  onClose,
}: {
  what: Deletable;
  id: string;
  name: string;
  environment: Environment | null;
  onClose: () => void;
}) {
  const preview = useQuery(queries.deletion(what, id));
  const remove = useCommand("delete_confirm");
  const [typed, setTyped] = useState("");
  const known = preview.data;
  const blocked = known?.blocked ?? null;
  const off = preview.isPending
    ? "Waits for what depends on it."
    : preview.isError
      ? "It is not known what depends on it."
      : blocked !== null
        ? "It cannot be deleted."
        : typedNameReason(known?.name ?? name, typed);

  return (
    <Dialog
      colour={environment?.colour}
      title={`Delete ${what} ${name}`}
      description={
        <>
          {known?.size != null ? `${formatSize(known.size)}. ` : ""}It is deleted by its id, <code>{id}</code>
          {environment && (
            <>
              , and belongs to <EnvironmentName environment={environment} />
            </>
          )}
          . This cannot be undone.
        </>
      }
      onClose={onClose}
      note={off !== null && <Why id={REASON}>{off}</Why>}
      actions={
        <Button
          kind={off === null ? "danger" : "plain"}
          icon="trash"
          off={off}
          reasonId={REASON}
          busy={remove.isPending}
          onClick={() => remove.mutate({ what, id, typedName: typed }, { onSuccess: onClose })}
        >
          Delete {what}
        </Button>
      }
    >
      {preview.isPending && (
        <div className={styles.stack} aria-busy="true">
          <Skeleton width="90%" height={10} />
          <Skeleton width="70%" height={10} />
        </div>
      )}
      {preview.isError && <ErrorNote error={preview.error} />}
      {blocked !== null && (
        <Banner tone="bad">
          <strong>It cannot be deleted.</strong> {blocked}
        </Banner>
      )}
      {known && known.consequences.length > 0 && (
        <section className={styles.stack} aria-label="What goes with it">
          <h2>What goes with it</h2>
          <ul className={styles.consequences}>
            {known.consequences.map((each) => (
              <li key={each}>
                <span className={styles.bad}>
                  <Icon name="warning" />
                </span>
                {each}
              </li>
            ))}
          </ul>
        </section>
      )}
      {known && known.consequences.length === 0 && blocked === null && (
        <p className={styles.sub}>Nothing in Slipway depends on it.</p>
      )}
      {known && blocked === null && (
        <TypedName name={known.name} purpose="to delete it" value={typed} onChange={setTyped} />
      )}
      {remove.isError && <ErrorNote error={remove.error} />}
    </Dialog>
  );
}
