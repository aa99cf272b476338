import { Link, useParams } from "@tanstack/react-router";
import { useId, useState } from "react";
import type { Environment } from "../api/generated/Environment";
import type { Pipeline } from "../api/generated/Pipeline";
import type { ScriptOutcome } from "../api/generated/ScriptOutcome";
import { environmentOfBranch, useCommand, usePipeline } from "../api/queries";
import { why } from "../components/environment-card";
import { Page } from "../components/page";
import { SqlEditor } from "../components/sql-editor";
import { useView } from "../components/view";
import { ButtonWithReason } from "../ui/button";
import { Banner, Blank, ErrorBlank, ErrorNote, Skeleton } from "../ui/feedback";
import { Field, Select } from "../ui/field";
import { formatDuration, plural } from "../ui/format";
import { EnvironmentName } from "../ui/mark";
import text from "../ui/text.module.css";
import styles from "./script.module.css";

interface Target {
  name: string;
  databases: string[];
  roles: string[];
  off: string | null;
  environment: Environment | null;
  served: boolean;
}

function targetOf(pipeline: Pipeline, branchId: string): Target | null {
  const environment = environmentOfBranch(pipeline, branchId) ?? null;
  if (environment?.branch_id === branchId) {
    return {
      name: environment.name,
      databases: environment.databases,
      roles: environment.roles,
      off: why(environment.can_script),
      environment,
      served: true,
    };
  }
  const branch = [
    ...pipeline.environments.flatMap((each) => [...each.children, ...each.backups]),
    ...pipeline.other_branches,
  ].find((each) => each.id === branchId);
  return branch
    ? {
        name: branch.name,
        databases: branch.databases,
        roles: branch.roles,
        off: why(branch.can_script),
        environment,
        served: false,
      }
    : null;
}

/** Changes go to dev or a child branch as a script, all of it or nothing. */
export function ScriptPage() {
  const { branchId } = useParams({ from: "/script/$branchId" });
  const pipeline = usePipeline();
  const target = pipeline.data ? targetOf(pipeline.data, branchId) : null;
  useView(target?.environment?.colour ?? null, "SQL script", target?.name ?? "");

  if (target) {
    return <ScriptForm key={branchId} branchId={branchId} target={target} />;
  }
  return (
    <Page title="SQL script">
      {pipeline.isPending ? (
        <Skeleton width="40%" height={16} />
      ) : pipeline.isError ? (
        <ErrorBlank error={pipeline.error} onRetry={() => void pipeline.refetch()} />
      ) : (
        <Blank
          icon="info"
          title="This branch is not there any more"
          action={<Link to="/pipeline">Go to the pipeline</Link>}
        >
          It was deleted, or belongs to another project.
        </Blank>
      )}
    </Page>
  );
}

function ScriptForm({ branchId, target }: { branchId: string; target: Target }) {
  const [script, setScript] = useState("");
  const [database, setDatabase] = useState(target.databases[0] ?? "");
  const [role, setRole] = useState(target.roles[0] ?? "");
  const run = useCommand("script_run");
  const id = useId();
  const outcome = run.data;
  const failedLine = outcome?.kind === "failed" ? outcome.line : null;
  const off = target.off ?? (script.trim() === "" ? "Type or paste a script first." : null);

  return (
    <Page
      title={
        <>
          SQL script on{" "}
          {target.served && target.environment ? (
            <EnvironmentName environment={target.environment} />
          ) : (
            <strong>{target.name}</strong>
          )}
        </>
      }
      summary={
        !target.served && target.environment
          ? `${target.name} is below ${target.environment.name}; ${target.environment.name} itself stays as it is`
          : "one transaction: all of it, or nothing"
      }
    >
      <div className={styles.bar}>
        {target.databases.length > 0 && (
          <Field label="Database" className={styles.select}>
            {({ id: selectId }) => (
              <Select
                id={selectId}
                value={database}
                options={target.databases.map((each) => ({ value: each, label: each }))}
                onChange={setDatabase}
              />
            )}
          </Field>
        )}
        {target.roles.length > 0 && (
          <Field label="Role" className={styles.select}>
            {({ id: selectId }) => (
              <Select
                id={selectId}
                value={role}
                options={target.roles.map((each) => ({ value: each, label: each }))}
                onChange={setRole}
              />
            )}
          </Field>
        )}
        <span className={text.grow} />
      </div>
      <SqlEditor
        id={`${id}-sql`}
        label="SQL script"
        value={script}
        errorLine={failedLine}
        describedBy={outcome ? `${id}-outcome` : undefined}
        onChange={(next) => {
          setScript(next);
          if (run.data || run.error) {
            run.reset();
          }
        }}
      />
      <div className={text.row}>
        <ButtonWithReason
          kind={off === null ? "primary" : "plain"}
          icon="run"
          off={off}
          busy={run.isPending}
          note={run.isPending ? "Running…" : "Runs in one transaction."}
          onClick={() => run.mutate({ branchId, database: database || null, role: role || null, script })}
        >
          Run script
        </ButtonWithReason>
      </div>
      {run.error && <ErrorNote error={run.error} />}
      {outcome && (
        <div id={`${id}-outcome`}>
          <Outcome outcome={outcome} />
        </div>
      )}
    </Page>
  );
}

function Outcome({ outcome }: { outcome: ScriptOutcome }) {
  if (outcome.kind === "failed") {
    const place = [
      outcome.line === null ? null : `line ${outcome.line}`,
      outcome.column === null ? null : `column ${outcome.column}`,
      outcome.sqlstate === null ? null : `SQLSTATE ${outcome.sqlstate}`,
    ].filter(Boolean);
    return (
      <Banner tone="bad" live>
        <strong>{outcome.message}</strong>
        {place.length > 0 && <span className={styles.line}>{place.join(" · ")}</span>}
        {outcome.detail !== null && <span className={styles.line}>Detail: {outcome.detail}</span>}
        {outcome.hint !== null && <span className={styles.line}>Hint: {outcome.hint}</span>}
        <span className={styles.line}>Everything was rolled back; nothing was changed.</span>
      </Banner>
    );
  }
  return (
    <Banner tone="ok" live>
      <strong>
        Committed: {plural(outcome.statements, "statement")}, {plural(outcome.rows_changed, "row")} changed
      </strong>
      <span className={styles.line}>in {formatDuration(outcome.took_ms)}</span>
      {outcome.notices.map((notice, index) => (
        <code key={index} className={styles.line}>
          {notice}
        </code>
      ))}
    </Banner>
  );
}
