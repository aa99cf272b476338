import type { Approvals } from "../api/generated/Approvals";
import type { Environment } from "../api/generated/Environment";
import type { Policy } from "../api/generated/Policy";
import type { TermsWaiting } from "../api/generated/TermsWaiting";
import { useCommand } from "../api/queries";
import { Dialog } from "../ui/dialog";
import { plural } from "../ui/format";
import { EnvironmentName } from "../ui/mark";
import dialogs from "./dialogs.module.css";

/**
 * Keeps what an environment demands: alone on this computer, or as terms of the team. `waiting` is what
 * the team has to agree to first.
 */
export function useSavePolicy(environment: Environment) {
  const alone = useCommand("environment_policy_set");
  const inTeam = useCommand("environment_terms_set");
  const save = (policy: Policy, approvals: Approvals | null, onDone: () => void) => {
    const { id } = environment;
    if (approvals === null) {
      alone.mutate({ id, policy }, { onSuccess: onDone });
    } else {
      inTeam.mutate(
        { id, policy, approvals },
        { onSuccess: (terms) => (terms.waiting === null ? onDone() : undefined) },
      );
    }
  };
  return {
    save,
    waiting: inTeam.data?.waiting ?? null,
    isPending: alone.isPending || inTeam.isPending,
    error: alone.error ?? inTeam.error,
  };
}

/** What was asked for is weaker than what stands. */
export function TermsWaitDialog({
  environment,
  waiting,
  onClose,
}: {
  environment: Environment;
  waiting: TermsWaiting;
  onClose: () => void;
}) {
  return (
    <Dialog
      colour={environment.colour}
      title={
        <>
          The new policy of <EnvironmentName environment={environment} /> waits
        </>
      }
      description={`It asks for less than what stands, so ${plural(waiting.needed, "member has", "members have")} to agree to it first. Until then nothing changes.`}
      cancelLabel="Close"
      onClose={onClose}
    >
      <Differences sentences={waiting.differences} />
    </Dialog>
  );
}

export function Differences({ sentences }: { sentences: string[] }) {
  return (
    <ul className={dialogs.differences} aria-label="What would be different">
      {sentences.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
