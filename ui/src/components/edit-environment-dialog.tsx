import { useRef, useState } from "react";
import type { Environment } from "../api/generated/Environment";
import { useCommand } from "../api/queries";
import { ErrorNote } from "../ui/feedback";
import { Checkbox } from "../ui/field";
import { fieldError } from "../ui/format";
import { EnvironmentName } from "../ui/mark";
import { EnvironmentFields } from "./environment-fields";
import { FormDialog } from "./form-dialog";

export function EditEnvironmentDialog({
  environment,
  onClose,
}: {
  environment: Environment;
  onClose: () => void;
}) {
  const [name, setName] = useState(environment.name);
  const [colour, setColour] = useState(environment.colour);
  const [production, setProduction] = useState(environment.production);
  const update = useCommand("environment_update");
  const input = useRef<HTMLInputElement>(null);
  const trimmed = name.trim();
  const off = trimmed === "" ? "Type a name first." : null;
  const save = () => {
    update.mutate(
      {
        id: environment.id,
        draft: { name: trimmed, colour, production, endpoint_id: environment.endpoint_id },
      },
      { onSuccess: onClose },
    );
  };

  return (
    <FormDialog
      colour={colour}
      title={
        <>
          Change <EnvironmentName environment={{ name: trimmed === "" ? environment.name : name, colour }} />
        </>
      }
      description="The name and the colour are Slipway's own. Nothing on the server is renamed."
      onClose={onClose}
      focus={input}
      off={off}
      busy={update.isPending}
      action="Save"
      onSubmit={save}
    >
      <EnvironmentFields
        name={name}
        colour={colour}
        onName={setName}
        onColour={setColour}
        inputRef={input}
        error={fieldError(update.error)}
      />
      <Checkbox
        label="It holds production data"
        hint="Scripts are refused on it, and it is drawn last."
        checked={production}
        onChange={setProduction}
      />
      {update.isError && update.error.code !== "bad_input" && <ErrorNote error={update.error} />}
    </FormDialog>
  );
}
