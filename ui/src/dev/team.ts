import type { Approvals } from "../api/generated/Approvals";
import type { Changed } from "../api/generated/Changed";
import type { HistoryEntry } from "../api/generated/HistoryEntry";
import type { Job } from "../api/generated/Job";
import type { RejectedBefore } from "../api/generated/RejectedBefore";
import type { RequestAct } from "../api/generated/RequestAct";
import type { RequestDetail } from "../api/generated/RequestDetail";
import type { RequestSummary } from "../api/generated/RequestSummary";
import type { RunDetail } from "../api/generated/RunDetail";
import type { Team } from "../api/generated/Team";
import type { TeamMember } from "../api/generated/TeamMember";
import type { Terms } from "../api/generated/Terms";
import type { WaitsElsewhere } from "../api/generated/WaitsElsewhere";
import { hasTimes, NO_APPROVALS } from "../components/approvals";
import { NO_POLICY } from "../components/policy";
import { type Handlers, refuse } from "./backend";
import * as data from "./data";
import type { World } from "./world";

/** What the fake application knows of a project's team. */
export interface TeamWorld {
  team: Team | null;
  /** The team that `team_find` finds. */
  found: string | null;
  /** By the environment's id; others demand nothing. */
  terms: Record<string, Terms>;
  requests: RequestDetail[];
  /** What a plan of one's own holds was rejected. */
  rejectedBefore?: RejectedBefore;
  elsewhere?: WaitsElsewhere[];
  /** Made of the runs where it is not said. */
  history?: HistoryEntry[];
}

function member(name: string, digit: string, part: Partial<TeamMember> = {}): TeamMember {
  const public_key = `${digit}f2a77c09b41e6d8`.repeat(4);
  return {
    name,
    public_key,
    key_in_groups: (public_key.slice(0, 32).match(/.{4}/g) ?? []).join(" "),
    enrolled_by: "Anna",
    since: data.ago(40 * data.DAY),
    until: null,
    ...part,
  };
}

export const ANNA = member("Anna", "3", { enrolled_by: null, since: data.ago(90 * data.DAY) });
export const BEN = member("Ben", "a");
export const CHRIS = member("Chris", "7", { enrolled_by: "Ben", since: data.ago(12 * data.DAY) });
const DORA = member("Dora", "c", { until: data.ago(3 * data.DAY) });
const ERIK = member("Erik", "e", { enrolled_by: null, since: null });

/** I am Anna. */
export function team(part: Partial<Team> = {}): Team {
  return {
    name: "Shop",
    place: "db.example.org/ledger",
    own_project: false,
    me: ANNA,
    standing: "member",
    link: { kind: "following", at: data.ago(4000) },
    members: [ANNA, BEN, CHRIS, DORA],
    asking: [{ name: ERIK.name, public_key: ERIK.public_key, key_in_groups: ERIK.key_in_groups }],
    events: 1204,
    proves: [
      "Proven: who said what, because every event is signed with a member's key, and its order, because every event names the one before it.",
      "Only detected: that somebody who owns the table deletes or rewrites it. Every copy keeps the last event that it saw, and raises an alarm when the ledger does not lead there.",
      "Neither: what somebody does with an API key outside of Slipway. Slipway notices it afterwards, when an environment is not what was recorded.",
    ],
    ...part,
  };
}

export function terms(approvals: Partial<Approvals>, part: Partial<Terms> = {}): Terms {
  return {
    policy: NO_POLICY,
    approvals: { ...NO_APPROVALS, ...approvals },
    version: 4,
    set_by: "Anna",
    set_at: data.ago(20 * data.DAY),
    waiting: null,
    can_set: data.on,
    ...part,
  };
}

/** A run of somebody whose plan waits. */
export function waitingRun(number: number, by: string | null): RunDetail {
  const list = data.steps(5, null);
  return data.detail(
    data.summary(number, "promote", {
      steps: list,
      status: "waiting",
      started_at: data.ago(4 * data.MINUTE),
      ended_at: null,
      gap_ms: null,
      ...(by === null ? {} : { by }),
    }),
    list,
    {
      plan: data.plan({
        demands: [],
        lost_since_base: { kind: "exact", value: 1284, how: "orders 900, payments 384" },
        lost_unsaved: { kind: "exact", value: 41, how: "orders 30, payments 11" },
      }),
    },
  );
}

export function request(
  part: Partial<RequestSummary> = {},
  rest: Partial<Omit<RequestDetail, "summary">> = {},
): RequestDetail {
  const run = rest.run ?? waitingRun(12, "Ben");
  const summary: RequestSummary = {
    id: "req-31",
    run_id: run.summary.id,
    run_number: run.summary.number,
    run_kind: run.summary.kind,
    source: run.summary.source,
    target: run.summary.target,
    title: "Tax by region for the checkout",
    by: "Ben",
    mine: false,
    at: data.ago(2 * data.HOUR),
    state: { kind: "open" },
    approved: 1,
    needed: 2,
    expires_at: data.ahead(22 * data.HOUR),
    waits_for_me: true,
    override_reason: null,
    ...part,
  };
  const link = `slipway://request/${summary.id}`;
  return {
    summary,
    note: "Adds the tax rates of every region and lets the old promo codes go.\nMarketing knows of the promo codes.",
    link: "https://git.example.org/shop/pulls/412",
    carry_out: { kind: "when_approved" },
    run,
    words: [
      { by: summary.by, at: summary.at, what: "asked", text: "" },
      {
        by: "Chris",
        at: data.ago(100 * data.MINUTE),
        what: "commented",
        text: "Are the promo codes of December among those that go?",
      },
      {
        by: summary.by,
        at: data.ago(90 * data.MINUTE),
        what: "commented",
        text: "No, only those before 2026.",
      },
      { by: "Chris", at: data.ago(80 * data.MINUTE), what: "approved", text: "" },
    ],
    demands: ["2 members agree; who asks is not one of them.", "A request lives for 24 hours."],
    rejected_before: null,
    changed: null,
    typed_name: "prod",
    can_approve: data.on,
    can_take_back: data.off("You have not approved it."),
    can_reject: data.on,
    can_withdraw: data.off("Only Ben can withdraw it."),
    can_comment: data.on,
    share: {
      link,
      text: `${summary.by} asks to promote dev to prod of shop: ${summary.title}.\n${summary.approved} of ${summary.needed} agreed so far.\n${link}`,
    },
    ...rest,
  };
}

/** Run 11 of the project, as a copy shows it that made it: it replaced prod the day before. */
export function doneRun(by: string | null = null): RunDetail {
  const list = data.steps(data.lengthOf("promote"), null);
  const of = data.summary(11, "promote", {
    steps: list,
    outcome: "prod is now what dev was. Clients saw a gap of 38 ms.",
    gap_ms: 37.6,
    ...(by === null ? {} : { by }),
  });
  const began = new Date(of.started_at).getTime();
  const planned = new Date(began - 6 * data.HOUR).toISOString();
  const base = data.detail(of, list);
  return {
    ...base,
    plan: data.plan({
      made_at: planned,
      candidate_taken_at: planned,
      backup_name: "prod (old, run 11)",
      rollback_point_name: "before run 11",
      policy: { ...NO_POLICY, keep_days: 7 },
      lost_since_base: { kind: "exact", value: 38, how: "orders 30, order_lines 8" },
      lost_unsaved: { kind: "exact", value: 0, how: "no committed transaction changed a row" },
    }),
    gap: { ...data.gap(), cut_over_at: new Date(began + 15_000).toISOString() },
    rollback_point: {
      snapshot_id: "snap-before-run-11",
      snapshot_name: "before run 11",
      taken_at: new Date(began + 3000).toISOString(),
    },
  };
}

/** A run that was undone before its cut-over. */
export function undoneRun(number: number, by: string, outcome = "Cancelled: prod is as it was."): RunDetail {
  const list = data.steps(5, "failed");
  const of = data.summary(number, "promote", {
    steps: list,
    status: "failed",
    gap_ms: null,
    outcome,
    by,
  });
  const made = data.detail(of, list);
  return { ...made, plan: data.plan({ made_at: of.started_at, candidate_taken_at: of.started_at }) };
}

const over = data.off("The request has ended.");

function ended(part: Partial<RequestSummary>, run: RunDetail, act: RequestAct, text = ""): RequestDetail {
  const made = request({ approved: 0, waits_for_me: false, expires_at: null, ...part }, { run });
  return {
    ...made,
    words: [
      { by: made.summary.by, at: made.summary.at, what: "asked", text: "" },
      ...[BEN, CHRIS].slice(0, made.summary.approved).map(({ name }) => ({
        by: name,
        at: made.summary.at,
        what: "approved" as const,
        text: "",
      })),
      { by: "Anna", at: data.ago(data.DAY), what: act, text },
    ],
    can_approve: over,
    can_reject: over,
  };
}

const past = () => [
  ended(
    {
      id: "req-30",
      title: "Tax by region",
      at: data.ago(26 * data.HOUR),
      state: { kind: "rejected", by: "Anna", reason: "The rates of two regions are missing." },
    },
    undoneRun(8, "Ben"),
    "rejected",
    "The rates of two regions are missing.",
  ),
  ended(
    {
      id: "req-29",
      title: "Search",
      by: "Chris",
      at: data.ago(3 * data.DAY),
      state: {
        kind: "void",
        reason: "prod was rolled back by run 9: what the plan replaces is not there any more.",
      },
    },
    undoneRun(6, "Chris"),
    "voided",
    "prod was rolled back by run 9.",
  ),
  ended(
    {
      id: "req-28",
      title: "Fix of the invoices",
      by: "Anna",
      mine: true,
      at: data.ago(5 * data.DAY),
      approved: 2,
      state: { kind: "carried_out" },
      override_reason: "Invoices went out wrong since the morning.",
    },
    doneRun(),
    "carried_out",
  ),
];

const TWO_AGREE = { needed: 2, hours: 24 };

export function teamWorld(part: Partial<TeamWorld> = {}): TeamWorld {
  return {
    team: team(),
    found: null,
    terms: { "env-prod": terms(TWO_AGREE) },
    requests: [request(), ...past()],
    ...part,
  };
}

export const NO_TEAM: TeamWorld = { team: null, found: null, terms: {}, requests: [] };

/** My own request, for the run that waits here. */
export function mine(run: RunDetail, part: Partial<RequestSummary> = {}): RequestDetail {
  return request(
    {
      id: "req-32",
      by: "Anna",
      mine: true,
      waits_for_me: false,
      approved: 0,
      at: data.ago(data.HOUR),
      ...part,
    },
    {
      run,
      words: [
        { by: "Anna", at: data.ago(data.HOUR), what: "asked", text: "" },
        { by: "Ben", at: data.ago(data.HOUR / 2), what: "commented", text: "I look at it after lunch." },
        ...[BEN, CHRIS].slice(0, part.approved ?? 0).map(({ name }) => ({
          by: name,
          at: data.ago(data.HOUR / 3),
          what: "approved" as const,
          text: "",
        })),
      ],
      carry_out: { kind: "by_requester" },
      typed_name: null,
      can_approve: data.off("Who asks does not approve: the terms of prod say so."),
      can_reject: data.off("It is your own: withdraw it instead."),
      can_withdraw: data.on,
    },
  );
}

export const WEAKER: Terms = terms(TWO_AGREE, {
  waiting: {
    change: 5,
    by: "Ben",
    at: data.ago(data.HOUR),
    policy: NO_POLICY,
    approvals: { ...NO_APPROVALS, needed: 1 },
    differences: ["1 member has to agree, not 2.", "A request lives for any time, not for 24 hours."],
    agreed: ["Chris"],
    needed: 2,
    can_agree: data.on,
  },
});

function historyOf(world: World, known: TeamWorld): HistoryEntry[] {
  const signed = (of: TeamMember) => `signed with key ${of.key_in_groups.slice(0, 9)}`;
  const ofRuns = world.runs
    .filter(({ summary }) => summary.ended_at !== null)
    .map(({ summary, loss }): HistoryEntry => {
      const who = known.team === null ? "anna@laptop" : summary.number % 2 === 0 ? "Ben" : "Anna";
      return {
        id: `run/${summary.id}`,
        at: summary.ended_at ?? summary.started_at,
        who,
        proof: known.team === null ? "this computer's account" : signed(who === "Ben" ? BEN : ANNA),
        text:
          summary.outcome ??
          (summary.kind === "roll_back"
            ? `${summary.target.name} was rolled back.`
            : `${summary.target.name} was replaced by what ${summary.source.name} was.`),
        environment: summary.target,
        run: {
          id: summary.id,
          number: summary.number,
          kind: summary.kind,
          status: summary.status,
          gap_ms: summary.gap_ms,
          loss,
        },
        request_id: null,
        override_reason: null,
        facts: [
          { name: "Snapshot", value: `snap-before-run-${summary.number}` },
          { name: "Branch before", value: "br-prod-old-a8k2" },
          { name: "Branch after", value: "br-cool-tide-a2x1" },
          { name: "Digest of the plan", value: data.plan().digest },
          { name: "Terms", value: "version 4" },
          { name: "Checks", value: "3 of 3 passed" },
        ],
      };
    });
  const ofRequests = known.requests.flatMap(({ summary, words }) =>
    words
      .filter((word) => word.what !== "commented")
      .map(
        (word, index): HistoryEntry => ({
          id: `${summary.id}/${index}`,
          at: word.at,
          who: word.by,
          proof: signed([ANNA, BEN, CHRIS].find((each) => each.name === word.by) ?? ANNA),
          text:
            word.what === "asked"
              ? `Asked to replace ${summary.target.name}: “${summary.title}”.`
              : word.what === "rejected"
                ? `Rejected “${summary.title}”: ${word.text}`
                : word.what === "approved"
                  ? `Approved “${summary.title}”.`
                  : `“${summary.title}”: ${word.text === "" ? "carried out." : word.text}`,
          environment: summary.target,
          run: null,
          request_id: summary.id,
          override_reason: summary.override_reason,
          facts: [{ name: "Digest of the plan", value: data.plan().digest }],
        }),
      ),
  );
  return [...ofRuns, ...ofRequests].sort((one, other) => other.at.localeCompare(one.at));
}

export type TeamHandlers = Pick<
  Handlers,
  | "team_get"
  | "team_find"
  | "team_found"
  | "team_join"
  | "team_enrol"
  | "team_member_remove"
  | "team_follow"
  | "team_leave"
  | "team_verify"
  | "environment_terms"
  | "environment_terms_set"
  | "environment_terms_agree"
  | "request_list"
  | "request_elsewhere"
  | "request_get"
  | "run_approval"
  | "request_make"
  | "request_comment"
  | "request_approve"
  | "request_approval_take_back"
  | "request_withdraw"
  | "run_take_over"
  | "request_reject"
  | "history_list"
  | "history_export"
>;

export function teamHandlers(
  world: World,
  tell: (changed: Changed) => void,
  begin: (part: Partial<Job>, then: () => void) => Job,
): TeamHandlers {
  const known = (): TeamWorld => world.team ?? NO_TEAM;
  const change = (part: Partial<TeamWorld>): null => {
    world.team = { ...known(), ...part };
    tell({ kind: "team" });
    return null;
  };
  const changeTeam = (part: (now: Team) => Partial<Team>): null => {
    const now = known().team ?? refuse("The project has no team");
    return change({ team: { ...now, ...part(now) } });
  };
  const found = (id: string): RequestDetail =>
    known().requests.find((each) => each.summary.id === id) ?? refuse("This request is not in the ledger");
  const act = (
    id: string,
    what: RequestAct,
    text: string,
    part: (detail: RequestDetail) => Partial<Omit<RequestDetail, "summary">> & {
      summary?: Partial<RequestSummary>;
    },
  ): null => {
    const before = found(id);
    const { summary, ...rest } = part(before);
    const after: RequestDetail = {
      ...before,
      ...rest,
      summary: { ...before.summary, ...summary },
      words: [...before.words, { by: "Anna", at: new Date().toISOString(), what, text }],
    };
    return change({ requests: known().requests.map((each) => (each === before ? after : each)) });
  };
  const end = { can_approve: over, can_reject: over, can_take_back: over, can_withdraw: over };
  const isUrl = (place: { kind: string; url?: string }) =>
    place.kind !== "url" || /^postgres(ql)?:\/\/[^@]+@/.test(place.url ?? "");

  return {
    team_get: () => known().team,
    team_find: () => known().found,
    team_found: ({ team: { name, my_name, place } }) =>
      isUrl(place)
        ? begin({ title: `Founding the team ${name}`, detail: "making the ledger" }, () =>
            change({
              team: team({
                name,
                me: { ...ANNA, name: my_name },
                members: [{ ...ANNA, name: my_name }],
                asking: [],
                own_project: place.kind === "own_project",
                events: 1,
              }),
              requests: [],
              terms: {},
            }),
          )
        : refuse(
            "This is not the address of a PostgreSQL database",
            null,
            "It begins with postgresql://",
            "bad_input",
          ),
    team_join: ({ team: { my_name } }) =>
      begin({ title: "Joining the team", detail: "reading its ledger" }, () =>
        change({
          team: team({
            me: { ...ERIK, name: my_name },
            standing: "asked",
            members: [BEN, CHRIS],
            asking: [],
          }),
        }),
      ),
    team_enrol: ({ publicKey }) =>
      changeTeam((now) => ({
        asking: now.asking.filter((each) => each.public_key !== publicKey),
        members: [
          ...now.members,
          { ...ERIK, enrolled_by: now.me.name, since: new Date().toISOString(), public_key: publicKey },
        ],
      })),
    team_member_remove: ({ publicKey }) =>
      changeTeam((now) => ({
        members: now.members.map((each) =>
          each.public_key === publicKey ? { ...each, until: new Date().toISOString() } : each,
        ),
      })),
    team_follow: () =>
      changeTeam((now) =>
        now.link.kind === "following"
          ? { link: { kind: "following", at: new Date().toISOString() } }
          : refuse(
              "The team’s database did not answer",
              "connection refused",
              "Check the network, then ask again.",
            ),
      ),
    team_leave: () => change(NO_TEAM),
    team_verify: () => ({
      events: 1204,
      counted: 1203,
      passed_over: [{ why: "signed with a key that was not enrolled", events: 1 }],
      head: "9b41e6d83f2a77c0".repeat(4),
      wrong: known().team?.link.kind === "alarm" ? "Event 1,190 does not name the one before it." : null,
    }),
    environment_terms: ({ id }) =>
      known().team === null ? null : (known().terms[id] ?? terms({}, NOBODY_SET)),
    environment_terms_set: ({ id, policy, approvals }) => {
      const before = known().terms[id] ?? terms({}, NOBODY_SET);
      const after: Terms =
        approvals.needed < before.approvals.needed
          ? {
              ...before,
              waiting: {
                change: before.version + 1,
                by: "Anna",
                at: new Date().toISOString(),
                policy,
                approvals,
                differences: [`${approvals.needed} have to agree, not ${before.approvals.needed}.`],
                agreed: [],
                needed: before.approvals.needed,
                can_agree: data.off("You asked for it."),
              },
            }
          : {
              ...before,
              policy,
              approvals,
              version: before.version + 1,
              set_by: "Anna",
              set_at: new Date().toISOString(),
            };
      change({ terms: { ...known().terms, [id]: after } });
      return after;
    },
    environment_terms_agree: ({ id }) => {
      const before = known().terms[id];
      const waiting = before?.waiting;
      return before && waiting
        ? change({
            terms: {
              ...known().terms,
              [id]: {
                ...before,
                policy: waiting.policy,
                approvals: waiting.approvals,
                version: waiting.change,
                waiting: null,
              },
            },
          })
        : refuse("No change waits here");
    },
    request_elsewhere: () => known().elsewhere ?? [],
    request_list: () => known().requests.map((each) => each.summary),
    request_get: ({ id }) => found(id),
    run_approval: ({ runId }) => {
      const run = world.runs.find((each) => each.summary.id === runId)?.summary;
      const approvals = run && run.kind !== "rehearsal" ? known().terms[run.target.id]?.approvals : undefined;
      const asksNothing =
        approvals === undefined ||
        (approvals.needed === 0 && approvals.hours === null && !hasTimes(approvals, 0));
      const newest = known().requests.find((each) => each.summary.run_id === runId && each.summary.mine);
      return known().team === null || asksNothing
        ? null
        : {
            needed: approvals.needed,
            request: newest?.summary ?? null,
            rejected_before: known().rejectedBefore ?? null,
            can_ask: data.on,
          };
    },
    request_make: ({ request: asked }) => {
      const run =
        world.runs.find((each) => each.summary.id === asked.run_id) ??
        refuse("This run is not in the records");
      const made = mine(run, {
        id: `req-${40 + known().requests.length}`,
        title: asked.title,
        at: new Date().toISOString(),
        override_reason: asked.override_reason,
      });
      change({
        requests: [
          {
            ...made,
            note: asked.note,
            link: asked.link,
            carry_out: asked.carry_out,
            changed: asked.changed,
            rejected_before: known().rejectedBefore ?? null,
            words: made.words.slice(0, 1),
          },
          ...known().requests,
        ],
      });
      return made.summary;
    },
    request_comment: ({ id, text }) => act(id, "commented", text, () => ({})),
    request_approve: ({ id, planDigest, typedName }) => {
      const { run, typed_name, summary } = found(id);
      if (typedName !== typed_name) {
        return refuse("The typed name is not the environment's", null, null, "name_mismatch");
      }
      if (run.plan?.digest !== planDigest) {
        return refuse("The plan has changed since it was shown", null, "Read it again.", "plan_changed");
      }
      const approved = summary.approved + 1;
      return act(id, "approved", "", () => ({
        summary: {
          approved,
          waits_for_me: false,
          state: { kind: approved >= summary.needed ? "approved" : "open" },
        },
        can_approve: data.off("You have approved it."),
        can_take_back: data.on,
      }));
    },
    request_approval_take_back: ({ id }) =>
      act(id, "took_back", "", ({ summary }) => ({
        summary: { approved: summary.approved - 1, waits_for_me: true, state: { kind: "open" } },
        can_approve: data.on,
        can_take_back: data.off("You have not approved it."),
      })),
    run_take_over: () => null,
    request_withdraw: ({ id }) =>
      act(id, "withdrew", "", () => ({
        summary: { state: { kind: "withdrawn" }, waits_for_me: false },
        ...end,
      })),
    request_reject: ({ id, reason }) =>
      act(id, "rejected", reason, () => ({
        summary: { state: { kind: "rejected", by: "Anna", reason }, waits_for_me: false },
        ...end,
      })),
    history_list: () => known().history ?? historyOf(world, known()),
    history_export: ({ format }) => `/home/dev/history of shop.${format}`,
  };
}

const NOBODY_SET: Partial<Terms> = { version: 0, set_by: null, set_at: null };
