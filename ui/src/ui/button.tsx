import { type ComponentProps, type ReactNode, useId } from "react";
import styles from "./button.module.css";
import { cx } from "./cx";
import { Icon, type IconName } from "./icon";

export interface ButtonProps extends Omit<ComponentProps<"button">, "disabled" | "type"> {
  kind?: "plain" | "primary" | "danger" | "ghost" | "link";
  size?: "regular" | "tiny";
  icon?: IconName;
  iconEnd?: IconName;
  /** Why it cannot be used now. The reason is to be shown beside it: see `reasonId`. */
  off?: string | null | undefined;
  /** The element that shows the reason. */
  reasonId?: string | undefined;
  /** Something it began is at work: it takes no second click. */
  busy?: boolean;
  submit?: boolean;
}

/** A control that is off stays focusable, so that its reason can be found. */
export function Button({
  kind = "plain",
  size = "regular",
  icon,
  iconEnd,
  off,
  reasonId,
  busy = false,
  submit = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const isOff = off != null || busy;
  return (
    <button
      {...rest}
      type={submit ? "submit" : "button"}
      aria-disabled={isOff || undefined}
      aria-busy={busy || undefined}
      aria-describedby={off != null ? reasonId : rest["aria-describedby"]}
      className={cx(
        styles.button,
        kind !== "plain" && styles[kind],
        size === "tiny" && styles.tiny,
        children === undefined && styles.square,
        className,
      )}
      onClick={(event) => {
        if (isOff) {
          event.preventDefault();
          return;
        }
        onClick?.(event);
      }}
    >
      {icon && <Icon name={icon} small />}
      {children}
      {iconEnd && <Icon name={iconEnd} small />}
    </button>
  );
}

/** A button with its reason beside it when it is off. */
export function ButtonWithReason({
  below = false,
  note,
  ...props
}: ButtonProps & { below?: boolean; note?: ReactNode }) {
  const id = useId();
  return (
    <span className={below ? styles.pairBelow : styles.pair}>
      <Button {...props} reasonId={id} />
      {props.off != null ? (
        <span className={styles.why} id={id}>
          {props.off}
        </span>
      ) : (
        note != null && <span className={styles.why}>{note}</span>
      )}
    </span>
  );
}

export function Why({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <span className={styles.why} id={id}>
      {children}
    </span>
  );
}
