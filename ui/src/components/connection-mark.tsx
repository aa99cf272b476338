import type { Connection } from "../api/generated/Connection";
import { Icon } from "../ui/icon";
import styles from "./connection-mark.module.css";

/** What a connection is, in its colour where it has one. Its name is always beside it. */
export function ConnectionMark({ connection }: { connection: Pick<Connection, "kind" | "colour"> }) {
  return (
    <span className={styles.mark} data-colour={connection.colour}>
      <Icon name={connection.kind === "engine" ? "computer" : "cloud"} small />
    </span>
  );
}

export function ConnectionName({ connection }: { connection: Pick<Connection, "kind" | "colour" | "name"> }) {
  return (
    <span className={styles.name}>
      <ConnectionMark connection={connection} />
      <span className={styles.text}>{connection.name}</span>
    </span>
  );
}
