import { useState } from "react";
import type { RunSummary } from "../api/generated/RunSummary";
import { useCommand } from "../api/queries";
import { Button, Why } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorNote } from "../ui/feedback";
import { Consequences } from "./consequences";
import { TypedName, typedNameReason } from "./typed-name";

const REASON = "take-over-reason";

/** Takes over another member's run whose computer went away. */
export function TakeOverDialog({
  run,
  owner,
  onClose,
}: {
  run: RunSummary;
  owner: string;
  onClose: () => void;
}) {
  const takeOver = useCommand("run_take_over");
  const [typed, setTyped] = useState("");
  const target = run.target.name;
  const off = typedNameReason(target, typed);
  return (
    <Dialog
      colour={run.target.colour}
      title={`Take over run ${run.number} from ${owner}`}
      description={`${owner}’s computer has not been heard of since the run’s lock on ${target} ran out.`}
      onClose={onClose}
      note={off !== null && <Why id={REASON}>{off}</Why>}
      actions={
        <Button
          kind={off === null ? "danger" : "plain"}
          off={off}
          reasonId={REASON}
          busy={takeOver.isPending}
          onClick={() => takeOver.mutate({ runId: run.id, typedName: typed }, { onSuccess: onClose })}
        >
          Take it over
        </Button>
      }
    >
      <Consequences
        sentences={[
          {
            lost: true,
            text: `If it has not cut over, it is undone: the candidate and the snapshots that it made are deleted, so that a late cut-over finds nothing. ${target} stays as it is.`,
          },
          {
            lost: false,
            text: `If it has, this computer goes on with it: it verifies ${target} and counts what was lost.`,
          },
          { lost: false, text: `Should ${owner}’s computer come back, it cuts nothing over.` },
        ]}
      />
      <TypedName name={target} purpose="to take the run over" value={typed} onChange={setTyped} />
      {takeOver.isError && <ErrorNote error={takeOver.error} />}
    </Dialog>
  );
}
