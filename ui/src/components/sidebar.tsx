import { Link } from "@tanstack/react-router";
import { useOverview, usePipeline, useRequests, useRequestsElsewhere } from "../api/queries";
import { Skeleton } from "../ui/feedback";
import { Icon, type IconName } from "../ui/icon";
import { Mark } from "../ui/mark";
import styles from "./sidebar.module.css";

interface View {
  to:
    | "/pipeline"
    | "/runs"
    | "/branches"
    | "/snapshots"
    | "/connections"
    | "/projects"
    | "/credentials"
    | "/requests"
    | "/history"
    | "/team";
  label: string;
  icon: IconName;
}

/** In the order of Ctrl/⌘ 1…9, 0. */
export const VIEWS: readonly View[] = [
  { to: "/pipeline", label: "Pipeline", icon: "pipeline" },
  { to: "/runs", label: "Runs", icon: "run" },
  { to: "/branches", label: "Branches", icon: "branch" },
  { to: "/snapshots", label: "Snapshots", icon: "snapshot" },
  { to: "/connections", label: "Connections", icon: "plug" },
  { to: "/projects", label: "Projects", icon: "database" },
  { to: "/credentials", label: "Credentials", icon: "key" },
  { to: "/requests", label: "Requests", icon: "inbox" },
  { to: "/history", label: "History", icon: "history" },
  { to: "/team", label: "Team", icon: "people" },
];

export function SideBar() {
  const pipeline = usePipeline();
  const environments = pipeline.data?.environments ?? [];
  // What Slipway remembers, for as long as the server says nothing.
  const remembered = useOverview().data?.environments ?? [];
  const branches =
    pipeline.data &&
    environments.reduce(
      (sum, each) => sum + (each.branch_id ? 1 : 0) + each.children.length + each.backups.length,
      pipeline.data.other_branches.length,
    );
  const snapshots =
    pipeline.data &&
    environments.reduce((sum, each) => sum + each.snapshots.length, pipeline.data.other_snapshots.length);

  const elsewhere = useRequestsElsewhere().data ?? [];
  const waiting = elsewhere.reduce(
    (sum, each) => sum + each.waiting,
    useRequests().data?.filter((each) => each.waits_for_me).length ?? 0,
  );

  const view = (index: number, count?: number, badge = 0) => {
    const item = VIEWS[index];
    return (
      item && (
        <Link to={item.to} className={styles.item} activeProps={{ className: styles.on }} title={item.label}>
          <Icon name={item.icon} />
          <span className={styles.label}>{item.label}</span>
          {count !== undefined && <span className={styles.count}>{count}</span>}
          {badge > 0 && (
            <span className={styles.badge}>
              {badge}
              <span className="visually-hidden"> {badge === 1 ? "waits" : "wait"} for you</span>
            </span>
          )}
        </Link>
      )
    );
  };

  return (
    <nav className={styles.side} aria-label="Views">
      <h2 className={styles.head}>Environments</h2>
      {pipeline.isPending && remembered.length === 0 && (
        <span className={styles.item}>
          <Skeleton width={96} height={12} />
        </span>
      )}
      {!pipeline.data &&
        remembered.map((environment) => (
          <Link
            key={environment.id}
            to="/environments/$environmentId"
            params={{ environmentId: environment.id }}
            className={styles.item}
            activeProps={{ className: styles.on }}
            title={environment.name}
          >
            <Mark colour={environment.colour} name={environment.name} />
            <span className={styles.label}>{environment.name}</span>
          </Link>
        ))}
      {environments.map((environment) => (
        <Link
          key={environment.id}
          to="/environments/$environmentId"
          params={{ environmentId: environment.id }}
          className={styles.item}
          activeProps={{ className: styles.on }}
          title={environment.name}
        >
          <Mark colour={environment.colour} name={environment.name} />
          <span className={styles.label}>{environment.name}</span>
          {environment.running !== null ? (
            <span className={styles.state} title="A run works on it">
              <Icon name="refresh" small />
            </span>
          ) : environment.protected ? (
            <span className={styles.state} title="Protected">
              <Icon name="lock" small />
            </span>
          ) : environment.state === "missing" ? (
            <span className={styles.state} title="Its endpoint is gone">
              <Icon name="warning" small />
            </span>
          ) : null}
        </Link>
      ))}
      <div className={styles.rule} />
      <h2 className={styles.head}>Work</h2>
      {view(0)}
      {view(7, undefined, waiting)}
      {view(1)}
      {view(8)}
      <div className={styles.rule} />
      <h2 className={styles.head}>Kept</h2>
      {view(2, branches)}
      {view(3, snapshots)}
      <span className={styles.spring} />
      {view(9)}
      {view(5)}
      {view(6)}
      {view(4)}
    </nav>
  );
}
