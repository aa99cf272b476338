import { Link, useParams } from "@tanstack/react-router";
import type { Environment } from "../api/generated/Environment";
import type { Expectation } from "../api/generated/Expectation";
import { usePipeline } from "../api/queries";
import { CopyConnectionButton } from "../components/copy-connection";
import { useAsk } from "../components/dialogs";
import { EnvironmentActions, Facts, StateLine } from "../components/environment-card";
import { BranchRow, Group, NoRows, SnapshotRow } from "../components/groups";
import { Page } from "../components/page";
import { useView } from "../components/view";
import { Button } from "../ui/button";
import { Blank, ErrorBlank, Skeleton, Tag } from "../ui/feedback";
import { Mark } from "../ui/mark";
import table from "../ui/table.module.css";
import text from "../ui/text.module.css";
import styles from "./environment.module.css";

/** Everything about one environment, its lists in full. */
export function EnvironmentPage() {
  const { environmentId } = useParams({ from: "/environments/$environmentId" });
  const pipeline = usePipeline();
  const environment = pipeline.data?.environments.find((each) => each.id === environmentId);
  useView(environment?.colour ?? null, "Environments", environment?.name ?? "Environment");

  if (environment) {
    return <EnvironmentView environment={environment} />;
  }
  return (
    <Page title="Environment">
      {pipeline.isPending ? (
        <Skeleton width="40%" height={16} />
      ) : pipeline.isError ? (
        <ErrorBlank error={pipeline.error} onRetry={() => void pipeline.refetch()} />
      ) : (
        <Blank
          icon="info"
          title="This environment is not in the pipeline"
          action={<Link to="/pipeline">Go to the pipeline</Link>}
        >
          It was removed, or belongs to another project.
        </Blank>
      )}
    </Page>
  );
}

function masked(environment: Environment, database: string, role: string): string {
  return `postgresql://${encodeURIComponent(role)}:••••@${environment.host}/${encodeURIComponent(database)}`;
}

function PolicyOf({ environment }: { environment: Environment }) {
  const ask = useAsk();
  const sentences = environment.demands;
  return (
    <section className={styles.strings} aria-label="Policy">
      <div className={text.row}>
        <h2>Policy</h2>
        <Button
          size="tiny"
          aria-label={`Change the policy of ${environment.name}`}
          onClick={() => ask({ kind: "policy", environment })}
        >
          Change…
        </Button>
      </div>
      <p className={styles.note}>
        {sentences.length > 0
          ? sentences.join(" ")
          : "It demands nothing: whoever replaces it decides by the figures that the review shows."}
      </p>
    </section>
  );
}

const EXPECTS: Record<Expectation["kind"], string> = {
  no_rows: "no row",
  some_rows: "at least one row",
  value: "a value",
};

function ChecksOf({ environment }: { environment: Environment }) {
  const ask = useAsk();
  const { checks } = environment.policy;
  return (
    <section className={styles.strings} aria-label="Checks">
      <div className={text.row}>
        <h2>Checks</h2>
        <Button
          size="tiny"
          icon="plus"
          aria-label={`Add a check to ${environment.name}`}
          onClick={() => ask({ kind: "check", environment, position: null })}
        >
          Add…
        </Button>
      </div>
      {checks.length === 0 ? (
        <p className={styles.note}>
          None. A check is a query with the answer that you expect. It is asked of every candidate for{" "}
          {environment.name}, before anybody decides.
        </p>
      ) : (
        <table className={table.table} aria-label="Checks">
          <thead>
            <tr>
              <th scope="col">Check</th>
              <th scope="col">Expects</th>
              <th scope="col">If it fails</th>
              <th scope="col">
                <span className="visually-hidden">Change</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {checks.map((check, position) => (
              <tr key={check.name}>
                <td>{check.name}</td>
                <td>
                  {check.expect.kind === "value" ? (
                    <code>{check.expect.text}</code>
                  ) : (
                    EXPECTS[check.expect.kind]
                  )}
                </td>
                <td>
                  {check.severity === "block" ? "blocks" : "warns"}
                  {check.after && ", asked again after"}
                </td>
                <td className={table.num}>
                  <Button
                    size="tiny"
                    aria-label={`Change the check ${check.name}`}
                    onClick={() => ask({ kind: "check", environment, position })}
                  >
                    Change…
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function EnvironmentView({ environment }: { environment: Environment }) {
  const logins = environment.databases.flatMap((database) =>
    environment.roles.map((role) => ({ database, role })),
  );
  return (
    <Page
      title={
        <span className={text.row}>
          <Mark colour={environment.colour} name={environment.name} large />
          {environment.name}
          {environment.production && <Tag>Production</Tag>}
          {environment.protected && <Tag icon="lock">Protected</Tag>}
        </span>
      }
      summary={
        <>
          endpoint <code>{environment.endpoint_id}</code>
        </>
      }
    >
      <div className={styles.columns}>
        <section className={styles.about} aria-label="State">
          <Facts environment={environment} />
          <StateLine environment={environment} />
          <EnvironmentActions environment={environment} />
        </section>
        <div className={styles.side}>
          <section className={styles.strings} aria-label="Connection strings">
            <h2>Connection strings</h2>
            <p className={styles.note}>
              They stay the same through every promote, refresh and roll back. A copy holds the password; it
              goes straight into the clipboard.
            </p>
            {environment.host === null ? (
              <p className={styles.note}>There is no endpoint to connect to.</p>
            ) : logins.length === 0 ? (
              <p className={styles.note}>There is no database with a role that logs in yet.</p>
            ) : (
              <table className={table.table} aria-label="Connection strings">
                <thead>
                  <tr>
                    <th scope="col">Database</th>
                    <th scope="col">Role</th>
                    <th scope="col">Connection string</th>
                    <th scope="col">
                      <span className="visually-hidden">Copy</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {logins.map(({ database, role }) => (
                    <tr key={`${database} ${role}`}>
                      <td className={text.mono}>{database}</td>
                      <td className={text.mono}>{role}</td>
                      <td className={styles.string}>
                        <code>{masked(environment, database, role)}</code>
                      </td>
                      <td className={table.num}>
                        <CopyConnectionButton
                          label
                          of={`${role} on ${database}`}
                          endpointId={environment.endpoint_id}
                          login={{ database, role }}
                        />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </section>
          <PolicyOf environment={environment} />
          <ChecksOf environment={environment} />
        </div>
      </div>
      <div className={styles.lists}>
        <Group title="Child branches" count={environment.children.length}>
          {environment.children.length === 0 && <NoRows>None</NoRows>}
          {environment.children.map((branch) => (
            <BranchRow key={branch.id} branch={branch} environment={environment} />
          ))}
        </Group>
        <Group title="Backups" count={environment.backups.length}>
          {environment.backups.length === 0 && <NoRows>None</NoRows>}
          {environment.backups.map((branch) => (
            <BranchRow key={branch.id} branch={branch} environment={environment} />
          ))}
        </Group>
        <Group title="Snapshots" count={environment.snapshots.length}>
          {environment.snapshots.length === 0 && <NoRows>None</NoRows>}
          {environment.snapshots.map((snapshot) => (
            <SnapshotRow key={snapshot.id} snapshot={snapshot} environment={environment} />
          ))}
        </Group>
      </div>
    </Page>
  );
}
