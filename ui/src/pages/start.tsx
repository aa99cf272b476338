import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { withJob } from "../api/events";
import { queries, useJobs, useOverview } from "../api/queries";
import { HowItWorks } from "../components/how-it-works";
import { LocalPanel } from "../components/local-panel";
import { NeonPanel } from "../components/neon-panel";
import { useView } from "../components/view";
import styles from "./start.module.css";

/** The first thing one sees, and later the place for another project or connection. */
export function StartPage() {
  const { job: askedJob, panel } = useSearch({ from: "/start" });
  const navigate = useNavigate();
  const client = useQueryClient();
  const overview = useOverview();
  const jobs = useJobs();
  // As it was when this view was opened: the project that is made here does not turn it into another.
  const [first, setFirst] = useState<boolean>();
  const now = overview.data && overview.data.current === null;
  if (first === undefined && now !== undefined) {
    setFirst(now);
  }
  const crumbs = first !== false ? [] : ["New project"];
  useView(null, ...crumbs);

  // Found again after it was left: whatever the first start is at, or what it ended with. Kept, so
  // that it does not slip away when its project becomes the current one.
  const [watched, setWatched] = useState<string>();
  const found = jobs.data?.find((each) => each.state === "running") ?? jobs.data?.[0];
  const jobId = askedJob === "none" ? undefined : (askedJob ?? (now ? found?.id : watched));
  const job = jobs.data?.find((each) => each.id === jobId);
  const running = job?.state === "running" ? job.id : undefined;
  useEffect(() => {
    if (running !== undefined) {
      setWatched(running);
    }
  }, [running]);

  return (
    <div className={styles.scroll}>
      <div className={styles.start}>
        <h1 className={styles.title}>
          {first !== false
            ? "Put a known-good copy of dev where prod was, and keep a way back."
            : "Another project"}
        </h1>
        <p className={styles.words}>
          An <b>environment</b> is an address that stays. A <b>snapshot</b> is a database as it was at one
          moment. A <b>promotion</b> changes which database answers at the address.
        </p>
        <div className={styles.figure}>
          <HowItWorks />
        </div>
        <div className={styles.panels}>
          <LocalPanel
            postgresVersion={overview.data ? overview.data.postgres_version : ""}
            jobId={jobId}
            job={job}
            onStarted={(started) => {
              client.setQueryData(queries.jobs.queryKey, (known) =>
                known?.some((each) => each.id === started.id) ? known : withJob(known ?? [], started),
              );
              void navigate({ to: "/start", search: { job: started.id }, replace: true });
            }}
            onReset={() => void navigate({ to: "/start", search: { job: "none" }, replace: true })}
          />
          <NeonPanel keychain={overview.data?.keychain} focus={panel === "neon"} />
        </div>
        <p className={styles.after}>
          {first !== false
            ? "You can have both, and add more later from the menu beside the project’s name."
            : "What you have stays as it is."}
        </p>
      </div>
    </div>
  );
}
