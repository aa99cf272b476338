import type { ComparedTable } from "../api/generated/ComparedTable";
import type { Comparison } from "../api/generated/Comparison";
import type { EnvironmentRef } from "../api/generated/EnvironmentRef";
import type { Job } from "../api/generated/Job";
import { formatCount, plural } from "../ui/format";

export interface RowTotals {
  equal: number;
  changed: number;
  onlyInSource: number;
  onlyInTarget: number;
}

/** The figures of one table; null where it could not be compared. */
export function rowTotals({ rows }: ComparedTable): RowTotals | null {
  return rows.kind === "unknown"
    ? null
    : {
        equal: rows.equal,
        changed: rows.changed.rows,
        onlyInSource: rows.only_in_source.rows,
        onlyInTarget: rows.only_in_target.rows,
      };
}

/** Something to look at: rows that differ, a table or a column of one side, or a table that nobody could read. */
export function differs(table: ComparedTable): boolean {
  const totals = rowTotals(table);
  return (
    totals === null ||
    table.only_in !== null ||
    table.left_out.length > 0 ||
    totals.changed + totals.onlyInSource + totals.onlyInTarget > 0
  );
}

/** What a promote would do to the rows, the loss first. Never "the same" unless every table was read. */
export function comparisonSentences(comparison: Comparison): string[] {
  const { source, target } = comparison.environments;
  const known = comparison.tables.flatMap((table) => rowTotals(table) ?? []);
  const sum = (of: keyof RowTotals) => known.reduce((total, each) => total + each[of], 0);
  const unknown = comparison.tables.length - known.length;
  const [lost, changed, added] = [sum("onlyInTarget"), sum("changed"), sum("onlyInSource")];
  const sentences: string[] = [];
  if (lost + changed + added === 0) {
    sentences.push(
      known.length === 0
        ? "No table could be compared."
        : unknown === 0
          ? `Every row of ${target.name} is the same in ${source.name}.`
          : `The rows that could be compared are the same.`,
    );
  } else {
    sentences.push(
      lost === 0
        ? `${unknown === 0 ? "Every" : "Every compared"} row of ${target.name} has its counterpart in ${source.name}.`
        : `${plural(lost, "row")} of ${target.name} ${lost === 1 ? "is" : "are"} not in ${source.name}.`,
      `${changed === 0 ? "None differs" : changed === 1 ? "1 differs" : `${formatCount(changed)} differ`}, and ${
        added === 0 ? "none is new" : added === 1 ? "1 is new" : `${formatCount(added)} are new`
      }.`,
    );
  }
  if (unknown > 0) {
    sentences.push(`${plural(unknown, "table")} could not be compared.`);
  }
  if (comparison.tables.some((table) => table.left_out.length > 0)) {
    sentences.push("Columns that only one side has were left out.");
  }
  return sentences;
}

/** The newest comparison of two environments that is at work or has found something. */
export function latestComparison(
  jobs: Job[],
  source: EnvironmentRef,
  target: EnvironmentRef,
): Job | undefined {
  return jobs.find(
    (job) =>
      job.state !== "failed" &&
      job.comparison?.source.id === source.id &&
      job.comparison.target.id === target.id,
  );
}
