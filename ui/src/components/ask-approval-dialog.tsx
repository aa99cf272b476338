import { useRef, useState } from "react";
import type { CarryOut } from "../api/generated/CarryOut";
import type { RejectedBefore } from "../api/generated/RejectedBefore";
import type { RunSummary } from "../api/generated/RunSummary";
import { useCommand, useTerms } from "../api/queries";
import { ErrorNote } from "../ui/feedback";
import { Checkbox, Field, RadioList, TextArea, TextInput } from "../ui/field";
import { withoutStop } from "../ui/format";
import { fromLocalInput } from "../ui/local-time";
import { EnvironmentName } from "../ui/mark";
import text from "../ui/text.module.css";
import { hasTimes, timeSentences } from "./approvals";
import { FormDialog } from "./form-dialog";

/** Makes a request of a plan that waits. It replaces nothing. */
export function AskApprovalDialog({
  run,
  rejected,
  onClose,
}: {
  run: RunSummary;
  rejected: RejectedBefore | null;
  onClose: () => void;
}) {
  const { target } = run;
  const [title, setTitle] = useState("");
  const [note, setNote] = useState("");
  const [link, setLink] = useState("");
  const [when, setWhen] = useState<CarryOut["kind"]>("by_requester");
  const [typedAt, setTypedAt] = useState("");
  const [against, setAgainst] = useState(false);
  const [reason, setReason] = useState("");
  const [changed, setChanged] = useState("");
  const make = useCommand("request_make");
  const approvals = useTerms(target.id).data?.approvals;
  const alone = approvals?.needed === 0;
  const first = useRef<HTMLInputElement>(null);
  const at = fromLocalInput(typedAt);
  const carryOut: CarryOut | null = alone
    ? { kind: "by_requester" }
    : when === "at"
      ? at === null
        ? null
        : { kind: "at", at }
      : { kind: when };
  const off =
    title.trim() === ""
      ? "Type a title first."
      : carryOut === null
        ? "Say at which time."
        : rejected !== null && changed.trim() === ""
          ? "Say what has changed since it was rejected."
          : against && reason.trim() === ""
            ? "Say why it has to go through."
            : null;
  const ask = () => {
    if (carryOut !== null) {
      make.mutate(
        {
          request: {
            run_id: run.id,
            title: title.trim(),
            note: note.trim(),
            link: link.trim(),
            carry_out: carryOut,
            override_reason: against ? reason.trim() : null,
            changed: rejected === null ? null : changed.trim(),
          },
        },
        { onSuccess: onClose },
      );
    }
  };

  return (
    <FormDialog
      colour={target.colour}
      title={
        <>
          Ask for approval to replace <EnvironmentName environment={target} />
        </>
      }
      description="Every member of the team sees the plan as it is here. Nothing is replaced by asking."
      onClose={onClose}
      focus={first}
      off={off}
      busy={make.isPending}
      action="Ask for approval"
      onSubmit={ask}
    >
      <Field label="Title" hint="What changes for those who use it, in a line.">
        {(props) => (
          <TextInput
            {...props}
            ref={first}
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      {rejected && (
        <Field
          label="What has changed"
          hint={`${rejected.by} rejected “${rejected.title}”, which had the same schema and as many rows in every table: ${withoutStop(rejected.reason)}. Your words stand beside that.`}
        >
          {(props) => (
            <TextArea
              {...props}
              maxLength={1000}
              value={changed}
              onChange={(event) => setChanged(event.target.value)}
            />
          )}
        </Field>
      )}
      <Field label="Note" hint="What an approver has to know. May be empty.">
        {(props) => (
          <TextArea
            {...props}
            maxLength={10_000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <Field label="Link to the change" hint="Where it is described, such as a pull request. May be empty.">
        {(props) => (
          <TextInput
            {...props}
            inputMode="url"
            value={link}
            onChange={(event) => setLink(event.target.value)}
          />
        )}
      </Field>
      {alone ? (
        <p className={text.small}>
          Nobody else has to agree. You carry it out on this computer: nothing happens by itself.
        </p>
      ) : (
        <RadioList<CarryOut["kind"]>
          legend="When it is approved"
          value={when}
          onChange={setWhen}
          choices={[
            {
              value: "by_requester",
              label: "I carry it out",
              hint: "It waits until I say so, on this computer.",
            },
            {
              value: "when_approved",
              label: "At once",
              hint: "With the last approval this computer carries it out, as long as Slipway runs on it.",
            },
            {
              value: "at",
              label: "At a time",
              hint: "This computer carries it out then, as long as Slipway runs on it. Not before; more than an hour later it waits until you say so.",
              detail: (
                <TextInput
                  type="datetime-local"
                  aria-label="Time to carry it out"
                  value={typedAt}
                  onChange={(event) => setTypedAt(event.target.value)}
                />
              ),
            },
          ]}
        />
      )}
      {approvals && hasTimes(approvals) && (
        <>
          <Checkbox
            label="It has to go through all the same"
            hint={`${timeSentences(approvals, target.name).join(" ")} The reason that you give stands in red, now and ever after.`}
            checked={against}
            onChange={setAgainst}
          />
          {against && (
            <Field label="Why it cannot wait">
              {(props) => (
                <TextArea {...props} value={reason} onChange={(event) => setReason(event.target.value)} />
              )}
            </Field>
          )}
        </>
      )}
      {make.error && <ErrorNote error={make.error} />}
    </FormDialog>
  );
}
