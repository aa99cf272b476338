import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { Colour } from "../api/generated/Colour";
import { useCommand, usePipeline } from "../api/queries";
import { ErrorNote } from "../ui/feedback";
import { Field, RadioList, Select } from "../ui/field";
import { fieldError } from "../ui/format";
import { EnvironmentFields } from "./environment-fields";
import { FormDialog } from "./form-dialog";

/** A copy of an environment, or a branch that is there already. */
export function AddEnvironmentDialog({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const pipeline = usePipeline().data;
  const environments = pipeline?.environments ?? [];
  const bound = new Set(environments.map((each) => each.endpoint_id));
  const branches = (pipeline?.other_branches ?? []).filter(
    (each) => each.endpoint_id !== null && !bound.has(each.endpoint_id),
  );
  const noSource = environments.length === 0 ? "There is no environment to copy." : null;
  const noBranch =
    branches.length === 0 ? "Every root branch with an endpoint belongs to an environment already." : null;

  const [way, setWay] = useState<"copy" | "branch">(
    noSource !== null && noBranch === null ? "branch" : "copy",
  );
  const [source, setSource] = useState(
    () => (environments.find((each) => each.production) ?? environments[0])?.id ?? "",
  );
  const [endpoint, setEndpoint] = useState(() => branches[0]?.endpoint_id ?? "");
  const [name, setName] = useState("");
  const [colour, setColour] = useState<Colour>("violet");
  const input = useRef<HTMLInputElement>(null);
  const add = useCommand("environment_add");
  const prepare = useCommand("run_prepare");
  const trimmed = name.trim();
  const error = add.error ?? prepare.error;
  const off =
    way === "copy" && noSource !== null
      ? noSource
      : way === "branch" && noBranch !== null
        ? noBranch
        : trimmed === ""
          ? "Type a name first."
          : null;

  const begin = () => {
    if (way === "branch") {
      add.mutate(
        { draft: { name: trimmed, colour, endpoint_id: endpoint, production: false } },
        { onSuccess: onClose },
      );
      return;
    }
    prepare.mutate(
      { request: { kind: "bootstrap", source, name: trimmed, colour } },
      {
        onSuccess: (run) => {
          onClose();
          void navigate({ to: "/runs/$runId", params: { runId: run.id } });
        },
      },
    );
  };

  return (
    <FormDialog
      colour={colour}
      title="Add an environment"
      description="An environment is an address that stays, with a name and a colour."
      onClose={onClose}
      focus={input}
      off={off}
      busy={add.isPending || prepare.isPending}
      action={way === "copy" ? "Create environment" : "Add environment"}
      onSubmit={begin}
    >
      <EnvironmentFields
        name={name}
        colour={colour}
        onName={setName}
        onColour={setColour}
        inputRef={input}
        error={fieldError(error)}
      />
      <RadioList
        legend="What it serves"
        value={way}
        onChange={setWay}
        choices={[
          {
            value: "copy",
            label: "A copy of an environment",
            hint: "A snapshot is restored as a new root branch. The source is only read.",
            off: noSource,
            detail: environments.length > 0 && (
              <Field label="Copy of">
                {({ id }) => (
                  <Select
                    id={id}
                    value={source}
                    options={environments.map((each) => ({ value: each.id, label: each.name }))}
                    onChange={setSource}
                  />
                )}
              </Field>
            ),
          },
          {
            value: "branch",
            label: "A branch that is there",
            hint: "Nothing is made or changed on the server.",
            off: noBranch,
            detail: (
              <Field label="Branch">
                {({ id }) => (
                  <Select
                    id={id}
                    value={endpoint}
                    options={branches.map((each) => ({
                      value: each.endpoint_id ?? "",
                      label: `${each.name}, ${each.host ?? each.endpoint_id}`,
                    }))}
                    onChange={setEndpoint}
                  />
                )}
              </Field>
            ),
          },
        ]}
      />
      {error && error.code !== "bad_input" && <ErrorNote error={error} />}
    </FormDialog>
  );
}
