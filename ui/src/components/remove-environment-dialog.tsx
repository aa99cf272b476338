import type { Environment } from "../api/generated/Environment";
import { useCommand } from "../api/queries";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorNote } from "../ui/feedback";
import { EnvironmentName } from "../ui/mark";

export function RemoveEnvironmentDialog({
  environment,
  onClose,
}: {
  environment: Environment;
  onClose: () => void;
}) {
  const remove = useCommand("environment_remove");
  return (
    <Dialog
      colour={environment.colour}
      title={
        <>
          Remove <EnvironmentName environment={environment} /> from the pipeline
        </>
      }
      description={
        <>
          Slipway forgets the name, the colour and the place. The branch, its data, its snapshots and its
          address stay as they are, and it can be added again.
        </>
      }
      onClose={onClose}
      actions={
        <Button
          busy={remove.isPending}
          onClick={() => remove.mutate({ id: environment.id }, { onSuccess: onClose })}
        >
          Remove from pipeline
        </Button>
      }
    >
      {remove.isError && <ErrorNote error={remove.error} />}
    </Dialog>
  );
}
