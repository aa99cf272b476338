import { useState } from "react";
import type { SchemaChange } from "../api/generated/SchemaChange";
import { Button } from "../ui/button";
import { cx } from "../ui/cx";
import { plural } from "../ui/format";
import { Icon, type IconName } from "../ui/icon";
import text from "../ui/text.module.css";
import styles from "./schema-changes.module.css";

/** So many are shown before somebody asks for the rest. */
const FIRST = 12;

type Way = { word: string; icon: IconName; tone: "bad" | "warn" | "ok" | "muted" };

function wayOf(change: SchemaChange): Way {
  if (change.after === null) {
    return { word: "gone", icon: "close", tone: change.destructive ? "bad" : "warn" };
  }
  return change.before === null
    ? { word: "new", icon: "plus", tone: "ok" }
    : { word: "changed", icon: "pencil", tone: "muted" };
}

/** "column email of public.customer". */
function nameOf(change: SchemaChange): string {
  const belongs = change.of !== null && change.kind !== "right" && change.kind !== "index";
  return belongs ? `${change.kind} ${change.name} of ${change.of}` : `${change.kind} ${change.name}`;
}

/** What a cut-over changes in the schema, what is destructive first. */
export function SchemaChanges({
  changes,
  target,
  severalDatabases,
}: {
  changes: SchemaChange[];
  target: string;
  severalDatabases: boolean;
}) {
  const [all, setAll] = useState(false);
  if (changes.length === 0) {
    return <p className={text.prose}>The schema of {target} stays as it is.</p>;
  }
  const gone = changes.filter((change) => change.destructive).length;
  const shown = all ? changes : changes.slice(0, Math.max(FIRST, gone));
  return (
    <>
      <p className={text.prose}>
        {gone > 0 ? (
          <>
            <b>
              {plural(gone, "thing")} that {target} has {gone === 1 ? "is" : "are"} not in the candidate
            </b>{" "}
            and {gone === 1 ? "goes" : "go"} with all that {gone === 1 ? "is in it" : "is in them"}.
          </>
        ) : (
          <>Nothing that {target} has disappears. New and changed:</>
        )}
      </p>
      <ul className={styles.changes} aria-label="Differences of the schema">
        {shown.map((change) => {
          const { word, icon, tone } = wayOf(change);
          return (
            <li key={`${change.database} ${change.kind} ${change.of} ${change.name}`}>
              <span className={text[tone]}>
                <Icon name={icon} small />
              </span>
              <span className={cx(styles.word, text[tone])}>{word}</span>
              <span className={styles.what}>
                {nameOf(change)}
                {severalDatabases && <span className={text.muted}> in {change.database}</span>}
                <Definitions change={change} />
              </span>
            </li>
          );
        })}
      </ul>
      {shown.length < changes.length && (
        <Button size="tiny" onClick={() => setAll(true)}>
          Show {plural(changes.length - shown.length, "more difference")}
        </Button>
      )}
    </>
  );
}

function Definitions({ change }: { change: SchemaChange }) {
  const { before, after } = change;
  if (before !== null && after !== null) {
    return (
      <>
        <code className={styles.definition}>
          <span className="visually-hidden">was: </span>
          {before}
        </code>
        <code className={styles.definition}>
          <span aria-hidden="true">→ </span>
          <span className="visually-hidden">becomes: </span>
          {after}
        </code>
      </>
    );
  }
  const definition = before ?? after ?? "";
  return definition === "" || definition === change.kind ? null : (
    <code className={styles.definition}>{definition}</code>
  );
}
