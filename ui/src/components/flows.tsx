import { useId } from "react";
import type { Environment } from "../api/generated/Environment";
import type { Flow } from "../api/generated/Flow";
import type { RunRequest } from "../api/generated/RunRequest";
import { Button, Why } from "../ui/button";
import { cx } from "../ui/cx";
import { why } from "./environment-card";
import styles from "./flows.module.css";

/** The button of a flow, for links that lead to it. */
export const flowId = ({ kind, source, target }: Pick<Flow, "kind" | "source" | "target">) =>
  `${kind}-${source}-${target}`;

/** What goes between two neighbours: Promote to the right, Refresh to the left. */
export function Flows({
  left,
  right,
  flows,
  primary,
  pending,
  column,
  onPrepare,
}: {
  left: Environment;
  right: Environment;
  flows: Flow[];
  primary: boolean;
  pending: RunRequest | undefined;
  column: number;
  onPrepare: (request: RunRequest) => void;
}) {
  const id = useId();
  const promote = flows.find(
    (flow) => flow.kind === "promote" && flow.source === left.id && flow.target === right.id,
  );
  const rehearsal = flows.find(
    (flow) => flow.kind === "rehearsal" && flow.source === left.id && flow.target === right.id,
  );
  const refresh = flows.find(
    (flow) => flow.kind === "refresh" && flow.source === right.id && flow.target === left.id,
  );
  const isPending = (kind: "promote" | "rehearsal" | "refresh", target: string) =>
    pending?.kind === kind && pending.target === target;

  return (
    <div className={styles.flows} style={{ gridColumn: column }}>
      {promote && (
        <>
          <div className={styles.flow}>
            <Button
              className={styles.button}
              kind={primary && promote.can.enabled ? "primary" : "plain"}
              iconEnd="arrowRight"
              aria-label={`Promote ${left.name} to ${right.name}`}
              id={flowId(promote)}
              off={why(promote.can)}
              reasonId={`${id}-promote`}
              busy={isPending("promote", right.id)}
              onClick={() => onPrepare({ kind: "promote", source: left.id, target: right.id })}
            >
              Promote
            </Button>
          </div>
          {rehearsal && (
            <div className={styles.beside}>
              <Button
                className={styles.button}
                kind="ghost"
                size="tiny"
                aria-label={`Rehearse the promote of ${left.name} to ${right.name}`}
                id={flowId(rehearsal)}
                off={why(rehearsal.can)}
                reasonId={`${id}-promote`}
                busy={isPending("rehearsal", right.id)}
                onClick={() => onPrepare({ kind: "rehearsal", source: left.id, target: right.id })}
              >
                Rehearse
              </Button>
            </div>
          )}
          <div className={styles.why}>
            {!promote.can.enabled && <Why id={`${id}-promote`}>{why(promote.can)}</Why>}
          </div>
        </>
      )}
      {refresh && (
        <>
          <div className={cx(styles.flow, styles.back)}>
            <Button
              className={styles.button}
              icon="arrowLeft"
              aria-label={`Refresh ${left.name} from ${right.name}`}
              id={flowId(refresh)}
              off={why(refresh.can)}
              reasonId={`${id}-refresh`}
              busy={isPending("refresh", left.id)}
              onClick={() => onPrepare({ kind: "refresh", source: right.id, target: left.id })}
            >
              Refresh
            </Button>
          </div>
          <div className={styles.why}>
            {!refresh.can.enabled && <Why id={`${id}-refresh`}>{why(refresh.can)}</Why>}
          </div>
        </>
      )}
    </div>
  );
}
