import type { Job } from "../api/generated/Job";
import { ErrorNote, Progress } from "../ui/feedback";
import { Icon, Spinner } from "../ui/icon";
import styles from "./job-progress.module.css";

/** How far a job is, in the place where it was begun. */
export function JobProgress({ job, doneText }: { job: Job; doneText: string }) {
  if (job.state === "failed") {
    return (
      <ErrorNote
        error={job.error ?? { code: null, message: `${job.title} failed`, reason: null, next: null }}
      />
    );
  }
  if (job.state === "succeeded") {
    return (
      <p className={styles.done} role="status">
        <Icon name="check" small />
        {doneText}
      </p>
    );
  }
  return (
    <div className={styles.job}>
      <div className={styles.line}>
        <Spinner />
        <span className={styles.title}>{job.title}</span>
        {job.progress !== null && <span className={styles.percent}>{Math.floor(job.progress * 100)} %</span>}
      </div>
      <Progress value={job.progress} label={job.title} />
      <p className={styles.detail} aria-live="polite">
        {job.detail}
      </p>
    </div>
  );
}
