import type { Credential } from "../api/generated/Credential";
import type { Verification } from "../api/generated/Verification";
import { formatWhen } from "../ui/format";
import { Icon } from "../ui/icon";
import { EnvironmentName } from "../ui/mark";
import text from "../ui/text.module.css";
import styles from "./credential-words.module.css";

/** What it is called where nothing else says what it is for. */
export function calledFully(credential: Credential): string {
  switch (credential.kind) {
    case "api_key":
      return `API key of ${credential.connection_name ?? "a connection"}`;
    case "role_password":
      return `password of ${credential.name} at ${credential.environment?.name ?? credential.endpoint_id ?? "an endpoint"}`;
    case "database_url":
      return credential.name;
  }
}

/** The place that it opens. */
export function OpenedPlace({ credential }: { credential: Credential }) {
  if (credential.environment) {
    return <EnvironmentName environment={credential.environment} />;
  }
  switch (credential.kind) {
    case "api_key":
      return <>whole connection</>;
    case "role_password":
      return <code>{credential.endpoint_id}</code>;
    case "database_url":
      return (
        <>
          {credential.host}/{credential.database}
        </>
      );
  }
}

/** "…4f2a", and what else is to be known of where it is. */
export function SecretWords({ credential }: { credential: Credential }) {
  const { secret } = credential;
  switch (secret.kind) {
    case "present":
      return (
        <>
          {secret.ends_in === null ? <span>present</span> : <code>…{secret.ends_in}</code>}
          {secret.session_only && (
            <span className={styles.session}>
              <Icon name="warning" small />
              for this session only
            </span>
          )}
        </>
      );
    case "missing":
      return <span className={text.bad}>missing</span>;
    case "not_read":
      return <span className={text.muted}>not read</span>;
  }
}

const VERDICT = {
  works: { tone: text.ok, icon: "check", word: "works" },
  refused: { tone: text.bad, icon: "close", word: "refused" },
  not_reached: { tone: text.warn, icon: "warning", word: "not reached" },
} as const;

export function Verdict({ verified }: { verified: Verification | null }) {
  if (verified === null) {
    return <span className={text.muted}>not yet</span>;
  }
  const { tone, icon, word } = VERDICT[verified.outcome];
  return (
    <span className={styles.verdict}>
      <span className={tone}>
        <Icon name={icon} small />
      </span>
      <span>
        {word}, {formatWhen(verified.at)}
      </span>
    </span>
  );
}
