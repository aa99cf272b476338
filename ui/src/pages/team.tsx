import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Asking } from "../api/generated/Asking";
import type { Job } from "../api/generated/Job";
import type { Team } from "../api/generated/Team";
import type { TeamMember } from "../api/generated/TeamMember";
import { queries, useCommand, useJob, useProjectId, useTeam } from "../api/queries";
import { JobProgress } from "../components/job-progress";
import { Page } from "../components/page";
import {
  EnrolDialog,
  FoundTeamDialog,
  JoinTeamDialog,
  LeaveTeamDialog,
  RemoveMemberDialog,
} from "../components/team-dialogs";
import { TeamLinkBanner } from "../components/team-link";
import { useView } from "../components/view";
import { Button } from "../ui/button";
import { Banner, ErrorBlank, ErrorNote, Skeleton, Tag } from "../ui/feedback";
import { formatCount, formatDay, formatWhen, plural } from "../ui/format";
import { Icon } from "../ui/icon";
import table from "../ui/table.module.css";
import text from "../ui/text.module.css";
import styles from "./team.module.css";

/** Who agrees on what happens to the project, and what their ledger is worth. */
export function TeamPage() {
  const team = useTeam();
  useView(null, "Team");
  if (team.data) {
    return <TeamView team={team.data} />;
  }
  return (
    <Page title="Team" summary={team.data === null ? "none yet" : undefined}>
      {team.isPending && <Skeleton width="40%" height={16} />}
      {team.isError && <ErrorBlank error={team.error} onRetry={() => void team.refetch()} />}
      {team.data === null && <NoTeam />}
    </Page>
  );
}

function NoTeam() {
  const found = useQuery(queries.teamFound(useProjectId() ?? ""));
  const [asking, setAsking] = useState<"found" | "join" | "join_found" | null>(null);
  const [begun, setBegun] = useState<Job | null>(null);
  const job = useJob(begun?.id) ?? begun;
  const close = () => setAsking(null);
  const busy = job?.state === "running";
  return (
    <div className={styles.none}>
      <p className={text.prose}>
        A team decides together what replaces an environment: one member asks, others look at the plan and
        agree, and every copy of Slipway shows the same requests, terms and history. What each of them says is
        signed with their own key and kept in one list, the ledger, in a PostgreSQL database that all of them
        reach.
      </p>
      {job && <JobProgress job={job} doneText="Done." />}
      <div className={styles.ways}>
        {found.isPending && (
          <p className={`${text.row} ${text.muted}`} role="status">
            <Icon name="search" small />
            Looking for a team on this connection…
          </p>
        )}
        {found.error && <ErrorNote error={found.error} />}
        {found.data != null && (
          <section className={styles.way} aria-label={`The team ${found.data}`}>
            <h2>The team {found.data} is here</h2>
            <p>Its ledger lies in a project of its own on this connection.</p>
            <div>
              <Button kind="primary" icon="people" busy={busy} onClick={() => setAsking("join_found")}>
                Join {found.data}…
              </Button>
            </div>
          </section>
        )}
        <section className={styles.way} aria-label="Found a team">
          <h2>Found one</h2>
          <p>
            You are its first member and enrol the others. It needs a PostgreSQL database, or Slipway makes a
            small project for it.
          </p>
          <div>
            <Button
              kind={found.data == null ? "primary" : "plain"}
              icon="plus"
              busy={busy}
              onClick={() => setAsking("found")}
            >
              Found a team…
            </Button>
          </div>
        </section>
        <section className={styles.way} aria-label="Join a team">
          <h2>Join one by its address</h2>
          <p>A member gives you the address of its database. They enrol your key when they see you ask.</p>
          <div>
            <Button icon="people" busy={busy} onClick={() => setAsking("join")}>
              Join by address…
            </Button>
          </div>
        </section>
      </div>
      {asking === "found" && <FoundTeamDialog onBegun={setBegun} onClose={close} />}
      {asking === "join" && <JoinTeamDialog name={null} onBegun={setBegun} onClose={close} />}
      {asking === "join_found" && (
        <JoinTeamDialog name={found.data ?? null} onBegun={setBegun} onClose={close} />
      )}
    </div>
  );
}

type Question =
  | { kind: "enrol"; asking: Asking }
  | { kind: "remove"; member: TeamMember }
  | { kind: "leave" };

function TeamView({ team }: { team: Team }) {
  const [question, setQuestion] = useState<Question | null>(null);
  const close = () => setQuestion(null);
  const now = team.members.filter((each) => each.until === null).length;
  return (
    <Page
      title={`Team ${team.name}`}
      summary={
        <>
          {plural(now, "member")}, ledger in{" "}
          {team.own_project ? "a project of its own on this connection" : <code>{team.place}</code>}
        </>
      }
      actions={<Button onClick={() => setQuestion({ kind: "leave" })}>Leave…</Button>}
    >
      <TeamLinkBanner />
      <Standing team={team} />
      {team.asking.length > 0 && team.standing === "member" && (
        <section className={styles.part} aria-label="Asks to be enrolled">
          <h2>Asks to be enrolled</h2>
          <table className={table.table} aria-label="Asks to be enrolled">
            <tbody>
              {team.asking.map((each) => (
                <tr key={each.public_key}>
                  <td className={styles.name}>{each.name}</td>
                  <td className={styles.key}>{each.key_in_groups}</td>
                  <td className={table.num}>
                    <Button
                      size="tiny"
                      kind="primary"
                      aria-label={`Enrol ${each.name}`}
                      onClick={() => setQuestion({ kind: "enrol", asking: each })}
                    >
                      Enrol…
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <Members team={team} onRemove={(member) => setQuestion({ kind: "remove", member })} />
      <Ledger team={team} />
      {question?.kind === "enrol" && <EnrolDialog asking={question.asking} onClose={close} />}
      {question?.kind === "remove" && (
        <RemoveMemberDialog member={question.member} team={team} onClose={close} />
      )}
      {question?.kind === "leave" && <LeaveTeamDialog team={team} onClose={close} />}
    </Page>
  );
}

function Standing({ team: { standing, me, members } }: { team: Team }) {
  switch (standing) {
    case "member":
      return null;
    case "asked": {
      const enrols = members.filter((each) => each.until === null).map((each) => each.name);
      return (
        <Banner tone="warn">
          <strong>You are not enrolled yet.</strong> You read along; what you say does not count. Read these
          digits to a member ({enrols.join(", ")}), who compares them and enrols you:
          <span className={`${styles.line} ${styles.key}`}>{me.key_in_groups}</span>
        </Banner>
      );
    }
    case "removed":
      return (
        <Banner tone="bad">
          <strong>Your key was removed, for good.</strong> What you say does not count. To come back, leave
          and join again: Slipway makes a new key, which a member has to enrol.
        </Banner>
      );
  }
}

function Members({ team, onRemove }: { team: Team; onRemove: (member: TeamMember) => void }) {
  return (
    <section className={styles.part} aria-label="Members">
      <h2>Members</h2>
      <table className={`${table.table} ${table.rows}`} aria-label="Members">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Key, in groups to compare</th>
            <th scope="col">Enrolled by</th>
            <th scope="col">Since</th>
            <th scope="col">
              <span className="visually-hidden">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {team.members.map((each) => {
            const mine = each.public_key === team.me.public_key;
            return (
              <tr key={each.public_key} className={each.until === null ? undefined : styles.gone}>
                <td className={styles.name}>
                  {each.name}
                  {mine && <span className={text.muted}> (you)</span>}
                </td>
                <td className={styles.key}>{each.key_in_groups}</td>
                <td>{each.enrolled_by ?? "founded the team"}</td>
                <td className={text.nowrap}>{each.since === null ? "" : formatDay(each.since)}</td>
                <td className={table.num}>
                  {each.until !== null ? (
                    <Tag icon="block">removed {formatDay(each.until)}</Tag>
                  ) : (
                    team.standing === "member" &&
                    !mine && (
                      <Button size="tiny" aria-label={`Remove ${each.name}`} onClick={() => onRemove(each)}>
                        Remove…
                      </Button>
                    )
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Whether the ledger is whole, and what that is worth. */
function Ledger({ team }: { team: Team }) {
  const verify = useCommand("team_verify");
  const follow = useCommand("team_follow");
  const report = verify.data;
  return (
    <section className={styles.part} aria-label="Ledger">
      <div className={text.row}>
        <h2>Ledger</h2>
        <span className={`${text.sub} ${text.small} ${text.grow}`}>
          {plural(team.events, "event")}
          {team.link.kind === "following" && `, asked ${formatWhen(team.link.at)}`}
        </span>
        {team.link.kind === "following" && (
          <Button size="tiny" icon="refresh" busy={follow.isPending} onClick={() => follow.mutate({})}>
            Ask now
          </Button>
        )}
        <Button size="tiny" icon="check" busy={verify.isPending} onClick={() => verify.mutate({})}>
          Verify the chain
        </Button>
      </div>
      {follow.error && <ErrorNote error={follow.error} />}
      {verify.isPending && <p role="status">Reading every event from the first on…</p>}
      {verify.error && <ErrorNote error={verify.error} />}
      {report && (
        <div role="status">
          <Banner tone={report.wrong === null ? "ok" : "bad"}>
            <strong>{report.wrong === null ? "The chain is whole." : "The chain is broken."}</strong>{" "}
            {report.wrong} {plural(report.events, "event was", "events were")} read,{" "}
            {formatCount(report.counted)} of them count.
            {report.passed_over.map((each) => (
              <span key={each.why} className={styles.line}>
                {plural(each.events, "event does", "events do")} not count: {each.why}.
              </span>
            ))}
            <span className={styles.line}>
              Hash of the last one, for comparing with other members: <code>{report.head}</code>
            </span>
          </Banner>
        </div>
      )}
      <h3 className={styles.worth}>What the ledger proves, and what not</h3>
      <ul className={styles.proves} aria-label="What the ledger proves, and what not">
        {team.proves.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
