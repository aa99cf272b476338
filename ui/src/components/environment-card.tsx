import { Link, useNavigate } from "@tanstack/react-router";
import { useId } from "react";
import type { Environment } from "../api/generated/Environment";
import type { EnvironmentState } from "../api/generated/EnvironmentState";
import type { Flow } from "../api/generated/Flow";
import type { Possibility } from "../api/generated/Possibility";
import type { RunRequest } from "../api/generated/RunRequest";
import { useRuns, useWrites } from "../api/queries";
import { Button, type ButtonProps, Why } from "../ui/button";
import { cx } from "../ui/cx";
import { Tag } from "../ui/feedback";
import { formatGap, formatSize, formatWhen, RUN_NOUN, RUN_VERB } from "../ui/format";
import { Icon, Spinner } from "../ui/icon";
import { Mark } from "../ui/mark";
import { MeasureValue } from "../ui/measure";
import { Menu, type MenuEntry } from "../ui/menu";
import { stepPosition } from "../ui/segments";
import text from "../ui/text.module.css";
import { CopyConnectionButton } from "./copy-connection";
import { firstLogin, servedBranch, useAsk } from "./dialogs";
import styles from "./environment-card.module.css";
import { Standing } from "./standing";

export const STATE_WORD: Record<EnvironmentState, string> = {
  awake: "Awake",
  asleep: "Asleep",
  starting: "Starting",
  disabled: "Disabled",
  closed: "Nobody can connect",
  missing: "Endpoint missing",
};

export const why = (state: Possibility): string | null =>
  state.enabled ? null : (state.reason ?? "This cannot be done now.");

/** The button of its menu, for links that lead to it. */
export const menuId = (environmentId: string) => `menu-${environmentId}`;

/** One environment: the address that stays, and what fills it. */
export function EnvironmentCard({
  environment,
  siblings,
  flows,
  column,
  onPrepare,
  onReorder,
}: {
  environment: Environment;
  siblings: Environment[];
  flows: Flow[];
  /** Its column in the pipeline's grid. */
  column: number;
  onPrepare: (request: RunRequest) => void;
  onReorder: (ids: string[]) => void;
}) {
  return (
    <article
      style={{ gridColumn: column }}
      className={styles.card}
      data-colour={environment.colour}
      aria-label={environment.name}
    >
      <header className={styles.head}>
        <Mark colour={environment.colour} name={environment.name} />
        <h2 className={styles.name} title={environment.name}>
          <Link to="/environments/$environmentId" params={{ environmentId: environment.id }}>
            {environment.name}
          </Link>
        </h2>
        {environment.protected && <Tag icon="lock">Protected</Tag>}
        <EnvironmentMenu
          environment={environment}
          siblings={siblings}
          flows={flows}
          onPrepare={onPrepare}
          onReorder={onReorder}
        />
      </header>
      <Slot environment={environment} />
      <Facts environment={environment} />
      <div className={styles.states}>
        <Standing environment={environment} />
        <StateLine environment={environment} />
      </div>
      <EnvironmentActions environment={environment} />
    </article>
  );
}

/** The endpoint: what clients are connected to. */
export function Slot({ environment }: { environment: Environment }) {
  return (
    <div className={styles.slot} data-colour={environment.colour}>
      <span className={styles.plug}>
        <Icon name="plug" small />
      </span>
      <code className={cx(text.clip, text.grow)} title={environment.host ?? environment.endpoint_id}>
        {environment.host ?? environment.endpoint_id}
      </code>
      {environment.host !== null && (
        <CopyConnectionButton
          of={environment.name}
          endpointId={environment.endpoint_id}
          login={firstLogin(environment)}
        />
      )}
    </div>
  );
}

export function Facts({ environment }: { environment: Environment }) {
  const { came_from: from } = environment;
  return (
    <dl className={styles.facts}>
      <dt>State</dt>
      <dd>
        <span
          className={environment.state === "missing" || environment.state === "closed" ? text.bad : undefined}
        >
          {STATE_WORD[environment.state]}
        </span>
        {environment.logical_size !== null && (
          <span className={text.muted}> · {formatSize(environment.logical_size)}</span>
        )}
      </dd>
      {environment.branch_name !== null && environment.branch_name !== environment.name && (
        <>
          <dt>Serves</dt>
          <dd className={text.clip} title={environment.branch_name}>
            {environment.branch_name}
          </dd>
        </>
      )}
      <dt>Came from</dt>
      <dd>
        {from === null ? (
          <span className={text.sub}>Nothing was put here by Slipway yet</span>
        ) : (
          <>
            <span className={text.strong}>{from.source}</span>{" "}
            <span className={text.muted}>
              by {RUN_NOUN[from.kind]},{" "}
              <Link to="/runs/$runId" params={{ runId: from.run_id }}>
                run {from.run_number}
              </Link>
              <br />
              {formatWhen(from.at)}
              {from.gap_ms !== null && (
                <span className={text.hideSmall}> · gap {formatGap(from.gap_ms)}</span>
              )}
            </span>
          </>
        )}
      </dd>
      <dt>Since then</dt>
      <dd>
        <Writes environment={environment} />
      </dd>
    </dl>
  );
}

/** What was written since it was last the same as another one. */
function Writes({ environment }: { environment: Environment }) {
  const writes = useWrites(environment);
  if (writes.isError) {
    return (
      <>
        <span className={text.sub}>Unknown</span>
        <br />
        <span className={text.muted}>{writes.error.reason ?? writes.error.message}</span>
      </>
    );
  }
  if (writes.data === undefined) {
    return (
      <span className={text.sub}>
        {writes.isFetching
          ? "Counting"
          : environment.state === "asleep"
            ? "Not counted while it sleeps"
            : "Not counted"}
      </span>
    );
  }
  return writes.data.base === null ? (
    <span className={text.sub}>No common base to count from</span>
  ) : (
    <MeasureValue measure={writes.data.writes} />
  );
}

export function StateLine({ environment }: { environment: Environment }) {
  const runs = useRuns();
  if (environment.running !== null) {
    const run = runs.data?.find((each) => each.id === environment.running);
    const position = run && stepPosition(run);
    return (
      <div className={cx(styles.state, styles.busy)}>
        <Spinner />
        <span className={text.grow}>
          {run
            ? `${RUN_VERB[run.kind]} ${run.kind === "roll_back" ? "" : `from ${run.source.name}`}`
            : "A run works on it"}
          <br />
          <span className={text.sub}>
            {position && run.step
              ? `step ${position.at} of ${position.of}, ${run.step.toLowerCase()}`
              : "at work"}
          </span>
        </span>
        <Link to="/runs/$runId" params={{ runId: environment.running }} className={text.nowrap}>
          {run ? `Run ${run.number}` : "Open"}
        </Link>
      </div>
    );
  }
  if (environment.state === "missing") {
    return (
      <div className={styles.state}>
        <span className={text.bad}>
          <Icon name="warning" small />
        </span>
        <span className={text.grow}>
          <span className={styles.strongLine}>Its endpoint is no longer on the server</span>
          <br />
          Remove it here, or add it again with another endpoint.
        </span>
      </div>
    );
  }
  if (environment.state === "closed") {
    return (
      <div className={styles.state}>
        <span className={text.bad}>
          <Icon name="warning" small />
        </span>
        <span className={text.grow}>
          <span className={styles.strongLine}>Its port could not be opened</span>
          <br />
          {environment.state_reason}
        </span>
      </div>
    );
  }
  const { way_back: back } = environment;
  return (
    <div className={styles.state}>
      <span className={text.muted}>
        <Icon name="back" small />
      </span>
      {back === null ? (
        <span className={text.grow}>
          No way back yet
          <br />
          the first snapshot opens one
        </span>
      ) : (
        <span className={text.grow}>
          <span className={styles.strongLine}>Way back open</span>
          <br />
          to {formatWhen(back.taken_at)} · {back.snapshot_name}
        </span>
      )}
    </div>
  );
}

/** The four things one does with an environment. What is off says why below, once for each reason. */
export function EnvironmentActions({ environment }: { environment: Environment }) {
  const ask = useAsk();
  const navigate = useNavigate();
  const id = useId();
  const served = servedBranch(environment);

  const actions: { label: string; props: ButtonProps; off: string | null }[] = [
    {
      label: "Snapshot",
      off: why(environment.can_snapshot),
      props: { icon: "snapshot", onClick: () => ask({ kind: "snapshot", environment }) },
    },
    {
      label: "Branch",
      off: why(environment.can_branch) ?? (served === null ? "there is no branch behind it" : null),
      props: {
        icon: "branch",
        onClick: () => served && ask({ kind: "branch", parent: served, environment }),
      },
    },
    {
      label: "SQL script",
      off: why(environment.can_script) ?? (served === null ? "there is no branch behind it" : null),
      props: {
        icon: "script",
        onClick: () => served && void navigate({ to: "/script/$branchId", params: { branchId: served.id } }),
      },
    },
    {
      label: "Roll back…",
      off: why(environment.can_roll_back),
      props: { icon: "back", onClick: () => ask({ kind: "roll_back", environment, to: null }) },
    },
  ];
  const reasons = [...new Set(actions.flatMap((each) => each.off ?? []))];

  return (
    <footer className={styles.foot}>
      <div className={styles.buttons}>
        {actions.map(({ label, props, off }) => (
          <Button
            key={label}
            {...props}
            off={off}
            aria-label={`${label.replace("…", "")} ${environment.name}`}
            reasonId={off === null ? undefined : `${id}-${reasons.indexOf(off)}`}
          >
            {label}
          </Button>
        ))}
      </div>
      {reasons.map((reason, index) => {
        const labels = actions
          .filter((each) => each.off === reason)
          .map((each) => each.label.replace("…", ""));
        return (
          <Why key={reason} id={`${id}-${index}`}>
            {labels.length === actions.length ? "" : `${labels.join(", ")}: `}
            {reason}
          </Why>
        );
      })}
    </footer>
  );
}

function EnvironmentMenu({
  environment,
  siblings,
  flows,
  onPrepare,
  onReorder,
}: {
  environment: Environment;
  siblings: Environment[];
  flows: Flow[];
  onPrepare: (request: RunRequest) => void;
  onReorder: (ids: string[]) => void;
}) {
  const ask = useAsk();
  const at = siblings.findIndex((each) => each.id === environment.id);
  const move = (to: number) => {
    const ids = siblings.map((each) => each.id);
    ids.splice(at, 1);
    ids.splice(to, 0, environment.id);
    onReorder(ids);
  };
  const left = siblings[at - 1];
  const right = siblings[at + 1];
  const apart = flows.filter((flow) => {
    const other = flow.source === environment.id ? flow.target : flow.source;
    const mine = flow.source === environment.id || flow.target === environment.id;
    const distance = Math.abs(siblings.findIndex((each) => each.id === other) - at);
    return mine && distance > 1 && flow.kind !== "rehearsal";
  });
  const word = (id: string) =>
    id === environment.id ? "this" : (siblings.find((each) => each.id === id)?.name ?? id);

  const entries: MenuEntry[] = [
    ...apart.map(
      (flow): MenuEntry => ({
        label:
          flow.kind === "promote"
            ? `Promote ${word(flow.source)} to ${word(flow.target)}…`
            : `Refresh ${word(flow.target)} from ${word(flow.source)}…`,
        icon: flow.kind === "promote" ? "arrowRight" : "arrowLeft",
        off: why(flow.can),
        onSelect: () => {
          if (flow.kind === "promote" || flow.kind === "refresh") {
            onPrepare({ kind: flow.kind, source: flow.source, target: flow.target });
          }
        },
      }),
    ),
    ...(apart.length > 0 ? (["line"] as const) : []),
    {
      label: "Rename or recolour…",
      icon: "pencil",
      onSelect: () => ask({ kind: "edit_environment", environment }),
    },
    {
      label: "Policy…",
      icon: "lock",
      onSelect: () => ask({ kind: "policy", environment }),
    },
    {
      label: "Move left",
      icon: "arrowLeft",
      off: environment.production
        ? "production is drawn last"
        : left === undefined
          ? "it is the first one"
          : null,
      onSelect: () => move(at - 1),
    },
    {
      label: "Move right",
      icon: "arrowRight",
      off:
        right === undefined
          ? "it is the last one"
          : right.production && !environment.production
            ? "production is drawn last"
            : null,
      onSelect: () => move(at + 1),
    },
    "line",
    {
      label: "Remove from pipeline…",
      icon: "close",
      onSelect: () => ask({ kind: "remove_environment", environment }),
    },
  ];
  return (
    <Menu
      entries={entries}
      trigger={
        <Button
          id={menuId(environment.id)}
          kind="ghost"
          size="tiny"
          icon="more"
          aria-label={`More for ${environment.name}`}
        />
      }
    />
  );
}
