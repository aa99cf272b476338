import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { BranchItem } from "../api/generated/BranchItem";
import type { Environment } from "../api/generated/Environment";
import type { SnapshotItem } from "../api/generated/SnapshotItem";
import { Button } from "../ui/button";
import { errorLine, formatAge, formatDay, formatLife, formatSize, formatWhen } from "../ui/format";
import { Icon, type IconName } from "../ui/icon";
import { Menu, type MenuEntry } from "../ui/menu";
import { useCopyConnection } from "./copy-connection";
import { firstLogin, useAsk } from "./dialogs";
import styles from "./groups.module.css";

const reason = (state: { enabled: boolean; reason: string | null }) =>
  state.enabled ? null : (state.reason ?? "This cannot be done now.");

export function Group({
  title,
  count,
  children,
  more,
  place,
}: {
  title: string;
  count: ReactNode;
  children: ReactNode;
  more?: ReactNode;
  /** Its column and row in the pipeline's grid. */
  place?: { column: number; row: number };
}) {
  return (
    <section
      className={styles.group}
      aria-label={title}
      style={place && { gridColumn: place.column, gridRow: place.row }}
    >
      <h3 className={styles.head}>
        {title}
        <span className={styles.count}>{count}</span>
      </h3>
      <ul>{children}</ul>
      {more}
    </section>
  );
}

export function NoRows({ children }: { children: ReactNode }) {
  return <li className={styles.none}>{children}</li>;
}

function Row({
  icon,
  name,
  end,
  note,
  entries,
}: {
  icon: IconName;
  name: string;
  end: ReactNode;
  note?: { text: string; bad: boolean } | null;
  entries: MenuEntry[];
}) {
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        <Icon name={icon} small />
      </span>
      <span className={styles.name} title={name}>
        {name}
      </span>
      {note ? (
        <span className={note.bad ? styles.bad : styles.noted} role="status" title={note.text}>
          {note.text}
        </span>
      ) : (
        <span className={styles.end}>{end}</span>
      )}
      <Menu
        entries={entries}
        trigger={<Button kind="ghost" size="tiny" icon="more" aria-label={`Actions for ${name}`} />}
      />
    </li>
  );
}

/** What can be done with a branch, wherever it is listed. */
export function useBranchActions(branch: BranchItem, environment: Environment | null) {
  const ask = useAsk();
  const navigate = useNavigate();
  const { copy, copied, error } = useCopyConnection();
  const login = firstLogin(branch);
  const entries: MenuEntry[] = [
    {
      label: "Copy connection string",
      icon: "copy",
      off: branch.endpoint_id === null ? "It has no endpoint." : null,
      ...(login === null ? {} : { hint: `${login.role} on ${login.database}` }),
      onSelect: () => {
        if (branch.endpoint_id !== null) {
          copy(branch.endpoint_id, login);
        }
      },
    },
    {
      label: "SQL script…",
      icon: "script",
      off: reason(branch.can_script),
      onSelect: () => void navigate({ to: "/script/$branchId", params: { branchId: branch.id } }),
    },
    ...(environment && branch.role === "backup"
      ? [
          {
            label: `Roll ${environment.name} back to this…`,
            icon: "back" as const,
            off: reason(environment.can_roll_back),
            onSelect: () => ask({ kind: "roll_back", environment, to: { kind: "backup", id: branch.id } }),
          },
        ]
      : []),
    {
      label: "Delete…",
      icon: "trash",
      danger: true,
      off: reason(branch.can_delete),
      onSelect: () => ask({ kind: "delete", what: "branch", id: branch.id, name: branch.name, environment }),
    },
  ];
  const note = copied
    ? { text: "Connection string copied", bad: false }
    : error
      ? { text: errorLine(error), bad: true }
      : null;
  return { entries, note };
}

export function useSnapshotActions(snapshot: SnapshotItem, environment: Environment | null): MenuEntry[] {
  const ask = useAsk();
  return [
    ...(environment
      ? [
          {
            label: `Roll ${environment.name} back to this…`,
            icon: "back" as const,
            off: reason(environment.can_roll_back),
            onSelect: () =>
              ask({ kind: "roll_back", environment, to: { kind: "snapshot", id: snapshot.id } }),
          },
        ]
      : []),
    {
      label: "Delete…",
      icon: "trash",
      danger: true,
      off: reason(snapshot.can_delete),
      onSelect: () =>
        ask({ kind: "delete", what: "snapshot", id: snapshot.id, name: snapshot.name, environment }),
    },
  ];
}

export function BranchRow({ branch, environment }: { branch: BranchItem; environment: Environment | null }) {
  const { entries, note } = useBranchActions(branch, environment);
  const backup = branch.role === "backup";
  const until = branch.expires_at === null ? null : `till ${formatDay(branch.expires_at)}`;
  return (
    <Row
      icon={backup ? "backup" : "branch"}
      name={branch.name}
      note={note}
      entries={entries}
      end={
        backup
          ? [
              branch.logical_size === null ? null : formatSize(branch.logical_size),
              until ?? formatAge(Date.now() - new Date(branch.created_at).getTime()),
            ]
              .filter(Boolean)
              .join(" · ")
          : formatLife(branch.created_at, branch.expires_at)
      }
    />
  );
}

export function SnapshotRow({
  snapshot,
  environment,
}: {
  snapshot: SnapshotItem;
  environment: Environment | null;
}) {
  const entries = useSnapshotActions(snapshot, environment);
  return <Row icon="snapshot" name={snapshot.name} entries={entries} end={formatWhen(snapshot.created_at)} />;
}
