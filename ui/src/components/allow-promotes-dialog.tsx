import type { Environment } from "../api/generated/Environment";
import { useCommand } from "../api/queries";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorNote } from "../ui/feedback";
import { EnvironmentName } from "../ui/mark";

/** Lets go of an environment that was rolled back. */
export function AllowPromotesDialog({
  environment,
  onClose,
}: {
  environment: Environment;
  onClose: () => void;
}) {
  const allow = useCommand("environment_promotes_allow");
  return (
    <Dialog
      colour={environment.colour}
      title={
        <>
          Allow promotes to <EnvironmentName environment={environment} /> again
        </>
      }
      description={`${environment.pin?.why ?? ""} Nothing is replaced now. Make sure first that what it was rolled back from is put right: the next promote or refresh onto ${environment.name} is no longer refused.`}
      onClose={onClose}
      actions={
        <Button
          busy={allow.isPending}
          onClick={() => allow.mutate({ id: environment.id }, { onSuccess: onClose })}
        >
          Allow promotes again
        </Button>
      }
    >
      {allow.isError && <ErrorNote error={allow.error} />}
    </Dialog>
  );
}
