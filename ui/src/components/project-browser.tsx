import { useNavigate } from "@tanstack/react-router";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Connection } from "../api/generated/Connection";
import type { KnownProject } from "../api/generated/KnownProject";
import { useProjectLists, useProjectSearch } from "../api/projects";
import { useCommand } from "../api/queries";
import { Button } from "../ui/button";
import { Blank, ErrorNote, Skeleton, Tag } from "../ui/feedback";
import { FilterInput } from "../ui/field";
import { formatCount, formatWhen, plural } from "../ui/format";
import { Icon, Spinner } from "../ui/icon";
import { Menu } from "../ui/menu";
import text from "../ui/text.module.css";
import { useSame } from "../ui/use-same";
import { AwayBanner } from "./away";
import { ConnectionName } from "./connection-mark";
import { useEnterProject } from "./enter-project";
import styles from "./project-browser.module.css";
import { ProjectDialog, type ProjectQuestion } from "./project-dialogs";
import { type ProjectRow, rowsOf, searched } from "./project-rows";

const HEAD_HEIGHT = 32;
const ROW_HEIGHT = 44;

/** Projects of one or of all connections, however many: only those in sight are in the document. */
export function ProjectBrowser({
  connections,
  known,
  empty,
}: {
  connections: Connection[];
  known: KnownProject[];
  /** Shown where no connection has a project. */
  empty?: string;
}) {
  const [typed, setTyped] = useState("");
  const wanted = useDeferredValue(typed.trim());
  const lists = useProjectLists(connections);
  const unread = connections.filter((_, index) => lists[index]?.data?.complete !== true);
  const search = useProjectSearch(unread, typed);
  const [question, setQuestion] = useState<ProjectQuestion | null>(null);
  const { enter, error: enterError } = useEnterProject();
  const navigate = useNavigate();

  const data = useSame(lists.map((each) => each.data));
  const rows = useMemo(
    () =>
      wanted === ""
        ? rowsOf(connections, known, data)
        : searched(wanted, connections, known, data, search.found),
    [wanted, connections, known, data, search.found],
  );
  const open = (row: ProjectRow) => {
    if (row.setUp === false) {
      void navigate({
        to: "/setup/$connectionId",
        params: { connectionId: row.connection.id },
        search: { project: row.id },
      });
    } else {
      enter(row.connection.id, row.id);
    }
  };
  // The list is drawn anew only when what it shows has changed, not with each key.
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  const onOpen = useCallback((row: ProjectRow) => latest.current(row), []);
  const firstRow = rows.findIndex((each) => each.kind === "project");
  const list = useRef<{ focus: (index: number) => void }>(null);
  const count = data.reduce((sum, each) => sum + (each?.projects.length ?? 0), 0);
  const pending = lists.some((each) => each.isPending);
  const reading = unread.filter((each) => lists[connections.indexOf(each)]?.isFetching);

  return (
    <div className={styles.browser}>
      <div className={styles.bar}>
        <FilterInput
          label="Search projects"
          value={typed}
          onChange={setTyped}
          onKeyDown={(event) => {
            const first = rows[firstRow];
            if (event.key === "ArrowDown" && firstRow >= 0) {
              event.preventDefault();
              list.current?.focus(firstRow);
            } else if (event.key === "Enter" && typed.trim() !== "" && first?.kind === "project") {
              event.preventDefault();
              open(first);
            }
          }}
        />
        <span className={styles.status}>
          {search.searching ? (
            <>
              <Spinner /> asking {unread.length === 1 ? unread[0]?.name : "the servers"}…
            </>
          ) : reading.length > 0 && count > 0 ? (
            <>
              <Spinner /> {formatCount(count)} so far, reading the rest of {reading[0]?.name}
              {reading.length > 1 ? ` and ${reading.length - 1} more` : ""}
            </>
          ) : (
            count > 0 && plural(count, "project")
          )}
        </span>
      </div>
      {connections.map((connection, index) => {
        const answer = lists[index];
        const error = answer?.error ?? answer?.data?.error;
        return connection.state.kind === "failed" ? (
          <AwayBanner key={connection.id} connection={connection} onTried={() => void answer?.refetch()}>
            {(answer?.data?.projects.length ?? 0) > 0 && "Its projects are shown as far as they were read."}
          </AwayBanner>
        ) : (
          error && (
            <ErrorNote
              key={connection.id}
              error={error}
              action={
                <Button
                  size="tiny"
                  icon="refresh"
                  busy={answer?.isFetching ?? false}
                  aria-label={`List the projects of ${connection.name} again`}
                  onClick={() => void answer?.refetch()}
                >
                  Try again
                </Button>
              }
            />
          )
        );
      })}
      {enterError && <ErrorNote error={enterError} />}
      {pending && count === 0 && (
        <div className={styles.loading} aria-busy="true">
          <Skeleton width="60%" height={12} />
          <Skeleton width="45%" height={12} />
          <p className={text.small}>Asking for the projects…</p>
        </div>
      )}
      {wanted !== "" && rows.length === 0 && !search.searching && (
        <Blank icon="search" title={`No project matches “${wanted}”`}>
          {unread.length === 0
            ? "Every project of these connections was looked at, by name and by id."
            : "What was read and what the servers that answer could find was looked at. A key for one project finds its own by the whole id."}
        </Blank>
      )}
      {wanted === "" && rows.length === 0 && !pending && lists.every((each) => !each.isError) && (
        <Blank icon="database" title={empty ?? "There is no project yet"}>
          A project key sees one project, an organisation key those of the organisation. Make a project there,
          or connect with another key.
        </Blank>
      )}
      {rows.length > 0 && (
        <List
          rows={rows}
          handle={list}
          manyConnections={connections.length > 1}
          onOpen={onOpen}
          onAsk={setQuestion}
        />
      )}
      {question && <ProjectDialog question={question} onClose={() => setQuestion(null)} />}
    </div>
  );
}

const List = memo(function List({
  rows,
  handle,
  manyConnections,
  onOpen,
  onAsk,
}: {
  rows: ReturnType<typeof rowsOf>;
  handle: React.RefObject<{ focus: (index: number) => void } | null>;
  manyConnections: boolean;
  onOpen: (row: ProjectRow) => void;
  onAsk: (question: ProjectQuestion) => void;
}) {
  const scroll = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const wanted = useRef<number | null>(null);
  const first = rows.findIndex((row) => row.kind === "project");
  const current = rows[active]?.kind === "project" ? active : Math.max(0, first);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (rows[index]?.kind === "head" ? HEAD_HEIGHT : ROW_HEIGHT),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    // The row that Tab leads to stays, however far away it was scrolled.
    rangeExtractor: (range) =>
      [...new Set([current, ...defaultRangeExtractor(range)])]
        .filter((index) => index < rows.length)
        .sort((one, other) => one - other),
  });
  const focus = (index: number) => {
    wanted.current = index;
    setActive(index);
    virtualizer.scrollToIndex(index);
  };
  useEffect(() => {
    handle.current = { focus };
  });
  // A row far away is drawn only once the list was scrolled to it.
  useEffect(() => {
    if (wanted.current !== null) {
      const row = scroll.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
      if (row) {
        wanted.current = null;
        row.focus({ preventScroll: true });
      }
    }
  });
  const step = (by: number) => {
    let index = current + by;
    while (rows[index]?.kind === "head") {
      index += Math.sign(by);
    }
    return index;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
    const last = rows.length - 1;
    const to = {
      ArrowDown: step(1),
      ArrowUp: step(-1),
      PageDown: Math.min(last, current + page),
      PageUp: Math.max(first, current - page),
      Home: first,
      End: last,
    }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    const at = rows[to]?.kind === "head" ? to + 1 : to;
    if (rows[at]?.kind === "project") {
      focus(at);
    }
  };

  return (
    <ul ref={scroll} className={styles.list} aria-label="Projects" onKeyDown={onKeyDown}>
      <li className={styles.space} style={{ height: virtualizer.getTotalSize() }} aria-hidden="true" />
      {virtualizer.getVirtualItems().map((item) => {
        const row = rows[item.index];
        const place = { height: item.size, transform: `translateY(${item.start}px)` };
        if (row?.kind === "head") {
          return (
            <li key={item.key} className={styles.head} style={place}>
              {row.connection ? <ConnectionName connection={row.connection} /> : <span>{row.title}</span>}
              {row.note !== null && <span className={styles.note}>{row.note}</span>}
            </li>
          );
        }
        return (
          row && (
            <li
              key={item.key}
              className={styles.row}
              style={place}
              aria-setsize={rows.length}
              aria-posinset={item.index + 1}
            >
              <Row
                row={row}
                index={item.index}
                tabbable={item.index === current}
                showConnection={manyConnections && !row.inItsConnection}
                onFocus={setActive}
                onOpen={onOpen}
                onAsk={onAsk}
              />
            </li>
          )
        );
      })}
    </ul>
  );
});

interface RowProps {
  row: ProjectRow;
  index: number;
  tabbable: boolean;
  showConnection: boolean;
  onFocus: (index: number) => void;
  onOpen: (row: ProjectRow) => void;
  onAsk: (question: ProjectQuestion) => void;
}

/** Rows are made anew with each page that was read; most of them say the same. */
function sameRow(one: RowProps, other: RowProps): boolean {
  const fields = Object.keys(one.row) as (keyof ProjectRow)[];
  return (
    one.index === other.index &&
    one.tabbable === other.tabbable &&
    one.showConnection === other.showConnection &&
    fields.every((field) => one.row[field] === other.row[field])
  );
}

const Row = memo(function Row({ row, index, tabbable, showConnection, onFocus, onOpen, onAsk }: RowProps) {
  const mark = useCommand("project_favourite_set");
  const tabIndex = tabbable ? 0 : -1;
  const { connection, id, name } = row;
  return (
    <>
      <button
        type="button"
        className={row.favourite ? styles.starOn : styles.star}
        tabIndex={tabIndex}
        aria-pressed={row.favourite}
        aria-label={`Favourite: ${name}`}
        title={row.favourite ? "No longer a favourite" : "Mark as a favourite"}
        onFocus={() => onFocus(index)}
        onClick={() =>
          mark.mutate({ connectionId: connection.id, projectId: id, name, favourite: !row.favourite })
        }
      >
        <Icon name={row.favourite ? "starOn" : "star"} small />
      </button>
      <button
        type="button"
        className={styles.open}
        data-row={index}
        tabIndex={tabIndex}
        onFocus={() => onFocus(index)}
        onClick={() => onOpen(row)}
      >
        <span className={styles.words}>
          <b className={styles.name}>{name}</b>
          <span className={styles.meta}>
            {row.pgVersion !== null && <>PostgreSQL {row.pgVersion} · </>}
            <code>{id}</code>
            {row.whose !== null && <> · {row.whose}</>}
            {row.openedAt !== null && <> · opened {formatWhen(row.openedAt)}</>}
          </span>
        </span>
        {showConnection && (
          <span className={styles.connection}>
            <ConnectionName connection={connection} />
          </span>
        )}
        {row.setUp === true && <Tag tone="ok">set up</Tag>}
        <Icon name="chevronRight" small />
      </button>
      <Menu
        trigger={
          <Button
            kind="ghost"
            size="tiny"
            icon="more"
            tabIndex={tabIndex}
            aria-label={`Actions for ${name}`}
          />
        }
        entries={[
          { label: "Open", icon: "arrowRight", onSelect: () => onOpen(row) },
          {
            label: "Rename…",
            icon: "pencil",
            onSelect: () => onAsk({ kind: "rename", connection, project: { id, name } }),
          },
          "line",
          {
            label: "Delete…",
            icon: "trash",
            danger: true,
            onSelect: () => onAsk({ kind: "delete", connection, project: { id, name } }),
          },
        ]}
      />
    </>
  );
}, sameRow);
