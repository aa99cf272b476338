import type { ReactNode } from "react";
import { cx } from "../ui/cx";
import styles from "./page.module.css";

/** A view with a heading, a summary in a few words, and what can be done at the right. */
export function Page({
  title,
  summary,
  actions,
  children,
  flush = false,
}: {
  title: ReactNode;
  summary?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** The content brings its own edges. */
  flush?: boolean;
}) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <span className={styles.summary}>{summary}</span>
        {actions}
      </header>
      <div className={cx(styles.body, flush && styles.flush)}>{children}</div>
    </div>
  );
}
