import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { EarlierState } from "../api/generated/EarlierState";
import type { Environment } from "../api/generated/Environment";
import type { RollBackTo } from "../api/generated/RollBackTo";
import { queries, useCommand } from "../api/queries";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorNote, Skeleton, Tag } from "../ui/feedback";
import { type Choice, RadioList } from "../ui/field";
import { formatWhen } from "../ui/format";
import { EnvironmentName } from "../ui/mark";
import text from "../ui/text.module.css";
import styles from "./dialogs.module.css";

const KIND: Record<EarlierState["kind"], string> = { snapshot: "Snapshot", backup: "Backup" };

const keyOf = (state: RollBackTo): string => `${state.kind}:${state.id}`;

/** What is chosen until somebody chooses: what was asked for, else what Rust suggests, else nothing. */
export function firstChoice(states: EarlierState[], asked: RollBackTo | null): EarlierState | undefined {
  const able = states.filter((state) => state.can.enabled);
  return (
    able.find((state) => asked !== null && keyOf(state) === keyOf(asked)) ??
    able.find((state) => state.suggested)
  );
}

function choiceOf(state: EarlierState, chosen: boolean): Choice<string> {
  return {
    value: keyOf(state),
    label: (
      <span className={text.row}>
        <span className={text.nowrap}>{formatWhen(state.at)}</span>
        <span className={text.clip}>
          {KIND[state.kind]} {state.name}
        </span>
        {state.suggested && (
          <Tag tone="ok" icon="back">
            suggested
          </Tag>
        )}
      </span>
    ),
    hint: (
      <>
        {state.holds}
        {chosen && (
          <>
            <span className={styles.term}>
              <strong>Loses:</strong> {state.loses}
            </span>
            <span className={styles.term}>
              <strong>Needs:</strong> {state.needs}
            </span>
          </>
        )}
      </>
    ),
    off: state.can.enabled ? null : (state.can.reason ?? "It cannot be chosen now."),
  };
}

/** Chooses where to, with what each state loses and needs. The figures come afterwards, in the review. */
export function RollBackDialog({
  environment,
  to,
  onClose,
}: {
  environment: Environment;
  to: RollBackTo | null;
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const prepare = useCommand("run_prepare");
  const waysBack = useQuery(queries.waysBack(environment.id));
  const [clicked, setClicked] = useState<string | null>(null);
  const states = waysBack.data ?? [];
  const chosen = states.find((state) => keyOf(state) === clicked) ?? firstChoice(states, to);
  const off =
    chosen !== undefined
      ? null
      : waysBack.isPending
        ? "The states to go back to are being read."
        : states.some((state) => state.can.enabled)
          ? "What was there before the last change cannot be gone back to, neither by rollback point nor by backup. Choose another state."
          : "There is no state to go back to.";

  return (
    <Dialog
      wide
      colour={environment.colour}
      title={
        <>
          Roll back <EnvironmentName environment={environment} />
        </>
      }
      description={`${environment.name} goes back to an earlier state, behind the same endpoint. Choose which state:`}
      onClose={onClose}
      note={
        off !== null ? (
          <span id="rollback-why">{off}</span>
        ) : (
          "Nothing is replaced yet: Slipway prepares it, counts what would be lost, and asks again."
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
            chosen &&
            prepare.mutate(
              {
                request: {
                  kind: "roll_back",
                  target: environment.id,
                  to: { kind: chosen.kind, id: chosen.id },
                },
              },
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
      {waysBack.isPending && (
        <div className={styles.stack} aria-hidden="true">
          <Skeleton width="90%" height={10} />
          <Skeleton width="70%" height={10} />
        </div>
      )}
      {waysBack.isError && <ErrorNote error={waysBack.error} />}
      {states.length > 0 && (
        <div className={styles.options}>
          <RadioList
            legend="State to go back to"
            hideLegend
            boxed
            value={chosen === undefined ? null : keyOf(chosen)}
            onChange={setClicked}
            choices={states.map((state) => choiceOf(state, state === chosen))}
          />
        </div>
      )}
      {prepare.isError && <ErrorNote error={prepare.error} />}
    </Dialog>
  );
}
