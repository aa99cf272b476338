import type { ReactNode } from "react";
import styles from "./kbd.module.css";

/** Keys as they are pressed: "Ctrl K". */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}
