import type { ReactNode } from "react";
import type { Failure } from "../api/generated/Failure";
import { Button } from "./button";
import { cx } from "./cx";
import styles from "./feedback.module.css";
import { errorSentence } from "./format";
import { Icon, type IconName } from "./icon";

export type Tone = "plain" | "ok" | "warn" | "bad" | "accent";

const TONE_ICON: Record<Tone, IconName> = {
  plain: "info",
  ok: "check",
  warn: "warning",
  bad: "warning",
  accent: "info",
};

export function Tag({
  tone = "plain",
  icon,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className={cx(styles.tag, styles[tone])}>
      {icon && <Icon name={icon} small />}
      {children}
    </span>
  );
}

/** Something to know about this view; stays until it is no longer so, or is dismissed. */
export function Banner({
  tone = "plain",
  children,
  action,
  onDismiss,
  dismissLabel = "Dismiss",
  live = false,
}: {
  tone?: Tone;
  children: ReactNode;
  action?: ReactNode;
  onDismiss?: () => void;
  dismissLabel?: string;
  live?: boolean;
}) {
  return (
    <div className={cx(styles.banner, styles[tone])} role={live ? "alert" : undefined}>
      <Icon name={TONE_ICON[tone]} />
      <div className={styles.bannerText}>{children}</div>
      {action}
      {onDismiss && (
        <Button kind="ghost" size="tiny" icon="close" aria-label={dismissLabel} onClick={onDismiss} />
      )}
    </div>
  );
}

/** Message, reason, what to do now, where it happened. */
export function ErrorNote({ error, action }: { error: Failure; action?: ReactNode }) {
  return (
    <Banner tone="bad" live action={action}>
      <ErrorWords error={error} />
    </Banner>
  );
}

export function ErrorWords({ error }: { error: Failure }) {
  const { head, tail } = errorSentence(error);
  return (
    <>
      <strong>{head}</strong> {tail}{" "}
      {error.next !== null && <span className={styles.line}>{error.next}</span>}
    </>
  );
}

/** A whole view, or a large part of one, that has nothing to show. */
export function Blank({
  icon,
  tone = "plain",
  title,
  children,
  action,
  detail,
  live = false,
}: {
  icon: IconName;
  tone?: Tone;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  detail?: ReactNode;
  live?: boolean;
}) {
  return (
    <div className={styles.blank} role={live ? "alert" : undefined}>
      <span className={cx(styles.blankIcon, styles[`${tone}Text`])}>
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      {children != null && <div className={styles.blankText}>{children}</div>}
      {detail != null && <div className={styles.blankDetail}>{detail}</div>}
      {action != null && <div className={styles.blankAction}>{action}</div>}
    </div>
  );
}

export function ErrorBlank({ error, onRetry }: { error: Failure; onRetry?: () => void }) {
  const { head, tail } = errorSentence(error);
  return (
    <Blank
      icon="warning"
      tone="bad"
      live
      title={head}
      action={
        onRetry && (
          <Button icon="refresh" onClick={onRetry}>
            Try again
          </Button>
        )
      }
    >
      {tail !== "" && <p>{tail}</p>}
      {error.next && <p>{error.next}</p>}
    </Blank>
  );
}

export function Skeleton({ width, height = 8 }: { width: string | number; height?: number }) {
  return <span className={styles.skeleton} style={{ width, height }} aria-hidden="true" />;
}

export function Progress({ value, label }: { value: number | null; label: string }) {
  return (
    <div
      className={styles.progress}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(value === null ? {} : { "aria-valuenow": Math.round(value * 100) })}
    >
      <div
        className={value === null ? styles.progressUnknown : styles.progressBar}
        style={value === null ? undefined : { width: `${Math.max(0, Math.min(1, value)) * 100}%` }}
      />
    </div>
  );
}
