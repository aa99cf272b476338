import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { RunDetail } from "../api/generated/RunDetail";
import { hasEnded, isAtWork, useCommand, useOverview, usePipeline, useRequests } from "../api/queries";
import { Button, ButtonWithReason } from "../ui/button";
import { CopyButton } from "../ui/copy-button";
import { Dialog } from "../ui/dialog";
import { Banner, ErrorNote, ErrorWords } from "../ui/feedback";
import { Fold } from "../ui/fold";
import { formatClockExact, formatDuration, formatGap, formatWhen, plural } from "../ui/format";
import { EnvironmentName } from "../ui/mark";
import { Segments, stepPosition } from "../ui/segments";
import table from "../ui/table.module.css";
import text from "../ui/text.module.css";
import { useNow } from "../ui/use-now";
import { SinceThen, useSince } from "./came";
import { CompareOffer } from "./compare-offer";
import { useAsk } from "./dialogs";
import { why } from "./environment-card";
import { GapChart, GapFigures, GapTable } from "./gap-chart";
import { LossFigures } from "./loss-figures";
import { RemoveFirst } from "./remove-first";
import { OverrideBanner, overrideOf } from "./request-words";
import { RunTitle } from "./run-title";
import styles from "./run-view.module.css";
import { StepList } from "./step-list";
import { TakeOverDialog } from "./take-over-dialog";

/** A run while it goes on and after it ended. */
export function RunView({ detail }: { detail: RunDetail }) {
  const { summary } = detail;
  const atWork = isAtWork(summary);
  const now = useNow(atWork);
  return (
    <div className={styles.run}>
      <Head detail={detail} now={now} />
      <div className={styles.grid}>
        <StepList detail={detail} now={now} />
        <div className={styles.main}>
          <Outcome detail={detail} />
          {detail.loss && (
            <section className={styles.section} data-testid="loss">
              <h2>What was lost</h2>
              <p className={text.sub}>
                Counted afterwards, on the backup of the cut-over
                {detail.gap && `, ${formatWhen(detail.gap.cut_over_at)}`}.
              </p>
              <LossFigures
                target={summary.target.name}
                sinceBase={detail.loss.since_base}
                unsaved={detail.loss.unsaved}
              />
              <BackupRows detail={detail} />
            </section>
          )}
          {detail.gap && (
            <>
              <GapFigures
                gap={detail.gap}
                expectedMs={detail.plan?.expected_gap_ms ?? null}
                rehearsal={summary.kind === "rehearsal"}
              />
              {detail.gap.attempts.length > 0 && <GapChart gap={detail.gap} />}
            </>
          )}
          {detail.gap === null && wasUnseen(detail) && (
            <p className={text.sub}>The gap was not measured in this run. See the log.</p>
          )}
          {summary.by === undefined && !hasEnded(summary) && !summary.cut_over_passed && (
            <Ahead detail={detail} />
          )}
          <div className={styles.folds}>
            {detail.gap && <GapTable gap={detail.gap} />}
            <Operations detail={detail} />
            <Log detail={detail} />
          </div>
        </div>
      </div>
    </div>
  );
}

/** It swapped branches, and no probe saw how long that took. */
function wasUnseen({ summary, steps }: RunDetail): boolean {
  return (
    summary.status === "succeeded" && steps.some((step) => step.name === "cut_over" && step.state === "done")
  );
}

/** The replaced branch against what replaced it: the rows that were lost, one by one. */
function BackupRows({ detail }: { detail: RunDetail }) {
  const pipeline = usePipeline();
  const { target } = detail.summary;
  const environment = pipeline.data?.environments.find((each) => each.id === target.id);
  const backup = environment?.backups.find((each) => each.name === detail.plan?.backup_name);
  return backup ? (
    <CompareOffer
      source={target}
      target={{ id: backup.id, name: backup.name, colour: target.colour }}
      label="Compare every row with the backup…"
    />
  ) : null;
}

function Head({ detail, now }: { detail: RunDetail; now: number }) {
  const { summary } = detail;
  const { at, of } = stepPosition(summary);
  const end = summary.ended_at === null ? now : new Date(summary.ended_at).getTime();
  const took = formatDuration(Math.max(0, end - new Date(summary.started_at).getTime()));
  const words = {
    queued: "waits for its turn",
    running: `${at} of ${of}${summary.step === null ? "" : ` · ${summary.step.toLowerCase()}`} · ${took}`,
    waiting: "prepared; the plan waits for a decision",
    unwinding: `undoing what was done · ${took}`,
    succeeded: `finished ${formatWhen(summary.ended_at ?? summary.started_at)}, after ${took}`,
    failed: `undone ${formatWhen(summary.ended_at ?? summary.started_at)}, after ${took}`,
    stuck: `stopped ${formatWhen(summary.ended_at ?? summary.started_at)}, after ${took}`,
  }[summary.status];
  return (
    <header className={styles.head}>
      <div className={text.grow}>
        <h1 className={styles.title}>
          <RunTitle run={summary} />
        </h1>
        <div className={styles.progress}>
          <Segments run={summary} />
          <span data-testid="run-status">{words}</span>
        </div>
      </div>
      <HeadAction detail={detail} />
    </header>
  );
}

/** One place, one button: it changes with the point of no return. */
function HeadAction({ detail }: { detail: RunDetail }) {
  const [asking, setAsking] = useState(false);
  const ask = useAsk();
  const pipeline = usePipeline();
  const { summary } = detail;
  if (summary.by !== undefined) {
    return detail.can_take_over === undefined ? null : (
      <div className={styles.action}>
        <ButtonWithReason below off={why(detail.can_take_over)} onClick={() => setAsking(true)}>
          Take it over from {summary.by}…
        </ButtonWithReason>
        {asking && <TakeOverDialog run={summary} owner={summary.by} onClose={() => setAsking(false)} />}
      </div>
    );
  }
  if (!summary.cut_over_passed && !hasEnded(summary)) {
    const off =
      why(detail.can_cancel) ?? (summary.status === "unwinding" ? "It is being undone already." : null);
    return (
      <div className={styles.action}>
        <ButtonWithReason
          below
          icon="close"
          off={off}
          note={
            summary.cut_over_index === null
              ? "Works until it is done."
              : "Works until the point of no return."
          }
          onClick={() => setAsking(true)}
        >
          Cancel and undo…
        </ButtonWithReason>
        {asking && <CancelDialog detail={detail} onClose={() => setAsking(false)} />}
      </div>
    );
  }
  if (summary.cut_over_passed && summary.kind !== "bootstrap") {
    const environment = pipeline.data?.environments.find((each) => each.id === summary.target.id);
    const own = detail.rollback_point;
    const off =
      why(detail.can_roll_back) ?? (environment ? null : `${summary.target.name} is not in the pipeline.`);
    return (
      <div className={styles.action}>
        <ButtonWithReason
          below
          icon="back"
          off={off}
          note="A new run, back to before this one."
          onClick={() =>
            environment &&
            ask({
              kind: "roll_back",
              environment,
              to: own === null ? null : { kind: "snapshot", id: own.snapshot_id },
            })
          }
        >
          Roll back…
        </ButtonWithReason>
      </div>
    );
  }
  return null;
}

function CancelDialog({ detail, onClose }: { detail: RunDetail; onClose: () => void }) {
  const { summary } = detail;
  const cancel = useCommand("run_cancel");
  return (
    <Dialog
      colour={summary.target.colour}
      title={`Cancel run ${summary.number} and undo it`}
      description={
        <>
          <EnvironmentName environment={summary.target} /> has not been{" "}
          {summary.kind === "bootstrap" ? "finished" : "touched"}. The run deletes what it made, then says so.
        </>
      }
      cancelLabel="Keep it running"
      onClose={onClose}
      actions={
        <Button
          busy={cancel.isPending}
          onClick={() => cancel.mutate({ runId: summary.id }, { onSuccess: onClose })}
        >
          Cancel and undo
        </Button>
      }
    >
      {cancel.error && <ErrorNote error={cancel.error} />}
    </Dialog>
  );
}

function Outcome({ detail }: { detail: RunDetail }) {
  const { summary } = detail;
  const navigate = useNavigate();
  const requests = useRequests().data ?? [];
  const request = requests.find((each) => each.run_id === summary.id);
  const since = useSince(summary);
  const own = summary.by === undefined;
  const tone = { succeeded: "ok", failed: "bad", stuck: "bad" } as const;
  const ended = summary.status in tone ? tone[summary.status as keyof typeof tone] : null;
  const outcome =
    summary.outcome ??
    (summary.status === "succeeded"
      ? `${summary.target.name} was ${summary.kind === "bootstrap" ? "made" : "replaced"}.`
      : summary.status === "failed"
        ? `Undone: ${summary.target.name} is as it was.`
        : "A person must look.");
  return (
    <>
      <OverrideBanner reason={overrideOf(requests, summary.id)} />
      {since !== null && (
        <Banner tone="warn">
          <SinceThen by={since} />
        </Banner>
      )}
      {!own && (
        <Banner>
          {hasEnded(summary)
            ? `${summary.by}’s run, as the team’s ledger tells it.`
            : `${summary.by}’s computer carries this run out; what stands here is what it told last.`}
        </Banner>
      )}
      {detail.recovery !== null && <Banner tone="accent">{detail.recovery}</Banner>}
      {summary.status === "waiting" && (
        <Banner
          tone="accent"
          action={
            own ? (
              <Button
                kind="primary"
                size="tiny"
                onClick={() =>
                  void navigate({ to: "/runs/$runId", params: { runId: summary.id }, search: {} })
                }
              >
                Review the plan
              </Button>
            ) : request ? (
              <Link to="/requests/$requestId" params={{ requestId: request.id }}>
                See the request
              </Link>
            ) : undefined
          }
        >
          The plan is ready. {summary.target.name} is as it was until it is accepted.
        </Banner>
      )}
      {ended !== null && (
        <Banner
          tone={summary.status === "failed" && detail.error === null ? "plain" : ended}
          action={summary.status === "succeeded" ? <Link to="/pipeline">See the pipeline</Link> : undefined}
        >
          <strong data-testid="outcome">{outcome}</strong>
          {detail.error && (
            <span className={styles.line}>
              <ErrorWords error={detail.error} />
              {own && (
                <RemoveFirst projectId={summary.project_id} removable={detail.error.remove_first ?? []} />
              )}
            </span>
          )}
        </Banner>
      )}
    </>
  );
}

/** What cancelling does now, and what the cut-over will do. */
function Ahead({ detail }: { detail: RunDetail }) {
  const { summary, plan } = detail;
  const target = summary.target.name;
  return (
    <>
      <section className={styles.section}>
        <h2>If you cancel now</h2>
        <p>
          {summary.kind === "bootstrap"
            ? `${summary.source.name} is only read. The run deletes the snapshot and the branch it made, then says so.`
            : `${target} has not been touched. The run deletes what it made so far, then says so.`}
        </p>
      </section>
      {summary.kind === "rehearsal" && (
        <section className={styles.section}>
          <h2>What it does to {target}</h2>
          <p>
            Nothing: {target} is read, and no connection to it drops. The cut-over happens on a copy of it,
            which is thrown away at the end.
          </p>
        </section>
      )}
      {summary.kind !== "bootstrap" && summary.kind !== "rehearsal" && (
        <section className={styles.section}>
          <h2>What to expect at the cut-over</h2>
          <p>
            {plan?.expected_gap_ms != null
              ? `About ${formatGap(plan.expected_gap_ms)} without an answer: the median of earlier cut-overs here. `
              : "Open connections drop once. How long it takes has not been measured here before. "}
            The address stays; clients reconnect to it. A probe measures the gap.
          </p>
        </section>
      )}
    </>
  );
}

function Operations({ detail }: { detail: RunDetail }) {
  const { operations } = detail;
  const overview = useOverview().data;
  const server =
    // Another member's run may speak through a connection that is called otherwise here.
    (detail.summary.by === undefined
      ? overview?.connections.find((each) => each.id === overview.current?.connection_id)?.name
      : undefined) ?? "the server";
  const failed = operations.filter((each) => each.status === "failed" || each.error !== null).length;
  const finished = operations.filter((each) => each.status === "finished").length;
  const open = operations.length - finished - failed;
  const end = [
    `${finished} finished`,
    open > 0 ? `${open} running` : null,
    failed > 0 ? `${failed} failed` : null,
  ]
    .filter(Boolean)
    .join(", ");
  return (
    <Fold title={`Operations on ${server}`} end={operations.length === 0 ? "none yet" : end}>
      <div className={styles.inFold}>
        {operations.length === 0 ? (
          <p className={styles.none}>None yet.</p>
        ) : (
          <table className={table.table}>
            <thead>
              <tr>
                <th>Action</th>
                <th>Status</th>
                <th>Operation</th>
                <th className={table.num}>Took</th>
              </tr>
            </thead>
            <tbody>
              {operations.map((each) => (
                <tr key={each.id}>
                  <td className={text.mono}>{each.action}</td>
                  <td className={each.error === null ? undefined : text.bad}>
                    {each.status}
                    {each.error === null ? "" : `: ${each.error}`}
                  </td>
                  <td className={`${text.mono} ${text.muted}`}>{each.id}</td>
                  <td className={table.num}>{formatDuration(each.took_ms)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Fold>
  );
}

function Log({ detail }: { detail: RunDetail }) {
  const { log, summary } = detail;
  const lines = log.map((line) => `${formatClockExact(new Date(line.at))}  ${line.text}`);
  return (
    <Fold title="Log" end={plural(log.length, "line")} open={!isAtWork(summary)}>
      <div className={styles.log}>
        {log.length === 0 && <p className={styles.none}>Nothing yet.</p>}
        {log.map((line, index) => (
          <div key={index} className={styles.logLine}>
            <time dateTime={line.at}>{formatClockExact(new Date(line.at))}</time>
            <span>{line.text}</span>
          </div>
        ))}
      </div>
      {log.length > 0 && (
        <div className={styles.logFoot}>
          <CopyButton kind="ghost" text={lines.join("\n")}>
            Copy the log
          </CopyButton>
        </div>
      )}
    </Fold>
  );
}
