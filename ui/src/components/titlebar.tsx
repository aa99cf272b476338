import { useNavigate } from "@tanstack/react-router";
import { useId, useState } from "react";
import type { KnownProject } from "../api/generated/KnownProject";
import type { Overview } from "../api/generated/Overview";
import { useOverview } from "../api/queries";
import { Button } from "../ui/button";
import { errorLine } from "../ui/format";
import { Icon, Logo } from "../ui/icon";
import { Kbd } from "../ui/kbd";
import { ariaKeys, keyWords } from "../ui/keys";
import { Menu, type MenuEntry } from "../ui/menu";
import { applyTheme, storedTheme, type Theme } from "../ui/theme";
import { ConnectionMark } from "./connection-mark";
import { useEnterProject } from "./enter-project";
import { useNotificationEntries } from "./notification-entries";
import styles from "./titlebar.module.css";
import type { ViewState } from "./view";

export function TitleBar({ view, locked, onFind }: { view: ViewState; locked: boolean; onFind: () => void }) {
  const overview = useOverview();
  return (
    <header className={styles.title}>
      <div className={styles.crumbs}>
        <Logo />
        {overview.data && overview.data.connections.length > 0 ? (
          <ProjectSwitcher overview={overview.data} />
        ) : (
          <strong className={styles.name}>Slipway</strong>
        )}
        {view.crumbs.map((crumb, index) => (
          <span key={`${index}-${crumb}`} className={styles.crumb}>
            <span className={styles.slash} aria-hidden="true">
              /
            </span>
            {index === view.crumbs.length - 1 ? (
              <strong title={crumb}>{crumb}</strong>
            ) : (
              <span className={styles.earlier}>{crumb}</span>
            )}
          </span>
        ))}
      </div>
      <Find locked={locked} onFind={onFind} />
      <div className={styles.end}>
        <Settings version={overview.data?.version} />
      </div>
    </header>
  );
}

/** It looks like the field that it opens. */
function Find({ locked, onFind }: { locked: boolean; onFind: () => void }) {
  const id = useId();
  return (
    <button
      type="button"
      className={styles.find}
      aria-label="Go to or do"
      aria-haspopup="dialog"
      aria-keyshortcuts={ariaKeys("K")}
      aria-disabled={locked || undefined}
      aria-describedby={locked ? id : undefined}
      onClick={locked ? undefined : onFind}
    >
      <Icon name={locked ? "lock" : "search"} small />
      <span className={styles.findText} id={id}>
        {locked ? "Slipway is locked" : "Go to or do…"}
      </span>
      <Kbd>{keyWords("K")}</Kbd>
    </button>
  );
}

/** So many of those that were opened last are offered beside the favourites. */
const RECENT = 6;

/** Favourites and what was opened last. Nothing is asked of a server: one that is away does not matter. */
function ProjectSwitcher({ overview }: { overview: Overview }) {
  const navigate = useNavigate();
  const { enter, error } = useEnterProject();
  const { connections, current, known_projects: known } = overview;
  const connection = connections.find((each) => each.id === current?.connection_id);

  const entryOf = (project: KnownProject): MenuEntry[] => {
    const on = connections.find((each) => each.id === project.connection_id);
    return on
      ? [
          {
            label: project.name,
            icon: on.kind === "engine" ? "computer" : "cloud",
            checked: current?.connection_id === on.id && current.project_id === project.project_id,
            ...(connections.length > 1 || on.state.kind === "failed"
              ? { hint: on.state.kind === "failed" ? `${on.name} does not answer` : on.name }
              : {}),
            onSelect: () => enter(on.id, project.project_id),
          },
        ]
      : [];
  };
  const favourites = known.filter((each) => each.favourite).flatMap(entryOf);
  const recent = known
    .filter((each) => !each.favourite)
    .flatMap(entryOf)
    .slice(0, RECENT);
  const entries: MenuEntry[] = [
    ...(favourites.length > 0 ? [{ heading: "Favourites" }, ...favourites] : []),
    ...(recent.length > 0 ? [{ heading: "Opened last" }, ...recent] : []),
    ...(favourites.length + recent.length > 0 ? (["line"] as const) : []),
    { label: "All projects…", icon: "search", onSelect: () => void navigate({ to: "/projects" }) },
    { label: "Connections…", icon: "plug", onSelect: () => void navigate({ to: "/connections" }) },
    "line",
    { label: "New project on this computer…", icon: "plus", onSelect: () => void navigate({ to: "/start" }) },
    {
      label: "Connect to Neon…",
      icon: "plus",
      onSelect: () => void navigate({ to: "/start", search: { panel: "neon" } }),
    },
  ];

  return (
    <>
      <Menu
        align="start"
        entries={entries}
        trigger={
          <button
            type="button"
            className={styles.switcher}
            aria-label={`Project: ${current?.project_name ?? "none"}`}
          >
            {connection && <ConnectionMark connection={connection} />}
            {connection && (
              <>
                <span className={styles.connection}>{connection.name}</span>
                <span className={styles.slash} aria-hidden="true">
                  /
                </span>
              </>
            )}
            <strong className={styles.project}>{current?.project_name ?? "Choose a project"}</strong>
            <Icon name="chevronDown" small />
          </button>
        }
      />
      {error && (
        <span className={styles.error} role="alert">
          {errorLine(error)}
        </span>
      )}
    </>
  );
}

const THEMES: { value: Theme; label: string }[] = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
];

function Settings({ version }: { version: string | undefined }) {
  const [theme, setTheme] = useState(storedTheme);
  const notifications = useNotificationEntries();
  return (
    <Menu
      entries={[
        ...notifications,
        { heading: "Appearance" },
        ...THEMES.map((each) => ({
          label: each.label,
          checked: theme === each.value,
          onSelect: () => {
            applyTheme(each.value);
            setTheme(each.value);
          },
        })),
        ...(version === undefined ? [] : (["line", { heading: `Slipway ${version}` }] as const)),
      ]}
      trigger={<Button kind="ghost" icon="settings" aria-label="Settings" title="Settings" />}
    />
  );
}
