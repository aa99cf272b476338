import { useRef, useState } from "react";
import type { Environment } from "../api/generated/Environment";
import { useCommand } from "../api/queries";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorNote } from "../ui/feedback";
import { Checkbox, Field, RadioList, TextInput } from "../ui/field";
import { EnvironmentName } from "../ui/mark";
import styles from "./dialogs.module.css";
import { typedLimit, WRITES } from "./policy";

/** What an environment demands of whatever replaces it. */
export function PolicyDialog({ environment, onClose }: { environment: Environment; onClose: () => void }) {
  const { policy } = environment;
  const [writes, setWrites] = useState(policy.writes);
  const [typed, setTyped] = useState(policy.loss_limit === null ? "" : String(policy.loss_limit));
  const [hold, setHold] = useState(policy.hold);
  const set = useCommand("environment_policy_set");
  const first = useRef<HTMLInputElement>(null);
  const limit = typedLimit(typed);
  const wrong = "wrong" in limit ? limit.wrong : null;
  const save = () => {
    if ("limit" in limit) {
      set.mutate(
        { id: environment.id, policy: { writes, loss_limit: limit.limit, hold } },
        { onSuccess: onClose },
      );
    }
  };

  return (
    <Dialog
      colour={environment.colour}
      title={
        <>
          Policy of <EnvironmentName environment={environment} />
        </>
      }
      description="What it demands of a promote or a refresh that replaces it. A plan that waits is void once this changes."
      onClose={onClose}
      focus={first}
      note={wrong !== null && <span id="policy-why">{wrong}</span>}
      actions={
        <Button kind="primary" off={wrong} reasonId="policy-why" busy={set.isPending} onClick={save}>
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
        <RadioList
          legend={`Writes that come in to ${environment.name}`}
          value={writes}
          choices={WRITES}
          onChange={setWrites}
        />
        <Field
          label="Writes that may be lost at most"
          hint={
            writes === "none"
              ? "Left empty: none. A roll back has no limit."
              : "Left empty: any number. With a limit, what cannot be counted is too much. A roll back has no limit."
          }
          error={wrong}
        >
          {(props) => (
            <TextInput
              {...props}
              ref={first}
              inputMode="numeric"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Checkbox
          label="Hold writes during a cut-over"
          hint="Sessions end just before it, and new ones wait until it is done. Nothing comes in that is lost unseen; the gap that clients see is longer. On a server that cannot hold, such as Neon's, the endpoint is disabled instead: reads stop as well, and the gap is seconds."
          checked={hold}
          onChange={setHold}
        />
        {set.isError && <ErrorNote error={set.error} />}
      </form>
    </Dialog>
  );
}
