import { Link } from "@tanstack/react-router";
import type { Environment } from "../api/generated/Environment";
import { formatWhen } from "../ui/format";
import { Icon } from "../ui/icon";
import text from "../ui/text.module.css";
import styles from "./environment-card.module.css";

/** What keeps runs from replacing an environment until a person has looked at it. */
export function Standing({ environment }: { environment: Environment }) {
  const { differences, pin } = environment;
  return (
    <>
      {differences.length > 0 && (
        <div className={styles.state}>
          <span className={text.warn}>
            <Icon name="warning" small />
          </span>
          <span className={text.grow}>
            <span className={styles.strongLine}>Changed outside of Slipway</span>
            <br />
            <Link to="/environments/$environmentId" params={{ environmentId: environment.id }}>
              See what is there in {environment.name}
            </Link>
          </span>
        </div>
      )}
      {pin !== null && (
        <div className={styles.state}>
          <span className={text.muted}>
            <Icon name="pin" small />
          </span>
          <span className={text.grow}>
            <span className={styles.strongLine}>Pinned since it was rolled back</span>
            <br />
            {formatWhen(pin.since)} ·{" "}
            <Link to="/environments/$environmentId" params={{ environmentId: environment.id }}>
              Allow promotes to {environment.name} again
            </Link>
          </span>
        </div>
      )}
    </>
  );
}
