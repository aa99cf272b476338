import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";
import type { ComparedEnvironments } from "../api/generated/ComparedEnvironments";
import type { Job } from "../api/generated/Job";
import { queries, useCommand, useJobs } from "../api/queries";
import { CompareOffer } from "../components/compare-offer";
import { ComparisonResult } from "../components/comparison-result";
import { useEnterProject } from "../components/enter-project";
import { JobProgress } from "../components/job-progress";
import { Page } from "../components/page";
import { useView } from "../components/view";
import { Button, Why } from "../ui/button";
import { Blank, ErrorBlank, ErrorNote, Skeleton } from "../ui/feedback";
import { formatWhen } from "../ui/format";
import text from "../ui/text.module.css";
import styles from "./job.module.css";

/** Work that was left and is looked for again. */
export function JobPage() {
  const { jobId } = useParams({ from: "/jobs/$jobId" });
  const jobs = useJobs();
  const job = jobs.data?.find((each) => each.id === jobId);
  useView(job?.comparison?.target.colour ?? null, job?.title ?? "Job");
  return (
    <Page title={job?.title ?? "Job"} summary={job && `began ${formatWhen(job.started_at)}`}>
      {jobs.isPending && <Skeleton width="40%" height={12} />}
      {jobs.isError && <ErrorBlank error={jobs.error} onRetry={() => void jobs.refetch()} />}
      {jobs.data && !job && (
        <Blank icon="info" title="This job is not known any more" action={<Link to="/">Go on</Link>}>
          Jobs are remembered until Slipway quits.
        </Blank>
      )}
      {job?.comparison && <ComparisonJob job={job} compared={job.comparison} />}
      {job && !job.comparison && <PlainJob job={job} />}
    </Page>
  );
}

function PlainJob({ job }: { job: Job }) {
  const { enter, isPending, error } = useEnterProject();
  return (
    <div className={styles.job}>
      <JobProgress job={job} doneText="Done." />
      {error && <ErrorNote error={error} />}
      <div className={text.row}>
        {job.state === "succeeded" && job.project && (
          <Button
            kind="primary"
            busy={isPending}
            onClick={() => job.project && enter(job.project.connection_id, job.project.project_id)}
          >
            Open {job.project.project_name}
          </Button>
        )}
        {job.state !== "running" && <Link to="/">Go on</Link>}
      </div>
    </div>
  );
}

function ComparisonJob({ job, compared }: { job: Job; compared: ComparedEnvironments }) {
  const found = useQuery({ ...queries.comparison(job.id), enabled: job.state === "succeeded" });
  const again = <CompareOffer source={compared.source} target={compared.target} label="Compare again…" />;
  if (job.state === "running") {
    return <AtWork job={job} />;
  }
  if (job.state === "failed") {
    return (
      <div className={styles.job}>
        <JobProgress job={job} doneText="" />
        {again}
      </div>
    );
  }
  return (
    <div className={styles.comparison}>
      {found.isPending && <Skeleton width="40%" height={12} />}
      {found.isError && <ErrorBlank error={found.error} onRetry={() => void found.refetch()} />}
      {found.data === null && <Forgotten>{again}</Forgotten>}
      {found.data && (
        <>
          <ComparisonResult comparison={found.data} />
          <div className={text.row}>{again}</div>
        </>
      )}
    </div>
  );
}

function AtWork({ job }: { job: Job }) {
  const stop = useCommand("comparison_stop");
  const id = useId();
  return (
    <div className={styles.job}>
      <JobProgress job={job} doneText="" />
      <div className={text.row}>
        <Button
          icon="close"
          busy={stop.isPending}
          aria-describedby={id}
          onClick={() => stop.mutate({ jobId: job.id })}
        >
          Stop comparing
        </Button>
        <Why id={id}>
          It goes on when you leave. Stopping it loses what was found so far, and changes nothing.
        </Why>
      </div>
      {stop.isError && <ErrorNote error={stop.error} />}
    </div>
  );
}

function Forgotten({ children }: { children: ReactNode }) {
  return (
    <Blank icon="info" title="What was found is not known any more" action={children}>
      It is remembered until Slipway quits.
    </Blank>
  );
}
