import { useState } from "react";
import type { RunSummary } from "../api/generated/RunSummary";
import { useCommand } from "../api/queries";
import { Button, Why } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorNote } from "../ui/feedback";
import { TypedName, typedNameReason } from "./typed-name";

const REASON = "take-over-reason";

/** Takes over another member's run whose computer went away. */
export function TakeOverDialog({ run, onClose }: { run: RunSummary; onClose: () => void }) {
  const takeOver = useCommand("run_take_over");
  const [typed, setTyped] = useState("");
  const target = run.target.name;
  const owner = run.by ?? "its owner";
  const off = typedNameReason(target, typed);
  return (
    <Dialog
      colour={run.target.colour}
      title={`Take over run ${run.number} from ${owner}`}
      description={`${owner}’s computer has not been heard of since its lock on ${target} ran out. If the run has not cut over, it is undone: the candidate and the snapshots that it made are deleted, so that a late cut-over finds nothing, and ${target} stays as it is. If it has, this computer goes on: it verifies ${target} and counts what was lost. Should ${owner}’s computer come back, it cuts nothing over.`}
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
      <TypedName name={target} purpose="to take the run over" value={typed} onChange={setTyped} />
      {takeOver.isError && <ErrorNote error={takeOver.error} />}
    </Dialog>
  );
}
