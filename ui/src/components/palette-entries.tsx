import { type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import type { Connection } from "../api/generated/Connection";
import type { Credential } from "../api/generated/Credential";
import type { Environment } from "../api/generated/Environment";
import type { EnvironmentRef } from "../api/generated/EnvironmentRef";
import type { Flow } from "../api/generated/Flow";
import type { KnownProject } from "../api/generated/KnownProject";
import type { Overview } from "../api/generated/Overview";
import type { Pipeline } from "../api/generated/Pipeline";
import type { RequestSummary } from "../api/generated/RequestSummary";
import type { RunKind } from "../api/generated/RunKind";
import type { RunSummary } from "../api/generated/RunSummary";
import type { Terms } from "../api/generated/Terms";
import { type ProjectList, projectList } from "../api/projects";
import {
  queries,
  useCurrentConnection,
  useOverview,
  usePipeline,
  useRequests,
  useRuns,
} from "../api/queries";
import { errorLine, formatDay, formatWhen, RUN_VERB } from "../ui/format";
import { Icon, type IconName } from "../ui/icon";
import { Kbd } from "../ui/kbd";
import { keyWords } from "../ui/keys";
import { EnvironmentName, Mark } from "../ui/mark";
import { useSame } from "../ui/use-same";
import { awayWords } from "./away";
import { BRANCH_ROLE } from "./branch-role";
import { ConnectionMark, ConnectionName } from "./connection-mark";
import { CREATE_DEV } from "./create-dev";
import { calledFully } from "./credential-words";
import { type Question, servedBranch, useAsk } from "./dialogs";
import { menuId, STATE_WORD, why } from "./environment-card";
import { flowId } from "./flows";
import { stateWord } from "./request-words";
import { RUN_STATUS } from "./run-status";
import { fold } from "./search";
import { VIEWS } from "./sidebar";

/** Something that can be opened. */
export interface Entry {
  key: string;
  icon: ReactNode;
  /** What it is searched by first. */
  name: string;
  /** The name as it is shown, where that is more than text. */
  label?: ReactNode;
  /** Said beside the name, and searched after it. */
  note?: string | undefined;
  end?: ReactNode;
  /** What stands at the end in full. */
  endTitle?: string | undefined;
  /** Why it cannot be opened now. */
  off: string | null;
  /** A server is asked first: until it has answered the palette stays, and says what it answered. */
  waits?: boolean;
  /** Name, and everything else that finds it, as a search compares. */
  folded: { name: string; rest: string };
  open: () => void;
}

export interface EntryGroup {
  title: string;
  /** "500 branches". */
  many: string;
  /** What each of them is, where its name does not say so. */
  one?: string;
  entries: Entry[];
}

export interface Entries {
  groups: EntryGroup[];
  /** What is still being asked for. */
  coming: string[];
  /** What could not be asked, a sentence each, with the server that can be tried again. */
  unasked: { key: string; text: string; connection?: Connection }[];
}

type Draft = Omit<Entry, "folded" | "off"> & { off?: string | null; words?: (string | null | undefined)[] };

function entry({ words = [], off = null, ...draft }: Draft): Entry {
  const rest = [draft.note, ...words].filter(Boolean).join("\n");
  return { ...draft, off, folded: { name: fold(draft.name), rest: fold(rest) } };
}

const icon = (name: IconName) => <Icon name={name} small />;

/** The keys that the view at this place of VIEWS is opened with. */
const viewKeys = (index: number) => keyWords(String((index + 1) % 10));

const WITHOUT_PROJECT = new Set(["/connections", "/projects", "/credentials"]);

type Go = ReturnType<typeof useNavigate>;

function pages(go: Go, hasProject: boolean): Entry[] {
  return VIEWS.map((view, index) =>
    entry({
      key: `page ${view.to}`,
      icon: icon(view.icon),
      name: view.label,
      end: hasProject && <Kbd>{viewKeys(index)}</Kbd>,
      off: hasProject || WITHOUT_PROJECT.has(view.to) ? null : "open a project first",
      words: ["page"],
      open: () => void go({ to: view.to }),
    }),
  );
}

function environments(
  go: Go,
  remembered: readonly EnvironmentRef[],
  pipeline: Pipeline | undefined,
): Entry[] {
  const known: readonly (EnvironmentRef & Partial<Environment>)[] = pipeline?.environments ?? remembered;
  return known.map((each) =>
    entry({
      key: `environment ${each.id}`,
      icon: <Mark colour={each.colour} name={each.name} />,
      name: each.name,
      note: [each.production && "production", each.state && STATE_WORD[each.state].toLowerCase()]
        .filter(Boolean)
        .join(", "),
      words: ["environment", each.endpoint_id, each.host, each.branch_name],
      open: () => void go({ to: "/environments/$environmentId", params: { environmentId: each.id } }),
    }),
  );
}

function branches(go: Go, pipeline: Pipeline): Entry[] {
  const one = (
    branch: Pick<Environment["children"][number], "id" | "name" | "role" | "host" | "expires_at">,
    environment: Environment | null,
  ) => {
    const { word, icon: shape } = BRANCH_ROLE[branch.role];
    return entry({
      key: `branch ${branch.id}`,
      icon: icon(shape),
      name: branch.name,
      note: branch.expires_at === null ? word : `${word} till ${formatDay(branch.expires_at)}`,
      end: environment && <EnvironmentName environment={environment} />,
      endTitle: environment?.name,
      words: ["branch", environment?.name, branch.id, branch.host],
      open: () => void go({ to: "/branches", hash: branch.id }),
    });
  };
  return [
    ...pipeline.environments.flatMap((environment) => {
      const served = servedBranch(environment);
      return [
        ...(served
          ? [one({ ...served, role: "environment", host: environment.host, expires_at: null }, environment)]
          : []),
        ...environment.children.map((branch) => one(branch, environment)),
        ...environment.backups.map((branch) => one(branch, environment)),
      ];
    }),
    ...pipeline.other_branches.map((branch) => one(branch, null)),
  ];
}

function snapshots(go: Go, pipeline: Pipeline): Entry[] {
  return [
    ...pipeline.environments.flatMap((environment) =>
      environment.snapshots.map((snapshot) => ({ snapshot, environment })),
    ),
    ...pipeline.other_snapshots.map((snapshot) => ({ snapshot, environment: null })),
  ]
    .sort((one, other) => other.snapshot.created_at.localeCompare(one.snapshot.created_at))
    .map(({ snapshot, environment }) =>
      entry({
        key: `snapshot ${snapshot.id}`,
        icon: icon("snapshot"),
        name: snapshot.name,
        note: formatWhen(snapshot.created_at),
        end: environment && <EnvironmentName environment={environment} />,
        endTitle: environment?.name,
        words: [
          "snapshot",
          environment?.name,
          snapshot.id,
          snapshot.run_number === null ? null : `run ${snapshot.run_number}`,
        ],
        open: () => void go({ to: "/snapshots", hash: snapshot.id }),
      }),
    );
}

/** What a run does, with the marks of both. */
function deed(kind: RunKind, from: EnvironmentRef, onto: EnvironmentRef): { name: string; label: ReactNode } {
  const [before, first, between, second] = {
    promote: ["Promote", from, "to", onto] as const,
    rehearsal: ["Rehearse the promote of", from, "to", onto] as const,
    refresh: ["Refresh", onto, "from", from] as const,
    bootstrap: ["Create", onto, "from", from] as const,
    roll_back: ["Roll back", onto, "", null] as const,
  }[kind];
  return {
    name: [before, first.name, between, second?.name].filter(Boolean).join(" "),
    label: (
      <>
        {before} <EnvironmentName environment={first} /> {between}{" "}
        {second && <EnvironmentName environment={second} />}
      </>
    ),
  };
}

function runs(go: Go, list: readonly RunSummary[]): Entry[] {
  return list.map((run) => {
    const { word, icon: shape } = RUN_STATUS[run.status];
    const { name, label } = deed(run.kind, run.source, run.target);
    return entry({
      key: `run ${run.id}`,
      icon: icon(shape),
      name: `Run ${run.number}`,
      label: (
        <>
          Run {run.number}: {label}
        </>
      ),
      note: `${word}, ${formatWhen(run.started_at)}`,
      words: [name, run.by, run.outcome],
      open: () => void go({ to: "/runs/$runId", params: { runId: run.id } }),
    });
  });
}

function requests(go: Go, list: readonly RequestSummary[]): Entry[] {
  return [...list]
    .sort((one, other) => Number(other.waits_for_me) - Number(one.waits_for_me))
    .map((request) =>
      entry({
        key: `request ${request.id}`,
        icon: icon("inbox"),
        name: request.title,
        note: `${stateWord(request)} · ${request.mine ? "you" : request.by}, ${formatWhen(request.at)}`,
        end: <EnvironmentName environment={request.target} />,
        endTitle: request.target.name,
        words: [
          "request",
          RUN_VERB[request.run_kind],
          request.target.name,
          request.source.name,
          `run ${request.run_number}`,
        ],
        open: () => void go({ to: "/requests/$requestId", params: { requestId: request.id } }),
      }),
    );
}

const capital = (text: string) => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;

function credentials(go: Go, list: readonly Credential[]): Entry[] {
  return list.map((credential) =>
    entry({
      key: `credential ${credential.account}`,
      icon: icon(credential.kind === "api_key" ? "key" : "database"),
      name: capital(calledFully(credential)),
      note: credential.project_name ?? undefined,
      end: credential.environment && <EnvironmentName environment={credential.environment} />,
      endTitle: credential.environment?.name,
      words: [
        "credential",
        credential.connection_name,
        credential.role,
        credential.host,
        credential.database,
        credential.endpoint_id,
      ],
      open: () => void go({ to: "/credentials", search: { account: credential.account } }),
    }),
  );
}

function connectionEntries(go: Go, list: readonly Connection[]): Entry[] {
  return list.map((connection) =>
    entry({
      key: `connection ${connection.id}`,
      icon: <ConnectionMark connection={connection} />,
      name: connection.name,
      note: connection.state.kind === "failed" ? "does not answer" : undefined,
      words: ["connection", connection.api_url],
      open: () => void go({ to: "/connections", hash: connection.id }),
    }),
  );
}

type Enter = (connectionId: string, projectId: string) => void;

/** Favourites, what was opened last, then the lists; what was not read yet is known by its name. */
function projects(
  go: Go,
  enter: Enter,
  { connections, known_projects: known, current }: Overview,
  lists: readonly (ProjectList | undefined)[],
): Entry[] {
  const found = new Map<string, Entry>();
  const idOf = (connectionId: string, projectId: string) => `${connectionId} ${projectId}`;
  const knownById = new Map(known.map((each) => [idOf(each.connection_id, each.project_id), each]));
  const add = (
    connection: Connection,
    project: { id: string; name: string; whose?: string; set_up?: boolean },
    remembered: KnownProject | undefined,
  ) => {
    const id = idOf(connection.id, project.id);
    const isCurrent = current?.connection_id === connection.id && current.project_id === project.id;
    found.set(
      id,
      entry({
        key: `project ${id}`,
        icon: icon(remembered?.favourite ? "starOn" : "database"),
        name: project.name,
        note: [
          isCurrent && "open now",
          connection.state.kind === "failed" && `${connection.name} does not answer`,
          project.set_up === false && "not set up yet",
          project.whose,
        ]
          .filter(Boolean)
          .join(" · "),
        end: <ConnectionName connection={connection} />,
        endTitle: connection.name,
        words: ["project", project.id, connection.name],
        waits: project.set_up !== false,
        open: () =>
          project.set_up === false
            ? void go({
                to: "/setup/$connectionId",
                params: { connectionId: connection.id },
                search: { project: project.id },
              })
            : enter(connection.id, project.id),
      }),
    );
  };
  const listed = new Map(
    connections.flatMap((connection, index) =>
      (lists[index]?.projects ?? []).map((project) => [idOf(connection.id, project.id), project] as const),
    ),
  );
  for (const each of known) {
    const connection = connections.find(({ id }) => id === each.connection_id);
    if (connection) {
      const { connection_id, project_id } = each;
      add(
        connection,
        listed.get(idOf(connection_id, project_id)) ?? { id: project_id, name: each.name },
        each,
      );
    }
  }
  for (const [index, connection] of connections.entries()) {
    for (const project of lists[index]?.projects ?? []) {
      const id = idOf(connection.id, project.id);
      if (!found.has(id)) {
        add(connection, project, knownById.get(id));
      }
    }
  }
  return [...found.values()];
}

/** A promote, refresh or rehearsal is begun by its own button: this leads to it. */
function flow(go: Go, { kind, source, target, can }: Flow, all: readonly Environment[]): Entry[] {
  const at = all.findIndex((each) => each.id === source);
  const to = all.findIndex((each) => each.id === target);
  const from = all[at];
  const onto = all[to];
  const apart = Math.abs(at - to) > 1;
  // A rehearsal has a button between neighbours only.
  if (!from || !onto || (kind === "rehearsal" && apart)) {
    return [];
  }
  const left = all[Math.min(at, to)] ?? from;
  return [
    entry({
      key: `flow ${flowId({ kind, source, target })}`,
      icon: icon(kind === "promote" ? "arrowRight" : kind === "refresh" ? "arrowLeft" : "todo"),
      ...deed(kind, from, onto),
      note: apart ? `on the pipeline, under More for ${left.name}` : "on the pipeline",
      off: why(can),
      open: () =>
        void go({ to: "/pipeline", hash: apart ? menuId(left.id) : flowId({ kind, source, target }) }),
    }),
  ];
}

/** What opens a dialog or a page from which something can be done. Nothing is done by opening it. */
function actions(
  go: Go,
  ask: (question: Question) => void,
  hasConnection: boolean,
  pipeline: Pipeline | undefined,
  terms: ReadonlyMap<string, Terms | null>,
): Entry[] {
  const all = pipeline?.environments ?? [];
  const on = (
    environment: Environment,
    verb: string,
    before: string,
    shape: IconName,
    off: string | null,
    open: () => void,
    after = "…",
  ): Entry =>
    entry({
      key: `do ${verb} ${environment.id}`,
      icon: icon(shape),
      name: `${before} ${environment.name}${after}`,
      label: (
        <>
          {before} <EnvironmentName environment={environment} />
          {after}
        </>
      ),
      off,
      words: [verb],
      open,
    });
  const noBranch = (environment: Environment) =>
    servedBranch(environment) === null ? "there is no branch behind it" : null;
  const each = (make: (environment: Environment) => Entry[]) => all.flatMap(make);
  const single = all.length === 1 ? all[0] : undefined;
  return [
    ...[...(pipeline?.flows ?? [])]
      .sort((one, other) => FLOW_ORDER.indexOf(one.kind) - FLOW_ORDER.indexOf(other.kind))
      .flatMap((each) => flow(go, each, all)),
    ...(pipeline && single
      ? [
          on(
            single,
            "create",
            "Create an environment from",
            "plus",
            why(pipeline.create_dev),
            () => void go({ to: "/pipeline", hash: CREATE_DEV }),
            "",
          ),
        ]
      : []),
    ...each((environment) => [
      on(environment, "roll back", "Roll back", "back", why(environment.can_roll_back), () =>
        ask({ kind: "roll_back", environment, to: null }),
      ),
    ]),
    ...each((environment) => [
      on(environment, "snapshot", "Take a snapshot of", "snapshot", why(environment.can_snapshot), () =>
        ask({ kind: "snapshot", environment }),
      ),
    ]),
    ...each((environment) => {
      const parent = servedBranch(environment);
      return [
        on(
          environment,
          "branch",
          "New branch of",
          "branch",
          why(environment.can_branch) ?? noBranch(environment),
          () => {
            if (parent) {
              ask({ kind: "branch", parent, environment });
            }
          },
        ),
      ];
    }),
    ...each((environment) => {
      const branchId = environment.branch_id;
      return [
        on(
          environment,
          "sql",
          "Write a SQL script for",
          "script",
          why(environment.can_script) ?? noBranch(environment),
          () => {
            if (branchId !== null) {
              void go({ to: "/script/$branchId", params: { branchId } });
            }
          },
          "",
        ),
      ];
    }),
    ...each((environment) => {
      const known = terms.get(environment.id);
      return [
        on(environment, "policy", "Edit the policy of", "lock", known ? why(known.can_set) : null, () =>
          ask({ kind: "policy", environment }),
        ),
      ];
    }),
    ...each((environment) => [
      ...(environment.differences.length > 0
        ? [
            on(environment, "adopt", "Adopt what is there in", "warning", null, () =>
              ask({ kind: "adopt", environment }),
            ),
          ]
        : []),
      ...(environment.pin
        ? [
            on(
              environment,
              "pin",
              "Allow promotes to",
              "pin",
              null,
              () => ask({ kind: "allow_promotes", environment }),
              " again…",
            ),
          ]
        : []),
    ]),
    ...each((environment) => [
      on(environment, "check", "Add a check to", "check", null, () =>
        ask({ kind: "check", environment, position: null }),
      ),
      on(environment, "drop test", "Drop test of", "plug", why(environment.can_drop_test), () =>
        ask({ kind: "drop_test", environment }),
      ),
      on(environment, "edit", "Rename or recolour", "pencil", null, () =>
        ask({ kind: "edit_environment", environment }),
      ),
      on(
        environment,
        "remove",
        "Remove",
        "close",
        null,
        () => ask({ kind: "remove_environment", environment }),
        " from the pipeline…",
      ),
    ]),
    ...each((target) =>
      all
        .filter((source) => source.id !== target.id)
        .map((source) =>
          entry({
            key: `compare ${source.id} ${target.id}`,
            icon: icon("search"),
            name: `Compare the rows of ${source.name} with ${target.name}…`,
            label: (
              <>
                Compare the rows of <EnvironmentName environment={source} /> with{" "}
                <EnvironmentName environment={target} />…
              </>
            ),
            open: () => ask({ kind: "compare", source: refOf(source), target: refOf(target) }),
          }),
        ),
    ),
    ...(pipeline && all.length > 0
      ? [
          entry({
            key: "do add environment",
            icon: icon("plus"),
            name: "Add an environment…",
            words: ["new"],
            open: () => ask({ kind: "add_environment" }),
          }),
        ]
      : []),
    entry({
      key: "do new project",
      icon: icon("plus"),
      name: "New project…",
      off: hasConnection ? null : "add a connection first",
      words: ["create", "make", "add"],
      open: () => ask({ kind: "new_project" }),
    }),
    entry({
      key: "do start",
      icon: icon("computer"),
      name: "Begin on this computer",
      note: "from a sample, a dump or empty",
      words: ["new", "project", "import", "start"],
      open: () => void go({ to: "/start" }),
    }),
    entry({
      key: "do add connection",
      icon: icon("plug"),
      name: "Add a connection…",
      words: ["new", "connect", "neon", "server", "api key"],
      open: () => ask({ kind: "add_connection" }),
    }),
  ];
}

const FLOW_ORDER: readonly Flow["kind"][] = ["promote", "refresh", "rehearsal"];

const refOf = ({ id, name, colour }: EnvironmentRef): EnvironmentRef => ({ id, name, colour });

/** Reading the keychain takes a while on some systems, and Rust tells when something in it has changed. */
const CREDENTIALS_STALE_MS = 300_000;

/**
 * Everything that can be opened. What pages ask for anyway is asked while this is in use; a server that
 * does not answer is left alone, and nothing here counts, connects or wakes.
 */
export function useEntries(enter: Enter): Entries {
  const go = useNavigate();
  const ask = useAsk();
  const overview = useOverview();
  const pipeline = usePipeline();
  const runList = useRuns();
  const requestList = useRequests();
  const current = useCurrentConnection();
  const secrets = useQuery({ ...queries.credentials, staleTime: CREDENTIALS_STALE_MS });
  const data = overview.data;
  const connections = useSame(data?.connections ?? []);
  const lists = useQueries({
    queries: connections.map((each) => ({ ...projectList(each.id), enabled: each.state.kind !== "failed" })),
  });
  const known = useSame(pipeline.data?.environments ?? []);
  const terms = useQueries({ queries: known.map((each) => queries.terms(each.id)) });

  const projectData = useSame(lists.map((each) => each.data));
  const ofProjects = useMemo(
    () => (data ? projects(go, enter, data, projectData) : []),
    [go, enter, data, projectData],
  );
  const termsData = useSame(terms.map((each) => each.data));
  const groups = useMemo((): EntryGroup[] => {
    const ofTerms = new Map(known.map((each, index) => [each.id, termsData[index] ?? null]));
    const hasProject = data?.current != null;
    return [
      {
        title: "Environments",
        many: "environments",
        one: "environment",
        entries: hasProject ? environments(go, data.environments, pipeline.data) : [],
      },
      {
        title: "Actions",
        many: "actions",
        entries: actions(go, ask, connections.length > 0, pipeline.data, ofTerms),
      },
      { title: "Pages", many: "pages", one: "page", entries: pages(go, hasProject) },
      { title: "Projects", many: "projects", one: "project", entries: ofProjects },
      {
        title: "Branches",
        many: "branches",
        entries: pipeline.data ? branches(go, pipeline.data) : [],
      },
      {
        title: "Snapshots",
        many: "snapshots",
        one: "snapshot",
        entries: pipeline.data ? snapshots(go, pipeline.data) : [],
      },
      { title: "Runs", many: "runs", entries: runs(go, runList.data ?? []) },
      { title: "Requests", many: "requests", one: "request", entries: requests(go, requestList.data ?? []) },
      { title: "Credentials", many: "credentials", entries: credentials(go, secrets.data?.items ?? []) },
      {
        title: "Connections",
        many: "connections",
        one: "connection",
        entries: connectionEntries(go, connections),
      },
    ];
  }, [
    go,
    ask,
    data,
    pipeline.data,
    runList.data,
    requestList.data,
    secrets.data,
    known,
    termsData,
    ofProjects,
    connections,
  ]);

  const asked: { what: string; query: Pick<UseQueryResult, "isLoading" | "error"> }[] = [
    { what: "environments and branches", query: pipeline },
    { what: "runs", query: runList },
    { what: "requests", query: requestList },
    { what: "credentials", query: secrets },
  ];
  const away = connections.filter((each) => each.state.kind === "failed");
  return {
    groups,
    coming: [
      ...asked.filter(({ query }) => query.isLoading).map(({ what }) => what),
      ...connections.flatMap((each, index) =>
        lists[index]?.isFetching && lists[index].data?.complete !== true ? [`projects of ${each.name}`] : [],
      ),
    ],
    unasked: [
      ...away.map((connection) => ({
        key: connection.id,
        text: `${awayWords(connection)?.title}. What is known of it is shown.`,
        connection,
      })),
      // That a server is away is said once, not again for all that it was asked.
      ...asked.flatMap(({ what, query }) =>
        query.error && !(query === pipeline && current?.state.kind === "failed")
          ? [{ key: what, text: errorLine(query.error) }]
          : [],
      ),
      ...connections.flatMap((each, index) => {
        const error = lists[index]?.error ?? lists[index]?.data?.error;
        return error && each.state.kind !== "failed"
          ? [{ key: `projects ${each.id}`, text: errorLine(error) }]
          : [];
      }),
      ...(overview.error ? [{ key: "overview", text: errorLine(overview.error) }] : []),
    ],
  };
}
