import type { QueryClient } from "@tanstack/react-query";
import type { Changed } from "./generated/Changed";
import type { Job } from "./generated/Job";
import type { RunDetail } from "./generated/RunDetail";
import type { RunSummary } from "./generated/RunSummary";
import { projectList } from "./projects";
import { queries } from "./queries";
import { currentTransport } from "./transport";

/** What is asked for, said and written down about runs. */
const OF_RUNS = ["requests", "requests_elsewhere", "request", "run_approval", "history"];
/** Runs of other members are known by what these say of them. */
const OF_TEAM = ["team", "team_found", "terms", "runs", "run", ...OF_RUNS];

function makeStale(client: QueryClient, names: readonly string[]): void {
  for (const name of names) {
    void client.invalidateQueries({ queryKey: [name] });
  }
}

/** Puts what Rust says into the cache: payloads directly, everything else by making it stale. */
export function applyChanged(client: QueryClient, changed: Changed): void {
  switch (changed.kind) {
    case "overview":
      void client.invalidateQueries({ queryKey: ["overview"] });
      // Elsewhere is wherever the window is not.
      void client.invalidateQueries({ queryKey: queries.requestsElsewhere.queryKey });
      void client.invalidateQueries({ queryKey: queries.credentials.queryKey });
      break;
    case "projects":
      void client.invalidateQueries({ queryKey: projectList(changed.connection_id).queryKey });
      void client.invalidateQueries({ queryKey: ["project_search", changed.connection_id] });
      break;
    case "credentials":
      void client.invalidateQueries({ queryKey: queries.credentials.queryKey });
      break;
    case "pipeline":
      void client.invalidateQueries({ queryKey: queries.pipeline(changed.project_id).queryKey });
      void client.invalidateQueries({ queryKey: ["writes"] });
      break;
    case "run": {
      const { summary } = changed;
      const listed = queries.runs(summary.project_id).queryKey;
      const before = client.getQueryData(listed)?.find((run) => run.id === summary.id);
      client.setQueryData<RunSummary[]>(listed, (runs) => runs && withRun(runs, summary));
      client.setQueryData<RunDetail>(
        queries.run(summary.id).queryKey,
        (detail) => detail && { ...detail, summary },
      );
      void client.invalidateQueries({ queryKey: ["run", summary.id] });
      // While a run goes from step to step nothing else is said about it.
      if (before?.status !== summary.status || before.cut_over_passed !== summary.cut_over_passed) {
        makeStale(client, OF_RUNS);
      }
      break;
    }
    case "team":
      makeStale(client, OF_TEAM);
      break;
    case "job": {
      const { job } = changed;
      client.setQueryData<Job[]>(queries.jobs.queryKey, (jobs) => withJob(jobs ?? [], job));
      break;
    }
  }
}

/** Runs are listed newest first. */
function withRun(runs: RunSummary[], run: RunSummary): RunSummary[] {
  if (!runs.some((other) => other.id === run.id)) {
    return [run, ...runs];
  }
  return runs.map((other) => (other.id === run.id ? run : other));
}

export function withJob(jobs: Job[], job: Job): Job[] {
  if (!jobs.some((other) => other.id === job.id)) {
    return [job, ...jobs];
  }
  return jobs.map((other) => (other.id === job.id ? job : other));
}

export async function followEvents(client: QueryClient): Promise<() => void> {
  const stop = await currentTransport().listen((changed) => applyChanged(client, changed));
  // Whatever was asked before the subscription may have missed a change.
  void client.invalidateQueries();
  return stop;
}
