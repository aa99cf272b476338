import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Job } from "../api/generated/Job";
import type { RunSummary } from "../api/generated/RunSummary";
import { isAtWork, useJobs, useOverview, useRuns } from "../api/queries";
import { cx } from "../ui/cx";
import { Progress } from "../ui/feedback";
import { Icon, Spinner } from "../ui/icon";
import { Segments, stepPosition } from "../ui/segments";
import { awayWords, TryNow } from "./away";
import { RunTitle } from "./run-title";
import styles from "./strip.module.css";

/** What runs, and how the connection is. Never leaves. */
export function Strip() {
  const overview = useOverview();
  const runs = useRuns();
  const jobs = useJobs();
  const run = runs.data?.find(isAtWork) ?? runs.data?.find((each) => each.status === "waiting");
  const atWork = jobs.data?.filter((each) => each.state === "running") ?? [];
  const job = atWork[0];
  const more = (run ? 1 : 0) + atWork.length - 1;
  const data = overview.data;
  const [seen, setSeen] = useState<string | null>(null);
  const newest = jobs.data?.[0];
  const failed = newest?.state === "failed" && newest.id !== seen ? newest : undefined;
  const connection = data?.connections.find((each) => each.id === data.current?.connection_id);

  return (
    <footer className={styles.strip}>
      {run ? (
        <RunLine run={run} />
      ) : job ? (
        <JobLine job={job} />
      ) : failed ? (
        <FailedLine job={failed} onSeen={() => setSeen(failed.id)} />
      ) : (
        <Idle />
      )}
      {more > 0 && <span className={cx(styles.muted, styles.hideSmall)}>and {more} more</span>}
      <span className={styles.spring} />
      {data?.keychain.kind === "session_only" && (
        <Link to="/connections" className={styles.warning} title={data.keychain.reason}>
          <Icon name="warning" small />
          No keychain: keys last until you quit
        </Link>
      )}
      {connection ? (
        <>
          <span className={cx(styles.divider, styles.hideSmall)} />
          {connection.state.kind === "failed" ? (
            <>
              <Link
                to="/connections"
                className={styles.bad}
                title={connection.state.error.reason ?? undefined}
              >
                <Icon name="warning" small />
                {awayWords(connection)?.title}
              </Link>
              <TryNow connection={connection} />
            </>
          ) : (
            <span className={cx(styles.item, styles.hideSmall)}>
              <Icon name={connection.state.kind === "ok" ? "check" : "todo"} small />
              {connection.name}
              {connection.state.kind === "ok" ? `, ${connection.state.latency_ms} ms` : ""}
            </span>
          )}
        </>
      ) : (
        data && <span className={styles.muted}>Slipway {data.version}</span>
      )}
    </footer>
  );
}

function FailedLine({ job, onSeen }: { job: Job; onSeen: () => void }) {
  return (
    <>
      <span className={cx(styles.item, styles.bad)}>
        <Icon name="warning" small />
        {job.error?.message ?? `${job.title} failed`}
      </span>
      <Link
        to="/jobs/$jobId"
        params={{ jobId: job.id }}
        onClick={onSeen}
        aria-label={`Why it failed: ${job.title}`}
      >
        Why
      </Link>
    </>
  );
}

function Idle() {
  return (
    <span className={cx(styles.item, styles.muted)}>
      <Icon name="check" small />
      Nothing is running
    </span>
  );
}

function RunLine({ run }: { run: RunSummary }) {
  const { at, of } = stepPosition(run);
  const waiting = run.status === "waiting";
  return (
    <>
      <span className={styles.item}>
        {waiting ? (
          <span className={styles.waiting}>
            <Icon name="clock" small />
          </span>
        ) : (
          <Spinner />
        )}
        <RunTitle run={run} />
      </span>
      <Segments run={run} />
      <span className={styles.clip} aria-live="polite">
        {waiting
          ? "the plan is ready and waits for a decision"
          : `${at} of ${of}${run.step ? ` · ${run.step}` : ""}${run.step_detail ? `, ${run.step_detail}` : ""}`}
      </span>
      <Link to="/runs/$runId" params={{ runId: run.id }} aria-label={`Open run ${run.number}`}>
        Open
      </Link>
    </>
  );
}

function JobLine({ job }: { job: Job }) {
  return (
    <>
      <span className={styles.item}>
        <Spinner />
        <b>{job.title}</b>
      </span>
      <span className={styles.bar}>
        <Progress value={job.progress} label={job.title} />
      </span>
      <span className={styles.clip}>{job.detail}</span>
      <Link to="/jobs/$jobId" params={{ jobId: job.id }} aria-label={`Open: ${job.title}`}>
        Open
      </Link>
    </>
  );
}
