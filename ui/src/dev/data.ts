import type { BranchItem } from "../api/generated/BranchItem";
import type { Colour } from "../api/generated/Colour";
import type { ComparedTable } from "../api/generated/ComparedTable";
import type { Comparison } from "../api/generated/Comparison";
import type { EarlierState } from "../api/generated/EarlierState";
import type { Environment } from "../api/generated/Environment";
import type { EnvironmentRef } from "../api/generated/EnvironmentRef";
import type { GapReport } from "../api/generated/GapReport";
import type { Pipeline } from "../api/generated/Pipeline";
import type { PlanView } from "../api/generated/PlanView";
import type { Possibility } from "../api/generated/Possibility";
import type { RowCount } from "../api/generated/RowCount";
import type { RunDetail } from "../api/generated/RunDetail";
import type { RunKind } from "../api/generated/RunKind";
import type { RunSummary } from "../api/generated/RunSummary";
import type { SnapshotItem } from "../api/generated/SnapshotItem";
import type { StepState } from "../api/generated/StepState";
import type { StepView } from "../api/generated/StepView";
import { NO_POLICY } from "../components/policy";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const PROJECT = "still-shop-10203040";

export const ago = (ms: number) => new Date(Date.now() - ms).toISOString();
export const ahead = (ms: number) => new Date(Date.now() + ms).toISOString();

export const on: Possibility = { enabled: true, reason: null };
export const off = (reason: string): Possibility => ({ enabled: false, reason });

const uri = (host: string, database = "shop") =>
  `postgresql://shop_owner@${host}/${database}?sslmode=require`;

export function branch(name: string, part: Partial<BranchItem> = {}): BranchItem {
  const port = 20400 + (name.length % 50);
  const host = part.host === undefined ? `127.0.0.1:${port}` : part.host;
  return {
    id: `br-${name.replaceAll(/[^a-z0-9]+/g, "-")}`,
    name,
    role: "child",
    parent_id: null,
    endpoint_id: host === null ? null : `ep-${name.replaceAll(/[^a-z0-9]+/g, "-")}`,
    logical_size: 34_100_000,
    created_at: ago(2 * HOUR),
    expires_at: null,
    connection_string_masked: host === null ? null : uri(host),
    databases: ["shop"],
    roles: ["shop_owner", "shop_app"],
    can_delete: on,
    can_script: on,
    ...part,
    host,
  };
}

export function snapshot(name: string, part: Partial<SnapshotItem> = {}): SnapshotItem {
  return {
    id: `snap-${name.replaceAll(/[^a-z0-9]+/g, "-")}`,
    name,
    source_branch_id: null,
    created_at: ago(HOUR),
    expires_at: null,
    full_size: 34_200_000,
    run_number: null,
    can_delete: on,
    ...part,
  };
}

export function environment(name: string, colour: Colour, part: Partial<Environment> = {}): Environment {
  const host = `127.0.0.1:${name === "prod" ? 20417 : name === "dev" ? 20431 : 20428}`;
  return {
    id: `env-${name}`,
    name,
    colour,
    production: name === "prod",
    policy: NO_POLICY,
    demands: [],
    endpoint_id: `ep-${name}`,
    host,
    state: "awake",
    state_reason: null,
    branch_id: `br-${name}-now`,
    branch_name: name,
    protected: false,
    differences: [],
    pin: null,
    logical_size: 34_200_000,
    databases: ["shop"],
    roles: ["shop_owner", "shop_app"],
    connection_string_masked: uri(host),
    came_from: null,
    running: null,
    way_back: null,
    children: [],
    backups: [],
    snapshots: [],
    can_snapshot: on,
    can_branch: on,
    can_script: name === "prod" ? off("scripts do not run on production") : on,
    can_roll_back: off("no earlier snapshot yet"),
    can_drop_test: on,
    ...part,
  };
}

/** As Rust would tell them: a backup holds more than the snapshot before it, and needs more. */
export function earlierStates({ name, backups, snapshots, way_back }: Environment): EarlierState[] {
  const run = (of: string) => {
    const number = /run (\d+)/.exec(of)?.[1];
    return number === undefined ? null : { run_id: `run-${number}`, run_number: Number(number) };
  };
  return [
    ...backups.map((each) => ({
      kind: "backup" as const,
      id: each.id,
      name: each.name,
      at: each.created_at,
      made_by: run(each.name),
      holds: `Everything written up to the moment it was replaced, the last commit included.`,
      loses: `Everything written to ${name} since then goes from ${name}; it stays in the new backup.`,
      needs: `The backup is snapshotted first. That takes room for 2 snapshots: of it, and of ${name} as it is now.`,
      suggested: false,
      can: on,
    })),
    ...snapshots.map((each) => ({
      kind: "snapshot" as const,
      id: each.id,
      name: each.name,
      at: each.created_at,
      made_by: run(each.name),
      holds: "Everything written up to the moment it was taken.",
      loses: `Everything written to ${name} since then goes from ${name}; what the present branch holds stays in the new backup.`,
      needs: `Room for 1 snapshot: of ${name} as it is now.`,
      suggested: each.id === way_back?.snapshot_id,
      can: on,
    })),
  ].sort((one, other) => other.at.localeCompare(one.at));
}

export const ref = (name: string, colour: Colour): EnvironmentRef => ({ id: `env-${name}`, name, colour });
export const PROD = ref("prod", "crimson");
export const DEV = ref("dev", "teal");
export const STAGING = ref("staging", "amber");

export function dev(part: Partial<Environment> = {}): Environment {
  return environment("dev", "teal", {
    came_from: {
      run_id: "run-1",
      run_number: 1,
      kind: "bootstrap",
      source: "prod",
      at: ago(5 * DAY),
      gap_ms: null,
    },
    logical_size: 33_100_000,
    children: [
      branch("pr-412-checkout-tax", { created_at: ago(2 * HOUR), expires_at: ahead(5 * DAY + HOUR) }),
      branch("pr-418-search", { created_at: ago(27 * HOUR), expires_at: ahead(4 * DAY) }),
      branch("load-test", { created_at: ago(9 * DAY) }),
    ],
    backups: [
      branch("dev (old)", {
        role: "backup",
        created_at: ago(8 * DAY),
        logical_size: 32_900_000,
        can_script: off("a backup is kept as it was"),
      }),
    ],
    snapshots: [
      snapshot("before run 12", { created_at: ago(2 * MINUTE), run_number: 12 }),
      snapshot("nightly", { created_at: ago(8 * HOUR), expires_at: ahead(6 * DAY) }),
      snapshot("before tax work", { created_at: ago(3 * DAY) }),
    ],
    way_back: {
      snapshot_id: "snap-before-run-12",
      snapshot_name: "before run 12",
      taken_at: ago(2 * MINUTE),
    },
    can_roll_back: on,
    ...part,
  });
}

export function prod(part: Partial<Environment> = {}): Environment {
  return environment("prod", "crimson", {
    protected: true,
    came_from: {
      run_id: "run-11",
      run_number: 11,
      kind: "promote",
      source: "dev",
      at: ago(26 * HOUR),
      gap_ms: 37.6,
    },
    children: [branch("invoice-audit", { created_at: ago(3 * DAY), parent_id: "br-prod-now" })],
    backups: [
      branch("prod (old, run 11)", {
        role: "backup",
        created_at: ago(26 * HOUR),
        logical_size: 34_100_000,
        can_script: off("a backup is kept as it was"),
      }),
      branch("prod (old, run 7)", {
        role: "backup",
        created_at: ago(5 * DAY),
        logical_size: 31_700_000,
        can_script: off("a backup is kept as it was"),
      }),
    ],
    snapshots: [
      snapshot("before run 11", { created_at: ago(26 * HOUR), run_number: 11 }),
      snapshot("before run 7", { created_at: ago(5 * DAY), run_number: 7 }),
      snapshot("end of October", { created_at: ago(22 * DAY), full_size: null }),
    ],
    way_back: { snapshot_id: "snap-before-run-11", snapshot_name: "before run 11", taken_at: ago(26 * HOUR) },
    can_roll_back: on,
    ...part,
  });
}

/** Production that somebody restored in the console. */
export const restoredElsewhere = (): Partial<Environment> => ({
  branch_id: "br-prod-elsewhere",
  differences: [
    "The environment prod was changed outside of Slipway: recorded is the branch br-prod-now “prod” (by run 11, 25 Nov 14:31 UTC), and its endpoint serves the branch br-prod-elsewhere “prod” now.",
  ],
});

/** An environment that run 9 rolled back. */
export const rolledBack = (): Partial<Environment> => ({
  pin: {
    since: ago(3 * HOUR),
    who: "anna@laptop",
    why: "Run 9 rolled it back to the snapshot “before run 8”, taken 24 Nov 2026 09:12 UTC.",
    run_id: "run-9",
    run_number: 9,
  },
});

export function staging(part: Partial<Environment> = {}): Environment {
  return environment("staging", "amber", {
    state: "asleep",
    logical_size: 33_800_000,
    came_from: {
      run_id: "run-9",
      run_number: 9,
      kind: "roll_back",
      source: "before run 8",
      at: ago(3 * HOUR),
      gap_ms: 44,
    },
    backups: [
      branch("staging (old, run 9)", { role: "backup", created_at: ago(3 * HOUR), logical_size: 33_900_000 }),
    ],
    snapshots: [snapshot("before run 9", { created_at: ago(3 * HOUR), run_number: 9 })],
    way_back: { snapshot_id: "snap-before-run-9", snapshot_name: "before run 9", taken_at: ago(3 * HOUR) },
    can_roll_back: on,
    ...part,
  });
}

/** Promote with its rehearsal, and Refresh, between any two of them. */
export function pipeline(environments: Environment[], part: Partial<Pipeline> = {}): Pipeline {
  const busy = environments.find((each) => each.running !== null);
  const flows = environments.flatMap((source, from) =>
    environments.flatMap((target, to) => {
      const kinds: RunKind[] = from < to ? ["promote", "rehearsal"] : from > to ? ["refresh"] : [];
      return kinds.map((kind) => ({
        kind,
        source: source.id,
        target: target.id,
        can:
          busy && (busy.id === target.id || busy.id === source.id)
            ? off(`run 12 is writing ${busy.name}`)
            : on,
      }));
    }),
  );
  return {
    project: { id: PROJECT, name: "shop", pg_version: 18, set_up: true },
    environments,
    flows,
    create_dev: environments.length > 1 ? off("there is a dev already") : on,
    other_branches: [],
    other_snapshots: [],
    kept_bytes: 729_000_000,
    ...part,
  };
}

const STEPS: [name: string, title: string, half: "prepare" | "execute", detail: string, ms: number][] = [
  ["preflight", "Preflight", "prepare", "14 of 14 guardrails pass", 1200],
  ["candidate_snapshot", "Candidate snapshot", "prepare", "of dev, 33.1 MB", 900],
  ["candidate", "Candidate", "prepare", "restored and awake, not live", 3400],
  ["inspect", "Inspect", "prepare", "21 tables counted on both sides", 8600],
  ["plan", "Plan", "prepare", "ready; the inspected branch is gone", 40],
  ["recheck", "Check again", "execute", "nothing has changed since the plan", 300],
  ["rollback_point", "Rollback point", "execute", "snapshot of prod, 34.2 MB", 850],
  ["fresh_candidate", "Fresh candidate", "execute", "same counts as in the plan", 2900],
  ["cut_over", "Cut over", "execute", "endpoint moved, 38 ms without an answer", 110],
  ["verify", "Verify", "execute", "roles log in: 2 of 2", 420],
  ["settle", "Settle", "execute", "prod (old, run 12) is the way back", 60],
];
export const CUT = 8;
const hasCut = (kind: RunKind) => kind !== "bootstrap" && kind !== "rehearsal";

const BOOTSTRAP: typeof STEPS = [
  ["preflight", "Preflight", "execute", "prod can be read", 700],
  ["snapshot", "Snapshot", "execute", "of prod, 34.2 MB", 800],
  ["restore", "Restore", "execute", "as the new root branch dev", 2600],
  ["bind", "Bind", "execute", "endpoint 127.0.0.1:20431", 50],
];

/** As a promote's, on a stand-in, which is thrown away: nothing of it is final. */
const REHEARSAL: typeof STEPS = [
  ["preflight", "Preflight", "prepare", "14 of 14 guardrails pass", 1200],
  ["stand_in_snapshot", "Snapshot of the target", "prepare", "of prod, 34.2 MB", 850],
  ["stand_in", "Stand-in", "prepare", "br-still-dune-k2p7 stands in for prod", 3100],
  ...STEPS.slice(1, 10),
  ["way_back", "Way back", "execute", "the rollback point brings back what was there", 3300],
  ["throw_away", "Throw away", "execute", "nothing of it is left", 700],
];

/** Steps with the first `done` finished and the next in `state`. */
export function steps(done: number, state: StepState | null, kind: RunKind = "promote"): StepView[] {
  const all = kind === "bootstrap" ? BOOTSTRAP : kind === "rehearsal" ? REHEARSAL : STEPS;
  let at = Date.now() - 2400 - all.slice(0, done).reduce((sum, step) => sum + step[4], 0);
  return all.map(([name, title, half, detail, ms], index) => {
    const current: StepState =
      index < done ? (state === "failed" ? "undone" : "done") : index === done && state ? state : "pending";
    const begun = current !== "pending";
    const started_at = begun ? new Date(at).toISOString() : null;
    at += ms;
    return {
      name,
      title,
      half,
      state: current,
      detail:
        current === "done" || current === "undone"
          ? detail
          : current === "running"
            ? "counting orders, 13 of 21 tables"
            : current === "failed"
              ? "statement timeout after 60 s"
              : null,
      started_at,
      took_ms: current === "done" || current === "failed" || current === "undone" ? ms : null,
      cut_over: hasCut(kind) && index === CUT,
    };
  });
}

/** How many steps there are. */
export const lengthOf = (kind: RunKind) => steps(0, null, kind).length;

export function summary(
  number: number,
  kind: RunKind,
  part: Partial<RunSummary> & { steps?: StepView[] } = {},
): RunSummary {
  const { steps: given, ...rest } = part;
  const list = given ?? steps(lengthOf(kind), null, kind);
  const running = list.find((step) => step.state === "running" || step.state === "undoing");
  return {
    id: `run-${number}`,
    number,
    project_id: PROJECT,
    kind,
    status: "succeeded",
    source: kind === "refresh" || kind === "bootstrap" ? PROD : kind === "roll_back" ? PROD : DEV,
    target: kind === "refresh" || kind === "bootstrap" ? DEV : PROD,
    started_at: ago((14 - number) * 9 * HOUR),
    ended_at: ago((14 - number) * 9 * HOUR - 19_000),
    step: running?.title ?? null,
    step_detail: running?.detail ?? null,
    step_states: list.map((step) => step.state),
    cut_over_index: hasCut(kind) ? CUT : null,
    cut_over_passed: hasCut(kind) && list[CUT]?.state === "done",
    gap_ms: kind === "bootstrap" ? null : 30 + ((number * 7) % 23),
    outcome: null,
    ...rest,
  };
}

const TABLES: [string, number | null, number | null][] = [
  ["tax_rates", null, 2318],
  ["promo_codes", 1120, null],
  ["products", 9114, 9530],
  ["order_items", 512_077, 511_679],
  ["orders", 188_402, 188_188],
  ["customers", 41_870, 41_839],
  ["carts", 903, 897],
];

export function rows(extra = 14): RowCount[] {
  return [
    ...TABLES.map(([table, before, after]) => ({ database: "shop", schema: "public", table, before, after })),
    ...Array.from({ length: extra }, (_, index) => ({
      database: "shop",
      schema: index % 3 === 0 ? "reporting" : "public",
      table:
        ["addresses", "payments", "refunds", "sessions", "reviews", "suppliers", "shipments"][index % 7] +
        (index < 7 ? "" : `_${2019 + Math.floor(index / 7)}`),
      before: 1200 * (index + 3),
      after: 1200 * (index + 3),
    })),
  ];
}

export function plan(part: Partial<PlanView> = {}): PlanView {
  return {
    id: "plan-12",
    digest: "7c1f90ae4b22d6e8a1f30b55c7d2e9964410aa3e9b7c58d06f21e4b3a9c0d712",
    sentence: "Replace prod (34.2 MB, endpoint ep-prod) with the snapshot of dev taken today 14:02.",
    typed_name: "prod",
    policy: NO_POLICY,
    demands: [],
    refused: null,
    checks: [],
    schema: [
      {
        database: "shop",
        kind: "column",
        of: "public.customers",
        name: "fax",
        before: "text",
        after: null,
        destructive: true,
      },
      {
        database: "shop",
        kind: "table",
        of: null,
        name: "public.gift_notes",
        before: null,
        after: "table",
        destructive: false,
      },
      {
        database: "shop",
        kind: "column",
        of: "public.orders",
        name: "note",
        before: "text",
        after: "text not null",
        destructive: false,
      },
    ],
    lost_since_base: { kind: "not_measured_yet" },
    lost_unsaved: { kind: "not_measured_yet" },
    base: "run 11, promote, 25 Nov 14:31",
    back_to: null,
    rows: rows(),
    databases: [
      { name: "shop", in_target: true, in_candidate: true },
      { name: "shop_reports", in_target: true, in_candidate: false },
      { name: "postgres", in_target: true, in_candidate: true },
    ],
    findings: [
      {
        level: "warn",
        text: "A transaction of shop_app in shop has been open for 840 s; it would be lost.",
        evidence: null,
        next: "Let it end first.",
      },
      {
        level: "warn",
        text: "The role shop_reports is only on dev; it may arrive without login.",
        evidence: null,
        next: "Give it a password afterwards.",
      },
      {
        level: "warn",
        text: "1 child branch of prod stay with the backup: invoice-audit.",
        evidence: "9 branches read",
        next: "Bring back what is in them before, or make them again afterwards.",
        moves: true,
      },
      {
        level: "pass",
        text: "prod is protected on its server, and stays so.",
        evidence: "the flag moves from br-prod-now to the new branch",
        next: null,
        moves: true,
      },
      {
        level: "pass",
        text: "The snapshots of prod stay with the backup. A schedule of snapshots goes to the new branch.",
        evidence: "br-prod-now becomes the backup",
        next: null,
        moves: true,
      },
      {
        level: "pass",
        text: "No operation is at work on the project.",
        evidence: "12 operations listed, all ended",
        next: null,
      },
      {
        level: "pass",
        text: "There is room for what the run makes.",
        evidence: "37 GB free in /home/dev/.local/share/slipway, of which 268 MB stay free; needs 302 MB",
        next: null,
      },
    ],
    backup_name: "prod (old, run 12)",
    rollback_point_name: "before run 12",
    expected_gap_ms: 40,
    candidate_taken_at: ago(4 * MINUTE),
    made_at: ago(3 * MINUTE),
    ...part,
  };
}

export function gap(): GapReport {
  const attempts: GapReport["attempts"] = [];
  for (let at = -92; at < 150; at += 2.9) {
    const held = at >= 0 && at < 37.6;
    attempts.push({
      at_ms: at,
      took_ms: held ? 40.5 - at : 3 + Math.abs(Math.sin(at * 1.7)) * 2.4,
      outcome: at < 0 ? "old_branch" : "new_branch",
    });
  }
  attempts.push(
    { at_ms: 2.2, took_ms: 1.4, outcome: "dropped" },
    { at_ms: 5, took_ms: 1.2, outcome: "dropped" },
  );
  return {
    gap_ms: 37.6,
    cut_over_at: ago(3 * MINUTE),
    attempts: attempts.sort((one, other) => one.at_ms - other.at_ms),
    dropped: 2,
    refused: 0,
    slowest_ms: 40.5,
  };
}

/** As the probe of a short rehearsal sees it: few attempts, a gap of some milliseconds or none. */
export function shortGap(gap_ms: number, after = 4): GapReport {
  const attempts: GapReport["attempts"] = [
    ...[-9.4, -6.1, -3].map((at_ms) => ({ at_ms, took_ms: 1.9, outcome: "old_branch" as const })),
    ...Array.from({ length: after }, (_, index) => ({
      at_ms: 0.2 + index * 3.1,
      took_ms: Math.max(1.4, gap_ms - index * 3.1),
      outcome: "new_branch" as const,
    })),
  ];
  return {
    gap_ms,
    cut_over_at: ago(3 * MINUTE),
    attempts,
    dropped: 1,
    refused: 0,
    slowest_ms: Math.max(1.9, gap_ms),
  };
}

/** As on a server far away, whose endpoint is disabled meanwhile. */
export function longGap(): GapReport {
  const attempts: GapReport["attempts"] = [];
  for (let at = -2900; at < 5200; at += 104) {
    attempts.push({
      at_ms: at,
      took_ms: at > -200 && at < 2240 ? 31 : 84 + Math.abs(Math.sin(at)) * 60,
      outcome: at <= -200 ? "old_branch" : at < 2240 ? "refused" : "new_branch",
    });
  }
  return { gap_ms: 2400, cut_over_at: ago(3 * MINUTE), attempts, dropped: 1, refused: 24, slowest_ms: 143.8 };
}

const LOG = [
  "preflight: 14 guardrails pass",
  "snapshot_create sent: candidate of dev",
  "snapshot ready: candidate run 12, 33.1 MB",
  "restore sent: br-cool-tide-a2x1",
  "candidate awake on 127.0.0.1:20455",
  "21 tables counted on both sides",
  "plan 7c1f 90ae 4b22 d6e8",
  "snapshot ready: before run 12, 34.2 MB",
  "finalize_restore sent: br-cool-tide-a2x1",
  "endpoint moved: 127.0.0.1:20417",
  "first good answer 38 ms after the swap",
  "2 of 2 roles logged in: shop_owner, shop_app",
];

export function detail(of: RunSummary, list: StepView[], part: Partial<RunDetail> = {}): RunDetail {
  const finished = list.filter((step) => step.state !== "pending").length;
  return {
    connection_id: "connection-1",
    summary: of,
    steps: list,
    plan:
      of.kind === "bootstrap" || finished < 5
        ? null
        : plan(of.kind === "rehearsal" ? { typed_name: null } : {}),
    gap: of.cut_over_passed ? gap() : null,
    loss: of.cut_over_passed
      ? {
          since_base: { kind: "exact", value: 41, how: "orders 30, order_lines 11" },
          unsaved: { kind: "exact", value: 0, how: "no committed transaction changed a row" },
        }
      : null,
    operations: Array.from({ length: Math.min(finished, 9) }, (_, index) => ({
      id: `op-${index}`,
      action:
        [
          "create_snapshot",
          "restore_snapshot",
          "start_compute",
          "create_snapshot",
          "restore_snapshot",
          "start_compute",
          "finalize_restore",
          "apply_config",
          "delete_timeline",
        ][index] ?? "",
      status: index === finished - 1 && of.status === "running" ? "running" : "finished",
      took_ms: 140 + index * 211,
      error: null,
    })),
    log: LOG.slice(0, Math.max(2, finished + 1)).map((text, index) => ({
      at: ago(5 * MINUTE - index * 1731),
      text,
    })),
    recovery: null,
    error: null,
    can_cancel: of.cut_over_passed
      ? off("the cut-over has happened")
      : of.ended_at === null
        ? on
        : off("the run has ended"),
    can_execute: of.status === "waiting" ? on : off("the plan is not ready"),
    rollback_point: null,
    can_roll_back: of.cut_over_passed && of.kind !== "bootstrap" ? on : off("nothing was changed"),
    ...part,
  };
}

const found = (rows: number, ...examples: string[]) => ({ rows, examples: examples.map((each) => [each]) });

export function comparedTable(table: string, part: Partial<ComparedTable> = {}): ComparedTable {
  return {
    database: "shop",
    schema: "public",
    table,
    only_in: null,
    key: ["id"],
    left_out: [],
    rows: {
      kind: "exact",
      equal: 1200,
      changed: found(0),
      only_in_source: found(0),
      only_in_target: found(0),
    },
    ...part,
  };
}

export function comparison(part: Partial<Comparison> = {}): Comparison {
  return {
    environments: { source: DEV, target: PROD },
    source_branch: { id: "br-dev-now", name: "dev" },
    target_branch: { id: "br-prod-now", name: "prod" },
    began_at: ago(MINUTE),
    ended_at: ago(MINUTE / 2),
    tables: [
      comparedTable("ledger", {
        rows: { kind: "unknown", why: "permission denied for table ledger, in the source" },
      }),
      comparedTable("orders", {
        rows: {
          kind: "exact",
          equal: 188_100,
          changed: found(12, "4711", "4712"),
          only_in_source: found(0),
          only_in_target: found(290, "188190", "188191", "188192"),
        },
      }),
      comparedTable("customers", { left_out: [{ column: "fax", only_in: "target" }] }),
      comparedTable("tax_rates", {
        only_in: "source",
        key: [],
        rows: {
          kind: "exact",
          equal: 0,
          changed: found(0),
          only_in_source: found(2318),
          only_in_target: found(0),
        },
      }),
      ...["products", "carts", "payments"].map((table) => comparedTable(table)),
    ],
    ...part,
  };
}
