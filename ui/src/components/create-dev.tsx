import { useState } from "react";
import type { Colour } from "../api/generated/Colour";
import type { Environment } from "../api/generated/Environment";
import type { Possibility } from "../api/generated/Possibility";
import { ButtonWithReason } from "../ui/button";
import { Blank, ErrorNote } from "../ui/feedback";
import { fieldError, formatSize } from "../ui/format";
import styles from "./create-dev.module.css";
import { why } from "./environment-card";
import { EnvironmentFields } from "./environment-fields";
import { usePrepare } from "./prepare";

/** For links that lead to it. */
export const CREATE_DEV = "create-dev";

/** The place of the environment that is not there yet. */
export function CreateDev({ source, can }: { source: Environment; can: Possibility }) {
  const [name, setName] = useState(source.name === "dev" ? "staging" : "dev");
  const [colour, setColour] = useState<Colour>(source.colour === "teal" ? "amber" : "teal");
  const prepare = usePrepare();
  const trimmed = name.trim();
  const off = why(can) ?? (trimmed === "" ? "Type a name first." : null);
  const begin = () => {
    if (off === null && !prepare.isPending) {
      prepare.begin({ kind: "bootstrap", source: source.id, name: trimmed, colour });
    }
  };
  return (
    <section className={styles.place} aria-label="Create an environment" id={CREATE_DEV} tabIndex={-1}>
      <Blank icon="pipeline" tone="accent" title={`${source.name} has no dev yet`}>
        <p>
          Slipway takes a snapshot of {source.name} and restores it as {trimmed === "" ? "dev" : trimmed}.{" "}
          {source.name} is only read; the two are separate afterwards.
          {source.logical_size === null ? "" : ` It takes about ${formatSize(source.logical_size)}.`}
        </p>
      </Blank>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <EnvironmentFields
          name={name}
          colour={colour}
          onName={setName}
          onColour={setColour}
          error={fieldError(prepare.error)}
        />
        {prepare.error && prepare.error.code !== "bad_input" && <ErrorNote error={prepare.error} />}
        <ButtonWithReason kind="primary" submit off={off} busy={prepare.isPending}>
          Create {trimmed === "" ? "dev" : trimmed}
        </ButtonWithReason>
      </form>
    </section>
  );
}
