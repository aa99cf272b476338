import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { BranchItem } from "../api/generated/BranchItem";
import type { BranchRole } from "../api/generated/BranchRole";
import type { Environment } from "../api/generated/Environment";
import type { Pipeline } from "../api/generated/Pipeline";
import { usePipeline } from "../api/queries";
import { useArrival } from "../components/arrival";
import { BRANCH_ROLE } from "../components/branch-role";
import { useBranchActions } from "../components/groups";
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
  id: string;
  name: string;
  role: BranchRole;
  host: string | null;
  size: number | null;
  created: string | null;
  expires: string | null;
  environment: Environment | null;
  branch: BranchItem | null;
}

/** A child of a branch that was replaced is no child of what is served now, and says so. */
function purpose(row: Row, all: Row[]): string {
  const parent = all.find((other) => other.id === row.branch?.parent_id);
  return row.role === "child" && parent && parent.role !== "environment"
    ? `child of ${parent.name}`
    : BRANCH_ROLE[row.role].word;
}

function rowsOf(pipeline: Pipeline): Row[] {
  const item = (branch: BranchItem, environment: Environment | null): Row => ({
    id: branch.id,
    name: branch.name,
    role: branch.role,
    host: branch.host,
    size: branch.logical_size,
    created: branch.created_at,
    expires: branch.expires_at,
    environment,
    branch,
  });
  return [
    ...pipeline.environments.flatMap((environment): Row[] => [
      ...(environment.branch_id === null
        ? []
        : [
            {
              id: environment.branch_id,
              name: environment.branch_name ?? environment.name,
              role: "environment" as const,
              host: environment.host,
              size: environment.logical_size,
              created: null,
              expires: null,
              environment,
              branch: null,
            },
          ]),
      ...environment.children.map((branch) => item(branch, environment)),
      ...environment.backups.map((branch) => item(branch, environment)),
    ]),
    ...pipeline.other_branches.map((branch) => item(branch, null)),
  ];
}

export function BranchesPage() {
  const pipeline = usePipeline();
  const [filter, setFilter] = useState("");
  const arrival = useArrival();
  useView(null, "Branches");
  // A filter must not hide what somebody came for.
  useEffect(() => {
    if (arrival) {
      setFilter("");
    }
  }, [arrival]);
  const rows = pipeline.data ? rowsOf(pipeline.data) : [];
  const wanted = filter.trim().toLowerCase();
  const shown = rows.filter((row) =>
    [row.name, row.id, BRANCH_ROLE[row.role].word, row.environment?.name ?? "", row.host ?? ""]
      .join(" ")
      .toLowerCase()
      .includes(wanted),
  );
  const size = rows.reduce((sum, row) => sum + (row.size ?? 0), 0);
  const partly = rows.some((row) => row.size === null);

  return (
    <Page
      title="Branches"
      summary={
        pipeline.data &&
        `${plural(rows.length, "branch", "branches")} · ${partly ? "at least " : ""}${formatSize(size)} of data`
      }
    >
      {pipeline.isPending && <Skeleton width="60%" height={12} />}
      {pipeline.isError && !pipeline.data && (
        <ErrorBlank error={pipeline.error} onRetry={() => void pipeline.refetch()} />
      )}
      {pipeline.data && rows.length === 0 && (
        <Blank
          icon="branch"
          title="There is no branch"
          action={<Link to="/pipeline">Go to the pipeline</Link>}
        >
          Branches of this project are listed here, with what they are for.
        </Blank>
      )}
      {rows.length > 0 && (
        <>
          <FilterInput label="Filter by name, environment, use" value={filter} onChange={setFilter} />
          {shown.length === 0 ? (
            <p className={text.sub}>No branch matches this filter.</p>
          ) : (
            <DataTable
              label="Branches"
              rows={shown}
              rowKey={(row) => row.id}
              goTo={arrival}
              columns={[
                {
                  key: "name",
                  head: "Branch",
                  className: styles.name,
                  cell: (row) => (
                    <span className={text.row} title={row.id}>
                      <span className={text.muted}>
                        <Icon name={BRANCH_ROLE[row.role].icon} small />
                      </span>
                      <span className={text.clip}>{row.name}</span>
                    </span>
                  ),
                },
                {
                  key: "role",
                  head: "Use",
                  cell: (row) => <span className={text.sub}>{purpose(row, rows)}</span>,
                },
                {
                  key: "environment",
                  head: "Environment",
                  cell: (row) =>
                    row.environment ? (
                      <EnvironmentName environment={row.environment} />
                    ) : (
                      <span className={text.muted}>none</span>
                    ),
                },
                {
                  key: "host",
                  head: "Endpoint",
                  className: text.hideSmall,
                  cell: (row) =>
                    row.host === null ? (
                      <span className={text.muted}>none</span>
                    ) : (
                      <code className={text.sub}>{row.host}</code>
                    ),
                },
                {
                  key: "size",
                  head: "Size",
                  numeric: true,
                  cell: (row) =>
                    row.size === null ? (
                      <span className={text.muted}>not calculated yet</span>
                    ) : (
                      formatSize(row.size)
                    ),
                },
                {
                  key: "created",
                  head: "Made",
                  numeric: true,
                  cell: (row) =>
                    row.created === null ? <span className={text.muted}>–</span> : formatWhen(row.created),
                },
                {
                  key: "expires",
                  head: "Goes by itself",
                  numeric: true,
                  cell: (row) =>
                    row.expires === null ? (
                      <span className={text.muted}>never</span>
                    ) : (
                      formatWhen(row.expires)
                    ),
                },
                {
                  key: "actions",
                  head: "",
                  label: "Actions",
                  className: styles.actions,
                  cell: (row) => <RowActions row={row} />,
                },
              ]}
            />
          )}
        </>
      )}
    </Page>
  );
}

function RowActions({ row }: { row: Row }) {
  return row.branch ? (
    <BranchActions branch={row.branch} environment={row.environment} />
  ) : row.environment ? (
    <Link
      to="/environments/$environmentId"
      params={{ environmentId: row.environment.id }}
      aria-label={`Open ${row.environment.name}`}
    >
      Open
    </Link>
  ) : null;
}

function BranchActions({ branch, environment }: { branch: BranchItem; environment: Environment | null }) {
  const { entries, note } = useBranchActions(branch, environment);
  return (
    <span className={text.row}>
      {note && (
        <span className={note.bad ? text.bad : text.ok} role="status">
          {note.text}
        </span>
      )}
      <Menu
        entries={entries}
        trigger={<Button kind="ghost" size="tiny" icon="more" aria-label={`Actions for ${branch.name}`} />}
      />
    </span>
  );
}
