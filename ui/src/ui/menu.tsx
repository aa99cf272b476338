import { Menu as BaseMenu } from "@base-ui/react/menu";
import { Fragment, type ReactElement, type ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import styles from "./menu.module.css";

export type MenuEntry =
  | {
      label: string;
      icon?: IconName;
      /** Why it cannot be used now; shown below its label. */
      off?: string | null;
      hint?: string;
      checked?: boolean;
      danger?: boolean;
      onSelect: () => void;
    }
  | { heading: ReactNode }
  | "line";

export function Menu({
  trigger,
  entries,
  align = "end",
}: {
  trigger: ReactElement;
  entries: MenuEntry[];
  align?: "start" | "end";
}) {
  return (
    <BaseMenu.Root modal={false}>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner align={align} sideOffset={4} className={styles.positioner}>
          <BaseMenu.Popup className={styles.popup}>
            {entries.map((entry, index) => {
              if (entry === "line") {
                return <BaseMenu.Separator key={index} className={styles.line} />;
              }
              if ("heading" in entry) {
                return (
                  <div key={index} className={styles.heading} role="presentation">
                    {entry.heading}
                  </div>
                );
              }
              const note = entry.off ?? entry.hint;
              return (
                <BaseMenu.Item
                  key={index}
                  className={entry.danger ? styles.danger : styles.item}
                  aria-disabled={entry.off != null || undefined}
                  aria-current={entry.checked || undefined}
                  closeOnClick={entry.off == null}
                  label={entry.label}
                  onClick={() => {
                    if (entry.off == null) {
                      entry.onSelect();
                    }
                  }}
                >
                  <span className={styles.icon}>
                    {entry.checked ? (
                      <Icon name="check" small />
                    ) : (
                      entry.icon && <Icon name={entry.icon} small />
                    )}
                  </span>
                  <span className={styles.text}>
                    {entry.label}
                    {note != null && (
                      <Fragment>
                        {" "}
                        <span className={styles.note}>{note}</span>
                      </Fragment>
                    )}
                  </span>
                </BaseMenu.Item>
              );
            })}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}
