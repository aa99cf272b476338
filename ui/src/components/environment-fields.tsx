import type { RefObject } from "react";
import type { Colour } from "../api/generated/Colour";
import { Field, Select, TextInput } from "../ui/field";
import { COLOURS } from "../ui/mark";
import styles from "./dialogs.module.css";

const OPTIONS = COLOURS.map(({ value, label, shape }) => ({ value, label: `${label}, ${shape}` }));

/** Name and colour; the colour comes with a shape, so that it is never alone. */
export function EnvironmentFields({
  name,
  colour,
  onName,
  onColour,
  error,
  inputRef,
}: {
  name: string;
  colour: Colour;
  onName: (name: string) => void;
  onColour: (colour: Colour) => void;
  error?: string | null;
  inputRef?: RefObject<HTMLInputElement | null>;
}) {
  return (
    <div className={styles.two}>
      <Field label="Name" error={error}>
        {(props) => (
          <TextInput
            {...props}
            ref={inputRef}
            value={name}
            maxLength={32}
            onChange={(event) => onName(event.target.value)}
          />
        )}
      </Field>
      <Field label="Colour and shape">
        {({ id }) => <Select id={id} value={colour} options={OPTIONS} onChange={onColour} />}
      </Field>
    </div>
  );
}
