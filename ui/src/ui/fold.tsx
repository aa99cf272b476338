import type { ReactNode } from "react";
import styles from "./fold.module.css";
import { Icon } from "./icon";

export function Fold({
  title,
  end,
  open = false,
  children,
}: {
  title: string;
  end?: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className={styles.fold} open={open}>
      <summary className={styles.summary}>
        <Icon name="chevronRight" small />
        {title}
        <span className={styles.end}>{end}</span>
      </summary>
      {children}
    </details>
  );
}
