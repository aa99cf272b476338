import { useRef, useState } from "react";
import type { Environment } from "../api/generated/Environment";
import { useCommand } from "../api/queries";
import { ErrorNote } from "../ui/feedback";
import { Checkbox, Field, RadioList, TextInput } from "../ui/field";
import { EnvironmentName } from "../ui/mark";
import { FormDialog } from "./form-dialog";
import { typedNumber, WRITES } from "./policy";

/** What an environment demands of whatever replaces it. */
export function PolicyDialog({ environment, onClose }: { environment: Environment; onClose: () => void }) {
  const { policy } = environment;
  const [writes, setWrites] = useState(policy.writes);
  const [typed, setTyped] = useState(policy.loss_limit === null ? "" : String(policy.loss_limit));
  const [hold, setHold] = useState(policy.hold);
  const [rollBack, setRollBack] = useState(policy.roll_back);
  const [hours, setHours] = useState(policy.plan_hours === null ? "" : String(policy.plan_hours));
  const [days, setDays] = useState(policy.keep_days === null ? "" : String(policy.keep_days));
  const set = useCommand("environment_policy_set");
  const first = useRef<HTMLInputElement>(null);
  const limit = typedNumber(typed, 0);
  const life = typedNumber(hours, 1);
  const wrongLimit = "wrong" in limit ? limit.wrong : null;
  const wrongLife = "wrong" in life ? life.wrong : null;
  const keep = typedNumber(days, 1);
  const wrongKeep = "wrong" in keep ? keep.wrong : null;
  const wrong = wrongLimit ?? wrongLife ?? wrongKeep;
  const save = () => {
    if ("number" in limit && "number" in life && "number" in keep) {
      set.mutate(
        {
          id: environment.id,
          policy: {
            ...policy,
            writes,
            loss_limit: limit.number,
            hold,
            roll_back: rollBack,
            plan_hours: life.number,
            keep_days: keep.number,
          },
        },
        { onSuccess: onClose },
      );
    }
  };

  return (
    <FormDialog
      colour={environment.colour}
      title={
        <>
          Policy of <EnvironmentName environment={environment} />
        </>
      }
      description="What it demands of a promote or a refresh that replaces it. A plan that waits is void once this changes."
      onClose={onClose}
      focus={first}
      off={wrong}
      busy={set.isPending}
      action="Save"
      onSubmit={save}
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
            : "Left empty: any number may be lost. With a limit, a loss that cannot be counted is above it. A roll back has no limit."
        }
        error={wrongLimit}
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
      <Checkbox
        label="Roll back at once if it does not verify"
        hint="When the schema, a login or a check is not as it should be after the cut-over, the rollback point is restored without asking."
        checked={rollBack}
        onChange={setRollBack}
      />
      <Field
        label="Hours that a plan lives"
        hint="An older one has to be made anew. Left empty: it lives until it is discarded."
        error={wrongLife}
      >
        {(props) => (
          <TextInput
            {...props}
            inputMode="numeric"
            value={hours}
            onChange={(event) => setHours(event.target.value)}
          />
        )}
      </Field>
      <Field
        label="Days that rollback point and backup are kept"
        hint="Left empty: they can be deleted at any time."
        error={wrongKeep}
      >
        {(props) => (
          <TextInput
            {...props}
            inputMode="numeric"
            value={days}
            onChange={(event) => setDays(event.target.value)}
          />
        )}
      </Field>
      {set.isError && <ErrorNote error={set.error} />}
    </FormDialog>
  );
}
