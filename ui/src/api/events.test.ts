import { describe, expect, it } from "vitest";
import { detail, dev, pipeline, prod, steps, summary } from "../dev/data";
import { applyChanged } from "./events";
import type { Job } from "./generated/Job";
import { newQueryClient, queries } from "./queries";

const job: Job = {
  id: "job-1",
  title: "Importing shop.dump",
  state: "running",
  detail: "loading orders",
  progress: 0.2,
  started_at: "2026-11-22T14:02:00Z",
  project: null,
  comparison: null,
  error: null,
};

const stale = (client: ReturnType<typeof newQueryClient>, key: readonly unknown[]) =>
  client.getQueryState(key)?.isInvalidated;

describe("the event from Rust", () => {
  it("puts a run's progress into the list and into the open run, and marks the run as stale", () => {
    const client = newQueryClient();
    const before = summary(12, "promote", { status: "running", steps: steps(3, "running") });
    const after = { ...before, step: "Plan", status: "waiting" as const };
    const list = queries.runs(before.project_id).queryKey;
    const one = queries.run(before.id).queryKey;
    client.setQueryData(list, [before]);
    client.setQueryData(one, detail(before, steps(3, "running")));

    applyChanged(client, { kind: "run", summary: after });

    expect(client.getQueryData(list)).toEqual([after]);
    expect(client.getQueryData(one)?.summary).toEqual(after);
    expect(stale(client, one)).toBe(true);
  });

  it("puts a run that was not known at the top of the list", () => {
    const client = newQueryClient();
    const known = summary(11, "promote");
    const list = queries.runs(known.project_id).queryKey;
    client.setQueryData(list, [known]);
    const begun = summary(12, "refresh", { status: "running" });
    applyChanged(client, { kind: "run", summary: begun });
    expect(client.getQueryData(list)?.map((run) => run.number)).toEqual([12, 11]);
  });

  it("puts a job's progress into the cache without asking again", () => {
    const client = newQueryClient();
    const key = queries.jobs.queryKey;
    applyChanged(client, { kind: "job", job });
    applyChanged(client, { kind: "job", job: { ...job, progress: 0.6 } });
    expect(client.getQueryData(key)).toEqual([{ ...job, progress: 0.6 }]);
    expect(stale(client, key)).toBe(false);
  });

  it("makes what a team agrees on stale when the team changed, and what is said of a run when its status did", () => {
    const client = newQueryClient();
    const run = summary(12, "promote", { status: "running" });
    const history = queries.history(run.project_id).queryKey;
    const team = queries.team(run.project_id).queryKey;
    client.setQueryData(queries.runs(run.project_id).queryKey, [run]);
    client.setQueryData(history, []);
    client.setQueryData(team, null);
    applyChanged(client, { kind: "run", summary: { ...run, step: "Inspect" } });
    expect(stale(client, history)).toBe(false);
    applyChanged(client, { kind: "run", summary: { ...run, status: "waiting" } });
    expect(stale(client, history)).toBe(true);
    expect(stale(client, team)).toBe(false);
    applyChanged(client, { kind: "team" });
    expect(stale(client, team)).toBe(true);
  });

  it("makes the runs stale when the team changed: other members' are among them", () => {
    const client = newQueryClient();
    const theirs = summary(12, "promote", { by: "Ben", status: "running" });
    const keys = [queries.runs(theirs.project_id).queryKey, queries.run(theirs.id).queryKey];
    client.setQueryData(queries.runs(theirs.project_id).queryKey, [theirs]);
    client.setQueryData(queries.run(theirs.id).queryKey, detail(theirs, steps(3, "running")));
    applyChanged(client, { kind: "team" });
    expect(keys.map((key) => stale(client, key))).toEqual([true, true]);
  });

  it("makes only what it names stale", () => {
    const client = newQueryClient();
    const shown = pipeline([dev(), prod()]);
    const mine = queries.pipeline(shown.project.id).queryKey;
    const other = queries.pipeline("another").queryKey;
    client.setQueryData(mine, shown);
    client.setQueryData(other, shown);
    applyChanged(client, { kind: "pipeline", project_id: shown.project.id });
    expect(stale(client, mine)).toBe(true);
    expect(stale(client, other)).toBe(false);
  });
});
