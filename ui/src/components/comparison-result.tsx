import { useState } from "react";
import type { ComparedTable } from "../api/generated/ComparedTable";
import type { Comparison } from "../api/generated/Comparison";
import type { RowsFound } from "../api/generated/RowsFound";
import { Button } from "../ui/button";
import { type Column, DataTable } from "../ui/data-table";
import { Fold } from "../ui/fold";
import { formatCount, formatWhen, plural } from "../ui/format";
import { Icon } from "../ui/icon";
import text from "../ui/text.module.css";
import { comparisonSentences, differs, type RowTotals, rowTotals } from "./comparison";
import styles from "./comparison-result.module.css";

const nameOf = (table: ComparedTable) => `${table.schema}.${table.table}`;
const keyOf = (table: ComparedTable) => `${table.database} ${nameOf(table)}`;

/** What a comparison found, the largest difference first. */
export function ComparisonResult({ comparison }: { comparison: Comparison }) {
  const [all, setAll] = useState(false);
  const { source, target } = comparison.environments;
  const [head, ...rest] = comparisonSentences(comparison);
  const { tables } = comparison;
  const differing = tables.filter(differs);
  const shown = all || differing.length === 0 ? tables : differing;
  const manyDatabases = new Set(tables.map((table) => table.database)).size > 1;
  const told = (table: ComparedTable) => (manyDatabases ? `${table.database} · ` : "") + nameOf(table);

  const figure = (of: keyof RowTotals, tone?: "bad" | "warn") => (table: ComparedTable) => {
    const totals = rowTotals(table);
    if (totals === null) {
      return <span className={text.muted}>unknown</span>;
    }
    const count = totals[of];
    return (
      <span className={count === 0 ? text.muted : tone ? `${text.strong} ${text[tone]}` : text.strong}>
        {formatCount(count)}
      </span>
    );
  };
  const columns: Column<ComparedTable>[] = [
    {
      key: "table",
      head: "Table",
      className: styles.table,
      cell: (table) => (
        <span className={text.mono} title={told(table)}>
          {told(table)}
          {table.only_in !== null && (
            <span className={text.muted}>
              {" "}
              only in {table.only_in === "source" ? source.name : target.name}
            </span>
          )}
        </span>
      ),
    },
    { key: "lost", head: `only in ${target.name}`, numeric: true, cell: figure("onlyInTarget", "bad") },
    { key: "changed", head: "differ", numeric: true, cell: figure("changed", "warn") },
    { key: "new", head: `only in ${source.name}`, numeric: true, cell: figure("onlyInSource") },
    {
      key: "same",
      head: "the same",
      numeric: true,
      cell: (table) => {
        const totals = rowTotals(table);
        return <span className={text.muted}>{totals === null ? "unknown" : formatCount(totals.equal)}</span>;
      },
    },
  ];

  return (
    <section className={styles.result} aria-label="What was found">
      <p className={text.prose}>
        <b>{head}</b> {rest.join(" ")}
      </p>
      <p className={styles.note}>
        {source.name} was the branch {comparison.source_branch.name}, {target.name} the branch{" "}
        {comparison.target_branch.name}, both as they were {formatWhen(comparison.began_at)}. What was written
        since is not in it.
      </p>
      {tables.length === 0 ? (
        <p>There is no table on either side.</p>
      ) : (
        <DataTable label="Differences by table" columns={columns} rows={shown} rowKey={keyOf} />
      )}
      {differing.length > 0 && differing.length < tables.length && (
        <p className={styles.note}>
          {plural(tables.length - differing.length, "table")} without a difference.{" "}
          <Button kind="link" onClick={() => setAll(!all)}>
            {all ? "Show only differences" : "Show all"}
          </Button>
        </p>
      )}
      {differing.length > 0 && (
        <div className={styles.details}>
          <h2>Which rows</h2>
          {differing.map((table) => (
            <Fold key={keyOf(table)} title={told(table)} end={endOf(table)}>
              <Details table={table} source={source.name} target={target.name} />
            </Fold>
          ))}
        </div>
      )}
    </section>
  );
}

function endOf(table: ComparedTable): string {
  const totals = rowTotals(table);
  if (totals === null) {
    return "could not be compared";
  }
  const rows = totals.changed + totals.onlyInSource + totals.onlyInTarget;
  return rows === 0 ? "columns of one side" : plural(rows, "row");
}

function Details({ table, source, target }: { table: ComparedTable; source: string; target: string }) {
  const { rows } = table;
  const sideName = (side: "source" | "target") => (side === "source" ? source : target);
  return (
    <div className={styles.inside}>
      {rows.kind === "unknown" && (
        <p className={text.row}>
          <span className={text.warn}>
            <Icon name="warning" small />
          </span>
          It could not be compared: {rows.why}.
        </p>
      )}
      {rows.kind === "exact" && table.only_in !== null && (
        <p>Only {sideName(table.only_in)} has this table.</p>
      )}
      {table.left_out.length > 0 && (
        <p>
          Not compared, since only one side has them:{" "}
          {table.left_out.map((each) => `${each.column} (${sideName(each.only_in)})`).join(", ")}.
        </p>
      )}
      {rows.kind === "exact" && table.only_in === null && table.key.length === 0 && (
        <p>
          Both sides share no key by which rows could be told apart: a changed row counts as one row on each
          side.
        </p>
      )}
      {rows.kind === "exact" && (
        <>
          <Keys title={`Only in ${target}`} found={rows.only_in_target} columns={table.key} />
          <Keys title="Differ" found={rows.changed} columns={table.key} />
          <Keys title={`Only in ${source}`} found={rows.only_in_source} columns={table.key} />
        </>
      )}
    </div>
  );
}

function Keys({ title, found, columns }: { title: string; found: RowsFound; columns: string[] }) {
  if (found.rows === 0) {
    return null;
  }
  const shown = found.examples.length;
  return (
    <div className={styles.keys}>
      <h3>
        {title}: {plural(found.rows, "row")}
      </h3>
      {shown > 0 && (
        <p>
          <span className={text.sub}>
            {columns.join(", ")}
            {shown < found.rows ? ` of the first ${shown}` : ""}:
          </span>{" "}
          <code>{found.examples.map((values) => values.join(", ")).join(" · ")}</code>
        </p>
      )}
    </div>
  );
}
