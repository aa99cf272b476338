import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { Environment } from "../api/generated/Environment";
import type { SnapshotItem } from "../api/generated/SnapshotItem";
import { usePipeline, useRuns } from "../api/queries";
import { useArrival } from "../components/arrival";
import { useSnapshotActions } from "../components/groups";
import { Page } from "../components/page";
import { useView } from "../components/view";
import { Button } from "../ui/button";
import { DataTable } from "../ui/data-table";
import { Blank, ErrorBlank, Skeleton } from "../ui/feedback";
import { FilterInput } from "../ui/field";
import { formatSize, formatWhen, plural } from "../ui/format";
import { Icon } from "../ui/icon";
import { EnvironmentName } from "../ui/mark";
import { Menu } from "../ui/menu";
import text from "../ui/text.module.css";
import styles from "./lists.module.css";

interface Row {
  snapshot: SnapshotItem;
  environment: Environment | null;
}

export function SnapshotsPage() {
  const pipeline = usePipeline();
  const runs = useRuns();
  const [filter, setFilter] = useState("");
  const arrival = useArrival();
  useView(null, "Snapshots");
  // A filter must not hide what somebody came for.
  useEffect(() => {
    if (arrival) {
      setFilter("");
    }
  }, [arrival]);
  const rows: Row[] = pipeline.data
    ? [
        ...pipeline.data.environments.flatMap((environment) =>
          environment.snapshots.map((snapshot) => ({ snapshot, environment })),
        ),
        ...pipeline.data.other_snapshots.map((snapshot) => ({ snapshot, environment: null })),
      ].sort((one, other) => other.snapshot.created_at.localeCompare(one.snapshot.created_at))
    : [];
  const wanted = filter.trim().toLowerCase();
  const shown = rows.filter(({ snapshot, environment }) =>
    [
      snapshot.name,
      snapshot.id,
      environment?.name ?? "",
      snapshot.run_number === null ? "" : `run ${snapshot.run_number}`,
    ]
      .join(" ")
      .toLowerCase()
      .includes(wanted),
  );
  const size = rows.reduce((sum, row) => sum + (row.snapshot.full_size ?? 0), 0);
  const partly = rows.some((row) => row.snapshot.full_size === null);
  const runId = (number: number) => runs.data?.find((run) => run.number === number)?.id;

  return (
    <Page
      title="Snapshots"
      summary={
        pipeline.data &&
        `${plural(rows.length, "snapshot")}${rows.length === 0 ? "" : ` · ${partly ? "at least " : ""}${formatSize(size)}, newest first`}`
      }
    >
      {pipeline.isPending && <Skeleton width="60%" height={12} />}
      {pipeline.isError && !pipeline.data && (
        <ErrorBlank error={pipeline.error} onRetry={() => void pipeline.refetch()} />
      )}
      {pipeline.data && rows.length === 0 && (
        <Blank
          icon="snapshot"
          title="There is no snapshot yet"
          action={<Link to="/pipeline">Go to the pipeline</Link>}
        >
          A snapshot is a database as it was at one moment. Each promote takes them by itself; Snapshot on an
          environment takes one now.
        </Blank>
      )}
      {rows.length > 0 && (
        <>
          <FilterInput label="Filter by name, environment, run" value={filter} onChange={setFilter} />
          {shown.length === 0 ? (
            <p className={text.sub}>No snapshot matches this filter.</p>
          ) : (
            <DataTable
              label="Snapshots"
              rows={shown}
              rowKey={(row) => row.snapshot.id}
              goTo={arrival}
              columns={[
                {
                  key: "name",
                  head: "Snapshot",
                  className: styles.name,
                  cell: ({ snapshot }) => (
                    <span className={text.row} title={snapshot.id}>
                      <span className={text.muted}>
                        <Icon name="snapshot" small />
                      </span>
                      <span className={text.clip}>{snapshot.name}</span>
                    </span>
                  ),
                },
                {
                  key: "of",
                  head: "Of",
                  cell: ({ environment }) =>
                    environment ? (
                      <EnvironmentName environment={environment} />
                    ) : (
                      <span className={text.muted}>no environment</span>
                    ),
                },
                {
                  key: "by",
                  head: "Run",
                  cell: ({ snapshot }) => {
                    if (snapshot.run_number === null) {
                      return <span className={text.muted}>–</span>;
                    }
                    const id = runId(snapshot.run_number);
                    return id === undefined ? (
                      `run ${snapshot.run_number}`
                    ) : (
                      <Link to="/runs/$runId" params={{ runId: id }}>
                        run {snapshot.run_number}
                      </Link>
                    );
                  },
                },
                {
                  key: "size",
                  head: "Size",
                  numeric: true,
                  cell: ({ snapshot }) =>
                    snapshot.full_size === null ? (
                      <span className={text.muted}>not calculated yet</span>
                    ) : (
                      formatSize(snapshot.full_size)
                    ),
                },
                {
                  key: "at",
                  head: "Taken",
                  numeric: true,
                  cell: ({ snapshot }) => formatWhen(snapshot.created_at),
                },
                {
                  key: "expires",
                  head: "Goes by itself",
                  numeric: true,
                  cell: ({ snapshot }) =>
                    snapshot.expires_at === null ? (
                      <span className={text.muted}>never</span>
                    ) : (
                      formatWhen(snapshot.expires_at)
                    ),
                },
                {
                  key: "actions",
                  head: "",
                  label: "Actions",
                  className: styles.actions,
                  cell: (row) => <RowActions {...row} />,
                },
              ]}
            />
          )}
        </>
      )}
    </Page>
  );
}

function RowActions({ snapshot, environment }: Row) {
  const entries = useSnapshotActions(snapshot, environment);
  return (
    <Menu
      entries={entries}
      trigger={<Button kind="ghost" size="tiny" icon="more" aria-label={`Actions for ${snapshot.name}`} />}
    />
  );
}
