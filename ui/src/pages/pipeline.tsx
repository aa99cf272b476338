import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import type { Environment } from "../api/generated/Environment";
import type { Pipeline } from "../api/generated/Pipeline";
import { useCommand, useCurrentConnection, useOverview, usePipeline } from "../api/queries";
import { useArrivalFocus } from "../components/arrival";
import { AwayBanner, AwayBlank } from "../components/away";
import { CreateDev } from "../components/create-dev";
import { useAsk } from "../components/dialogs";
import { EnvironmentCard } from "../components/environment-card";
import { Flows } from "../components/flows";
import { BranchRow, Group, NoRows, SnapshotRow } from "../components/groups";
import { Page } from "../components/page";
import { usePrepare } from "../components/prepare";
import { useView } from "../components/view";
import { Button } from "../ui/button";
import { Blank, ErrorBlank, ErrorNote, Skeleton } from "../ui/feedback";
import { formatSize, formatWhen, plural } from "../ui/format";
import styles from "./pipeline.module.css";

/** How many rows of a list are shown before "all" is a page of its own. */
const SHOWN = 4;

/** The rows above hold the parts of the cards. */
const FIRST_LIST_ROW = 6;

function summaryOf(pipeline: Pipeline): string {
  const sum = (count: (each: Environment) => number) =>
    pipeline.environments.reduce((total, each) => total + count(each), 0);
  const backups = sum((each) => each.backups.length);
  const snapshots = sum((each) => each.snapshots.length) + pipeline.other_snapshots.length;
  const parts = [
    plural(pipeline.environments.length, "environment"),
    backups > 0 && plural(backups, "backup"),
    snapshots > 0 && plural(snapshots, "snapshot"),
  ]
    .filter(Boolean)
    .join(", ");
  return pipeline.kept_bytes === null ? parts : `${parts} · ${formatSize(pipeline.kept_bytes)} kept`;
}

export function PipelinePage() {
  const pipeline = usePipeline();
  const connection = useCurrentConnection();
  const ask = useAsk();
  useView(null, "Pipeline");
  return (
    <Page
      title="Pipeline"
      summary={pipeline.data && summaryOf(pipeline.data)}
      actions={
        pipeline.data &&
        pipeline.data.environments.length > 0 && (
          <Button icon="plus" onClick={() => ask({ kind: "add_environment" })}>
            Environment
          </Button>
        )
      }
    >
      {pipeline.data ? (
        <PipelineView pipeline={pipeline.data} stale={pipeline.isError} />
      ) : pipeline.isError && connection?.state.kind === "failed" ? (
        <AwayBlank connection={connection} onTried={() => void pipeline.refetch()} />
      ) : pipeline.isError ? (
        <ErrorBlank error={pipeline.error} onRetry={() => void pipeline.refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function PipelineView({ pipeline, stale }: { pipeline: Pipeline; stale: boolean }) {
  const prepare = usePrepare();
  const query = usePipeline();
  const connection = useCurrentConnection();
  const reorder = useCommand("environment_reorder");
  const { environments, flows } = pipeline;
  const single = environments.length === 1 ? environments[0] : undefined;
  const last = environments.length - 1;
  useArrivalFocus(true);
  const columnOf = (index: number) => (single ? 3 : index * 2 + 1);

  if (environments.length === 0) {
    return <NoEnvironment />;
  }
  return (
    <>
      {stale && query.error && connection?.state.kind !== "failed" && <ErrorNote error={query.error} />}
      {connection && (
        <AwayBanner connection={connection} onTried={() => void query.refetch()}>
          Everything below is as of {formatWhen(new Date(query.dataUpdatedAt).toISOString())}.
        </AwayBanner>
      )}
      {prepare.error && <ErrorNote error={prepare.error} />}
      {reorder.error && <ErrorNote error={reorder.error} />}
      <div
        className={styles.pipe}
        style={{
          gridTemplateColumns: single
            ? "minmax(0, 1fr) var(--flow) minmax(0, 1fr)"
            : environments
                .map((_, index) =>
                  index === 0 ? "minmax(var(--card), 1fr)" : "var(--flow) minmax(var(--card), 1fr)",
                )
                .join(" "),
        }}
      >
        {single && <CreateDev source={single} can={pipeline.create_dev} />}
        {environments.map((environment, index) => {
          const left = environments[index - 1];
          return (
            <Fragment key={environment.id}>
              {left && (
                <Flows
                  left={left}
                  column={columnOf(index) - 1}
                  right={environment}
                  flows={flows}
                  primary={index === last}
                  pending={prepare.isPending ? prepare.request : undefined}
                  onPrepare={prepare.begin}
                />
              )}
              <EnvironmentCard
                environment={environment}
                siblings={environments}
                column={columnOf(index)}
                onReorder={(ids) => reorder.mutate({ ids })}
                flows={flows}
                onPrepare={prepare.begin}
              />
            </Fragment>
          );
        })}
        <Groups environments={environments} columnOf={columnOf} />
      </div>
      <Others pipeline={pipeline} />
    </>
  );
}

/** Lists of the same kind stand in one row, so that they align across the environments. */
function Groups({
  environments,
  columnOf,
}: {
  environments: Environment[];
  columnOf: (index: number) => number;
}) {
  return environments.map((environment, index) => {
    const lists = [
      {
        title: "Child branches",
        rows: environment.children.map((branch) => (
          <BranchRow key={branch.id} branch={branch} environment={environment} />
        )),
      },
      {
        title: "Backups",
        rows: environment.backups.map((branch) => (
          <BranchRow key={branch.id} branch={branch} environment={environment} />
        )),
      },
      {
        title: "Snapshots",
        rows: environment.snapshots.map((snapshot) => (
          <SnapshotRow key={snapshot.id} snapshot={snapshot} environment={environment} />
        )),
      },
    ];
    return lists.map(({ title, rows }, row) => (
      <Group
        key={`${environment.id} ${title}`}
        title={title}
        count={rows.length > SHOWN ? `${SHOWN} of ${rows.length}` : rows.length}
        place={{ column: columnOf(index), row: FIRST_LIST_ROW + row }}
        more={
          rows.length > SHOWN && (
            <Link
              className={styles.more}
              to="/environments/$environmentId"
              params={{ environmentId: environment.id }}
            >
              Show all {rows.length}
            </Link>
          )
        }
      >
        {rows.length === 0 && <NoRows>None</NoRows>}
        {rows.slice(0, SHOWN)}
      </Group>
    ));
  });
}

function Others({ pipeline }: { pipeline: Pipeline }) {
  if (pipeline.other_branches.length === 0 && pipeline.other_snapshots.length === 0) {
    return null;
  }
  return (
    <section className={styles.others} aria-label="In no environment">
      <h2>In no environment</h2>
      <div className={styles.otherLists}>
        {pipeline.other_branches.length > 0 && (
          <Group title="Branches" count={pipeline.other_branches.length}>
            {pipeline.other_branches.map((branch) => (
              <BranchRow key={branch.id} branch={branch} environment={null} />
            ))}
          </Group>
        )}
        {pipeline.other_snapshots.length > 0 && (
          <Group title="Snapshots" count={pipeline.other_snapshots.length}>
            {pipeline.other_snapshots.map((snapshot) => (
              <SnapshotRow key={snapshot.id} snapshot={snapshot} environment={null} />
            ))}
          </Group>
        )}
      </div>
    </section>
  );
}

function NoEnvironment() {
  const current = useOverview().data?.current;
  return (
    <div className={styles.blank}>
      <Blank
        icon="pipeline"
        title="This project has no environment yet"
        action={
          current && (
            <Link
              to="/setup/$connectionId"
              params={{ connectionId: current.connection_id }}
              search={{ project: current.project_id }}
            >
              Say which branch is which environment
            </Link>
          )
        }
      >
        An environment is a name for an endpoint, such as prod. Naming one creates nothing on the server.
      </Blank>
    </div>
  );
}

function Loading() {
  return (
    <div className={styles.loading} aria-busy="true">
      <p className="visually-hidden" role="status">
        Asking for the environments…
      </p>
      {[0, 1].map((each) => (
        <div key={each} className={styles.skeleton}>
          <Skeleton width={96} height={16} />
          <Skeleton width="100%" height={28} />
          <Skeleton width="40%" />
          <Skeleton width="64%" />
          <Skeleton width="52%" />
        </div>
      ))}
    </div>
  );
}
