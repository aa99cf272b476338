import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Environment } from "../api/generated/Environment";
import { useCommand } from "../api/queries";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorNote, Tag } from "../ui/feedback";
import { RadioList } from "../ui/field";
import { formatSize, formatWhen } from "../ui/format";
import { EnvironmentName } from "../ui/mark";
import text from "../ui/text.module.css";
import styles from "./dialogs.module.css";

/** Chooses where to. What it would lose is shown afterwards, in the review. */
export function RollBackDialog({
  environment,
  snapshotId,
  onClose,
}: {
  environment: Environment;
  snapshotId: string | null;
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const prepare = useCommand("run_prepare");
  const [chosen, setChosen] = useState<string | null>(
    snapshotId ?? environment.way_back?.snapshot_id ?? environment.snapshots[0]?.id ?? null,
  );
  const snapshots = environment.snapshots;
  const listed = snapshots.some((each) => each.id === environment.way_back?.snapshot_id);
  const wayBack = environment.way_back;
  const off = chosen === null ? "There is no snapshot to go back to." : null;

  return (
    <Dialog
      wide
      colour={environment.colour}
      title={
        <>
          Roll back <EnvironmentName environment={environment} />
        </>
      }
      description={`${environment.name} goes back to an earlier state, behind the same endpoint. What was written since is not in it. Choose which state:`}
      onClose={onClose}
      note={
        off !== null ? (
          <span id="rollback-why">{off}</span>
        ) : (
          "Nothing is replaced yet: Slipway prepares it, shows what would be lost, and asks again."
        )
      }
      actions={
        <Button
          kind="primary"
          icon="back"
          off={off}
          reasonId="rollback-why"
          busy={prepare.isPending}
          onClick={() =>
            prepare.mutate(
              { request: { kind: "roll_back", target: environment.id, snapshot_id: chosen } },
              {
                onSuccess: (run) => {
                  onClose();
                  void navigate({ to: "/runs/$runId", params: { runId: run.id } });
                },
              },
            )
          }
        >
          Prepare roll back
        </Button>
      }
    >
      <div className={styles.options}>
        <RadioList
          legend="State to go back to"
          hideLegend
          boxed
          value={chosen}
          onChange={setChosen}
          choices={[
            ...(wayBack && !listed
              ? [
                  {
                    value: wayBack.snapshot_id,
                    label: `Snapshot ${wayBack.snapshot_name}`,
                    hint: `everything up to ${formatWhen(wayBack.taken_at)}`,
                  },
                ]
              : []),
            ...snapshots.map((each) => ({
              value: each.id,
              label: (
                <span className={text.row}>
                  <span className={text.clip}>Snapshot {each.name}</span>
                  {each.id === wayBack?.snapshot_id && (
                    <Tag tone="ok" icon="back">
                      before the last change
                    </Tag>
                  )}
                </span>
              ),
              hint: `everything up to ${formatWhen(each.created_at)}${each.full_size === null ? "" : ` · ${formatSize(each.full_size)}`}`,
            })),
          ]}
        />
      </div>
      {prepare.isError && <ErrorNote error={prepare.error} />}
    </Dialog>
  );
}
