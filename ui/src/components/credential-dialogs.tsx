import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { Credential } from "../api/generated/Credential";
import type { LockState } from "../api/generated/LockState";
import type { NewCredential } from "../api/generated/NewCredential";
import type { StringChoice } from "../api/generated/StringChoice";
import { queries, useCommand, usePipeline } from "../api/queries";
import { Button, Why } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Banner, ErrorNote, Skeleton } from "../ui/feedback";
import { Checkbox, Field, RadioList, Select, TextInput } from "../ui/field";
import { plural } from "../ui/format";
import { Icon, Spinner } from "../ui/icon";
import text from "../ui/text.module.css";
import { calledFully } from "./credential-words";
import styles from "./dialogs.module.css";
import { TypedName, typedNameReason } from "./typed-name";

function Sentences({ label, sentences }: { label: string; sentences: string[] }) {
  return (
    <section className={styles.stack} aria-label={label}>
      <h2>{label}</h2>
      <ul className={styles.consequences}>
        {sentences.map((each) => (
          <li key={each}>
            <Icon name="info" />
            {each}
          </li>
        ))}
      </ul>
    </section>
  );
}

const DELETE_REASON = "credential-delete-reason";

export function DeleteCredentialDialog({
  credential,
  onClose,
}: {
  credential: Credential;
  onClose: () => void;
}) {
  const preview = useQuery(queries.credentialDeletion(credential.account));
  const remove = useCommand("credential_delete");
  const known = preview.data;
  const off = preview.isPending
    ? "What stops working is being found out."
    : known && !known.can.enabled
      ? known.can.reason
      : preview.isError
        ? "It is not known what would stop working."
        : null;
  return (
    <Dialog
      title={`Delete the ${calledFully(credential)}?`}
      description="Slipway takes it out of the keychain. It cannot be brought back from here."
      colour={credential.environment?.colour}
      onClose={onClose}
      note={off !== null && <Why id={DELETE_REASON}>{off}</Why>}
      actions={
        <Button
          kind={off === null ? "danger" : "plain"}
          icon="trash"
          off={off}
          reasonId={DELETE_REASON}
          busy={remove.isPending}
          onClick={() => remove.mutate({ account: credential.account }, { onSuccess: onClose })}
        >
          Delete it
        </Button>
      }
    >
      {preview.isPending && <Skeleton width="90%" height={10} />}
      {preview.isError && <ErrorNote error={preview.error} />}
      {known && <Sentences label="What that means" sentences={known.consequences} />}
      {remove.error && <ErrorNote error={remove.error} />}
    </Dialog>
  );
}

const ROTATE_REASON = "credential-rotate-reason";

export function RotateDialog({ credential, onClose }: { credential: Credential; onClose: () => void }) {
  const preview = useQuery(queries.credentialRotation(credential.account));
  const rotate = useCommand("credential_rotate");
  const [typed, setTyped] = useState("");
  const known = preview.data;
  const asked = known?.typed_name ?? null;
  const off = preview.isPending
    ? "Who is connected is being found out."
    : preview.isError
      ? "It is not known what it would do."
      : known && !known.can.enabled
        ? known.can.reason
        : asked === null
          ? null
          : typedNameReason(asked, typed);
  const done = rotate.data;
  return (
    <Dialog
      wide
      colour={credential.environment?.colour}
      title={`Make a new ${calledFully(credential)}?`}
      description={
        done
          ? "The server made it, and the keychain has it."
          : "The server makes it, the keychain gets it in place of the old one, and Slipway logs in with it once."
      }
      onClose={onClose}
      cancelLabel={done ? "Close" : "Cancel"}
      note={!done && off !== null && <Why id={ROTATE_REASON}>{off}</Why>}
      actions={
        !done && (
          <Button
            kind={off === null ? "danger" : "plain"}
            icon="refresh"
            off={off}
            reasonId={ROTATE_REASON}
            busy={rotate.isPending}
            onClick={() =>
              rotate.mutate({ account: credential.account, typedName: asked === null ? null : typed })
            }
          >
            Make a new password
          </Button>
        )
      }
    >
      {done ? (
        <Banner tone={done.outcome === "works" ? "ok" : "warn"}>
          <strong>
            {done.outcome === "works" ? "The new password works." : "The new password was not let in."}
          </strong>{" "}
          {done.words} {done.next}
        </Banner>
      ) : (
        <>
          {preview.isPending && (
            <>
              <Skeleton width="90%" height={10} />
              <Skeleton width="70%" height={10} />
            </>
          )}
          {preview.isError && <ErrorNote error={preview.error} />}
          {known && <Sentences label="What that means" sentences={known.sentences} />}
          {known?.can.enabled && asked !== null && (
            <TypedName name={asked} purpose="to change its password" value={typed} onChange={setTyped} />
          )}
          {rotate.isPending && (
            <span className={text.row} role="status">
              <Spinner /> making it, then logging in with it…
            </span>
          )}
          {rotate.error && <ErrorNote error={rotate.error} />}
        </>
      )}
    </Dialog>
  );
}

/** Says that a secret goes into a file before the system's own dialog asks which one. */
export function EnvFileDialog({ choice, onClose }: { choice: StringChoice; onClose: () => void }) {
  const [variable, setVariable] = useState("DATABASE_URL");
  const write = useCommand("credential_env_write");
  const done = write.data;
  const wrong = write.error?.code === "bad_input" ? write.error : null;
  return (
    <Dialog
      title="Put a secret into a file?"
      description={
        done
          ? undefined
          : "The connection string is written with its password, readable to every program that may read the file, and it is copied with it: into backups, and into version control unless the file is left out of it."
      }
      onClose={onClose}
      cancelLabel={done ? "Close" : "Cancel"}
      actions={
        !done && (
          <Button
            kind="danger"
            icon="file"
            busy={write.isPending}
            onClick={() => write.mutate({ choice, variable: variable.trim() })}
          >
            Choose the file…
          </Button>
        )
      }
    >
      {done ? (
        <>
          <Banner tone="ok">
            <strong>
              {done.variable} {done.replaced ? "was replaced in" : "was added to"} {done.path}.
            </strong>{" "}
            {done.created ? "The file is new; only you may read it." : "The rest of the file is as it was."}
          </Banner>
          {done.readable_by_others && (
            <Banner tone="warn">
              <strong>Others on this computer may read the file.</strong> Take that away with chmod 600.
            </Banner>
          )}
        </>
      ) : (
        <>
          <Field
            label="Variable"
            hint="Just this variable is replaced, or added at the end. Every other byte of the file stays."
            error={wrong && `${wrong.message} ${wrong.reason ?? ""}`}
          >
            {(props) => (
              <TextInput {...props} value={variable} onChange={(event) => setVariable(event.target.value)} />
            )}
          </Field>
          {write.data === null && !write.isPending && write.isSuccess && (
            <p className={styles.sub}>No file was chosen. Nothing was written.</p>
          )}
          {write.error && !wrong && <ErrorNote error={write.error} />}
        </>
      )}
    </Dialog>
  );
}

type Typed = "database_url" | "role_password";

/** A secret that a person types. It is tried, then kept; the field forgets it. */
export function AddCredentialDialog({
  keychainServes,
  onClose,
}: {
  keychainServes: boolean;
  onClose: () => void;
}) {
  const pipeline = usePipeline();
  const environments = (pipeline.data?.environments ?? []).filter((each) => each.roles.length > 0);
  const [kind, setKind] = useState<Typed>("database_url");
  const [url, setUrl] = useState("");
  const [name, setName] = useState("");
  const [endpoint, setEndpoint] = useState<string | null>(null);
  const [role, setRole] = useState<string | null>(null);
  const [password, setPassword] = useState("");
  const [sessionOnly, setSessionOnly] = useState(!keychainServes);
  const add = useCommand("credential_add");
  const first = useRef<HTMLInputElement>(null);
  const environment = environments.find((each) => each.endpoint_id === endpoint) ?? environments[0];
  const chosenRole =
    role !== null && environment?.roles.includes(role) ? role : (environment?.roles[0] ?? "");
  const off =
    kind === "database_url"
      ? url.trim() === ""
        ? "Paste a URL first."
        : null
      : environment === undefined
        ? "There is no environment with a role that logs in."
        : password === ""
          ? "Type the password first."
          : null;

  const begin = (untested: boolean) => {
    if (off !== null || add.isPending) {
      return;
    }
    const credential: NewCredential = {
      secret:
        kind === "database_url"
          ? { kind, name: name.trim() === "" ? null : name.trim(), url: url.trim() }
          : { kind, endpoint_id: environment?.endpoint_id ?? "", role: chosenRole, password },
      untested,
      session_only: sessionOnly,
    };
    add.mutate(
      { credential },
      {
        onSuccess: () => {
          setUrl("");
          setPassword("");
          add.reset();
          onClose();
        },
      },
    );
  };

  return (
    <Dialog
      wide
      title="Add a secret by hand"
      description="It is tried at its server first, and kept when it works."
      onClose={onClose}
      focus={first}
      note={off !== null && <Why id="add-reason">{off}</Why>}
      actions={
        <>
          {add.error?.code === "unreachable" && (
            <Button busy={add.isPending} onClick={() => begin(true)}>
              Keep it untested
            </Button>
          )}
          <Button
            kind={off === null ? "primary" : "plain"}
            off={off}
            reasonId="add-reason"
            busy={add.isPending}
            onClick={() => begin(false)}
          >
            Test and keep
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          begin(false);
        }}
      >
        <RadioList
          legend="What it is"
          value={kind}
          onChange={(next) => {
            setKind(next);
            add.reset();
          }}
          choices={[
            { value: "database_url", label: "Database URL" },
            { value: "role_password", label: "Password of a role of this project" },
          ]}
        />
        {kind === "database_url" ? (
          <>
            <Field label="URL" hint="postgresql://role:password@host:5432/database">
              {(props) => (
                <TextInput
                  {...props}
                  ref={first}
                  type="password"
                  value={url}
                  onChange={(event) => setUrl(event.target.value)}
                />
              )}
            </Field>
            <Field label="Name" hint="Empty for its host and database.">
              {(props) => (
                <TextInput {...props} value={name} onChange={(event) => setName(event.target.value)} />
              )}
            </Field>
          </>
        ) : (
          environment && (
            <>
              <Field label="Environment">
                {(props) => (
                  <Select
                    {...props}
                    value={environment.endpoint_id}
                    options={environments.map((each) => ({ value: each.endpoint_id, label: each.name }))}
                    onChange={setEndpoint}
                  />
                )}
              </Field>
              <Field label="Role">
                {(props) => (
                  <Select
                    {...props}
                    value={chosenRole}
                    options={environment.roles.map((each) => ({ value: each, label: each }))}
                    onChange={setRole}
                  />
                )}
              </Field>
              <Field label="Password">
                {(props) => (
                  <TextInput
                    {...props}
                    type="password"
                    value={password}
                    onChange={(event) => setPassword(event.target.value)}
                  />
                )}
              </Field>
            </>
          )
        )}
        <Checkbox
          label="For this session only"
          hint="Kept in memory, and gone when Slipway quits or locks."
          checked={sessionOnly}
          onChange={setSessionOnly}
        />
        {add.isPending && (
          <span className={text.row} role="status">
            <Spinner /> trying it…
          </span>
        )}
        {add.error && <ErrorNote error={add.error} />}
      </form>
    </Dialog>
  );
}

/** Looks for keys of other programs when it is opened, and not before. */
export function ImportKeyDialog({ onClose }: { onClose: () => void }) {
  const found = useQuery(queries.foundKeys);
  const take = useCommand("neon_key_import");
  const navigate = useNavigate();
  return (
    <Dialog
      wide
      title="Import a key of Neon’s"
      description="From the variable NEON_API_KEY, or from the files of Neon’s command line. What is there is read and left as it is."
      onClose={onClose}
      cancelLabel="Close"
    >
      {found.isPending && <Skeleton width="80%" height={10} />}
      {found.isError && <ErrorNote error={found.error} />}
      {found.data?.length === 0 && (
        <p className={styles.sub}>
          There is none: the variable is not set, and Neon’s command line keeps nothing here.
        </p>
      )}
      <ul className={styles.options}>
        {found.data?.map((key) => {
          const reason = key.can.enabled ? null : key.can.reason;
          const reasonId = `found-${key.id}`;
          return (
            <li key={key.id} className={styles.stack}>
              <span className={text.row}>
                <span className={text.grow} style={{ overflowWrap: "anywhere" }}>
                  {key.place} {key.ends_in !== null && <code>…{key.ends_in}</code>}
                </span>
                <Button
                  off={reason}
                  reasonId={reasonId}
                  busy={take.isPending}
                  aria-label={`Import the key from ${key.place}`}
                  onClick={() =>
                    take.mutate(
                      { id: key.id, name: "Neon" },
                      {
                        onSuccess: (connection) => {
                          onClose();
                          void navigate({
                            to: "/setup/$connectionId",
                            params: { connectionId: connection.id },
                            search: {},
                          });
                        },
                      },
                    )
                  }
                >
                  Test and import
                </Button>
              </span>
              {reason !== null && <Why id={reasonId}>{reason}</Why>}
            </li>
          );
        })}
      </ul>
      {take.error && <ErrorNote error={take.error} />}
    </Dialog>
  );
}

/** Asked only where locking loses something. */
export function LockDialog({ lock, onClose }: { lock: LockState; onClose: () => void }) {
  const now = useCommand("lock_now");
  return (
    <Dialog
      title="Lock Slipway?"
      description={`${plural(lock.session_only, "secret is", "secrets are")} in memory only. Locking forgets ${lock.session_only === 1 ? "it" : "them"}, and ${lock.session_only === 1 ? "it has" : "they have"} to be entered again; the local engine’s key is made anew by itself.`}
      onClose={onClose}
      actions={
        <Button
          kind="danger"
          icon="lock"
          busy={now.isPending}
          onClick={() => now.mutate({}, { onSuccess: onClose })}
        >
          Lock and forget
        </Button>
      }
    >
      {now.error && <ErrorNote error={now.error} />}
    </Dialog>
  );
}
