import { type ComponentProps, type KeyboardEvent, type ReactNode, type RefObject, useId } from "react";
import { cx } from "./cx";
import styles from "./field.module.css";
import { Icon } from "./icon";

/** A label, a control, a hint, and the error in the hint's place. */
export function Field({
  label,
  hint,
  error,
  children,
  className,
}: {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null | undefined;
  children: (props: {
    id: string;
    "aria-describedby": string | undefined;
    "aria-invalid": boolean;
  }) => ReactNode;
  className?: string | undefined;
}) {
  const id = useId();
  const noteId = `${id}-note`;
  const hasNote = error != null || hint != null;
  return (
    <div className={cx(styles.field, className)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({
        id,
        "aria-describedby": hasNote ? noteId : undefined,
        "aria-invalid": error != null,
      })}
      {hasNote && (
        <span id={noteId} className={error != null ? styles.error : styles.hint}>
          {error ?? hint}
        </span>
      )}
    </div>
  );
}

export function TextInput({ className, ...rest }: ComponentProps<"input">) {
  return (
    <input
      type="text"
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
      spellCheck={false}
      {...rest}
      className={cx(styles.input, className)}
    />
  );
}

/** Text of several lines. Enter is a new line, never a decision. */
export function TextArea({ className, ...rest }: ComponentProps<"textarea">) {
  return <textarea rows={3} autoComplete="off" {...rest} className={cx(styles.area, className)} />;
}

export function Select<T extends string>({
  value,
  options,
  onChange,
  className,
  ...rest
}: Omit<ComponentProps<"select">, "value" | "onChange"> & {
  value: T;
  options: { value: T; label: string }[];
  onChange: (value: T) => void;
}) {
  return (
    <span className={cx(styles.select, className)}>
      <select
        {...rest}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) {
            onChange(chosen.value);
          }
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" small />
    </span>
  );
}

export function FilterInput({
  label,
  value,
  onChange,
  onKeyDown,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** For keys that the field itself does not use. */
  onKeyDown?: (event: KeyboardEvent) => void;
}) {
  return (
    <span className={styles.filter}>
      <Icon name="search" small />
      <input
        type="search"
        data-filter=""
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && value !== "") {
            event.stopPropagation();
            onChange("");
          } else {
            onKeyDown?.(event);
          }
        }}
        autoComplete="off"
        spellCheck={false}
      />
    </span>
  );
}

export interface Choice<T extends string> {
  value: T;
  label: ReactNode;
  hint?: ReactNode;
  /** Belongs to the choice and is shown while it is chosen. */
  detail?: ReactNode;
  off?: string | null;
}

export function RadioList<T extends string>({
  legend,
  hideLegend = false,
  value,
  choices,
  onChange,
  focus,
  boxed = false,
}: {
  legend: string;
  hideLegend?: boolean;
  value: T | null;
  choices: Choice<T>[];
  onChange: (value: T) => void;
  /** Gets the chosen one, for a dialog that begins with it. */
  focus?: RefObject<HTMLInputElement | null>;
  boxed?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className={cx(styles.radios, boxed && styles.boxed)}>
      <legend className={hideLegend ? styles.hiddenLegend : styles.label}>{legend}</legend>
      {choices.map((choice) => {
        const id = `${name}-${choice.value}`;
        const chosen = choice.value === value;
        return (
          <div key={choice.value} className={cx(styles.choice, chosen && styles.chosen)}>
            <input
              ref={chosen ? focus : undefined}
              type="radio"
              id={id}
              name={name}
              value={choice.value}
              checked={chosen}
              aria-disabled={choice.off != null || undefined}
              aria-describedby={choice.hint || choice.off ? `${id}-hint` : undefined}
              onChange={() => {
                if (choice.off == null) {
                  onChange(choice.value);
                }
              }}
            />
            <label htmlFor={id} className={cx(styles.choiceLabel, choice.off != null && styles.choiceOff)}>
              {choice.label}
            </label>
            {(choice.hint != null || choice.off != null) && (
              <span id={`${id}-hint`} className={styles.choiceHint}>
                {choice.off ?? choice.hint}
              </span>
            )}
            {chosen && choice.detail != null && <div className={styles.choiceDetail}>{choice.detail}</div>}
          </div>
        );
      })}
    </fieldset>
  );
}

export function Checkbox({
  label,
  hint,
  checked,
  onChange,
  hideLabel = false,
}: {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  hideLabel?: boolean;
}) {
  const id = useId();
  return (
    <div className={styles.checkbox}>
      <input
        type="checkbox"
        id={id}
        checked={checked}
        aria-label={hideLabel ? label : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      {!hideLabel && <label htmlFor={id}>{label}</label>}
      {hint && (
        <span id={`${id}-hint`} className={styles.choiceHint}>
          {hint}
        </span>
      )}
    </div>
  );
}
