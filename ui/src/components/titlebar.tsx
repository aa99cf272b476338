import { useQueries } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Overview } from "../api/generated/Overview";
import { queries, useOverview } from "../api/queries";
import { Button } from "../ui/button";
import { errorLine } from "../ui/format";
import { Icon, Logo } from "../ui/icon";
import { Menu, type MenuEntry } from "../ui/menu";
import { applyTheme, storedTheme, type Theme } from "../ui/theme";
import { useEnterProject } from "./enter-project";
import styles from "./titlebar.module.css";
import type { ViewState } from "./view";

export function TitleBar({ view }: { view: ViewState }) {
  const overview = useOverview();
  return (
    <header className={styles.title}>
      <Logo />
      <div className={styles.crumbs}>
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
            {index === view.crumbs.length - 1 ? <strong>{crumb}</strong> : crumb}
          </span>
        ))}
      </div>
      <span className={styles.spring} />
      <Settings version={overview.data?.version} />
    </header>
  );
}

function ProjectSwitcher({ overview }: { overview: Overview }) {
  const navigate = useNavigate();
  const { enter, error } = useEnterProject();
  const { connections, current } = overview;
  const projects = useQueries({ queries: connections.map((each) => queries.projects(each.id)) });
  const connection = connections.find((each) => each.id === current?.connection_id);

  const entries: MenuEntry[] = [];
  for (const [index, each] of connections.entries()) {
    if (index > 0) {
      entries.push("line");
    }
    entries.push({ heading: each.name });
    const answer = projects[index];
    if (answer?.isError) {
      entries.push({
        label: "Projects cannot be listed",
        icon: "warning",
        off: answer.error.message,
        onSelect: () => undefined,
      });
    } else if (answer?.isPending) {
      entries.push({ label: "Projects…", off: "Asking for them", onSelect: () => undefined });
    } else if (answer?.data?.length === 0) {
      entries.push({ label: "No projects", off: "There is none yet", onSelect: () => undefined });
    }
    for (const project of answer?.data ?? []) {
      entries.push({
        label: project.name,
        icon: each.kind === "engine" ? "computer" : "cloud",
        checked: current?.connection_id === each.id && current.project_id === project.id,
        ...(project.set_up ? {} : { hint: "choose its environments first" }),
        onSelect: () => {
          if (project.set_up) {
            enter(each.id, project.id);
          } else {
            void navigate({
              to: "/setup/$connectionId",
              params: { connectionId: each.id },
              search: { project: project.id },
            });
          }
        },
      });
    }
  }
  entries.push(
    "line",
    { label: "New project on this computer…", icon: "plus", onSelect: () => void navigate({ to: "/start" }) },
    {
      label: "Connect to Neon…",
      icon: "plus",
      onSelect: () => void navigate({ to: "/start", search: { panel: "neon" } }),
    },
  );

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
            {connection && <Icon name={connection.kind === "engine" ? "computer" : "cloud"} small />}
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
  return (
    <Menu
      entries={[
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
