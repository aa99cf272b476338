import { useRef, useState } from "react";
import type { Environment } from "../api/generated/Environment";
import { useCommand, useJob } from "../api/queries";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorNote } from "../ui/feedback";
import { Field, Select, TextInput } from "../ui/field";
import { fieldError } from "../ui/format";
import { EnvironmentName } from "../ui/mark";
import styles from "./dialogs.module.css";
import { JobProgress } from "./job-progress";

type Expiry = "never" | "1" | "7" | "30";

const EXPIRIES: { value: Expiry; label: string }[] = [
  { value: "1", label: "after a day" },
  { value: "7", label: "after a week" },
  { value: "30", label: "after 30 days" },
  { value: "never", label: "never" },
];

export function BranchDialog({
  parent,
  environment,
  onClose,
}: {
  parent: { id: string; name: string };
  environment: Environment | null;
  onClose: () => void;
}) {
  const [name, setName] = useState("");
  const [expiry, setExpiry] = useState<Expiry>("7");
  const create = useCommand("branch_create");
  const job = useJob(create.data?.id) ?? create.data;
  const input = useRef<HTMLInputElement>(null);
  const trimmed = name.trim();
  const begin = () => {
    if (trimmed !== "") {
      create.mutate({
        parentBranchId: parent.id,
        name: trimmed,
        // A little less, so that a server with another clock does not find it beyond its limit.
        expiresAt:
          expiry === "never"
            ? null
            : new Date(Date.now() + Number(expiry) * 86_400_000 - 300_000).toISOString(),
      });
    }
  };

  return (
    <Dialog
      colour={environment?.colour}
      title={
        environment ? (
          <>
            New branch of <EnvironmentName environment={environment} />
          </>
        ) : (
          `New branch of ${parent.name}`
        )
      }
      description={`A copy of ${environment?.name ?? parent.name} as it is now, with an address of its own. What is written to it stays in it.`}
      onClose={onClose}
      focus={input}
      cancelLabel={job ? "Close" : "Cancel"}
      note={
        job?.state === "running"
          ? "It goes on when this is closed."
          : trimmed === "" && <span id="branch-why">Type a name first.</span>
      }
      actions={
        !job && (
          <Button
            kind="primary"
            icon="branch"
            off={trimmed === "" ? "Type a name first." : null}
            reasonId="branch-why"
            busy={create.isPending}
            onClick={begin}
          >
            Make branch
          </Button>
        )
      }
    >
      {job ? (
        <JobProgress
          job={job}
          doneText={`Branch ${trimmed} is there, listed below ${environment?.name ?? parent.name}.`}
        />
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            begin();
          }}
        >
          <div className={styles.two}>
            <Field label="Name" error={fieldError(create.error)}>
              {(props) => (
                <TextInput
                  {...props}
                  ref={input}
                  value={name}
                  placeholder="pr-412-checkout-tax"
                  maxLength={200}
                  onChange={(event) => setName(event.target.value)}
                />
              )}
            </Field>
            <Field label="Deleted by itself">
              {({ id }) => <Select id={id} value={expiry} options={EXPIRIES} onChange={setExpiry} />}
            </Field>
          </div>
          {create.isError && create.error.code !== "bad_input" && <ErrorNote error={create.error} />}
        </form>
      )}
    </Dialog>
  );
}
