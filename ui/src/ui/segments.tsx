import type { RunSummary } from "../api/generated/RunSummary";
import type { StepState } from "../api/generated/StepState";
import { cx } from "./cx";
import styles from "./segments.module.css";

const CLASS: Record<StepState, string | undefined> = {
  pending: undefined,
  running: styles.now,
  done: styles.done,
  failed: styles.fail,
  undoing: styles.undoing,
  undone: styles.undone,
  skipped: styles.skipped,
};

/** How many steps are behind, for words beside the segments: "5 of 11". */
export function stepPosition(run: RunSummary): { at: number; of: number } {
  const of = run.step_states.length;
  const running = run.step_states.findIndex((state) => state === "running" || state === "undoing");
  if (running >= 0) {
    return { at: running + 1, of };
  }
  const done = run.step_states.filter((state) => state === "done" || state === "skipped").length;
  return { at: done, of };
}

/** A run at a glance: one segment a step, a diamond where it cannot be undone any more. */
export function Segments({ run }: { run: RunSummary }) {
  const ended = run.status === "succeeded";
  const waitsAt = run.status === "waiting" ? run.step_states.indexOf("pending") : -1;
  const { at, of } = stepPosition(run);
  const failed = run.step_states.includes("failed");
  return (
    <span
      className={styles.steps}
      role="img"
      aria-label={ended ? `All ${of} steps done` : failed ? `Failed; ${of} steps` : `Step ${at} of ${of}`}
    >
      {run.step_states.map((state, index) => (
        <i
          key={index}
          className={cx(
            CLASS[state],
            state === "done" && (ended || run.cut_over_passed) && styles.ok,
            index === waitsAt && styles.wait,
            index === run.cut_over_index && styles.cut,
          )}
        />
      ))}
    </span>
  );
}
