import type { Connection } from "../api/generated/Connection";
import type { Credentials } from "../api/generated/Credentials";
import type { Failure } from "../api/generated/Failure";
import type { GapReport } from "../api/generated/GapReport";
import type { Job } from "../api/generated/Job";
import type { Notifications } from "../api/generated/Notifications";
import type { Opened } from "../api/generated/Opened";
import type { Overview } from "../api/generated/Overview";
import type { Pipeline } from "../api/generated/Pipeline";
import type { ProjectItem } from "../api/generated/ProjectItem";
import type { Removable } from "../api/generated/Removable";
import type { RunDetail } from "../api/generated/RunDetail";
import * as data from "./data";
import {
  doneRun,
  mine,
  NO_TEAM,
  type TeamWorld,
  team,
  teamWorld,
  terms,
  undoneRun,
  WEAKER,
  waitingRun,
} from "./team";

export const ENGINE: Connection = {
  id: "con-engine",
  kind: "engine",
  own_engine: true,
  name: "This computer",
  api_url: "http://127.0.0.1:20001/api/v2",
  key: { present: true, ends_in: "a3d0", session_only: false },
  state: { kind: "ok", latency_ms: 2 },
};
export const NEON: Connection = {
  id: "con-neon",
  kind: "neon",
  own_engine: false,
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
  notifications?: Notifications;
  /** A link that was opened and not asked for yet. */
  opened?: Opened;
  /** Made of the rest where it is not said. */
  credentials?: Credentials;
  /** None where it is not said. */
  team?: TeamWorld;
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
  "changed",
  "rehearsed",
  "no-room",
  "no-room-failed",
  "team",
  "others-run",
  "team-found",
  "team-asked",
  "team-offline",
  "team-alarm",
  "ask-approval",
  "my-request",
  "approved",
  "terms-waiting",
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

export function job(part: Partial<Job> = {}): Job {
  return {
    id: "job-1",
    title: "Importing shop.dump",
    state: "running",
    detail: "loading orders, 61 of 180 MB",
    progress: 0.34,
    started_at: data.ago(21_000),
    project: null,
    comparison: null,
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
      environments: [],
      known_projects: [
        {
          connection_id: ENGINE.id,
          project_id: data.PROJECT,
          name: "shop",
          favourite: false,
          opened_at: data.ago(data.HOUR),
        },
      ],
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
    overview: { ...base.overview, connections: [], current: null, known_projects: [] },
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
            ? [devBusy, data.staging(), data.prod()]
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
              back_to: data.earlierStates(data.prod()).find((each) => each.suggested) ?? null,
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
        recovery: "Undone after a restart.",
        error: {
          code: "unreachable",
          message: "Branch br-cool-tide-a2x1 could not be deleted",
          reason: "Neon did not answer for 10 s",
          next: "Delete it under Branches once Neon answers. prod is as it was.",
        },
      });
    }
    case "offline": {
      const error: Failure = {
        code: "unreachable",
        message: "Neon did not answer.",
        reason: "the last try ended after 10 s: name could not be resolved",
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
            {
              ...NEON,
              key: { ...NEON.key, session_only: true },
              state: {
                kind: "failed",
                error,
                since: data.ago(11 * data.MINUTE),
                next_try: data.ahead(24_000),
              },
            },
          ],
        },
      };
    }
    case "changed": {
      const refused = (environment: string) =>
        data.off(
          `The environment ${environment} was changed outside of Slipway: adopt what is there on its page first.`,
        );
      const pipeline = data.pipeline([
        data.dev(data.rolledBack()),
        data.prod({ ...data.restoredElsewhere(), can_roll_back: refused("prod") }),
      ]);
      pipeline.flows = pipeline.flows.map((flow) => ({ ...flow, can: refused("prod") }));
      return { ...base, pipeline };
    }
    case "rehearsed": {
      const list = data.steps(data.lengthOf("rehearsal"), null, "rehearsal");
      const rehearsed = (number: number, gap: GapReport | null) =>
        data.detail(
          data.summary(number, "rehearsal", {
            steps: list,
            started_at: data.ago(4 * data.MINUTE),
            ended_at: data.ago(3 * data.MINUTE),
            gap_ms: gap?.gap_ms ?? null,
            outcome: "It works: what dev was is live on a copy of prod, and the way back leads back.",
          }),
          list,
          { gap },
        );
      return {
        ...base,
        runs: [
          rehearsed(16, data.longGap()),
          rehearsed(15, null),
          rehearsed(14, data.shortGap(0, 0)),
          rehearsed(13, data.shortGap(0.6)),
          rehearsed(12, data.shortGap(4.6)),
          ...base.runs,
        ],
      };
    }
    case "no-room":
    case "no-room-failed": {
      const backup = data.prod().backups[1];
      const spare: Removable[] = backup ? [{ what: "branch", id: backup.id, name: backup.name }] : [];
      if (scenario === "no-room-failed") {
        const failed = live(6, "failed", {
          status: "failed",
          ended_at: data.ago(2000),
          outcome: "Undone: prod is as it was.",
        });
        return withRun({
          ...failed,
          error: {
            code: null,
            message: "The server refused to restore the snapshot",
            reason: "root branches limit exceeded; 5 root branches there: delete “prod (old, run 7)” first",
            next: "Make room, then prepare it again.",
            remove_first: spare,
          },
        });
      }
      const list = data.steps(5, null);
      const plan = data.plan();
      const warned = {
        level: "warn" as const,
        text: "1 of 1 manual snapshot used: delete “end of October” first; 5 of 5 root branches used: delete “prod (old, run 7)” first.",
        evidence:
          "5 root branches and 1 manual snapshot there; the run makes 1 and 2 more; Neon documents 5 and 1 for free",
        next: "Otherwise the server refuses on the way, and the run is undone.",
        remove_first: [
          { what: "snapshot" as const, id: data.snapshot("end of October").id, name: "end of October" },
          ...spare,
          { what: "branch" as const, id: "br-gone", name: "dev (old, run 3)" },
        ],
      };
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
          { plan: { ...plan, findings: [warned, ...plan.findings] } },
        ),
      );
    }
    case "others-run":
      return {
        ...withRun({ ...live(7, "running", { by: "Ben" }), can_take_over: data.on }, busy),
        team: teamWorld({ requests: [] }),
      };
    case "team":
      return {
        ...base,
        runs: [
          waitingRun(12, "Ben"),
          doneRun(),
          ...base.runs.filter(({ summary }) => summary.number !== 11),
          undoneRun(8, "Ben"),
          undoneRun(6, "Chris"),
        ],
        team: teamWorld(),
      };
    case "team-found":
      return { ...base, team: { ...NO_TEAM, found: "Shop" } };
    case "team-asked": {
      const known = team({ standing: "asked", asking: [] });
      const me = { ...known.me, enrolled_by: null, since: null };
      const others = known.members.filter((each) => each.public_key !== me.public_key);
      return { ...base, team: teamWorld({ team: { ...known, me, members: others }, requests: [] }) };
    }
    case "team-offline":
      return {
        ...base,
        team: teamWorld({
          team: team({
            link: {
              kind: "offline",
              since: data.ago(11 * data.MINUTE),
              queued: 2,
              error: {
                code: "unreachable",
                message: "The team’s database did not answer",
                reason: "connection refused at db.example.org",
                next: "Check the network. What is said meanwhile is sent as soon as it answers.",
              },
            },
          }),
        }),
      };
    case "team-alarm":
      return {
        ...base,
        team: teamWorld({
          team: team({
            link: {
              kind: "alarm",
              since: data.ago(3 * data.MINUTE),
              error: {
                code: null,
                message: "The ledger does not lead to the last event that this copy saw",
                reason: "Event 1,190 is another one than before.",
                next: "Talk to the other members before anything else: somebody who owns the table has rewritten it, or it was restored from a backup.",
              },
            },
          }),
        }),
      };
    case "ask-approval":
    case "my-request":
    case "approved": {
      const run = waitingRun(12, null);
      const agreed = { state: { kind: "approved" as const }, approved: 2 };
      return {
        ...withRun(run),
        team: teamWorld({
          terms: {
            "env-prod": terms({
              needed: 2,
              hours: 24,
              frozen_until: data.ahead(2 * data.DAY),
              frozen_why: "Sale until Friday",
            }),
          },
          requests: scenario === "ask-approval" ? [] : [mine(run, scenario === "approved" ? agreed : {})],
        }),
      };
    }
    case "terms-waiting":
      return { ...base, team: teamWorld({ terms: { "env-prod": WEAKER } }) };
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
