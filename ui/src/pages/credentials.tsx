import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Fragment, useId, useState } from "react";
import type { Credential } from "../api/generated/Credential";
import type { KeychainStanding } from "../api/generated/KeychainStanding";
import type { KeychainTroubleKind } from "../api/generated/KeychainTroubleKind";
import type { LockState } from "../api/generated/LockState";
import { queries, useCommand } from "../api/queries";
import beside from "../components/beside.module.css";
import { CredentialDetail } from "../components/credential-detail";
import { AddCredentialDialog, ImportKeyDialog, LockDialog } from "../components/credential-dialogs";
import { calledFully, OpenedPlace, SecretWords, Verdict } from "../components/credential-words";
import { Page } from "../components/page";
import { useView } from "../components/view";
import { Button, Why } from "../ui/button";
import { cx } from "../ui/cx";
import { Banner, Blank, ErrorBlank, ErrorNote, Skeleton } from "../ui/feedback";
import { FilterInput, Select } from "../ui/field";
import { formatDay, formatWhen, plural } from "../ui/format";
import { Icon } from "../ui/icon";
import table from "../ui/table.module.css";
import text from "../ui/text.module.css";
import styles from "./credentials.module.css";

/** What the keychain holds. The secrets stay there: see `credential-detail.tsx` for the one exception. */
export function CredentialsPage() {
  const credentials = useQuery(queries.credentials);
  const navigate = useNavigate();
  const search = useSearch({ from: "/credentials" });
  const [filter, setFilter] = useState("");
  const [asking, setAsking] = useState<"add" | "import" | null>(null);
  const data = credentials.data;
  const items = data?.items ?? [];
  const wanted = filter.trim().toLowerCase();
  const shown = items.filter((each) => words(each).includes(wanted));
  const selected = items.find((each) => each.account === search.account) ?? null;
  useView(selected?.environment?.colour ?? null, "Credentials");

  const select = (account: string) =>
    void navigate({
      to: "/credentials",
      search: account === search.account ? {} : { account },
      replace: true,
    });

  return (
    <Page
      title="Credentials"
      summary={data && summary(items, data.lock, data.keychain)}
      actions={
        <>
          <Button onClick={() => setAsking("import")}>Import a key…</Button>
          <Button icon="plus" onClick={() => setAsking("add")}>
            Add by hand…
          </Button>
        </>
      }
      flush
    >
      <div className={cx(beside.columns, styles.columns, selected && beside.withDetail)}>
        <div className={beside.list}>
          {credentials.isError && (
            <ErrorBlank error={credentials.error} onRetry={() => void credentials.refetch()} />
          )}
          {credentials.isPending && <Skeleton width="60%" height={12} />}
          {data && (
            <>
              <div className={styles.bar}>
                <FilterInput label="Filter by name, environment, role" value={filter} onChange={setFilter} />
                <span className={styles.spring} />
                <LockControls lock={data.lock} />
              </div>
              <Standing keychain={data.keychain} locked={data.lock.locked} onAdd={() => setAsking("add")} />
              {items.length === 0 ? (
                <Blank icon="key" title="There is no secret yet" action={<Link to="/start">Begin</Link>}>
                  API keys come with connections, passwords when a connection string is copied.
                </Blank>
              ) : shown.length === 0 ? (
                <p className={text.muted}>Nothing has “{filter.trim()}” in it.</p>
              ) : (
                <List items={shown} selected={selected} onSelect={select} />
              )}
            </>
          )}
        </div>
        {selected && <CredentialDetail key={selected.account} credential={selected} />}
      </div>
      {asking === "add" && data && (
        <AddCredentialDialog
          keychainServes={data.keychain.trouble === null}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === "import" && <ImportKeyDialog onClose={() => setAsking(null)} />}
    </Page>
  );
}

function words(item: Credential): string {
  return [
    calledFully(item),
    item.connection_name,
    item.project_name,
    item.environment?.name,
    item.role,
    item.host,
    item.database,
    item.endpoint_id,
  ]
    .filter(Boolean)
    .join("\n")
    .toLowerCase();
}

function summary(items: Credential[], lock: LockState, keychain: KeychainStanding): string {
  const present = items.filter((each) => each.secret.kind === "present").length;
  if (lock.locked) {
    return `${plural(items.length, "secret")}, locked`;
  }
  if (present === 0) {
    return keychain.trouble === null ? "nothing is kept" : "nothing can be read now";
  }
  const where =
    lock.session_only === 0
      ? "in this computer’s keychain"
      : lock.session_only >= present
        ? "in memory until Slipway quits"
        : `${lock.session_only} of them in memory until Slipway quits, the others in this computer’s keychain`;
  return `${plural(present, "secret")}, ${where}; none in a file`;
}

/** Connection by connection; what was typed in stands last. */
function List({
  items,
  selected,
  onSelect,
}: {
  items: Credential[];
  selected: Credential | null;
  onSelect: (account: string) => void;
}) {
  const groups = new Map<string, Credential[]>();
  for (const item of items) {
    const id = item.connection_id ?? "";
    groups.set(id, [...(groups.get(id) ?? []), item]);
  }
  return (
    <table className={`${table.table} ${table.rows} ${styles.table}`} aria-label="Credentials">
      <thead>
        <tr>
          <th scope="col">Secret</th>
          <th scope="col">For</th>
          <th scope="col">Ends in</th>
          <th scope="col" className={selected ? styles.hidden : undefined}>
            Stored
          </th>
          <th scope="col" className={selected ? styles.hidden : undefined}>
            Last used
          </th>
          <th scope="col">Verified</th>
        </tr>
      </thead>
      <tbody>
        {[...groups].map(([id, members]) => (
          <Fragment key={id}>
            <Group of={members[0]} />
            {members.map((item) => (
              <Row
                key={item.account}
                item={item}
                narrow={selected !== null}
                selected={item.account === selected?.account}
                onSelect={() => onSelect(item.account)}
              />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Group({ of }: { of: Credential | undefined }) {
  const icon = of?.connection_id == null ? "plug" : of.connection_kind === "engine" ? "computer" : "cloud";
  return (
    <tr className={styles.group}>
      <th scope="rowgroup" colSpan={6}>
        <span className={text.row}>
          <Icon name={icon} small />
          <b>
            {of?.connection_id == null
              ? "Added by hand"
              : (of.connection_name ?? "A connection that is gone")}
          </b>
          {of?.connection_id == null && <span className={text.muted}>database URLs</span>}
        </span>
      </th>
    </tr>
  );
}

function Row({
  item,
  narrow,
  selected,
  onSelect,
}: {
  item: Credential;
  narrow: boolean;
  selected: boolean;
  onSelect: () => void;
}) {
  return (
    <tr>
      <td>
        <button
          type="button"
          className={cx(beside.open, styles.open)}
          aria-expanded={selected}
          aria-label={`Details of the ${calledFully(item)}`}
          onClick={onSelect}
        >
          <Icon name={item.kind === "api_key" ? "key" : "database"} small />
          <span className={text.clip}>{item.name}</span>
        </button>
      </td>
      <td className={styles.for}>
        <OpenedPlace credential={item} />
        {item.project_name !== null && <span className={text.muted}> {item.project_name}</span>}
      </td>
      <td>
        <SecretWords credential={item} />
      </td>
      <td className={narrow ? styles.hidden : text.muted}>
        {item.stored_at === null ? "" : formatDay(item.stored_at)}
      </td>
      <td className={narrow ? styles.hidden : text.sub}>
        {item.used_at === null ? "never" : formatWhen(item.used_at)}
      </td>
      <td>
        {item.same_as === null || item.verified?.outcome === "refused" ? (
          <Verdict verified={item.verified} />
        ) : (
          <span className={`${text.row} ${text.warn}`}>
            <Icon name="warning" small />
            same as another
          </span>
        )}
      </td>
    </tr>
  );
}

const TROUBLE: Record<KeychainTroubleKind, (name: string) => string> = {
  absent: () => "There is no keychain to keep keys in.",
  locked: (name) => `${name} is locked.`,
  no_answer: (name) => `${name} does not answer.`,
  refuses: (name) => `${name} refuses.`,
};

/** Which keychain serves, or which does not, why, and what to do on this system. */
function Standing({
  keychain,
  locked,
  onAdd,
}: {
  keychain: KeychainStanding;
  locked: boolean;
  onAdd: () => void;
}) {
  const { trouble } = keychain;
  if (locked) {
    return null;
  }
  if (trouble === null) {
    return (
      <p className={`${text.row} ${text.ok} ${text.small}`}>
        <Icon name="check" small />
        {keychain.name} serves
      </p>
    );
  }
  return (
    <Banner
      tone="warn"
      action={
        <Button size="tiny" onClick={onAdd}>
          Add one for this session…
        </Button>
      }
    >
      <strong>{TROUBLE[trouble.kind](keychain.name)}</strong> The reason: {trouble.reason}. Slipway does not
      put secrets into files; what is added until then is kept for this session only.
      <ul className={styles.steps}>
        {trouble.what_to_do.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </Banner>
  );
}

const TIMES = [
  { value: "never", label: "Never" },
  { value: "5", label: "After 5 minutes" },
  { value: "15", label: "After 15 minutes" },
  { value: "60", label: "After 60 minutes" },
];

function LockControls({ lock }: { lock: LockState }) {
  const set = useCommand("lock_after_set");
  const now = useCommand("lock_now");
  const unlock = useCommand("unlock");
  const [asking, setAsking] = useState(false);
  const id = useId();
  const off = lock.can_lock.enabled ? null : lock.can_lock.reason;
  const error = set.error ?? now.error ?? unlock.error;
  return (
    <div className={styles.lock}>
      <label htmlFor={id} className={styles.lockLabel}>
        Lock when nobody is there
      </label>
      <Select
        id={id}
        className={styles.lockSelect}
        value={lock.after_minutes === null ? "never" : String(lock.after_minutes)}
        options={TIMES}
        onChange={(chosen) => set.mutate({ minutes: chosen === "never" ? null : Number(chosen) })}
      />
      {lock.locked ? (
        <Button icon="lock" busy={unlock.isPending} onClick={() => unlock.mutate({})}>
          Unlock
        </Button>
      ) : (
        <Button
          icon="lock"
          off={off}
          reasonId={`${id}-off`}
          busy={now.isPending}
          onClick={() => (lock.session_only > 0 ? setAsking(true) : now.mutate({}))}
        >
          Lock now
        </Button>
      )}
      {off !== null && !lock.locked && <Why id={`${id}-off`}>{off}</Why>}
      {lock.after_minutes !== null && lock.session_only > 0 && (
        <span className={styles.lockLabel}>
          {plural(lock.session_only, "secret is", "secrets are")} in memory only: locking forgets{" "}
          {lock.session_only === 1 ? "it" : "them"}.
        </span>
      )}
      {error && <ErrorNote error={error} />}
      {asking && <LockDialog lock={lock} onClose={() => setAsking(false)} />}
    </div>
  );
}
