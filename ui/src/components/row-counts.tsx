import { useMemo, useState } from "react";
import type { RowCount } from "../api/generated/RowCount";
import { Button } from "../ui/button";
import { type Column, DataTable } from "../ui/data-table";
import { FilterInput } from "../ui/field";
import { formatCount, formatDifference, formatWhen, plural } from "../ui/format";
import text from "../ui/text.module.css";
import styles from "./row-counts.module.css";

export const difference = (row: RowCount) => (row.after ?? 0) - (row.before ?? 0);

export function total(rows: RowCount[], side: "before" | "after"): number {
  return rows.reduce((sum, row) => sum + (row[side] ?? 0), 0);
}

function changed(row: RowCount): boolean {
  return row.before !== row.after;
}

const keyOf = (row: RowCount) => `${row.database} ${row.schema} ${row.table}`;

/** When counts were taken, and what they are called by that. */
export interface Counted {
  at: string;
  /** "today 14:02, 11 min ago". */
  when: string;
  /** They must not pass for those of now. */
  old: boolean;
}

/** Exact counts on both sides, the largest change first. */
export function RowCounts({ rows, target, counted }: { rows: RowCount[]; target: string; counted: Counted }) {
  const [all, setAll] = useState(false);
  const [filter, setFilter] = useState("");
  const sorted = useMemo(
    () => [...rows].sort((one, other) => Math.abs(difference(other)) - Math.abs(difference(one))),
    [rows],
  );
  const manyDatabases = new Set(rows.map((row) => row.database)).size > 1;
  const largest = Math.max(1, ...rows.map((row) => Math.abs(difference(row))));
  const changes = sorted.filter(changed);
  const unchanged = rows.length - changes.length;
  const listed = all || changes.length === 0 ? sorted : changes;
  const wanted = filter.trim().toLowerCase();
  const shown = wanted === "" ? listed : sorted.filter((row) => keyOf(row).toLowerCase().includes(wanted));

  const columns: Column<RowCount>[] = [
    {
      key: "table",
      head: "Table",
      className: styles.table,
      cell: (row) => (
        <span className={text.mono} title={`${row.database}: ${row.schema}.${row.table}`}>
          {(manyDatabases || row.schema !== "public") && (
            <span className={text.muted}>
              {manyDatabases ? `${row.database} · ` : ""}
              {row.schema !== "public" ? `${row.schema}.` : ""}
            </span>
          )}
          {row.table}
          {row.before === null && <span className={text.muted}> new</span>}
          {row.after === null && <span className={text.muted}> gone</span>}
        </span>
      ),
    },
    {
      key: "before",
      head: `${target} ${counted.old ? formatWhen(counted.at) : "before"}`,
      numeric: true,
      cell: (row) => (row.before === null ? <span className={text.muted}>–</span> : formatCount(row.before)),
    },
    {
      key: "after",
      head: "after",
      numeric: true,
      cell: (row) => (row.after === null ? <span className={text.muted}>–</span> : formatCount(row.after)),
    },
    {
      key: "difference",
      head: "difference",
      numeric: true,
      cell: (row) => {
        const by = difference(row);
        return (
          <span className={by === 0 ? text.muted : by < 0 ? `${text.strong} ${text.bad}` : text.strong}>
            {by === 0 && changed(row) ? "empty" : formatDifference(by)}
          </span>
        );
      },
    },
    {
      key: "bar",
      head: "",
      label: "as a bar",
      className: styles.bar,
      cell: (row) => <Bar share={difference(row) / largest} />,
    },
  ];

  return (
    <>
      <p>
        {plural(rows.length, "table")}: {plural(total(rows, "before"), "row")} before,{" "}
        {formatCount(total(rows, "after"))} after.
      </p>
      {rows.length > 12 && (
        <div className={styles.filter}>
          <FilterInput label="Filter tables" value={filter} onChange={setFilter} />
        </div>
      )}
      {shown.length > 0 ? (
        <div className={styles.box}>
          <DataTable
            label="Row counts"
            columns={columns}
            rows={shown}
            rowKey={keyOf}
            maxHeight={shown.length > 40 ? 480 : 100_000}
          />
        </div>
      ) : (
        <p className={styles.note}>No table matches this filter.</p>
      )}
      <p className={styles.note}>
        <span className={text.how}>exact</span> counted on both sides {counted.when}.
        {wanted === "" && unchanged > 0 && changes.length > 0 && (
          <>
            {" "}
            {all
              ? `${plural(unchanged, "table")} of these unchanged.`
              : `${plural(unchanged, "more table")}, unchanged.`}{" "}
            <Button kind="link" onClick={() => setAll(!all)}>
              {all ? "Show only changes" : "Show all"}
            </Button>
          </>
        )}
        {changes.length === 0 && " No table's count changes; that does not prove that no row changed."}
      </p>
    </>
  );
}

function Bar({ share }: { share: number }) {
  const width = Math.abs(share) * 50;
  return (
    <svg className={styles.svg} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      {share !== 0 && (
        <rect
          x={share < 0 ? 50 - width : 50}
          y="2"
          width={Math.max(width, 0.5)}
          height="8"
          className={share < 0 ? styles.less : styles.more}
        />
      )}
      <path d="M50 0v12" className={styles.zero} />
    </svg>
  );
}
