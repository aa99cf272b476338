import { useRef, useState } from "react";
import type { Check } from "../api/generated/Check";
import type { CheckSeverity } from "../api/generated/CheckSeverity";
import type { Environment } from "../api/generated/Environment";
import type { Expectation } from "../api/generated/Expectation";
import { useCommand, useTerms } from "../api/queries";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorNote } from "../ui/feedback";
import { Checkbox, type Choice, Field, RadioList, Select, TextInput } from "../ui/field";
import { EnvironmentName } from "../ui/mark";
import { CheckAnswer } from "./check-results";
import styles from "./dialogs.module.css";
import { why } from "./environment-card";
import { TermsWaitDialog, useSavePolicy } from "./save-policy";
import { SqlEditor } from "./sql-editor";

type Kind = Expectation["kind"];

const FIRST_DATABASE = "";

/** A check is written, tried on the environment as it is, and kept. */
export function CheckDialog({
  environment,
  position,
  onClose,
}: {
  environment: Environment;
  /** Which one is changed; null for a new one. */
  position: number | null;
  onClose: () => void;
}) {
  const terms = useTerms(environment.id);
  const policy = terms.data?.policy ?? environment.policy;
  const { checks } = policy;
  const before = position === null ? undefined : checks[position];
  const [name, setName] = useState(before?.name ?? "");
  const [database, setDatabase] = useState(before?.database ?? FIRST_DATABASE);
  const [query, setQuery] = useState(before?.query ?? "");
  const [kind, setKind] = useState<Kind>(before?.expect.kind ?? "no_rows");
  const [value, setValue] = useState(before?.expect.kind === "value" ? before.expect.text : "");
  const [severity, setSeverity] = useState<CheckSeverity>(before?.severity ?? "block");
  const [after, setAfter] = useState(before?.after ?? true);
  const set = useSavePolicy(environment);
  const attempt = useCommand("environment_check_try");
  const first = useRef<HTMLInputElement>(null);
  const off =
    name.trim() === "" ? "Type a name first." : query.trim() === "" ? "Type what it asks first." : null;
  const notKept = off ?? (terms.data ? why(terms.data.can_set) : terms.isPending ? "Reads the terms." : null);
  const check: Check = {
    name: name.trim(),
    database: database === FIRST_DATABASE ? null : database,
    query,
    expect: kind === "value" ? { kind, text: value } : { kind },
    severity,
    after,
  };
  const save = (next: Check[]) =>
    set.save({ ...policy, checks: next }, terms.data?.approvals ?? null, onClose);
  const kept =
    position === null ? [...checks, check] : checks.map((each, at) => (at === position ? check : each));
  const expectations: Choice<Kind>[] = [
    {
      value: "no_rows",
      label: "No row",
      hint: "It looks for what must not be, such as orders without a customer.",
    },
    { value: "some_rows", label: "At least one row" },
    {
      value: "value",
      label: "This value in the only row",
      detail: (
        <TextInput
          aria-label="Expected value"
          maxLength={100}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      ),
    },
  ];

  if (set.waiting !== null) {
    return <TermsWaitDialog environment={environment} waiting={set.waiting} onClose={onClose} />;
  }
  return (
    <Dialog
      colour={environment.colour}
      title={
        <>
          {before === undefined ? "New check of" : "Check of"} <EnvironmentName environment={environment} />
        </>
      }
      description="A query that can only read. It is asked of the candidate before anybody decides. A plan that waits is void once this changes."
      onClose={onClose}
      focus={first}
      note={notKept !== null && <span id="check-why">{notKept}</span>}
      actions={
        <>
          {before !== undefined && (
            <Button
              kind="ghost"
              busy={set.isPending}
              onClick={() => save(checks.filter((_, at) => at !== position))}
            >
              Remove
            </Button>
          )}
          <Button
            off={off}
            reasonId="check-why"
            busy={attempt.isPending}
            onClick={() => attempt.mutate({ id: environment.id, check })}
          >
            Try on {environment.name}
          </Button>
          <Button
            kind="primary"
            off={notKept}
            reasonId="check-why"
            busy={set.isPending}
            onClick={() => save(kept)}
          >
            Save
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <div className={styles.two}>
          <Field label="Name">
            {(props) => (
              <TextInput
                {...props}
                ref={first}
                maxLength={60}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
          <Field label="Database">
            {(props) => (
              <Select
                {...props}
                value={database}
                options={[
                  { value: FIRST_DATABASE, label: "The first one" },
                  ...environment.databases.map((each) => ({ value: each, label: each })),
                ]}
                onChange={setDatabase}
              />
            )}
          </Field>
        </div>
        <Field label="Query">
          {({ id }) => (
            <SqlEditor
              id={id}
              label="Query"
              value={query}
              onChange={setQuery}
              errorLine={null}
              placeholder="SELECT id FROM orders WHERE customer_id IS NULL"
            />
          )}
        </Field>
        <RadioList legend="It has to answer" value={kind} choices={expectations} onChange={setKind} />
        <RadioList
          legend="If it does not"
          value={severity}
          choices={[
            {
              value: "block",
              label: "Nothing is replaced",
              hint: "Afterwards it counts as not verified. A roll back is never held up.",
            },
            { value: "warn", label: "The review says so" },
          ]}
          onChange={setSeverity}
        />
        <Checkbox
          label="Ask again after the cut-over"
          hint="Through the endpoint, as clients see it."
          checked={after}
          onChange={setAfter}
        />
        {attempt.data && <CheckAnswer result={attempt.data} />}
        {attempt.isError && <ErrorNote error={attempt.error} />}
        {set.error && <ErrorNote error={set.error} />}
      </div>
    </Dialog>
  );
}
