import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Connection } from "../api/generated/Connection";
import { useCommand, useOverview } from "../api/queries";
import { useArrival, useArrivalFocus } from "../components/arrival";
import { AwayBanner } from "../components/away";
import {
  ChangeKeyDialog,
  EditConnectionDialog,
  RemoveConnectionDialog,
} from "../components/connection-dialogs";
import { ConnectionMark } from "../components/connection-mark";
import { useAsk } from "../components/dialogs";
import { Page } from "../components/page";
import { useView } from "../components/view";
import { Button } from "../ui/button";
import { Banner, Blank, ErrorNote, Skeleton } from "../ui/feedback";
import { formatWhen, plural } from "../ui/format";
import { Icon, Spinner } from "../ui/icon";
import { Menu } from "../ui/menu";
import table from "../ui/table.module.css";
import text from "../ui/text.module.css";
import styles from "./connections.module.css";

interface Question {
  kind: "edit" | "key" | "remove";
  connectionId: string;
}

/** Servers, and how each of them is. One that is away keeps nothing else from being used. */
export function ConnectionsPage() {
  const overview = useOverview();
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = useAsk();
  useView(null, "Connections");
  const data = overview.data;
  const arrival = useArrival();
  useArrivalFocus(data !== undefined);
  const connections = data?.connections ?? [];
  const away = connections.filter((each) => each.state.kind === "failed").length;
  const asked = connections.find((each) => each.id === question?.connectionId);
  const close = () => setQuestion(null);

  return (
    <Page
      title="Connections"
      summary={
        data &&
        `${plural(connections.length, "server")}${away > 0 ? `, ${away} of them away` : ""} · keys are ${
          data.keychain.kind === "kept"
            ? "in this computer’s keychain; none in a file"
            : "in memory until Slipway quits; none in a file"
        }`
      }
      actions={
        <Button icon="plus" onClick={() => ask({ kind: "add_connection" })}>
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
        <Blank icon="plug" title="There is no connection yet" action={<Link to="/start">Begin</Link>}>
          A connection is a server with a key: this computer, or Neon.
        </Blank>
      )}
      {connections.length > 0 && (
        <table className={`${table.table} ${table.rows}`} aria-label="Connections">
          <thead>
            <tr>
              <th scope="col">Connection</th>
              <th scope="col">Address</th>
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
                cameFor={connection.id === arrival?.id}
                onAsk={setQuestion}
              />
            ))}
          </tbody>
        </table>
      )}
      {question?.kind === "edit" && asked && <EditConnectionDialog connection={asked} onClose={close} />}
      {question?.kind === "key" && asked && (
        <ChangeKeyDialog connection={asked} keychain={data?.keychain} onClose={close} />
      )}
      {question?.kind === "remove" && asked && <RemoveConnectionDialog connection={asked} onClose={close} />}
    </Page>
  );
}

function kindWords(connection: Connection): string {
  if (connection.own_engine) {
    return "Slipway’s own engine";
  }
  return connection.kind === "engine" ? "an engine" : "Neon’s API";
}

function ConnectionRow({
  connection,
  cameFor,
  onAsk,
}: {
  connection: Connection;
  /** Somebody was led here for this one. */
  cameFor: boolean;
  onAsk: (question: Question) => void;
}) {
  const check = useCommand("connection_check");
  const { id, name, state } = connection;
  return (
    <>
      <tr className={styles.row} id={id} tabIndex={-1} aria-current={cameFor || undefined}>
        <td>
          <span className={text.row}>
            <ConnectionMark connection={connection} />
            <span>
              <b>{name}</b>
              <br />
              <span className={text.muted}>{kindWords(connection)}</span>
            </span>
          </span>
        </td>
        <td className={styles.url}>
          <code className={text.sub} title={connection.api_url}>
            {connection.api_url}
          </code>
        </td>
        <td>
          <Key connection={connection} />
        </td>
        <td>
          {check.isPending ? (
            <span className={text.row} role="status">
              <Spinner /> asking…
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
              failing since {formatWhen(state.since)}
            </span>
          )}
        </td>
        <td className={table.num}>
          <span className={styles.actions}>
            <Button
              size="tiny"
              busy={check.isPending}
              aria-label={`Test ${name}`}
              onClick={() => check.mutate({ connectionId: id })}
            >
              Test
            </Button>
            <Link
              to="/setup/$connectionId"
              params={{ connectionId: id }}
              search={{}}
              aria-label={`Projects of ${name}`}
              className={styles.link}
            >
              Projects
            </Link>
            <Menu
              trigger={<Button kind="ghost" size="tiny" icon="more" aria-label={`Actions for ${name}`} />}
              entries={[
                {
                  label: "Change name and colour…",
                  icon: "pencil",
                  onSelect: () => onAsk({ kind: "edit", connectionId: id }),
                },
                ...(connection.own_engine
                  ? []
                  : [
                      {
                        label: "Change key…",
                        icon: "key" as const,
                        onSelect: () => onAsk({ kind: "key", connectionId: id }),
                      },
                    ]),
                "line",
                {
                  label: "Remove…",
                  icon: "trash",
                  danger: true,
                  onSelect: () => onAsk({ kind: "remove", connectionId: id }),
                },
              ]}
            />
          </span>
        </td>
      </tr>
      {(check.error || state.kind === "failed") && (
        <tr>
          <td colSpan={5} className={styles.error}>
            {check.error ? <ErrorNote error={check.error} /> : <AwayBanner connection={connection} />}
          </td>
        </tr>
      )}
    </>
  );
}

function Key({ connection: { key, own_engine } }: { connection: Connection }) {
  if (!key.present) {
    return own_engine ? (
      <span className={text.muted}>made by Slipway when it is needed</span>
    ) : (
      <span className={text.bad}>missing: enter a key from the menu at the right</span>
    );
  }
  return (
    <>
      {own_engine ? "made by Slipway" : "present"}
      {key.ends_in !== null && (
        <>
          , ends in <code>…{key.ends_in}</code>
        </>
      )}
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
  );
}
