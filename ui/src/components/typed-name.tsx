import { useId } from "react";
import { TextInput } from "../ui/field";
import styles from "./typed-name.module.css";

/**
 * The name of what is about to go, typed by hand. Enter does nothing here: the button has to be
 * reached on purpose.
 */
export function TypedName({
  name,
  purpose,
  value,
  onChange,
  inline = false,
}: {
  name: string;
  purpose: string;
  value: string;
  onChange: (value: string) => void;
  inline?: boolean;
}) {
  const id = useId();
  return (
    <div className={inline ? styles.inline : styles.stacked}>
      <label htmlFor={id} className={styles.label}>
        Type <strong>{name}</strong> {purpose}
      </label>
      <TextInput
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
          }
        }}
      />
    </div>
  );
}

/** Why the button beside it is off, or null once the name is complete. */
export function typedNameReason(name: string, typed: string): string | null {
  if (typed === name) {
    return null;
  }
  return typed === "" || name.startsWith(typed)
    ? "Opens when the name is complete."
    : `This is not “${name}”.`;
}
