import type { RunSummary } from "../api/generated/RunSummary";
import { RUN_VERB } from "../ui/format";
import { Icon } from "../ui/icon";
import { EnvironmentName } from "../ui/mark";
import styles from "./run-title.module.css";

/** "Promote dev → prod", with the marks of both. */
export function RunTitle({ run }: { run: Pick<RunSummary, "kind" | "source" | "target"> }) {
  if (run.kind === "roll_back") {
    return (
      <span className={styles.title}>
        <b>{RUN_VERB[run.kind]}</b> <EnvironmentName environment={run.target} />
      </span>
    );
  }
  if (run.kind === "bootstrap") {
    return (
      <span className={styles.title}>
        <b>{RUN_VERB[run.kind]}</b> <EnvironmentName environment={run.target} />
        <span className={styles.word}>from</span> <EnvironmentName environment={run.source} />
      </span>
    );
  }
  return (
    <span className={styles.title}>
      <b>{RUN_VERB[run.kind]}</b> <EnvironmentName environment={run.source} />
      <Icon name="arrowRight" small />
      <span className={styles.hidden}>to</span> <EnvironmentName environment={run.target} />
    </span>
  );
}
