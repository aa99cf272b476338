import { useRef, useState } from "react";
import type { Environment } from "../api/generated/Environment";
import type { Terms } from "../api/generated/Terms";
import { useTeam, useTerms } from "../api/queries";
import { Dialog } from "../ui/dialog";
import { ErrorNote, Skeleton } from "../ui/feedback";
import { Checkbox, Field, RadioList, TextInput } from "../ui/field";
import { EnvironmentName } from "../ui/mark";
import { approvalsOf, draftOf, NO_APPROVALS } from "./approvals";
import { ApprovalsFields } from "./approvals-fields";
import { why } from "./environment-card";
import { FormDialog } from "./form-dialog";
import { typedNumber, WRITES } from "./policy";
import { TermsWaitDialog, useSavePolicy } from "./save-policy";

/** What an environment demands of whatever replaces it, and in a team who has to agree. */
export function PolicyDialog({ environment, onClose }: { environment: Environment; onClose: () => void }) {
  const terms = useTerms(environment.id);
  return terms.data === undefined ? (
    <Dialog
      colour={environment.colour}
      title={
        <>
          Policy of <EnvironmentName environment={environment} />
        </>
      }
      onClose={onClose}
    >
      {terms.error ? <ErrorNote error={terms.error} /> : <Skeleton width="80%" height={12} />}
    </Dialog>
  ) : (
    <PolicyForm environment={environment} terms={terms.data} onClose={onClose} />
  );
}

function PolicyForm({
  environment,
  terms,
  onClose,
}: {
  environment: Environment;
  /** Null without a team. */
  terms: Terms | null;
  onClose: () => void;
}) {
  const policy = terms?.policy ?? environment.policy;
  const members = useTeam().data?.members ?? [];
  const [draft, setDraft] = useState(() => draftOf(terms?.approvals ?? NO_APPROVALS));
  const [writes, setWrites] = useState(policy.writes);
  const [typed, setTyped] = useState(policy.loss_limit === null ? "" : String(policy.loss_limit));
  const [hold, setHold] = useState(policy.hold);
  const [rollBack, setRollBack] = useState(policy.roll_back);
  const [hours, setHours] = useState(policy.plan_hours === null ? "" : String(policy.plan_hours));
  const [days, setDays] = useState(policy.keep_days === null ? "" : String(policy.keep_days));
  const set = useSavePolicy(environment);
  const first = useRef<HTMLInputElement>(null);
  const limit = typedNumber(typed, 0);
  const life = typedNumber(hours, 1);
  const wrongLimit = "wrong" in limit ? limit.wrong : null;
  const wrongLife = "wrong" in life ? life.wrong : null;
  const keep = typedNumber(days, 1);
  const wrongKeep = "wrong" in keep ? keep.wrong : null;
  const asked = approvalsOf(draft);
  const wrong =
    (terms && why(terms.can_set)) ??
    wrongLimit ??
    wrongLife ??
    wrongKeep ??
    (terms && "wrong" in asked ? asked.wrong : null);
  const save = () => {
    if ("number" in limit && "number" in life && "number" in keep && "approvals" in asked) {
      set.save(
        {
          ...policy,
          writes,
          loss_limit: limit.number,
          hold,
          roll_back: rollBack,
          plan_hours: life.number,
          keep_days: keep.number,
        },
        terms === null ? null : asked.approvals,
        onClose,
      );
    }
  };

  if (set.waiting !== null) {
    return <TermsWaitDialog environment={environment} waiting={set.waiting} onClose={onClose} />;
  }
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
      wide={terms !== null}
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
        focus={first}
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
      {terms !== null && (
        <ApprovalsFields environment={environment.name} members={members} draft={draft} onChange={setDraft} />
      )}
      {set.error && <ErrorNote error={set.error} />}
    </FormDialog>
  );
}
