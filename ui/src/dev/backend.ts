import type { CommandName, Commands } from "../api/commands";
import type { Changed } from "../api/generated/Changed";
import type { CommandError } from "../api/generated/CommandError";
import type { Connection } from "../api/generated/Connection";
import type { Job } from "../api/generated/Job";
import type { Overview } from "../api/generated/Overview";
import type { Pipeline } from "../api/generated/Pipeline";
import type { ProjectItem } from "../api/generated/ProjectItem";
import type { RunDetail } from "../api/generated/RunDetail";
import type { RunRequest } from "../api/generated/RunRequest";
import type { Transport } from "../api/transport";
import * as data from "./data";

export type Handlers = { [K in CommandName]: (args: Commands[K]["args"]) => Commands[K]["answer"] };

export const refuse = (
  message: string,
  reason: string | null = null,
  next: string | null = null,
  code: CommandError["code"] = null,
): never => {
  const error: CommandError = { code, message, reason, next };
  throw error;
};

const ENGINE: Connection = {
  id: "con-engine",
  kind: "engine",
  name: "This computer",
  api_url: "http://127.0.0.1:20001/api/v2",
  key: { present: true, ends_in: "a3d0", session_only: false },
  state: { kind: "ok", latency_ms: 2 },
};
const NEON: Connection = {
  id: "con-neon",
  kind: "neon",
  name: "Neon",
  api_url: "https://console.neon.tech/api/v2",
  key: { present: true, ends_in: "4f2a", session_only: false },
  state: { kind: "ok", latency_ms: 84 },
};
const CURRENT = { connection_id: ENGINE.id, project_id: data.PROJECT, project_name: "shop" };

/** What the fake application knows. Tests change it directly. */
export interface World {
  overview: Overview;
  projects: Record<string, ProjectItem[]>;
  pipeline: Pipeline;
  runs: RunDetail[];
  jobs: Job[];
}

export const SCENARIOS = [
  "first",
  "no-keychain",
  "importing",
  "import-failed",
  "prod-only",
  "pair",
  "three",
  "five",
  "preparing",
  "waiting",
  "rolling-back",
  "executing",
  "done",
  "failed",
  "stuck",
  "offline",
  "empty",
  "notice",
] as const;
export type Scenario = (typeof SCENARIOS)[number];

function past(): RunDetail[] {
  const failed = data.steps(3, "failed");
  const finished = (number: number, kind: "promote" | "refresh" | "roll_back") => {
    const list = data.steps(11, null);
    return data.detail(data.summary(number, kind, { steps: list }), list);
  };
  const boot = data.steps(4, null, "bootstrap");
  return [
    finished(11, "promote"),
    data.detail(
      data.summary(10, "promote", {
        steps: failed,
        status: "failed",
        gap_ms: null,
        outcome: "Undone: prod is as it was.",
      }),
      failed,
    ),
    finished(9, "roll_back"),
    finished(7, "promote"),
    finished(4, "refresh"),
    data.detail(data.summary(1, "bootstrap", { steps: boot, outcome: "dev is a copy of prod." }), boot),
  ];
}

function job(part: Partial<Job> = {}): Job {
  return {
    id: "job-1",
    title: "Importing shop.dump",
    state: "running",
    detail: "loading orders, 61 of 180 MB",
    progress: 0.34,
    started_at: data.ago(21_000),
    project: null,
    error: null,
    ...part,
  };
}

export function world(scenario: Scenario): World {
  const base: World = {
    overview: {
      version: "0.1.0",
      postgres_version: "18.6",
      keychain: { kind: "kept" },
      connections: [ENGINE, NEON],
      current: CURRENT,
      notices: [],
    },
    projects: {
      "con-engine": [{ id: data.PROJECT, name: "shop", pg_version: 18, set_up: true }],
      "con-neon": [
        { id: "late-field-1", name: "storefront", pg_version: 17, set_up: false },
        { id: "late-field-2", name: "billing", pg_version: 17, set_up: false },
      ],
    },
    pipeline: data.pipeline([data.dev(), data.prod()]),
    runs: past(),
    jobs: [],
  };
  const bare: World = {
    ...base,
    overview: { ...base.overview, connections: [], current: null },
    projects: {},
    runs: [],
    pipeline: data.pipeline([]),
  };
  const withRun = (detail: RunDetail, pipeline = base.pipeline): World => ({
    ...base,
    pipeline,
    runs: [detail, ...base.runs],
  });
  const live = (done: number, state: "running" | "failed", part: Parameters<typeof data.summary>[2] = {}) => {
    const list = data.steps(done, state);
    return data.detail(
      data.summary(12, "promote", {
        steps: list,
        status: "running",
        started_at: data.ago(14_000),
        ended_at: null,
        gap_ms: null,
        ...part,
      }),
      list,
    );
  };
  const busy = data.pipeline([
    data.dev(),
    data.prod({
      running: "run-12",
      can_snapshot: data.off("run 12 is writing prod"),
      can_branch: data.off("run 12 is writing prod"),
      can_roll_back: data.off("run 12 is writing prod"),
    }),
  ]);

  switch (scenario) {
    case "first":
      return bare;
    case "no-keychain":
      return {
        ...bare,
        overview: {
          ...bare.overview,
          keychain: { kind: "session_only", reason: "Secret Service is not running." },
        },
      };
    case "importing":
      return { ...bare, jobs: [job()] };
    case "import-failed":
      return {
        ...bare,
        jobs: [
          job({
            state: "failed",
            error: {
              code: null,
              message: "shop.dump could not be imported",
              reason: "It needs the extension postgis, which this PostgreSQL does not have.",
              next: "Leave the extension out of the dump, or import it elsewhere. Nothing was made.",
            },
          }),
        ],
      };
    case "prod-only":
      return {
        ...base,
        runs: [],
        pipeline: data.pipeline([
          data.prod({
            came_from: null,
            children: [],
            backups: [],
            snapshots: [],
            way_back: null,
            can_roll_back: data.off("no earlier snapshot yet"),
          }),
        ]),
      };
    case "pair":
      return base;
    case "three":
    case "five": {
      const list = data.steps(3, "running");
      const refresh = data.detail(
        data.summary(12, "refresh", {
          steps: list,
          status: "running",
          started_at: data.ago(11_000),
          ended_at: null,
          gap_ms: null,
        }),
        list,
      );
      const devBusy = data.dev({
        running: "run-12",
        can_snapshot: data.off("run 12 is writing dev"),
        can_branch: data.off("run 12 is writing dev"),
        can_script: data.off("run 12 is writing dev"),
        can_roll_back: data.off("run 12 is writing dev"),
      });
      return withRun(
        refresh,
        data.pipeline(
          scenario === "three"
            ? [
                devBusy,
                data.staging(),
                data.prod({ writes_since: { kind: "exact", value: 1284, how: "in 6 tables, exact" } }),
              ]
            : [
                devBusy,
                data.environment("qa", "violet"),
                data.staging(),
                data.environment("load", "teal", {
                  state: "missing",
                  host: null,
                  branch_id: null,
                  branch_name: null,
                  logical_size: null,
                  connection_string_masked: null,
                }),
                data.prod(),
              ],
          {
            other_branches: [
              data.branch("main-import", { role: "other" }),
              data.branch("tryout", { role: "candidate", host: null }),
            ],
            other_snapshots: [data.snapshot("left over from run 6")],
          },
        ),
      );
    }
    case "preparing":
      return withRun(live(3, "running"), busy);
    case "waiting": {
      const list = data.steps(5, null);
      return withRun(
        data.detail(
          data.summary(12, "promote", {
            steps: list,
            status: "waiting",
            started_at: data.ago(4 * data.MINUTE),
            ended_at: null,
            gap_ms: null,
          }),
          list,
        ),
      );
    }
    case "rolling-back": {
      const list = data.steps(5, null);
      return withRun(
        data.detail(
          data.summary(12, "roll_back", {
            steps: list,
            status: "waiting",
            started_at: data.ago(4 * data.MINUTE),
            ended_at: null,
            gap_ms: null,
          }),
          list,
          {
            plan: data.plan({
              sentence: "Replace prod (34.2 MB, endpoint ep-prod) with its own snapshot before run 11.",
              base: null,
              rows: data.rows(0).slice(2),
              lost_since_base: { kind: "unknown", why: "there is no mark at this snapshot" },
            }),
          },
        ),
      );
    }
    case "executing":
      return withRun(live(9, "running", { gap_ms: 37.6, cut_over_passed: true }), busy);
    case "done": {
      const list = data.steps(11, null);
      return withRun(
        data.detail(
          data.summary(12, "promote", {
            steps: list,
            started_at: data.ago(4 * data.MINUTE),
            ended_at: data.ago(3 * data.MINUTE),
            gap_ms: 37.6,
            outcome: "prod is now what dev was at 14:02; 38 ms without an answer.",
          }),
          list,
        ),
      );
    }
    case "failed": {
      const failed = live(3, "failed", {
        status: "failed",
        ended_at: data.ago(2000),
        outcome: "Undone: prod is as it was.",
      });
      return withRun({
        ...failed,
        error: {
          code: null,
          message: "orders could not be counted",
          reason: "statement timeout after 60 s",
          next: "Try again when prod is less busy. The candidate and its snapshot were deleted; nothing is left over.",
        },
      });
    }
    case "stuck": {
      const stuck = live(3, "failed", {
        status: "stuck",
        ended_at: data.ago(2000),
        outcome: "The candidate could not be deleted: a person must look.",
      });
      return withRun({
        ...stuck,
        recovery: "Slipway was restarted while run 12 was at Inspect and tried to undo it.",
        error: {
          code: "unreachable",
          message: "Branch br-cool-tide-a2x1 could not be deleted",
          reason: "Neon did not answer for 10 s",
          next: "Delete it under Branches once Neon answers. prod is as it was.",
        },
      });
    }
    case "offline": {
      const error: CommandError = {
        code: "unreachable",
        message: "Neon has not answered since 09:38",
        reason: "The last try ended after 10 s: name could not be resolved.",
        next: "Nothing can be changed until it answers. Check the network.",
      };
      return {
        ...base,
        overview: {
          ...base.overview,
          keychain: { kind: "session_only", reason: "Secret Service is not running." },
          current: { ...CURRENT, connection_id: NEON.id },
          connections: [
            ENGINE,
            { ...NEON, key: { ...NEON.key, session_only: true }, state: { kind: "failed", error } },
          ],
        },
      };
    }
    case "empty":
      return { ...base, runs: [], pipeline: data.pipeline([]) };
    case "notice":
      return {
        ...base,
        overview: {
          ...base.overview,
          notices: [
            {
              id: "n1",
              text: "Run 10 was undone after a restart: prod is as it was.",
              run_id: "run-10",
              at: data.ago(90_000),
            },
          ],
        },
      };
  }
}

/** Answers every command from a world in memory, and tells changes as Rust would. */
export class FakeBackend implements Transport {
  readonly calls: { name: string; args: Record<string, unknown> }[] = [];
  private readonly listeners = new Set<(changed: Changed) => void>();

  constructor(
    readonly world: World,
    private readonly overrides: Partial<Handlers> = {},
    private readonly delayMs = 0,
  ) {}

  async listen(handler: (changed: Changed) => void): Promise<() => void> {
    this.listeners.add(handler);
    return () => this.listeners.delete(handler);
  }

  tell(changed: Changed): void {
    for (const listener of this.listeners) {
      listener(changed);
    }
  }

  async invoke(name: string, args: Record<string, unknown>): Promise<unknown> {
    this.calls.push({ name, args });
    if (this.delayMs > 0) {
      await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    }
    const handler = { ...this.handlers, ...this.overrides }[name as CommandName] as
      | ((args: Record<string, unknown>) => unknown)
      | undefined;
    if (!handler) {
      throw `Command ${name} not found`;
    }
    return structuredClone(handler(args));
  }

  private run(id: string): RunDetail {
    const found = this.world.runs.find((each) => each.summary.id === id);
    return found ?? refuse("This run is not in the records");
  }

  private pipelineChanged(): null {
    this.tell({ kind: "pipeline", project_id: this.world.pipeline.project.id });
    return null;
  }

  private replaceRun(detail: RunDetail): void {
    this.world.runs = this.world.runs.map((each) => (each.summary.id === detail.summary.id ? detail : each));
    this.tell({ kind: "run", summary: detail.summary });
  }

  private begin(part: Partial<Job>, then: () => void): Job {
    const started = job({
      id: `job-${this.world.jobs.length + 1}`,
      progress: 0,
      started_at: new Date().toISOString(),
      ...part,
    });
    this.world.jobs = [started, ...this.world.jobs];
    let progress = 0;
    const tick = () => {
      progress += 0.2;
      const ended = progress >= 1;
      const next: Job = {
        ...started,
        progress: Math.min(1, progress),
        state: ended ? "succeeded" : "running",
      };
      this.world.jobs = this.world.jobs.map((each) => (each.id === next.id ? next : each));
      if (ended) {
        then();
      }
      this.tell({ kind: "job", job: next });
      if (!ended) {
        setTimeout(tick, 300);
      }
    };
    setTimeout(tick, 300);
    return started;
  }

  private prepare(request: RunRequest): RunDetail["summary"] {
    const { environments } = this.world.pipeline;
    const find = (id: string) =>
      environments.find((each) => each.id === id) ?? refuse("This environment is not in the records");
    const target =
      request.kind === "bootstrap"
        ? { id: "env-dev", name: request.name, colour: request.colour }
        : find(request.target);
    const source = request.kind === "roll_back" ? target : find(request.source);
    const refOf = ({ id, name, colour }: typeof target) => ({ id, name, colour });
    const list = data.steps(0, "running", request.kind);
    const began = data.summary(12 + this.world.runs.length, request.kind, {
      steps: list,
      status: "running",
      source: refOf(source),
      target: refOf(target),
      started_at: new Date().toISOString(),
      ended_at: null,
      gap_ms: null,
    });
    this.world.runs = [data.detail(began, list), ...this.world.runs];
    this.advance(began.id, request.kind === "bootstrap" ? 4 : 5);
    return began;
  }

  private advance(id: string, until: number): void {
    let done = this.run(id).steps.filter((step) => step.state === "done").length;
    const tick = () => {
      done += 1;
      const { summary } = this.run(id);
      const list = data.steps(done, done < until ? "running" : null, summary.kind);
      const ended = done >= list.length;
      const next = data.summary(summary.number, summary.kind, {
        ...summary,
        steps: list,
        status: ended ? "succeeded" : done >= until ? "waiting" : "running",
        ended_at: ended ? new Date().toISOString() : null,
        step_states: list.map((step) => step.state),
        step: list.find((step) => step.state === "running")?.title ?? null,
        step_detail: null,
        cut_over_passed: summary.kind !== "bootstrap" && done > data.CUT,
        gap_ms: done > data.CUT ? 37.6 : null,
        outcome: ended ? `${summary.target.name} is now what ${summary.source.name} was.` : null,
      });
      if (ended && summary.kind === "bootstrap") {
        this.world.pipeline = data.pipeline([data.dev(), ...this.world.pipeline.environments]);
        this.pipelineChanged();
      }
      this.replaceRun(data.detail(next, list));
      if (done < until) {
        setTimeout(tick, 700);
      }
    };
    setTimeout(tick, 700);
  }

  private readonly handlers: Handlers = {
    overview: () => this.world.overview,
    notice_dismiss: ({ id }) => {
      this.world.overview.notices = this.world.overview.notices.filter((each) => each.id !== id);
      this.tell({ kind: "overview" });
      return null;
    },
    project_list: ({ connectionId }) => this.world.projects[connectionId] ?? [],
    project_open: ({ connectionId, projectId }) => {
      const project = this.world.projects[connectionId]?.find((each) => each.id === projectId);
      this.world.overview.current = {
        connection_id: connectionId,
        project_id: projectId,
        project_name: project?.name ?? "shop",
      };
      this.tell({ kind: "overview" });
      return null;
    },
    local_start: ({ start }) => {
      if (start.project_name.trim() === "") {
        return refuse("The project needs a name", null, "Type 1 to 64 characters.", "bad_input");
      }
      const project = {
        connection_id: ENGINE.id,
        project_id: data.PROJECT,
        project_name: start.project_name,
      };
      return this.begin(
        {
          title: start.source.kind === "sample" ? "Making the sample shop" : `Making ${start.project_name}`,
          detail: "orders, 61,000 of 188,402 rows",
          project,
        },
        () => {
          this.world.overview.connections = [ENGINE];
          this.world.projects[ENGINE.id] = [
            { id: data.PROJECT, name: start.project_name, pg_version: 18, set_up: true },
          ];
          this.world.pipeline = world("prod-only").pipeline;
        },
      );
    },
    dump_file_pick: () => "/home/dev/dumps/shop.dump",
    job_list: () => this.world.jobs,
    neon_connect: ({ connection }) => {
      if (!connection.api_key.startsWith("napi_")) {
        return refuse(
          "Neon does not know this key",
          "It answered 401 Unauthorized.",
          "Check that the whole key was pasted, and that it was not revoked. Nothing was kept.",
          "unauthorized",
        );
      }
      this.world.overview.connections = [
        ...this.world.overview.connections.filter((each) => each.id !== NEON.id),
        NEON,
      ];
      this.world.projects[NEON.id] = world("pair").projects[NEON.id] ?? [];
      this.tell({ kind: "overview" });
      return NEON;
    },
    connection_remove: ({ connectionId }) => {
      this.world.overview.connections = this.world.overview.connections.filter(
        (each) => each.id !== connectionId,
      );
      this.tell({ kind: "overview" });
      return null;
    },
    connection_check: ({ connectionId }) => {
      this.tell({ kind: "overview" });
      return (
        this.world.overview.connections.find((each) => each.id === connectionId) ??
        refuse("This connection is not in the records")
      );
    },
    setup_suggest: ({ connectionId, projectId }) => ({
      project:
        this.world.projects[connectionId]?.find((each) => each.id === projectId) ??
        refuse("This project is not on the server"),
      branches: [
        {
          branch_id: "br-1",
          branch_name: "main",
          endpoint_id: "ep-quiet-harbor-a8k2",
          host: "ep-quiet-harbor-a8k2.eu-central-1.aws.neon.tech",
          logical_size: 34_200_000_000,
          suggested: {
            name: "prod",
            colour: "crimson",
            endpoint_id: "ep-quiet-harbor-a8k2",
            production: true,
          },
          why: "it is the default branch",
        },
        {
          branch_id: "br-2",
          branch_name: "development",
          endpoint_id: "ep-soft-meadow-k3v9",
          host: "ep-soft-meadow-k3v9.eu-central-1.aws.neon.tech",
          logical_size: 33_100_000_000,
          suggested: { name: "dev", colour: "teal", endpoint_id: "ep-soft-meadow-k3v9", production: false },
          why: "its name says so",
        },
        {
          branch_id: "br-3",
          branch_name: "tryout",
          endpoint_id: "ep-long-pier-w7d2",
          host: "ep-long-pier-w7d2.eu-central-1.aws.neon.tech",
          logical_size: null,
          suggested: null,
          why: null,
        },
      ],
    }),
    setup_confirm: ({ connectionId, projectId }) => {
      const project = this.world.projects[connectionId]?.find((each) => each.id === projectId);
      this.world.overview.current = {
        connection_id: connectionId,
        project_id: projectId,
        project_name: project?.name ?? "",
      };
      this.world.pipeline = data.pipeline([data.dev(), data.prod()]);
      this.tell({ kind: "overview" });
      return this.pipelineChanged();
    },
    pipeline: () => this.world.pipeline,
    environment_add: ({ draft }) => {
      this.world.pipeline.environments.unshift(data.environment(draft.name, draft.colour));
      return this.pipelineChanged();
    },
    environment_update: ({ id, draft }) => {
      const { environments } = this.world.pipeline;
      if (environments.some((each) => each.id !== id && each.name === draft.name)) {
        return refuse(
          `There is already an environment ${draft.name}`,
          null,
          "Choose another name.",
          "bad_input",
        );
      }
      this.world.pipeline.environments = environments.map((each) =>
        each.id === id
          ? { ...each, name: draft.name, colour: draft.colour, production: draft.production }
          : each,
      );
      return this.pipelineChanged();
    },
    environment_reorder: ({ ids }) => {
      this.world.pipeline.environments.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
      return this.pipelineChanged();
    },
    environment_remove: ({ id }) => {
      this.world.pipeline.environments = this.world.pipeline.environments.filter((each) => each.id !== id);
      return this.pipelineChanged();
    },
    run_prepare: ({ request }) => this.prepare(request),
    run_execute: ({ runId, planDigest, typedName }) => {
      const { plan } = this.run(runId);
      if (plan?.typed_name !== typedName) {
        return refuse("The typed name is not the environment's", null, null, "name_mismatch");
      }
      if (plan?.digest !== planDigest) {
        return refuse("The plan has changed since it was shown", null, "Read it again.", "plan_changed");
      }
      this.advance(runId, 11);
      return null;
    },
    run_cancel: ({ runId }) => {
      const detail = this.run(runId);
      const list = detail.steps.map((step) => ({
        ...step,
        state: step.state === "done" ? ("undone" as const) : ("pending" as const),
      }));
      this.replaceRun(
        data.detail(
          {
            ...detail.summary,
            status: "failed",
            ended_at: new Date().toISOString(),
            outcome: `Cancelled and undone: ${detail.summary.target.name} is as it was.`,
            step: null,
            step_states: list.map((step) => step.state),
          },
          list,
        ),
      );
      return null;
    },
    run_list: () => this.world.runs.map((each) => each.summary),
    run_get: ({ runId }) => this.run(runId),
    snapshot_create: ({ environmentId, name }) =>
      this.begin({ title: `Taking snapshot ${name}`, detail: "copying, 12 of 34 MB" }, () => {
        this.world.pipeline.environments
          .find((each) => each.id === environmentId)
          ?.snapshots.unshift(data.snapshot(name, { created_at: new Date().toISOString() }));
        this.pipelineChanged();
      }),
    delete_preview: ({ what, id }) => ({
      what,
      id,
      name: what === "branch" ? "prod (old, run 11)" : "before run 11",
      size: 34_100_000,
      consequences:
        what === "branch"
          ? [
              "The way back of run 11 is gone: what was written to prod before 25 Nov 14:31 is then only in snapshots.",
              "Its connection string stops working.",
            ]
          : ["Roll back of prod to before run 11 would no longer be possible."],
      blocked: null,
    }),
    delete_confirm: () => this.pipelineChanged(),
    branch_create: ({ name }) =>
      this.begin({ title: `Making branch ${name}`, detail: "copying, 30 of 34 MB" }, () => {
        this.world.pipeline.environments[0]?.children.unshift(
          data.branch(name, { created_at: new Date().toISOString() }),
        );
        this.pipelineChanged();
      }),
    connection_string_copy: ({ database, role }) =>
      `postgresql://${role}@127.0.0.1:20431/${database}?sslmode=require`,
    script_run: ({ script }) =>
      /error|priec/i.test(script)
        ? {
            kind: "failed",
            message: 'column "priec" does not exist',
            sqlstate: "42703",
            line: 4,
            column: 12,
            detail: null,
            hint: 'Perhaps you meant to reference the column "products.price".',
          }
        : {
            kind: "committed",
            statements: 3,
            rows_changed: 416,
            notices: ['NOTICE:  relation "tax_rates" already exists, skipping'],
            took_ms: 84,
          },
    open_external: () => null,
  };
}
