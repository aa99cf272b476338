import { Link, useParams } from "@tanstack/react-router";
import { useJobs } from "../api/queries";
import { useEnterProject } from "../components/enter-project";
import { JobProgress } from "../components/job-progress";
import { Page } from "../components/page";
import { useView } from "../components/view";
import { Button } from "../ui/button";
import { Blank, ErrorBlank, ErrorNote, Skeleton } from "../ui/feedback";
import { formatWhen } from "../ui/format";
import text from "../ui/text.module.css";
import styles from "./job.module.css";

/** Work that was left and is looked for again. */
export function JobPage() {
  const { jobId } = useParams({ from: "/jobs/$jobId" });
  const jobs = useJobs();
  const { enter, isPending, error } = useEnterProject();
  const job = jobs.data?.find((each) => each.id === jobId);
  useView(null, job?.title ?? "Job");
  return (
    <Page title={job?.title ?? "Job"} summary={job && `began ${formatWhen(job.started_at)}`}>
      {jobs.isPending && <Skeleton width="40%" height={12} />}
      {jobs.isError && <ErrorBlank error={jobs.error} onRetry={() => void jobs.refetch()} />}
      {jobs.data && !job && (
        <Blank icon="info" title="This job is not known any more" action={<Link to="/">Go on</Link>}>
          Jobs are remembered until Slipway quits.
        </Blank>
      )}
      {job && (
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
      )}
    </Page>
  );
}
