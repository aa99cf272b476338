import type { Connection } from "../api/generated/Connection";
import type { KnownProject } from "../api/generated/KnownProject";
import type { ProjectItem } from "../api/generated/ProjectItem";
import type { ProjectList } from "../api/projects";
import { formatCount } from "../ui/format";

export interface ProjectRow {
  kind: "project";
  key: string;
  connection: Connection;
  id: string;
  name: string;
  /** Its organisation, or that it is shared. */
  whose: string | null;
  pgVersion: number | null;
  /** Null where only its name is remembered. */
  setUp: boolean | null;
  favourite: boolean;
  openedAt: string | null;
  /** It stands below the heading of its connection. */
  inItsConnection: boolean;
}

export interface HeadRow {
  kind: "head";
  key: string;
  title: string;
  connection: Connection | null;
  note: string | null;
}

export type Row = ProjectRow | HeadRow;

/** So many of those that were opened last stand above the lists. */
const RECENT = 5;

const idOf = (connectionId: string, projectId: string) => `${connectionId} ${projectId}`;

function knownById(known: KnownProject[]): Map<string, KnownProject> {
  return new Map(known.map((each) => [idOf(each.connection_id, each.project_id), each]));
}

function listed(
  connection: Connection,
  item: ProjectItem,
  known: KnownProject | undefined,
  inItsConnection: boolean,
): ProjectRow {
  return {
    kind: "project",
    key: idOf(connection.id, item.id),
    connection,
    id: item.id,
    name: item.name,
    whose: item.whose ?? null,
    pgVersion: item.pg_version,
    setUp: item.set_up,
    favourite: known?.favourite ?? false,
    openedAt: null,
    inItsConnection,
  };
}

function remembered(connections: Connection[], each: KnownProject, section: string): ProjectRow[] {
  const connection = connections.find(({ id }) => id === each.connection_id);
  return connection
    ? [
        {
          kind: "project",
          key: `${section} ${idOf(each.connection_id, each.project_id)}`,
          connection,
          id: each.project_id,
          name: each.name,
          whose: null,
          pgVersion: null,
          setUp: null,
          favourite: each.favourite,
          openedAt: each.favourite ? null : each.opened_at,
          inItsConnection: false,
        },
      ]
    : [];
}

/** Favourites, what was opened last, then the list of each connection. */
export function rowsOf(
  connections: Connection[],
  known: KnownProject[],
  lists: readonly (ProjectList | undefined)[],
): Row[] {
  const head = (title: string): HeadRow => ({
    kind: "head",
    key: title,
    title,
    connection: null,
    note: null,
  });
  const favourites = known
    .filter((each) => each.favourite)
    .flatMap((each) => remembered(connections, each, "favourite"));
  const recent = known
    .filter((each) => !each.favourite)
    .flatMap((each) => remembered(connections, each, "recent"))
    .slice(0, RECENT);
  const byId = knownById(known);
  return [
    ...(favourites.length > 0 ? [head("Favourites"), ...favourites] : []),
    ...(recent.length > 0 ? [head("Opened last"), ...recent] : []),
    ...connections.flatMap((connection, index): Row[] => {
      const list = lists[index];
      if (!list || list.projects.length === 0) {
        return [];
      }
      const count = formatCount(list.projects.length);
      return [
        {
          kind: "head",
          key: connection.id,
          title: connection.name,
          connection,
          note: list.complete ? count : `${count} so far`,
        },
        ...list.projects.map((item) =>
          listed(connection, item, byId.get(idOf(connection.id, item.id)), true),
        ),
      ];
    }),
  ];
}

/** Whatever is known that matches: favourites first, then names that begin so, then the others. */
export function searched(
  text: string,
  connections: Connection[],
  known: KnownProject[],
  lists: readonly (ProjectList | undefined)[],
  found: { connection: Connection; projects: ProjectItem[] }[],
): Row[] {
  const wanted = text.toLowerCase();
  const byId = knownById(known);
  const rows = new Map<string, ProjectRow>();
  const add = (connection: Connection, item: ProjectItem) => {
    const key = idOf(connection.id, item.id);
    if (
      !rows.has(key) &&
      (item.name.toLowerCase().includes(wanted) || item.id.toLowerCase().includes(wanted))
    ) {
      rows.set(key, listed(connection, item, byId.get(key), false));
    }
  };
  for (const [index, connection] of connections.entries()) {
    for (const item of lists[index]?.projects ?? []) {
      add(connection, item);
    }
  }
  for (const { connection, projects } of found) {
    for (const item of projects) {
      add(connection, item);
    }
  }
  for (const each of known) {
    const key = idOf(each.connection_id, each.project_id);
    if (!rows.has(key) && each.name.toLowerCase().includes(wanted)) {
      for (const row of remembered(connections, each, "known")) {
        rows.set(key, row);
      }
    }
  }
  const rank = (row: ProjectRow) => (row.favourite ? 0 : row.name.toLowerCase().startsWith(wanted) ? 1 : 2);
  return [...rows.values()].sort((one, other) => rank(one) - rank(other));
}
