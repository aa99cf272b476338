import { useRef, useState } from "react";
import type { Environment } from "../api/generated/Environment";
import { useCommand, useJob } from "../api/queries";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorNote } from "../ui/feedback";
import { Field, TextInput } from "../ui/field";
import { fieldError, formatClock, formatDay } from "../ui/format";
import { EnvironmentName } from "../ui/mark";
import styles from "./dialogs.module.css";
import { JobProgress } from "./job-progress";

export function SnapshotDialog({ environment, onClose }: { environment: Environment; onClose: () => void }) {
  const [name, setName] = useState(() => {
    const now = new Date();
    return `${environment.name}, ${formatDay(now.toISOString())} ${formatClock(now)}`;
  });
  const create = useCommand("snapshot_create");
  const job = useJob(create.data?.id) ?? create.data;
  const input = useRef<HTMLInputElement>(null);
  const trimmed = name.trim();
  const begin = () => {
    if (trimmed !== "") {
      create.mutate({ environmentId: environment.id, name: trimmed });
    }
  };

  return (
    <Dialog
      colour={environment.colour}
      title={
        <>
          Snapshot of <EnvironmentName environment={environment} />
        </>
      }
      description={`A snapshot is ${environment.name} as it is at one moment. It is only read; connections stay open.`}
      onClose={onClose}
      focus={input}
      cancelLabel={job ? "Close" : "Cancel"}
      note={
        job?.state === "running"
          ? "It goes on when this is closed."
          : trimmed === "" && <span id="snapshot-why">Type a name first.</span>
      }
      actions={
        !job && (
          <Button
            kind="primary"
            icon="snapshot"
            off={trimmed === "" ? "Type a name first." : null}
            reasonId="snapshot-why"
            busy={create.isPending}
            onClick={begin}
          >
            Take snapshot
          </Button>
        )
      }
    >
      {job ? (
        <JobProgress job={job} doneText={`Snapshot ${trimmed} is there.`} />
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            begin();
          }}
        >
          <Field
            label="Name"
            error={fieldError(create.error)}
            hint="Under this name it is listed and can be rolled back to."
          >
            {(props) => (
              <TextInput
                {...props}
                ref={input}
                value={name}
                maxLength={200}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
          {create.isError && create.error.code !== "bad_input" && <ErrorNote error={create.error} />}
        </form>
      )}
    </Dialog>
  );
}
