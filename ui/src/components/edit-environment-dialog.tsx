import { useRef, useState } from "react";
import type { Environment } from "../api/generated/Environment";
import { useCommand } from "../api/queries";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorNote } from "../ui/feedback";
import { Checkbox } from "../ui/field";
import { fieldError } from "../ui/format";
import { EnvironmentName } from "../ui/mark";
import styles from "./dialogs.module.css";
import { EnvironmentFields } from "./environment-fields";

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
    if (off === null) {
      update.mutate(
        {
          id: environment.id,
          draft: { name: trimmed, colour, production, endpoint_id: environment.endpoint_id },
        },
        { onSuccess: onClose },
      );
    }
  };

  return (
    <Dialog
      colour={colour}
      title={
        <>
          Change <EnvironmentName environment={{ name: trimmed === "" ? environment.name : name, colour }} />
        </>
      }
      description="The name and the colour are Slipway's own. Nothing on the server is renamed."
      onClose={onClose}
      focus={input}
      note={off !== null && <span id="edit-why">{off}</span>}
      actions={
        <Button kind="primary" off={off} reasonId="edit-why" busy={update.isPending} onClick={save}>
          Save
        </Button>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
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
      </form>
    </Dialog>
  );
}
