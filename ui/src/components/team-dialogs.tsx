import { type RefObject, useRef, useState } from "react";
import type { Asking } from "../api/generated/Asking";
import type { Job } from "../api/generated/Job";
import type { Team } from "../api/generated/Team";
import type { TeamMember } from "../api/generated/TeamMember";
import type { TeamPlace } from "../api/generated/TeamPlace";
import { useCommand, useCurrentConnection, useOverview } from "../api/queries";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorNote } from "../ui/feedback";
import { Field, RadioList, TextInput } from "../ui/field";
import { Consequences } from "./consequences";
import dialogs from "./dialogs.module.css";
import { FormDialog } from "./form-dialog";
import styles from "./team-dialogs.module.css";

type Place = TeamPlace["kind"];

const placeOf = (kind: Place, url: string): TeamPlace =>
  kind === "url" ? { kind, url: url.trim() } : { kind };

/** The address holds a password: it is typed unseen, and forgotten here as soon as it was taken. */
function AddressField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const keychain = useOverview().data?.keychain;
  return (
    <Field
      label="Address"
      hint={
        keychain?.kind === "session_only"
          ? "postgresql://role:password@host/database. It holds a password: it is kept in memory until you quit, because there is no keychain."
          : "postgresql://role:password@host/database. It holds a password: it goes to this computer’s keychain, never to a file, and is not shown again."
      }
    >
      {(props) => (
        <TextInput
          {...props}
          type="password"
          value={value}
          placeholder="postgresql://…"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

function MyNameField({
  value,
  onChange,
  focus,
}: {
  value: string;
  onChange: (value: string) => void;
  focus?: RefObject<HTMLInputElement | null>;
}) {
  return (
    <Field label="Your name" hint="What the others know you by. It stands beside everything that you say.">
      {(props) => (
        <TextInput
          {...props}
          ref={focus}
          maxLength={60}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export function FoundTeamDialog({ onBegun, onClose }: { onBegun: (job: Job) => void; onClose: () => void }) {
  const [name, setName] = useState("");
  const [myName, setMyName] = useState("");
  const [place, setPlace] = useState<Place>("url");
  const [url, setUrl] = useState("");
  const connection = useCurrentConnection();
  const found = useCommand("team_found");
  const first = useRef<HTMLInputElement>(null);
  const off =
    name.trim() === ""
      ? "Type a name for the team first."
      : myName.trim() === ""
        ? "Type your name first."
        : place === "url" && url.trim() === ""
          ? "Type the address first."
          : null;
  return (
    <FormDialog
      title="Found a team"
      description="It begins with you as its only member; you enrol the others. Its ledger must not lie on a branch of an environment: a promote would replace it."
      onClose={onClose}
      focus={first}
      off={off}
      busy={found.isPending}
      action="Found the team"
      onSubmit={() =>
        found.mutate(
          { team: { name: name.trim(), my_name: myName.trim(), place: placeOf(place, url) } },
          {
            onSuccess: (job) => {
              setUrl("");
              found.reset();
              onBegun(job);
              onClose();
            },
          },
        )
      }
    >
      <Field label="Name of the team">
        {(props) => (
          <TextInput
            {...props}
            ref={first}
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <MyNameField value={myName} onChange={setMyName} />
      <RadioList<Place>
        legend="Where its ledger is kept"
        value={place}
        onChange={(next) => {
          setPlace(next);
          found.reset();
        }}
        choices={[
          {
            value: "url",
            label: "In a PostgreSQL database that you have",
            hint: "Any server that every member reaches. Slipway makes one schema in it.",
            detail: (
              <AddressField
                value={url}
                onChange={(value) => {
                  setUrl(value);
                  found.reset();
                }}
              />
            ),
          },
          {
            value: "own_project",
            label: `In a small project of its own on ${connection?.name ?? "this connection"}`,
            hint: "Slipway makes it. Who has access to the connection finds the team there by itself.",
          },
        ]}
      />
      {found.error && <ErrorNote error={found.error} />}
    </FormDialog>
  );
}

export function JoinTeamDialog({
  name,
  onBegun,
  onClose,
}: {
  /** Of the team that was found on the connection; null to join by address. */
  name: string | null;
  onBegun: (job: Job) => void;
  onClose: () => void;
}) {
  const [myName, setMyName] = useState("");
  const [url, setUrl] = useState("");
  const join = useCommand("team_join");
  const first = useRef<HTMLInputElement>(null);
  const off =
    myName.trim() === ""
      ? "Type your name first."
      : name === null && url.trim() === ""
        ? "Type the address first."
        : null;
  return (
    <FormDialog
      title={name === null ? "Join a team" : `Join the team ${name}`}
      description="Slipway makes a key for you and asks to be enrolled. Until a member has enrolled it you read along, and what you say does not count."
      onClose={onClose}
      focus={first}
      off={off}
      busy={join.isPending}
      action="Join"
      onSubmit={() =>
        join.mutate(
          {
            team: {
              my_name: myName.trim(),
              place: name === null ? placeOf("url", url) : placeOf("own_project", ""),
            },
          },
          {
            onSuccess: (job) => {
              setUrl("");
              join.reset();
              onBegun(job);
              onClose();
            },
          },
        )
      }
    >
      <MyNameField value={myName} onChange={setMyName} focus={first} />
      {name === null && (
        <AddressField
          value={url}
          onChange={(value) => {
            setUrl(value);
            join.reset();
          }}
        />
      )}
      {join.error && <ErrorNote error={join.error} />}
    </FormDialog>
  );
}

/** Two people read digits to each other before one of them vouches for the other's key. */
export function EnrolDialog({ asking, onClose }: { asking: Asking; onClose: () => void }) {
  const enrol = useCommand("team_enrol");
  return (
    <Dialog
      title={`Enrol ${asking.name}`}
      description={`Compare these digits with ${asking.name}, on the telephone or side by side: the same stand on their Team page. Anybody can call themselves ${asking.name}; the digits are what you vouch for.`}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          busy={enrol.isPending}
          onClick={() => enrol.mutate({ publicKey: asking.public_key }, { onSuccess: onClose })}
        >
          The digits are the same, enrol
        </Button>
      }
    >
      <p className={styles.digits} data-testid="digits">
        {asking.key_in_groups}
      </p>
      <p className={dialogs.sub}>
        From then on {asking.name} asks, approves, rejects and enrols others. Your name stands beside it.
      </p>
      {enrol.error && <ErrorNote error={enrol.error} />}
    </Dialog>
  );
}

export function RemoveMemberDialog({
  member,
  team,
  onClose,
}: {
  member: TeamMember;
  team: Team;
  onClose: () => void;
}) {
  const remove = useCommand("team_member_remove");
  const { name } = member;
  return (
    <Dialog
      title={`Remove ${name} from ${team.name}`}
      description="The key is removed for good. To come back, a new one has to be enrolled."
      onClose={onClose}
      actions={
        <Button
          kind="danger"
          icon="trash"
          busy={remove.isPending}
          onClick={() => remove.mutate({ publicKey: member.public_key }, { onSuccess: onClose })}
        >
          Remove {name}
        </Button>
      }
    >
      <Consequences
        sentences={[
          {
            lost: true,
            text: `Nothing that ${name} says from now on counts: no request, no approval, no comment.`,
          },
          { lost: false, text: `What ${name} said until now stays in the history.` },
          {
            lost: false,
            text: team.own_project
              ? `${name} reads the ledger as long as they have access to the connection. Take that away as well.`
              : `${name} reads the ledger as long as they know the password of its database. Change that as well.`,
          },
        ]}
      />
      {remove.error && <ErrorNote error={remove.error} />}
    </Dialog>
  );
}

export function LeaveTeamDialog({ team, onClose }: { team: Team; onClose: () => void }) {
  const leave = useCommand("team_leave");
  return (
    <Dialog
      title={`Leave ${team.name}`}
      description="This copy of Slipway follows the team’s ledger no longer."
      onClose={onClose}
      actions={
        <Button kind="danger" busy={leave.isPending} onClick={() => leave.mutate({}, { onSuccess: onClose })}>
          Leave {team.name}
        </Button>
      }
    >
      <Consequences
        sentences={[
          { lost: true, text: "No request comes in here, and none can be made or approved here." },
          { lost: false, text: "What the others did until now stays in this copy’s history." },
          {
            lost: false,
            text: "The team goes on without you. Your key stays enrolled until another member removes it.",
          },
        ]}
      />
      {leave.error && <ErrorNote error={leave.error} />}
    </Dialog>
  );
}
