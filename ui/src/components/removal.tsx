import type { Failure } from "../api/generated/Failure";
import type { Removal } from "../api/generated/Removal";
import { Banner, ErrorNote, Skeleton } from "../ui/feedback";
import { Icon } from "../ui/icon";
import styles from "./dialogs.module.css";

/** What will be gone, what stays, and why it cannot be done now. */
export function RemovalWords({
  removal,
  error,
  verb,
}: {
  removal: Removal | undefined;
  error: Failure | null;
  verb: "removed" | "deleted";
}) {
  if (error) {
    return <ErrorNote error={error} />;
  }
  if (!removal) {
    return (
      <div className={styles.stack} aria-busy="true">
        <Skeleton width="90%" height={10} />
        <Skeleton width="70%" height={10} />
      </div>
    );
  }
  return (
    <>
      {removal.blocked !== null && (
        <Banner tone="bad">
          <strong>It cannot be {verb} now.</strong> {removal.blocked}
        </Banner>
      )}
      <Sentences title="What will be lost" sentences={removal.lost} lost />
      <Sentences title="What stays" sentences={removal.kept} />
    </>
  );
}

function Sentences({
  title,
  sentences,
  lost = false,
}: {
  title: string;
  sentences: string[];
  lost?: boolean;
}) {
  return (
    sentences.length > 0 && (
      <section className={styles.stack} aria-label={title}>
        <h2>{title}</h2>
        <ul className={styles.consequences}>
          {sentences.map((each) => (
            <li key={each}>
              <span className={lost ? styles.bad : styles.sub}>
                <Icon name={lost ? "warning" : "check"} />
              </span>
              {each}
            </li>
          ))}
        </ul>
      </section>
    )
  );
}

/** Why the button is off while what depends on it is not known, or forbids it. */
export function removalReason(removal: Removal | undefined, failed: boolean): string | null {
  return failed
    ? "It is not known what depends on it."
    : !removal
      ? "Waits for what depends on it."
      : removal.blocked !== null
        ? "It cannot be done now."
        : null;
}
