import { Fragment } from "react";
import type { RunDetail } from "../api/generated/RunDetail";
import type { StepState } from "../api/generated/StepState";
import type { StepView } from "../api/generated/StepView";
import { hasEnded } from "../api/queries";
import { cx } from "../ui/cx";
import { formatClockSeconds, formatDuration } from "../ui/format";
import { Icon, type IconName, Spinner } from "../ui/icon";
import styles from "./step-list.module.css";

const ICON: Record<Exclude<StepState, "running" | "undoing">, IconName> = {
  pending: "todo",
  done: "check",
  failed: "block",
  undone: "undone",
  skipped: "skipped",
};

const TONE: Record<StepState, string | undefined> = {
  pending: styles.muted,
  running: undefined,
  done: styles.ok,
  failed: styles.bad,
  undoing: undefined,
  undone: styles.bad,
  skipped: styles.muted,
};

const WORD: Record<StepState, string> = {
  pending: "not begun",
  running: "running",
  done: "done",
  failed: "failed",
  undoing: "being undone",
  undone: "undone",
  skipped: "skipped",
};

function Step({ step, now }: { step: StepView; now: number }) {
  const active = step.state === "running" || step.state === "undoing";
  const time =
    step.took_ms !== null
      ? formatDuration(step.took_ms)
      : active && step.started_at !== null
        ? formatDuration(Math.max(0, now - new Date(step.started_at).getTime()))
        : "";
  return (
    <li
      className={cx(styles.step, active && styles.now, step.state === "pending" && styles.todo)}
      aria-current={active ? "step" : undefined}
      data-step={step.name}
      data-state={step.state}
    >
      <span className={cx(styles.icon, TONE[step.state])}>
        {step.state === "running" || step.state === "undoing" ? (
          <Spinner />
        ) : (
          <Icon name={ICON[step.state]} />
        )}
      </span>
      <span className={styles.name}>
        {step.title}
        <span className="visually-hidden">, {WORD[step.state]}</span>
      </span>
      <span className={styles.time}>{time}</span>
      {(step.detail !== null || step.state === "undone" || step.state === "undoing") && (
        <span className={styles.detail}>
          {step.state === "undone" ? "undone" : step.state === "undoing" ? "being undone" : ""}
          {step.detail !== null && (step.state === "undone" || step.state === "undoing") ? ": " : ""}
          {step.detail}
        </span>
      )}
    </li>
  );
}

/** Both halves of a run with their times, and the line between them that cannot be crossed back. */
export function StepList({ detail, now }: { detail: RunDetail; now: number }) {
  const { steps, summary } = detail;
  const halves = [
    { half: "prepare" as const, title: "Prepare" },
    { half: "execute" as const, title: "Execute" },
  ].map((each) => ({ ...each, steps: steps.filter((step) => step.half === each.half) }));
  const cut = steps.find((step) => step.cut_over);
  const passed = summary.cut_over_passed;
  const passedAt = passed && cut?.started_at ? formatClockSeconds(new Date(cut.started_at)) : null;

  return (
    <div className={styles.list}>
      {halves.map(
        ({ half, title, steps: own }) =>
          own.length > 0 && (
            <section key={half} aria-label={title}>
              {halves.every((each) => each.steps.length > 0) && <h3 className={styles.half}>{title}</h3>}
              <ol>
                {own.map((step) => (
                  <Fragment key={step.name}>
                    {step.cut_over && (
                      <li
                        className={cx(styles.line, !passed && styles.ahead)}
                        data-testid="point-of-no-return"
                      >
                        Point of no return
                        <span className={styles.end}>
                          {passed
                            ? passedAt === null
                              ? "passed"
                              : `passed ${passedAt}`
                            : hasEnded(summary)
                              ? "never reached"
                              : "nothing above is final"}
                        </span>
                      </li>
                    )}
                    <Step step={step} now={now} />
                  </Fragment>
                ))}
              </ol>
            </section>
          ),
      )}
    </div>
  );
}
