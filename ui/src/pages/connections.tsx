import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Connection } from "../api/generated/Connection";
import { useCommand, useOverview } from "../api/queries";
import { Page } from "../components/page";
import { useView } from "../components/view";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Banner, Blank, ErrorNote, Skeleton } from "../ui/feedback";
import { plural } from "../ui/format";
import { Icon, Spinner } from "../ui/icon";
import table from "../ui/table.module.css";
import text from "../ui/text.module.css";
import styles from "./connections.module.css";

/** Where the keys are. The keys themselves never come into the window. */
export function ConnectionsPage() {
  const overview = useOverview();
  const navigate = useNavigate();
  const [removing, setRemoving] = useState<Connection | null>(null);
  useView(null, "Credentials");
  const data = overview.data;
  const connections = data?.connections ?? [];
  const kept = data?.keychain.kind === "kept";

  return (
    <Page
      title="Credentials"
      summary={
        data &&
        `${plural(connections.filter((each) => each.key.present).length, "API key")}, ${kept ? "in this computer’s keychain; none in a file" : "in memory until Slipway quits; none in a file"}`
      }
      actions={
        <Button icon="plus" onClick={() => void navigate({ to: "/start", search: { panel: "neon" } })}>
          Connection
        </Button>
      }
    >
      {overview.isPending && <Skeleton width="60%" height={12} />}
      {data?.keychain.kind === "session_only" && (
        <Banner tone="warn">
          <strong>There is no keychain to keep keys in.</strong> Slipway does not put secrets into files, so
          keys are kept for this session only. Start a keychain and restart Slipway to keep them. The reason:{" "}
          {data.keychain.reason.replace(/\.$/, "")}.
        </Banner>
      )}
      {data && connections.length === 0 && (
        <Blank icon="key" title="There is no connection yet" action={<Link to="/start">Begin</Link>}>
          A connection is a server with a key: this computer, or Neon.
        </Blank>
      )}
      {connections.length > 0 && (
        <table className={`${table.table} ${table.rows}`} aria-label="Connections">
          <thead>
            <tr>
              <th scope="col">Connection</th>
              <th scope="col">API</th>
              <th scope="col">Key</th>
              <th scope="col">Last call</th>
              <th scope="col" className={table.num}>
                <span className="visually-hidden">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {connections.map((connection) => (
              <ConnectionRow
                key={connection.id}
                connection={connection}
                onRemove={() => setRemoving(connection)}
              />
            ))}
          </tbody>
        </table>
      )}
      {removing && <RemoveDialog connection={removing} onClose={() => setRemoving(null)} />}
    </Page>
  );
}

function ConnectionRow({ connection, onRemove }: { connection: Connection; onRemove: () => void }) {
  const check = useCommand("connection_check");
  const { key, state } = connection;
  return (
    <>
      <tr className={styles.row}>
        <td>
          <span className={text.row}>
            <Icon name={connection.kind === "engine" ? "computer" : "cloud"} small />
            <b>{connection.name}</b>
          </span>
        </td>
        <td className={styles.url}>
          <code className={text.sub} title={connection.api_url}>
            {connection.api_url}
          </code>
        </td>
        <td>
          {key.present ? (
            <>
              present{key.ends_in === null ? "" : ", ends in "}
              {key.ends_in !== null && <code>…{key.ends_in}</code>}
              <br />
              {key.session_only ? (
                <span className={styles.session}>
                  <Icon name="warning" small />
                  for this session only
                </span>
              ) : (
                <span className={text.muted}>kept in keychain</span>
              )}
            </>
          ) : (
            <span className={text.bad}>missing: connect again with a key</span>
          )}
        </td>
        <td>
          {check.isPending ? (
            <span className={text.row} role="status">
              <Spinner /> checking…
            </span>
          ) : state.kind === "ok" ? (
            <span className={`${text.row} ${text.ok}`}>
              <Icon name="check" small />
              answered in {state.latency_ms} ms
            </span>
          ) : state.kind === "not_tried" ? (
            <span className={text.muted}>not tried yet</span>
          ) : (
            <span className={`${text.row} ${text.bad}`}>
              <Icon name="warning" small />
              failed
            </span>
          )}
        </td>
        <td className={table.num}>
          <span className={styles.actions}>
            <Button
              size="tiny"
              busy={check.isPending}
              aria-label={`Check ${connection.name}`}
              onClick={() => check.mutate({ connectionId: connection.id })}
            >
              Check
            </Button>
            <Link
              to="/setup/$connectionId"
              params={{ connectionId: connection.id }}
              search={{}}
              aria-label={`Projects of ${connection.name}`}
              className={styles.link}
            >
              Projects
            </Link>
            <Button
              kind="ghost"
              size="tiny"
              icon="trash"
              aria-label={`Remove ${connection.name}`}
              title={`Remove ${connection.name}…`}
              onClick={onRemove}
            />
          </span>
        </td>
      </tr>
      {(check.error || (state.kind === "failed" && !check.isPending)) && (
        <tr>
          <td colSpan={5} className={styles.error}>
            <ErrorNote
              error={
                check.error ??
                (state.kind === "failed"
                  ? state.error
                  : { code: null, message: "The check failed", reason: null, next: null })
              }
            />
          </td>
        </tr>
      )}
    </>
  );
}

function RemoveDialog({ connection, onClose }: { connection: Connection; onClose: () => void }) {
  const remove = useCommand("connection_remove");
  return (
    <Dialog
      title={`Remove ${connection.name}`}
      description={
        connection.kind === "neon"
          ? "Slipway deletes the key from where it is kept, and forgets the environments of this connection. Nothing on Neon is changed, and the key stays valid there until it is revoked."
          : "Slipway forgets this server and its environments. The databases stay in the data directory."
      }
      onClose={onClose}
      actions={
        <Button
          kind="danger"
          busy={remove.isPending}
          onClick={() => remove.mutate({ connectionId: connection.id }, { onSuccess: onClose })}
        >
          Remove {connection.name}
        </Button>
      }
    >
      {remove.error && <ErrorNote error={remove.error} />}
    </Dialog>
  );
}
