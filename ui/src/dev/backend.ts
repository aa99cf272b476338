import type { CommandName, Commands } from "../api/commands";
import type { Changed } from "../api/generated/Changed";
import type { Connection } from "../api/generated/Connection";
import type { Failure } from "../api/generated/Failure";
import type { Job } from "../api/generated/Job";
import type { RunDetail } from "../api/generated/RunDetail";
import type { RunRequest } from "../api/generated/RunRequest";
import type { Transport } from "../api/transport";
import { type CredentialHandlers, credentialHandlers } from "./credentials";
import * as data from "./data";
import { type TeamHandlers, teamHandlers } from "./team";
import { ENGINE, job, NEON, type World, world } from "./world";

/** So many projects come with one page. */
const PAGE = 400;

export type Handlers = { [K in CommandName]: (args: Commands[K]["args"]) => Commands[K]["answer"] };

export const refuse = (
  message: string,
  reason: string | null = null,
  next: string | null = null,
  code: Failure["code"] = null,
): never => {
  const error: Failure = { code, message, reason, next };
  throw error;
};

/** Answers every command from a world in memory, and tells changes as Rust would. */
export class FakeBackend implements Transport {
  readonly calls: { name: string; args: Record<string, unknown> }[] = [];
  private readonly ofCredentials: CredentialHandlers;
  private readonly ofTeam: TeamHandlers;
  private readonly listeners = new Set<(changed: Changed) => void>();

  constructor(
    readonly world: World,
    private readonly overrides: Partial<Handlers> = {},
    private readonly delayMs = 0,
  ) {
    this.ofCredentials = credentialHandlers(world, (changed) => this.tell(changed));
    this.ofTeam = teamHandlers(
      world,
      (changed) => this.tell(changed),
      (part, then) => this.begin(part, then),
    );
  }

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
    const handler = { ...this.handlers, ...this.ofCredentials, ...this.ofTeam, ...this.overrides }[
      name as CommandName
    ] as ((args: Record<string, unknown>) => unknown) | undefined;
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

  /** An environment, or one of its backups. */
  private comparable(id: string) {
    for (const { name, colour, logical_size, backups, ...environment } of this.world.pipeline.environments) {
      if (environment.id === id) {
        return { environment: { id, name, colour }, bytes: logical_size ?? 0 };
      }
      const backup = backups.find((each) => each.id === id);
      if (backup) {
        return { environment: { id, name: backup.name, colour }, bytes: backup.logical_size ?? 0 };
      }
    }
    return refuse("This environment is not in the records");
  }

  private nameOf(id: string): string | undefined {
    return this.world.pipeline.environments
      .flatMap((each) => [...each.children, ...each.backups, ...each.snapshots])
      .find((each) => each.id === id)?.name;
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
      if (this.world.jobs.some((each) => each.id === started.id && each.state === "failed")) {
        return;
      }
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
    const execute = list.findIndex((step) => step.half === "execute");
    this.advance(began.id, request.kind === "bootstrap" ? list.length : execute);
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
        cut_over_passed: summary.cut_over_index !== null && done > summary.cut_over_index,
        gap_ms: summary.kind === "rehearsal" ? (ended ? 4.6 : null) : done > data.CUT ? 37.6 : null,
        outcome: !ended
          ? null
          : summary.kind === "rehearsal"
            ? "It works: nothing of it is left, and the way back leads back."
            : `${summary.target.name} is now what ${summary.source.name} was.`,
      });
      if (ended && summary.kind === "bootstrap") {
        this.world.pipeline = data.pipeline([data.dev(), ...this.world.pipeline.environments]);
        this.pipelineChanged();
      }
      this.replaceRun(
        data.detail(next, list, ended && summary.kind === "rehearsal" ? { gap: data.shortGap(4.6) } : {}),
      );
      if (done < until) {
        setTimeout(tick, 700);
      }
    };
    setTimeout(tick, 700);
  }

  private readonly handlers: Omit<Handlers, keyof CredentialHandlers | keyof TeamHandlers> = {
    overview: () => this.world.overview,
    notice_dismiss: ({ id }) => {
      this.world.overview.notices = this.world.overview.notices.filter((each) => each.id !== id);
      this.tell({ kind: "overview" });
      return null;
    },
    project_page: ({ connectionId, cursor }) => {
      const all = this.world.projects[connectionId] ?? [];
      const from = Number(cursor ?? 0);
      const to = from + PAGE;
      return { projects: all.slice(from, to), next: to < all.length ? String(to) : null };
    },
    project_search: ({ connectionId, text }) =>
      (this.world.projects[connectionId] ?? []).filter((each) =>
        each.name.toLowerCase().includes(text.toLowerCase()),
      ),
    organization_list: () => [],
    project_favourite_set: ({ connectionId, projectId, name, favourite }) => {
      const known = this.world.overview.known_projects;
      const same = (each: (typeof known)[number]) =>
        each.connection_id === connectionId && each.project_id === projectId;
      const before = known.find(same);
      const rest = known.filter((each) => !same(each));
      const marked = {
        connection_id: connectionId,
        project_id: projectId,
        name,
        favourite,
        opened_at: before?.opened_at ?? null,
      };
      this.world.overview.known_projects = favourite
        ? [marked, ...rest]
        : [...rest, ...(marked.opened_at === null ? [] : [marked])];
      this.tell({ kind: "overview" });
      return null;
    },
    project_choices: ({ connectionId }) =>
      connectionId === ENGINE.id
        ? { regions: [{ id: "slipway-local", name: "This computer" }], pg_versions: [18] }
        : {
            regions: [
              { id: "aws-us-east-2", name: "AWS US East 2 (Ohio)" },
              { id: "aws-eu-central-1", name: "AWS Europe Central 1 (Frankfurt)" },
            ],
            pg_versions: [17, 18, 16],
          },
    project_create: ({ connectionId, project: { name, pg_version } }) =>
      this.begin(
        {
          title: `Making ${name}`,
          detail: "waiting until it can be connected to",
          project: { connection_id: connectionId, project_id: `new-${name}-1`, project_name: name },
        },
        () => {
          this.world.projects[connectionId] = [
            ...(this.world.projects[connectionId] ?? []),
            { id: `new-${name}-1`, name, pg_version: pg_version ?? 18, set_up: false },
          ];
          this.tell({ kind: "projects", connection_id: connectionId });
        },
      ),
    project_rename: ({ connectionId, projectId, name }) => {
      this.world.projects[connectionId] = (this.world.projects[connectionId] ?? []).map((each) =>
        each.id === projectId ? { ...each, name } : each,
      );
      this.tell({ kind: "projects", connection_id: connectionId });
      return null;
    },
    project_delete_preview: ({ connectionId, projectId }) => ({
      name:
        this.world.projects[connectionId]?.find((each) => each.id === projectId)?.name ??
        refuse("This project is not on the server"),
      lost: ["2 branches with all data: main, dev.", "3 snapshots with what they hold."],
      kept: ["The records of its runs in this computer’s ledger."],
      blocked: null,
    }),
    project_delete: ({ connectionId, projectId }) => {
      this.world.projects[connectionId] = (this.world.projects[connectionId] ?? []).filter(
        (each) => each.id !== projectId,
      );
      this.tell({ kind: "projects", connection_id: connectionId });
      return null;
    },
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
    comparison_cost: ({ source, target }) => {
      const side = (id: string) => {
        const { environment, bytes } = this.comparable(id);
        return {
          environment,
          branch: { id: `br-${id}`, name: environment.name },
          databases: ["shop"],
          bytes,
        };
      };
      return { source: side(source), target: side(target), tables: 21 };
    },
    comparison_start: ({ source, target }) => {
      const environments = {
        source: this.comparable(source).environment,
        target: this.comparable(target).environment,
      };
      return this.begin(
        {
          title: `Comparing every row of ${environments.source.name} with ${environments.target.name}`,
          detail: "public.orders of shop, table 3 of 21, 120,000 rows read",
          comparison: environments,
        },
        () => undefined,
      );
    },
    comparison_get: ({ jobId }) => {
      const environments = this.world.jobs.find((each) => each.id === jobId)?.comparison;
      return environments ? data.comparison({ environments }) : null;
    },
    comparison_stop: ({ jobId }) => {
      this.world.jobs = this.world.jobs.map((each) =>
        each.id === jobId
          ? {
              ...each,
              state: "failed",
              error: {
                code: null,
                message: "The comparison was stopped.",
                reason: null,
                next: "Begin it again when there is time. Nothing was changed.",
              },
            }
          : each,
      );
      const stopped = this.world.jobs.find((each) => each.id === jobId);
      if (stopped) {
        this.tell({ kind: "job", job: stopped });
      }
      return null;
    },
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
    engine_connect: () => {
      this.world.overview.connections = [...this.world.overview.connections, ENGINE];
      this.tell({ kind: "overview" });
      return ENGINE;
    },
    connection_update: ({ connectionId, name, colour }) => {
      this.world.overview.connections = this.world.overview.connections.map(
        ({ colour: _, ...each }): Connection =>
          each.id === connectionId ? { ...each, name, ...(colour === null ? {} : { colour }) } : each,
      );
      this.tell({ kind: "overview" });
      return (
        this.world.overview.connections.find((each) => each.id === connectionId) ??
        refuse("This connection is not in the records")
      );
    },
    connection_key_set: ({ connectionId, key }) => {
      const known =
        this.world.overview.connections.find((each) => each.id === connectionId) ??
        refuse("This connection is not in the records");
      if (!key.api_key.startsWith("napi_")) {
        return refuse(
          `The key of ${known.name} was not changed.`,
          "the server does not accept the API key: it is wrong, or it was revoked",
          "Enter another API key. Nothing was changed.",
          "unauthorized",
        );
      }
      const changed: Connection = { ...known, state: { kind: "ok", latency_ms: 80 } };
      this.world.overview.connections = this.world.overview.connections.map((each) =>
        each.id === connectionId ? changed : each,
      );
      this.tell({ kind: "overview" });
      return changed;
    },
    connection_remove_preview: ({ connectionId }) => ({
      name:
        this.world.overview.connections.find((each) => each.id === connectionId)?.name ??
        refuse("This connection is not in the records"),
      lost: [
        "The API key in the keychain. It stays valid on the server until it is revoked there.",
        "2 environments with policies and checks: dev, prod.",
      ],
      kept: [
        "Everything on the server: projects, branches, snapshots, endpoints.",
        "The records of 11 runs in this computer’s ledger.",
      ],
      blocked: null,
    }),
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
          default: true,
          protected: true,
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
          default: false,
          protected: false,
          suggested: { name: "dev", colour: "teal", endpoint_id: "ep-soft-meadow-k3v9", production: false },
          why: "its name says so",
        },
        {
          branch_id: "br-3",
          branch_name: "tryout",
          endpoint_id: "ep-long-pier-w7d2",
          host: "ep-long-pier-w7d2.eu-central-1.aws.neon.tech",
          logical_size: null,
          default: false,
          protected: false,
          suggested: null,
          why: null,
        },
      ],
      environments: [
        { name: "dev", colour: "teal", endpoint_id: "ep-soft-meadow-k3v9", production: false },
        { name: "prod", colour: "crimson", endpoint_id: "ep-quiet-harbor-a8k2", production: true },
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
    environment_writes: ({ id }) => ({
      base: "bootstrap, 22 Nov 14:02 UTC",
      writes:
        id === data.PROD.id
          ? { kind: "exact", value: 1284, how: "orders 900, payments 384" }
          : { kind: "exact", value: 0, how: "no committed transaction changed a row" },
    }),
    environment_check_try: ({ check }) => ({
      check,
      passed: true,
      found: "no row",
      columns: ["id"],
      rows: [],
      more: false,
      took_ms: 3,
    }),
    drop_test_preview: ({ environmentId }) => {
      const found = this.world.pipeline.environments.find((each) => each.id === environmentId);
      const name = found?.name ?? "It";
      return {
        way: "hold",
        sentences: [
          `Every open connection to ${name} ends. Open transactions are rolled back.`,
          "New connections wait for some milliseconds and then get through. The server is not restarted.",
        ],
        typed_name: found?.production ? found.name : null,
      };
    },
    drop_test_run: ({ environmentId, typedName }) => {
      const found = this.world.pipeline.environments.find((each) => each.id === environmentId);
      if (found?.production && typedName !== found.name) {
        return refuse("The typed name is not the environment's", null, null, "name_mismatch");
      }
      return { way: "hold", at: new Date().toISOString(), sessions_ended: 12, gap_ms: 14.2 };
    },
    environment_ways_back: ({ id }) => {
      const found = this.world.pipeline.environments.find((each) => each.id === id);
      return found ? data.earlierStates(found) : refuse("This environment is not in the records");
    },
    environment_binding: ({ id }) => {
      const environment =
        this.world.pipeline.environments.find((each) => each.id === id) ??
        refuse("This environment is not in the records");
      const found = {
        endpoint_id: environment.endpoint_id,
        branch_id: environment.branch_id ?? "",
        branch_name: environment.branch_name,
        protected: environment.protected,
      };
      const differs = environment.differences.length > 0;
      return {
        recorded: differs ? { ...found, branch_id: `br-${environment.name}-now` } : found,
        recorded_how: "by run 11, 25 Nov 14:31 UTC",
        found,
        differences: environment.differences,
        can_adopt: differs ? data.on : data.off(`What is there is what was recorded of ${environment.name}.`),
      };
    },
    environment_adopt: ({ id }) => {
      this.world.pipeline.environments = this.world.pipeline.environments.map((each) =>
        each.id === id ? { ...each, differences: [], can_roll_back: data.on } : each,
      );
      this.world.pipeline.flows = this.world.pipeline.flows.map((flow) => ({ ...flow, can: data.on }));
      return this.pipelineChanged();
    },
    environment_promotes_allow: ({ id }) => {
      this.world.pipeline.environments = this.world.pipeline.environments.map((each) =>
        each.id === id ? { ...each, pin: null } : each,
      );
      return this.pipelineChanged();
    },
    environment_policy_set: ({ id, policy }) => {
      this.world.pipeline.environments = this.world.pipeline.environments.map((each) =>
        each.id === id ? { ...each, policy } : each,
      );
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
      this.advance(runId, this.run(runId).steps.length);
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
      name: this.nameOf(id) ?? (what === "branch" ? "prod (old, run 11)" : "before run 11"),
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
    link_take: () => {
      const { opened = null } = this.world;
      delete this.world.opened;
      return opened;
    },
    notifications_get: () => this.world.notifications ?? { on: false, muted_until: null },
    notifications_set: ({ on, muteHours }) => {
      const until = muteHours === null ? null : new Date(Date.now() + muteHours * 3_600_000).toISOString();
      this.world.notifications = { on, muted_until: until };
      return this.world.notifications;
    },
  };
}
