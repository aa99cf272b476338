import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { type ReactNode, type RefObject, useRef } from "react";
import type { Colour } from "../api/generated/Colour";
import { Button } from "./button";
import styles from "./dialog.module.css";

/**
 * A question in front of everything else. Cancel has the focus and Esc closes it; what it acts on
 * colours its upper edge.
 */
export function Dialog({
  title,
  description,
  colour,
  onClose,
  children,
  actions,
  note,
  cancelLabel = "Cancel",
  focus,
  wide = false,
}: {
  title: ReactNode;
  description?: ReactNode;
  colour?: Colour | undefined;
  onClose: () => void;
  children?: ReactNode;
  actions?: ReactNode;
  /** Stands left of the buttons. */
  note?: ReactNode;
  cancelLabel?: string;
  /** Gets the focus instead of Cancel, for dialogs that destroy nothing. */
  focus?: RefObject<HTMLElement | null>;
  wide?: boolean;
}) {
  const cancel = useRef<HTMLButtonElement>(null);
  return (
    <BaseDialog.Root
      open
      onOpenChange={(open) => {
        if (!open) {
          onClose();
        }
      }}
    >
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.scrim} />
        <BaseDialog.Popup
          className={wide ? styles.wide : styles.dialog}
          data-colour={colour}
          initialFocus={focus ?? cancel}
        >
          <div className={styles.body}>
            <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
            {description != null && (
              <BaseDialog.Description className={styles.description}>{description}</BaseDialog.Description>
            )}
            {children}
          </div>
          <div className={styles.actions}>
            <div className={styles.note}>{note}</div>
            <Button ref={cancel} onClick={onClose}>
              {cancelLabel}
            </Button>
            {actions}
          </div>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
