import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useId, useState } from "react";
import { call } from "../api/commands";
import { asCommandError } from "../api/errors";
import type { Credential } from "../api/generated/Credential";
import type { Failure } from "../api/generated/Failure";
import type { StringForm } from "../api/generated/StringForm";
import { queries, useCommand } from "../api/queries";
import { Button, Why } from "../ui/button";
import { cx } from "../ui/cx";
import { ErrorNote, Skeleton } from "../ui/feedback";
import { Field, RadioList, Select } from "../ui/field";
import { formatDuration, formatWhen } from "../ui/format";
import { Icon, Spinner } from "../ui/icon";
import { EnvironmentName } from "../ui/mark";
import text from "../ui/text.module.css";
import beside from "./beside.module.css";
import { useCountdown } from "./countdown";
import styles from "./credential-detail.module.css";
import { DeleteCredentialDialog, EnvFileDialog, RotateDialog } from "./credential-dialogs";
import { calledFully } from "./credential-words";

const KIND_WORDS: Record<Credential["kind"], string> = {
  api_key: "API key",
  role_password: "Role password",
  database_url: "Database URL, added by hand",
};

/** Why nothing can be done with a secret now; null where it is there. */
function unusable(credential: Credential): string | null {
  switch (credential.secret.kind) {
    case "present":
      return null;
    case "missing":
      return "It is not in the keychain any more.";
    case "not_read":
      return `The keychain does not tell it: ${credential.secret.reason}.`;
  }
}

/** One secret: shown, copied, tested, rotated, deleted. Keyed by its account, so that nothing of one is kept for another. */
export function CredentialDetail({ credential }: { credential: Credential }) {
  const [asking, setAsking] = useState<"delete" | "rotate" | null>(null);
  const test = useCommand("credential_test");
  const off = unusable(credential);
  const called = calledFully(credential);
  return (
    <aside
      className={cx(beside.detail, styles.detail)}
      aria-label={called}
      data-colour={credential.environment?.colour ?? undefined}
    >
      <div>
        <div className={styles.head}>
          <h2 className={styles.title}>{credential.name}</h2>
          {credential.environment && <EnvironmentName environment={credential.environment} />}
        </div>
        <p className={styles.sub}>
          {[KIND_WORDS[credential.kind], credential.connection_name, credential.project_name]
            .filter(Boolean)
            .join(", ")}
        </p>
      </div>
      <SecretBox
        credential={credential}
        off={off}
        test={
          <Button
            off={off}
            busy={test.isPending}
            aria-label={`Test ${called}`}
            reasonId="credential-off"
            onClick={() => test.mutate({ account: credential.account })}
          >
            Test
          </Button>
        }
      />
      {test.isPending && (
        <span className={text.row} role="status">
          <Spinner /> trying it at its server…
        </span>
      )}
      {test.error && <ErrorNote error={test.error} />}
      {off !== null && (
        <p className={styles.why} id="credential-off">
          {off}
        </p>
      )}
      {credential.same_as !== null && (
        <p className={styles.warn}>
          <Icon name="warning" small />
          <span>It is the same as {credential.same_as}: whoever has one has both.</span>
        </p>
      )}
      {credential.kind !== "api_key" && off === null && (
        <ConnectionStrings key={credential.account} credential={credential} />
      )}
      <Facts credential={credential} />
      <div className={styles.part}>
        <div className={text.row}>
          {credential.kind === "role_password" && (
            <Button
              icon="refresh"
              off={credential.can_rotate.enabled ? null : credential.can_rotate.reason}
              reasonId="credential-rotate"
              onClick={() => setAsking("rotate")}
            >
              Rotate…
            </Button>
          )}
          <Button icon="trash" onClick={() => setAsking("delete")} aria-label={`Delete ${called}…`}>
            Delete…
          </Button>
        </div>
        {!credential.can_rotate.enabled && credential.kind !== "database_url" && (
          <Why id="credential-rotate">{credential.can_rotate.reason}</Why>
        )}
        {credential.kind === "role_password" && credential.can_rotate.enabled && (
          <Why>Rotate has the server make a new password, and says first who is disconnected.</Why>
        )}
      </div>
      {asking === "delete" && (
        <DeleteCredentialDialog credential={credential} onClose={() => setAsking(null)} />
      )}
      {asking === "rotate" && <RotateDialog credential={credential} onClose={() => setAsking(null)} />}
    </aside>
  );
}

/**
 * The one place in the window where a secret can stand. It is asked for past the query cache, lives in
 * this component alone, and is dropped after its time, with the selection, or with the view.
 */
function SecretBox({
  credential,
  off,
  test,
}: {
  credential: Credential;
  off: string | null;
  test: ReactNode;
}) {
  const [shown, setShown] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<Failure | null>(null);
  const countdown = useCountdown();
  const copy = useCommand("credential_copy");
  const { secret } = credential;
  const called = calledFully(credential);

  useEffect(() => {
    if (countdown.left === null) {
      setShown(null);
    }
  }, [countdown.left]);

  // Locking takes what is shown with it.
  const there = secret.kind === "present";
  useEffect(() => {
    if (!there) {
      setShown(null);
    }
  }, [there]);

  const reveal = async () => {
    setAsking(true);
    setError(null);
    try {
      const revealed = await call("credential_reveal", { account: credential.account });
      if (revealed !== null) {
        setShown(revealed.text);
        countdown.start(revealed.seconds);
      }
    } catch (thrown) {
      setError(asCommandError(thrown));
    } finally {
      setAsking(false);
    }
  };

  return (
    <div className={styles.part}>
      <div className={styles.secret}>
        <code className={styles.secretText}>
          {shown ??
            (secret.kind === "present"
              ? secret.ends_in === null
                ? "••••••••"
                : `••••••••${secret.ends_in}`
              : secret.kind === "missing"
                ? "missing"
                : "not read")}
        </code>
        {countdown.left !== null && (
          <span className={text.muted} role="timer">
            {countdown.left} s
          </span>
        )}
      </div>
      <div className={text.row}>
        {shown === null ? (
          <Button
            off={off}
            reasonId="credential-off"
            busy={asking}
            aria-label={`Show ${called}`}
            onClick={() => void reveal()}
          >
            Reveal…
          </Button>
        ) : (
          <Button
            aria-label={`Hide ${called}`}
            onClick={() => {
              setShown(null);
              countdown.stop();
            }}
          >
            Hide
          </Button>
        )}
        <CopyButton
          label={credential.kind === "database_url" ? "Copy URL" : "Copy"}
          name={`Copy ${called}`}
          off={off}
          busy={copy.isPending}
          error={copy.error}
          onCopy={(copied) =>
            copy.mutate(
              { account: credential.account },
              { onSuccess: ({ clears_after_s }) => copied(clears_after_s) },
            )
          }
        />
        {test}
      </div>
      {asking && (
        <span className={styles.why} role="status">
          The operating system asks you first, in a window of its own.
        </span>
      )}
      <span className={styles.why}>Shown for 20 s. A copy is taken out of the clipboard after 45 s.</span>
      {error && <ErrorNote error={error} />}
    </div>
  );
}

/** Says how long what it copied stays in the clipboard. */
function CopyButton({
  label,
  name,
  off = null,
  busy,
  error,
  tiny = false,
  onCopy,
}: {
  label: string;
  name: string;
  off?: string | null;
  busy: boolean;
  error: Failure | null;
  tiny?: boolean;
  onCopy: (copied: (seconds: number) => void) => void;
}) {
  const { left, start } = useCountdown();
  return (
    <>
      <Button
        icon={left === null ? (error ? "warning" : "copy") : "check"}
        size={tiny ? "tiny" : "regular"}
        off={off}
        reasonId="credential-off"
        busy={busy}
        aria-label={name}
        onClick={() => onCopy(start)}
      >
        {left === null ? label : `${label}: ${left} s left`}
      </Button>
      <span role="status" className="visually-hidden">
        {left !== null ? `${name}: done, it is in the clipboard for a while` : ""}
        {error ? `${name}: ${error.message}` : ""}
      </span>
    </>
  );
}

const FORMS: { form: StringForm; label: string }[] = [
  { form: "uri", label: "URI" },
  { form: "psql", label: "psql" },
  { form: "env_line", label: ".env line" },
];

function ConnectionStrings({ credential }: { credential: Credential }) {
  const [database, setDatabase] = useState<string | null>(null);
  const [way, setWay] = useState<"direct" | "pooled">("direct");
  const [writing, setWriting] = useState(false);
  const place = useQuery(queries.credentialPlace(credential.account, database));
  const known = place.data;
  const pooled = way === "pooled" && known?.masked_pooled != null;
  const choice = { account: credential.account, database, pooled };
  return (
    <section className={styles.part} aria-label="Connection string">
      <h3 className={styles.heading}>Copy the connection string as</h3>
      {place.isPending && <Skeleton width="80%" height={12} />}
      {place.isError && <ErrorNote error={place.error} />}
      {known && (
        <>
          {known.databases.length > 1 && (
            <Field label="Database">
              {(props) => (
                <Select
                  {...props}
                  value={database ?? known.databases[0] ?? ""}
                  options={known.databases.map((each) => ({ value: each, label: each }))}
                  onChange={setDatabase}
                />
              )}
            </Field>
          )}
          {known.masked_pooled !== null && (
            <RadioList
              legend="Way to the database"
              hideLegend
              value={way}
              onChange={setWay}
              choices={[
                { value: "direct", label: "Direct" },
                { value: "pooled", label: "Pooled" },
              ]}
            />
          )}
          <div className={styles.forms}>
            {FORMS.map(({ form, label }) => (
              <FormButton key={form} form={form} label={label} choice={choice} />
            ))}
            <Button size="tiny" icon="file" onClick={() => setWriting(true)}>
              Into an .env file…
            </Button>
          </div>
          <code className={styles.masked}>{pooled ? known.masked_pooled : known.masked}</code>
          <span className={styles.why}>
            {known.masked_pooled === null && credential.kind === "role_password"
              ? "Direct: this server has no pooler. "
              : ""}
            psql is for a POSIX shell and takes the password from PGPASSWORD, not from its arguments.
          </span>
        </>
      )}
      {writing && <EnvFileDialog choice={choice} onClose={() => setWriting(false)} />}
    </section>
  );
}

function FormButton({
  form,
  label,
  choice,
}: {
  form: StringForm;
  label: string;
  choice: { account: string; database: string | null; pooled: boolean };
}) {
  const copy = useCommand("credential_string_copy");
  return (
    <>
      <CopyButton
        tiny
        label={label}
        name={`Copy the connection string as ${label}`}
        busy={copy.isPending}
        error={copy.error}
        onCopy={(copied) =>
          copy.mutate({ choice, form }, { onSuccess: ({ clears_after_s }) => copied(clears_after_s) })
        }
      />
      {copy.error && <ErrorNote error={copy.error} />}
    </>
  );
}

function Facts({ credential }: { credential: Credential }) {
  const { verified } = credential;
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        What is known of it
      </h3>
      <dl className={cx(beside.facts, styles.facts)}>
        <dt>Stored</dt>
        <dd>{credential.stored_at === null ? "before this was noted" : formatWhen(credential.stored_at)}</dd>
        <dt>Used</dt>
        <dd>{credential.used_at === null ? "never, as far as is known" : formatWhen(credential.used_at)}</dd>
        <dt>Verified</dt>
        <dd>
          {verified === null ? (
            "not yet"
          ) : (
            <>
              {formatWhen(verified.at)}, in {formatDuration(verified.took_ms)}.{" "}
              <span className={verified.outcome === "refused" ? text.bad : undefined}>{verified.words}</span>
              {verified.next !== null && <> {verified.next}</>}
            </>
          )}
        </dd>
      </dl>
    </section>
  );
}
