import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { RunSummary } from "../api/generated/RunSummary";
import { useRequests, useRuns } from "../api/queries";
import { Page } from "../components/page";
import { OverrideLine, overrideOf } from "../components/request-words";
import { RUN_STATUS } from "../components/run-status";
import { RunTitle } from "../components/run-title";
import { useView } from "../components/view";
import { DataTable } from "../ui/data-table";
import { Blank, ErrorBlank, Skeleton, Tag } from "../ui/feedback";
import { FilterInput } from "../ui/field";
import { formatDuration, formatGap, formatWhen, plural, RUN_VERB } from "../ui/format";
import { Segments } from "../ui/segments";
import text from "../ui/text.module.css";
import styles from "./lists.module.css";

function matches(run: RunSummary, override: string | null, wanted: string): boolean {
  return [
    `run ${run.number}`,
    RUN_VERB[run.kind],
    run.source.name,
    run.target.name,
    RUN_STATUS[run.status].word,
    run.outcome ?? "",
    run.by ?? "",
    override === null ? "" : `override ${override}`,
  ]
    .join(" ")
    .toLowerCase()
    .includes(wanted);
}

export function RunsPage() {
  const runs = useRuns();
  const requests = useRequests().data ?? [];
  const [filter, setFilter] = useState("");
  useView(null, "Runs");
  const override = (run: RunSummary) => overrideOf(requests, run.id);
  const wanted = filter.trim().toLowerCase();
  const shown = (runs.data ?? []).filter((run) => wanted === "" || matches(run, override(run), wanted));

  return (
    <Page title="Runs" summary={runs.data && `${plural(runs.data.length, "run")}, newest first`}>
      {runs.isPending && <Skeleton width="60%" height={12} />}
      {runs.isError && <ErrorBlank error={runs.error} onRetry={() => void runs.refetch()} />}
      {runs.data?.length === 0 && (
        <Blank icon="run" title="Nothing has run yet" action={<Link to="/pipeline">Go to the pipeline</Link>}>
          Promote, Refresh, Roll back and Create begin a run. Each is listed here with its steps.
        </Blank>
      )}
      {runs.data && runs.data.length > 0 && (
        <>
          <FilterInput label="Filter by environment or outcome" value={filter} onChange={setFilter} />
          {shown.length === 0 ? (
            <p className={text.sub}>No run matches this filter.</p>
          ) : (
            <DataTable
              label="Runs"
              rows={shown}
              rowKey={(run) => run.id}
              rowHeight={36}
              className={styles.tall}
              columns={[
                {
                  key: "number",
                  head: "Run",
                  cell: (run) => (
                    <Link to="/runs/$runId" params={{ runId: run.id }} className={text.medium}>
                      {run.number}
                    </Link>
                  ),
                },
                {
                  key: "what",
                  head: "What",
                  cell: (run) => (
                    <Link to="/runs/$runId" params={{ runId: run.id }} className={styles.plainLink}>
                      <RunTitle run={run} />
                      {run.by !== undefined && <span className={text.muted}> by {run.by}’s copy</span>}
                    </Link>
                  ),
                },
                {
                  key: "steps",
                  head: "Steps",
                  className: text.hideSmall,
                  cell: (run) => <Segments run={run} />,
                },
                {
                  key: "status",
                  head: "Status",
                  cell: (run) => (
                    <Tag tone={RUN_STATUS[run.status].tone} icon={RUN_STATUS[run.status].icon}>
                      {RUN_STATUS[run.status].word}
                    </Tag>
                  ),
                },
                {
                  key: "outcome",
                  head: "Outcome",
                  className: styles.fill,
                  cell: (run) => (
                    <>
                      <span className={text.sub} title={run.outcome ?? undefined}>
                        {run.outcome ?? run.step ?? ""}
                      </span>
                      <OverrideLine reason={override(run)} />
                    </>
                  ),
                },
                {
                  key: "gap",
                  head: "Gap",
                  numeric: true,
                  cell: (run) =>
                    run.gap_ms === null ? <span className={text.muted}>–</span> : formatGap(run.gap_ms),
                },
                {
                  key: "took",
                  head: "Took",
                  numeric: true,
                  className: text.hideSmall,
                  cell: (run) =>
                    run.ended_at === null ? (
                      <span className={text.muted}>–</span>
                    ) : (
                      formatDuration(new Date(run.ended_at).getTime() - new Date(run.started_at).getTime())
                    ),
                },
                { key: "at", head: "Began", numeric: true, cell: (run) => formatWhen(run.started_at) },
              ]}
            />
          )}
        </>
      )}
    </Page>
  );
}
