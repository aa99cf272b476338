import { type ReactNode, type RefObject, useId } from "react";
import type { Colour } from "../api/generated/Colour";
import { Button, Why } from "../ui/button";
import { Dialog } from "../ui/dialog";
import styles from "./dialogs.module.css";

/** A dialog that asks for something, and does it once, by Enter or by its button. It destroys nothing. */
export function FormDialog({
  title,
  description,
  colour,
  focus,
  off,
  busy,
  note,
  action,
  onSubmit,
  onClose,
  children,
  wide = false,
}: {
  title: ReactNode;
  description: ReactNode;
  colour?: Colour | undefined;
  focus: RefObject<HTMLElement | null>;
  /** Why it cannot be done yet. */
  off: string | null;
  busy: boolean;
  /** Stands where the reason would. */
  note?: ReactNode;
  /** What the button says. */
  action: string;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
}) {
  const reason = useId();
  const submit = () => {
    if (off === null && !busy) {
      onSubmit();
    }
  };
  return (
    <Dialog
      colour={colour}
      title={title}
      description={description}
      onClose={onClose}
      focus={focus}
      wide={wide}
      note={off === null ? note : <Why id={reason}>{off}</Why>}
      actions={
        <Button kind="primary" off={off} reasonId={reason} busy={busy} onClick={submit}>
          {action}
        </Button>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {children}
        {/* Without one a form of several fields is not sent by Enter. */}
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}
