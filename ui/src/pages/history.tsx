import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { HistoryEntry } from "../api/generated/HistoryEntry";
import type { HistoryFilter } from "../api/generated/HistoryFilter";
import type { HistoryFormat } from "../api/generated/HistoryFormat";
import { useCommand, useHistory, useTeam } from "../api/queries";
import beside from "../components/beside.module.css";
import { Page } from "../components/page";
import { OverrideBanner, OverrideLine } from "../components/request-words";
import { RUN_STATUS } from "../components/run-status";
import { TeamLinkBanner } from "../components/team-link";
import { useView } from "../components/view";
import { Button } from "../ui/button";
import { CopyButton } from "../ui/copy-button";
import { cx } from "../ui/cx";
import { type Column, DataTable } from "../ui/data-table";
import { Banner, Blank, ErrorBlank, ErrorNote, Skeleton } from "../ui/feedback";
import { Field, Select, TextInput } from "../ui/field";
import { formatCount, formatGap, formatWhen, measureWords, plural } from "../ui/format";
import { dayAfter, fromLocalInput } from "../ui/local-time";
import { EnvironmentName } from "../ui/mark";
import { Menu } from "../ui/menu";
import text from "../ui/text.module.css";
import styles from "./history.module.css";
import lists from "./lists.module.css";

const ANY = "";

interface Typed {
  environment: string;
  who: string;
  /** As `date` fields have it, both included. */
  from: string;
  to: string;
}

const NOTHING: Typed = { environment: ANY, who: ANY, from: "", to: "" };

const filterOf = ({ environment, who, from, to }: Typed): HistoryFilter => ({
  environment: environment === ANY ? null : environment,
  who: who === ANY ? null : who,
  from: fromLocalInput(from),
  to: dayAfter(to),
});

function isMeant(entry: HistoryEntry, { environment, who, from, to }: HistoryFilter): boolean {
  const at = new Date(entry.at).getTime();
  return (
    (environment === null || entry.environment?.id === environment) &&
    (who === null || entry.who === who) &&
    (from === null || at >= new Date(from).getTime()) &&
    (to === null || at < new Date(to).getTime())
  );
}

/** Every run and decision, who did it, and how that is known. */
export function HistoryPage() {
  const history = useHistory();
  const team = useTeam().data;
  const [typed, setTyped] = useState(NOTHING);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const all = history.data ?? [];
  const filter = filterOf(typed);
  const shown = all.filter((each) => isMeant(each, filter));
  const selected = shown.find((each) => each.id === selectedId) ?? null;
  useView(null, "History");

  return (
    <Page
      title="History"
      summary={
        history.data &&
        (shown.length === all.length
          ? `${plural(all.length, "entry", "entries")}, newest first`
          : `${formatCount(shown.length)} of ${plural(all.length, "entry", "entries")}`)
      }
      actions={team && <Link to="/team">Verify the chain</Link>}
      flush
    >
      <div
        className={cx(
          beside.columns,
          styles.columns,
          selected && beside.withDetail,
          selected && styles.withDetail,
        )}
      >
        <div className={beside.list}>
          <TeamLinkBanner />
          {history.isPending && <Skeleton width="60%" height={12} />}
          {history.isError && <ErrorBlank error={history.error} onRetry={() => void history.refetch()} />}
          {history.data?.length === 0 && (
            <Blank icon="history" title="Nothing has happened yet">
              Every run is written down here with who did it, and in a team every request, approval and change
              of terms.
            </Blank>
          )}
          {all.length > 0 && (
            <>
              <Filters entries={all} typed={typed} filter={filter} onChange={setTyped} />
              {shown.length === 0 ? (
                <p className={text.sub}>
                  {typed.from !== "" && typed.to !== "" && typed.from > typed.to
                    ? "“From” is later than “To”: no entry matches."
                    : "No entry matches this filter."}
                </p>
              ) : (
                <DataTable
                  label="History"
                  rows={shown}
                  rowKey={(entry) => entry.id}
                  rowHeight={44}
                  className={cx(lists.twoLines, styles.table)}
                  columns={columns(selected, setSelectedId)}
                />
              )}
            </>
          )}
        </div>
        {selected && <Detail entry={selected} onClose={() => setSelectedId(null)} />}
      </div>
    </Page>
  );
}

function Filters({
  entries,
  typed,
  filter,
  onChange,
}: {
  entries: HistoryEntry[];
  typed: Typed;
  filter: HistoryFilter;
  onChange: (typed: Typed) => void;
}) {
  const environments = new Map(
    entries.flatMap(({ environment }) => (environment ? [[environment.id, environment.name] as const] : [])),
  );
  const people = [...new Set(entries.flatMap(({ who }) => who ?? []))].sort();
  return (
    <div className={styles.bar}>
      <Field label="Environment">
        {(props) => (
          <Select
            {...props}
            value={typed.environment}
            options={[
              { value: ANY, label: "All" },
              ...[...environments].map(([value, label]) => ({ value, label })),
            ]}
            onChange={(environment) => onChange({ ...typed, environment })}
          />
        )}
      </Field>
      <Field label="Person">
        {(props) => (
          <Select
            {...props}
            value={typed.who}
            options={[
              { value: ANY, label: "Everybody" },
              ...people.map((value) => ({ value, label: value })),
            ]}
            onChange={(who) => onChange({ ...typed, who })}
          />
        )}
      </Field>
      <Field label="From">
        {(props) => (
          <TextInput
            {...props}
            type="date"
            value={typed.from}
            onChange={(event) => onChange({ ...typed, from: event.target.value })}
          />
        )}
      </Field>
      <Field label="To">
        {(props) => (
          <TextInput
            {...props}
            type="date"
            value={typed.to}
            onChange={(event) => onChange({ ...typed, to: event.target.value })}
          />
        )}
      </Field>
      <Export filter={filter} />
    </div>
  );
}

const FORMATS: { format: HistoryFormat; label: string; hint: string }[] = [
  { format: "csv", label: "CSV…", hint: "one line an entry" },
  { format: "json", label: "JSON…", hint: "with every id and figure" },
  { format: "html", label: "A page to print…", hint: "for auditors" },
];

/** Writes what the filter means. */
function Export({ filter }: { filter: HistoryFilter }) {
  const write = useCommand("history_export");
  return (
    <>
      <Menu
        trigger={
          <Button iconEnd="chevronDown" busy={write.isPending}>
            Export
          </Button>
        }
        entries={FORMATS.map(({ format, label, hint }) => ({
          label,
          hint,
          icon: "file",
          onSelect: () => write.mutate({ format, filter }),
        }))}
      />
      {write.data != null && (
        <div className={styles.written} role="status">
          <Banner tone="ok" onDismiss={() => write.reset()}>
            Written to <code>{write.data}</code>.
          </Banner>
        </div>
      )}
      {write.error && (
        <div className={styles.written}>
          <ErrorNote error={write.error} />
        </div>
      )}
    </>
  );
}

const columns = (
  selected: HistoryEntry | null,
  onSelect: (id: string | null) => void,
): Column<HistoryEntry>[] => [
  {
    key: "at",
    head: "When",
    className: styles.when,
    cell: (entry) => formatWhen(entry.at),
  },
  {
    key: "who",
    head: "Who, and how that is known",
    className: styles.who,
    cell: (entry) => (
      <>
        <span className={text.medium}>{entry.who ?? "not kept then"}</span>
        <span className={cx(lists.under, text.clip)} title={entry.proof}>
          {entry.proof}
        </span>
      </>
    ),
  },
  {
    key: "environment",
    head: "Environment",
    className: styles.environment,
    cell: (entry) => entry.environment && <EnvironmentName environment={entry.environment} />,
  },
  {
    key: "text",
    head: "What",
    cell: (entry) => (
      <>
        <button
          type="button"
          className={cx(beside.open, styles.open, text.clip)}
          aria-expanded={entry.id === selected?.id}
          onClick={() => onSelect(entry.id === selected?.id ? null : entry.id)}
        >
          {entry.text}
        </button>
        <OverrideLine reason={entry.override_reason} />
      </>
    ),
  },
];

function Detail({ entry, onClose }: { entry: HistoryEntry; onClose: () => void }) {
  const { run } = entry;
  return (
    <aside className={cx(beside.detail, styles.detail)} aria-label="Entry">
      <div className={text.row}>
        <h2 className={text.grow}>{entry.text}</h2>
        <Button kind="ghost" size="tiny" icon="close" aria-label="Close the entry" onClick={onClose} />
      </div>
      <OverrideBanner reason={entry.override_reason} />
      <dl className={cx(beside.facts, styles.facts)}>
        <dt>When</dt>
        <dd>
          {formatWhen(entry.at)}
          <br />
          <code>{entry.at}</code>
        </dd>
        <dt>Who</dt>
        <dd>
          {entry.who ?? "It was not kept at that time."}
          <br />
          <span className={text.muted}>{entry.proof}</span>
        </dd>
        {entry.environment && (
          <>
            <dt>Environment</dt>
            <dd>
              <EnvironmentName environment={entry.environment} />
            </dd>
          </>
        )}
        {run && (
          <>
            <dt>Run</dt>
            <dd>
              <Link to="/runs/$runId" params={{ runId: run.id }}>
                run {run.number}
              </Link>
              {run.status !== null && `, ${RUN_STATUS[run.status].word.toLowerCase()}`}
            </dd>
            {run.gap_ms !== null && (
              <>
                <dt>Gap</dt>
                <dd>{formatGap(run.gap_ms)} without an answer</dd>
              </>
            )}
            {run.loss !== null && (
              <>
                <dt>Really lost</dt>
                <dd>
                  {measureWords(run.loss.since_base).value} since the base
                  <br />
                  {measureWords(run.loss.unsaved).value} of these in no snapshot
                </dd>
              </>
            )}
          </>
        )}
        {entry.request_id !== null && (
          <>
            <dt>Request</dt>
            <dd>
              <Link to="/requests/$requestId" params={{ requestId: entry.request_id }}>
                See the request
              </Link>
            </dd>
          </>
        )}
        {entry.facts.map(({ name, value }) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
      <div>
        <CopyButton text={entry.facts.map(({ name, value }) => `${name}: ${value}`).join("\n")}>
          Copy ids and figures
        </CopyButton>
      </div>
    </aside>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <code>{value}</code>
      </dd>
    </>
  );
}
