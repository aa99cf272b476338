import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { Colour } from "../api/generated/Colour";
import type { EnvironmentDraft } from "../api/generated/EnvironmentDraft";
import type { SetupBranch } from "../api/generated/SetupBranch";
import type { SetupSuggestion } from "../api/generated/SetupSuggestion";
import { queries, useCommand, useOverview } from "../api/queries";
import { useEnterProject, useShowPipeline } from "../components/enter-project";
import { Page } from "../components/page";
import { useView } from "../components/view";
import { Button, ButtonWithReason } from "../ui/button";
import { Blank, ErrorBlank, ErrorNote, Skeleton, Tag } from "../ui/feedback";
import { Checkbox, Select, TextInput } from "../ui/field";
import { formatSize } from "../ui/format";
import { Icon } from "../ui/icon";
import { COLOURS, Mark } from "../ui/mark";
import table from "../ui/table.module.css";
import text from "../ui/text.module.css";
import styles from "./setup.module.css";

/** Which project, then which branch is which environment. Nothing is created by either. */
export function SetupPage() {
  const { connectionId } = useParams({ from: "/setup/$connectionId" });
  const { project } = useSearch({ from: "/setup/$connectionId" });
  const overview = useOverview();
  const connection = overview.data?.connections.find((each) => each.id === connectionId);
  useView(null, connection?.name ?? "Connection", project === undefined ? "Projects" : "Environments");
  return project === undefined ? (
    <Projects connectionId={connectionId} connectionName={connection?.name ?? "this connection"} />
  ) : (
    <Assign connectionId={connectionId} projectId={project} />
  );
}

function Projects({ connectionId, connectionName }: { connectionId: string; connectionName: string }) {
  const projects = useQuery(queries.projects(connectionId));
  const navigate = useNavigate();
  const { enter, error } = useEnterProject();
  return (
    <Page title="Choose a project" summary={`on ${connectionName}; choosing one changes nothing there`}>
      {projects.isPending && (
        <div className={styles.narrow} aria-busy="true">
          <Skeleton width="60%" height={12} />
          <Skeleton width="45%" height={12} />
        </div>
      )}
      {projects.isError && <ErrorBlank error={projects.error} onRetry={() => void projects.refetch()} />}
      {projects.data?.length === 0 && (
        <Blank icon="database" title="This key sees no project">
          A project key sees one project, an organisation key those of the organisation. Make a project there,
          or connect with another key.
        </Blank>
      )}
      {error && <ErrorNote error={error} />}
      {projects.data && projects.data.length > 0 && (
        <ul className={styles.projects}>
          {projects.data.map((project) => (
            <li key={project.id}>
              <button
                type="button"
                className={styles.project}
                onClick={() =>
                  project.set_up
                    ? enter(connectionId, project.id)
                    : void navigate({
                        to: "/setup/$connectionId",
                        params: { connectionId },
                        search: { project: project.id },
                      })
                }
              >
                <Icon name="database" />
                <span className={text.grow}>
                  <b>{project.name}</b>
                  <span className={styles.meta}>
                    PostgreSQL {project.pg_version} · <code>{project.id}</code>
                  </span>
                </span>
                {project.set_up && <Tag tone="ok">set up</Tag>}
                <Icon name="chevronRight" small />
              </button>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

function Assign({ connectionId, projectId }: { connectionId: string; projectId: string }) {
  const setup = useQuery(queries.setup(connectionId, projectId));
  return (
    <Page
      title={setup.data ? `Which branch of ${setup.data.project.name} is which environment?` : "Environments"}
      summary="Nothing is created: Slipway only remembers the names."
    >
      {setup.isPending && (
        <div className={styles.narrow} aria-busy="true">
          <Skeleton width="80%" height={12} />
          <Skeleton width="70%" height={12} />
          <p className={text.small}>Asking for the branches…</p>
        </div>
      )}
      {setup.isError && <ErrorBlank error={setup.error} onRetry={() => void setup.refetch()} />}
      {setup.data && <AssignForm connectionId={connectionId} projectId={projectId} setup={setup.data} />}
    </Page>
  );
}

interface Line {
  used: boolean;
  name: string;
  colour: Colour;
  production: boolean;
}

function lineOf(branch: SetupBranch, index: number): Line {
  return branch.suggested
    ? { used: true, ...branch.suggested }
    : {
        used: false,
        name: branch.branch_name.slice(0, 32),
        colour: COLOURS[(index + 1) % COLOURS.length]?.value ?? "violet",
        production: false,
      };
}

function AssignForm({
  connectionId,
  projectId,
  setup,
}: {
  connectionId: string;
  projectId: string;
  setup: SetupSuggestion;
}) {
  const navigate = useNavigate();
  const confirm = useCommand("setup_confirm");
  const show = useShowPipeline();
  const [lines, setLines] = useState(() => setup.branches.map(lineOf));
  const change = (index: number, part: Partial<Line>) =>
    setLines((before) => before.map((line, at) => (at === index ? { ...line, ...part } : line)));

  const drafts = setup.branches.flatMap((branch, index): EnvironmentDraft[] => {
    const line = lines[index];
    return line?.used
      ? [
          {
            name: line.name.trim(),
            colour: line.colour,
            endpoint_id: branch.endpoint_id,
            production: line.production,
          },
        ]
      : [];
  });
  const names = drafts.map((each) => each.name);
  const off =
    drafts.length === 0
      ? "Choose at least one branch."
      : names.includes("")
        ? "Each chosen branch needs a name."
        : new Set(names).size < names.length
          ? "Two environments have the same name."
          : null;

  if (setup.branches.length === 0) {
    return (
      <Blank
        icon="branch"
        title="This project has no root branch with an endpoint"
        action={
          <Link to="/setup/$connectionId" params={{ connectionId }} search={{}}>
            Choose another project
          </Link>
        }
      >
        An environment is bound to an endpoint. Add a compute to a root branch on the server, then come back.
      </Blank>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (off === null && !confirm.isPending) {
          confirm.mutate({ connectionId, projectId, environments: drafts }, { onSuccess: () => void show() });
        }
      }}
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th>Use</th>
            <th>Branch and endpoint</th>
            <th className={table.num}>Size</th>
            <th>Environment</th>
            <th>Colour and shape</th>
            <th>Production</th>
          </tr>
        </thead>
        <tbody>
          {setup.branches.map((branch, index) => {
            const line = lines[index];
            return (
              line && (
                <tr key={branch.branch_id} className={line.used ? undefined : styles.unused}>
                  <td>
                    <Checkbox
                      hideLabel
                      label={`Use ${branch.branch_name}`}
                      checked={line.used}
                      onChange={(used) => change(index, { used })}
                    />
                  </td>
                  <td className={styles.branch}>
                    <b>{branch.branch_name}</b>
                    {branch.why !== null && <span className={text.muted}> · {branch.why}</span>}
                    <code className={styles.host}>{branch.host}</code>
                  </td>
                  <td className={table.num}>
                    {branch.logical_size === null ? (
                      <span className={text.muted}>not calculated yet</span>
                    ) : (
                      formatSize(branch.logical_size)
                    )}
                  </td>
                  <td className={styles.nameCell}>
                    {line.used ? (
                      <span className={text.row}>
                        <Mark colour={line.colour} name={line.name} />
                        <TextInput
                          aria-label={`Environment for ${branch.branch_name}`}
                          value={line.name}
                          maxLength={32}
                          onChange={(event) => change(index, { name: event.target.value })}
                        />
                      </span>
                    ) : (
                      <span className={text.muted}>left out</span>
                    )}
                  </td>
                  <td className={styles.colourCell}>
                    {line.used && (
                      <Select
                        aria-label={`Colour for ${branch.branch_name}`}
                        value={line.colour}
                        options={COLOURS.map(({ value, label, shape }) => ({
                          value,
                          label: `${label}, ${shape}`,
                        }))}
                        onChange={(colour) => change(index, { colour })}
                      />
                    )}
                  </td>
                  <td>
                    {line.used && (
                      <Checkbox
                        hideLabel
                        label={`${branch.branch_name} holds production data`}
                        checked={line.production}
                        onChange={(production) => change(index, { production })}
                      />
                    )}
                  </td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
      <p className={styles.note}>
        Production is drawn last, and scripts are refused on it. Names, colours and places can be changed
        later.
      </p>
      {confirm.error && <ErrorNote error={confirm.error} />}
      <div className={text.row}>
        <ButtonWithReason kind="primary" submit off={off} busy={confirm.isPending}>
          Use these environments
        </ButtonWithReason>
        <Button
          kind="ghost"
          onClick={() => void navigate({ to: "/setup/$connectionId", params: { connectionId }, search: {} })}
        >
          Choose another project
        </Button>
      </div>
    </form>
  );
}
