import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { EnvironmentRef } from "../api/generated/EnvironmentRef";
import type { SideCost } from "../api/generated/SideCost";
import { queries, useCommand } from "../api/queries";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorNote } from "../ui/feedback";
import { formatSize, plural } from "../ui/format";
import { Spinner } from "../ui/icon";
import { EnvironmentName } from "../ui/mark";
import text from "../ui/text.module.css";
import styles from "./compare-dialog.module.css";

/** Says what comparing every row costs before anything is read. */
export function CompareDialog({
  source,
  target,
  onClose,
}: {
  source: EnvironmentRef;
  target: EnvironmentRef;
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const cost = useQuery(queries.comparisonCost(source.id, target.id));
  const start = useCommand("comparison_start");
  const off = cost.data
    ? null
    : cost.isError
      ? "What there is to read is not known."
      : "Slipway looks how much there is to read.";

  return (
    <Dialog
      colour={target.colour}
      title={
        <>
          Compare every row of <EnvironmentName environment={source} /> with{" "}
          <EnvironmentName environment={target} />
        </>
      }
      description={`It shows which rows of ${target.name} are not in ${source.name}, which differ and which are new, table by table, as both are now. Nothing is changed.`}
      onClose={onClose}
      note={off !== null ? <span id="compare-why">{off}</span> : "It goes on when you leave it."}
      actions={
        <Button
          kind="primary"
          icon="search"
          off={off}
          reasonId="compare-why"
          busy={start.isPending}
          onClick={() =>
            start.mutate(
              { source: source.id, target: target.id },
              {
                onSuccess: (job) => {
                  onClose();
                  void navigate({ to: "/jobs/$jobId", params: { jobId: job.id } });
                },
              },
            )
          }
        >
          Compare every row
        </Button>
      }
    >
      {cost.isPending && (
        <p className={text.row} role="status">
          <Spinner /> Looking how much there is to read
        </p>
      )}
      {cost.data && (
        <>
          <dl className={styles.sides}>
            <Side cost={cost.data.source} />
            <Side cost={cost.data.target} />
          </dl>
          <p className={text.prose}>
            Every row of {plural(cost.data.tables, "table")} is read and sorted by its server,{" "}
            <b>{formatSize(cost.data.source.bytes + cost.data.target.bytes)}</b> in all. Both databases get
            that load, and until it is done neither can clear away old versions of rows.
          </p>
          <p className={text.prose}>
            <span className={text.sub}>
              Rows of tables are compared; sequences, materialized views and large objects are not. What is
              found stays here until Slipway quits.
            </span>
          </p>
        </>
      )}
      {cost.isError && <ErrorNote error={cost.error} />}
      {start.isError && <ErrorNote error={start.error} />}
    </Dialog>
  );
}

function Side({ cost }: { cost: SideCost }) {
  return (
    <div>
      <dt>
        <EnvironmentName environment={cost.environment} />
      </dt>
      <dd>
        <b>{formatSize(cost.bytes)}</b> in{" "}
        {cost.databases.length === 0 ? "no database" : cost.databases.join(", ")}
      </dd>
      <dd className={text.sub}>branch {cost.branch.name}</dd>
    </div>
  );
}
