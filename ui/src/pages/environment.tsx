import { Link, useParams } from "@tanstack/react-router";
import type { Environment } from "../api/generated/Environment";
import type { Expectation } from "../api/generated/Expectation";
import type { TermsWaiting } from "../api/generated/TermsWaiting";
import { useCommand, usePipeline, useTeam, useTerms } from "../api/queries";
import { approvalSentences } from "../components/approvals";
import { CompareOffer } from "../components/compare-offer";
import { CopyConnectionButton } from "../components/copy-connection";
import { useAsk } from "../components/dialogs";
import { EnvironmentActions, Facts, StateLine, why } from "../components/environment-card";
import { BranchRow, Group, NoRows, SnapshotRow } from "../components/groups";
import { Page } from "../components/page";
import { Differences } from "../components/save-policy";
import { useView } from "../components/view";
import { Button, ButtonWithReason } from "../ui/button";
import { Banner, Blank, ErrorBlank, ErrorNote, Skeleton, Tag } from "../ui/feedback";
import { formatWhen, plural } from "../ui/format";
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
    const others = pipeline.data?.environments.filter((each) => each.id !== environmentId) ?? [];
    return <EnvironmentView environment={environment} others={others} />;
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
  const terms = useTerms(environment.id).data ?? null;
  const members = useTeam().data?.members ?? [];
  const sentences = [
    ...environment.demands,
    ...(terms ? approvalSentences(terms.approvals, environment.name, members) : []),
  ];
  return (
    <section className={styles.strings} aria-label="Policy">
      <div className={text.row}>
        <h2>Policy</h2>
        <ButtonWithReason
          size="tiny"
          off={terms && why(terms.can_set)}
          aria-label={`Change the policy of ${environment.name}`}
          onClick={() => ask({ kind: "policy", environment })}
        >
          Change…
        </ButtonWithReason>
      </div>
      <p className={styles.note}>
        {sentences.length > 0
          ? sentences.join(" ")
          : "It demands nothing: whoever replaces it decides by the figures that the review shows."}
      </p>
      {terms && terms.set_by !== null && terms.set_at !== null && (
        <p className={`${styles.note} ${text.muted}`}>
          Version {terms.version}, set by {terms.set_by} {formatWhen(terms.set_at)}.
        </p>
      )}
      {terms?.waiting && <TermsChange environment={environment} waiting={terms.waiting} />}
    </section>
  );
}

/** A weaker policy that somebody asks for. */
function TermsChange({ environment, waiting }: { environment: Environment; waiting: TermsWaiting }) {
  const agree = useCommand("environment_terms_agree");
  const { change, by, at, differences, agreed, needed, can_agree } = waiting;
  return (
    <section className={styles.change} aria-label="A change waits">
      <p>
        <strong>
          {by} asks for a weaker policy, {formatWhen(at)}.
        </strong>{" "}
        It takes effect when {plural(needed, "member agrees", "members agree")};{" "}
        {agreed.length === 0 ? "nobody has yet" : `${agreed.join(", ")} did`}.
      </p>
      <Differences sentences={differences} />
      <ButtonWithReason
        off={why(can_agree)}
        note="What stands is in force until then."
        busy={agree.isPending}
        onClick={() => agree.mutate({ id: environment.id, change })}
      >
        Agree
      </ButtonWithReason>
      {agree.error && <ErrorNote error={agree.error} />}
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

function DropTestOf({ environment }: { environment: Environment }) {
  const ask = useAsk();
  return (
    <section className={styles.strings} aria-label="Clients">
      <h2>Clients</h2>
      <p className={styles.note}>
        A cut-over ends every open connection. A drop test does the same without replacing anything, so that
        you see beforehand whether your clients come back.
      </p>
      <div>
        <ButtonWithReason
          icon="plug"
          off={why(environment.can_drop_test)}
          aria-label={`Drop test of ${environment.name}`}
          onClick={() => ask({ kind: "drop_test", environment })}
        >
          Drop test…
        </ButtonWithReason>
      </div>
    </section>
  );
}

function CompareWith({ environment, others }: { environment: Environment; others: Environment[] }) {
  if (others.length === 0) {
    return null;
  }
  return (
    <section className={styles.strings} aria-label="Rows">
      <h2>Rows</h2>
      <p className={styles.note}>
        Which rows of {environment.name} another environment does not have, which differ and which are new
        there.
      </p>
      {others.map((other) => (
        <CompareOffer
          key={other.id}
          source={{ id: other.id, name: other.name, colour: other.colour }}
          target={{ id: environment.id, name: environment.name, colour: environment.colour }}
          label={`Compare with ${other.name}…`}
        />
      ))}
    </section>
  );
}

/** Somebody else changed it: what was recorded, what is there, and the way to go on. */
function ChangedOutside({ environment }: { environment: Environment }) {
  const ask = useAsk();
  if (environment.differences.length === 0) {
    return null;
  }
  return (
    <Banner
      tone="warn"
      action={
        <Button
          size="tiny"
          aria-label={`Adopt what is there in ${environment.name}`}
          onClick={() => ask({ kind: "adopt", environment })}
        >
          Adopt…
        </Button>
      }
    >
      <strong>Changed outside of Slipway.</strong> Every run on {environment.name} is refused until what is
      there is adopted.
      <ul className={styles.differences} aria-label="Recorded and found">
        {environment.differences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Banner>
  );
}

function Pinned({ environment }: { environment: Environment }) {
  const ask = useAsk();
  const { pin } = environment;
  if (pin === null) {
    return null;
  }
  return (
    <section className={styles.strings} aria-label="Pinned">
      <div className={text.row}>
        <h2>Pinned since it was rolled back</h2>
        <Button
          size="tiny"
          aria-label={`Allow promotes to ${environment.name} again`}
          onClick={() => ask({ kind: "allow_promotes", environment })}
        >
          Allow promotes again…
        </Button>
      </div>
      <p className={styles.note}>
        {pin.why} Set {formatWhen(pin.since)}
        {pin.who === null ? "" : ` by ${pin.who}`}. Promotes and refreshes onto {environment.name} are refused
        until somebody allows them again; it can be rolled back further.{" "}
        {pin.run_id !== null && (
          <Link to="/runs/$runId" params={{ runId: pin.run_id }}>
            See run {pin.run_number}
          </Link>
        )}
      </p>
    </section>
  );
}

function EnvironmentView({ environment, others }: { environment: Environment; others: Environment[] }) {
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
      <ChangedOutside environment={environment} />
      <div className={styles.columns}>
        <section className={styles.about} aria-label="State">
          <Facts environment={environment} />
          <StateLine environment={environment} />
          <EnvironmentActions environment={environment} />
        </section>
        <div className={styles.side}>
          <Pinned environment={environment} />
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
          <DropTestOf environment={environment} />
          <CompareWith environment={environment} others={others} />
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
