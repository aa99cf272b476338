import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { NEON_KEYS_PAGE } from "../api/addresses";
import type { KeychainState } from "../api/generated/KeychainState";
import { useCommand, useOverview } from "../api/queries";
import { Button, ButtonWithReason } from "../ui/button";
import { ErrorNote } from "../ui/feedback";
import { Field, TextInput } from "../ui/field";
import { Icon, Spinner } from "../ui/icon";
import { freeName } from "./connection-dialogs";
import styles from "./start-panels.module.css";

/** Takes a key, has it tested, and forgets it at once. */
export function NeonPanel({ keychain, focus }: { keychain: KeychainState | undefined; focus: boolean }) {
  const navigate = useNavigate();
  const [key, setKey] = useState("");
  const connections = useOverview().data?.connections ?? [];
  const connect = useCommand("neon_connect");
  const external = useCommand("open_external");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) {
      input.current?.focus();
    }
  }, [focus]);
  const off = key.trim() === "" ? "Paste a key first." : null;

  const begin = () => {
    if (off !== null || connect.isPending) {
      return;
    }
    connect.mutate(
      { connection: { name: freeName("Neon", connections), api_key: key.trim(), api_url: null } },
      {
        onSuccess: (connection) => {
          setKey("");
          connect.reset();
          void navigate({ to: "/setup/$connectionId", params: { connectionId: connection.id }, search: {} });
        },
      },
    );
  };

  return (
    <section className={styles.panel} aria-label="Connect to Neon">
      <h2 className={styles.heading}>
        <Icon name="cloud" />
        Connect to Neon
      </h2>
      <p className={styles.lead}>For projects you have there. Connecting changes nothing.</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <Field
          label="API key"
          hint={
            <>
              {keychain?.kind === "session_only"
                ? "Tested, then kept in memory until you quit."
                : "Tested, then kept in this computer’s keychain. Slipway never writes it to a file."}{" "}
              <Button kind="link" iconEnd="external" onClick={() => external.mutate({ url: NEON_KEYS_PAGE })}>
                Where do I get one?
              </Button>
            </>
          }
        >
          {(props) => (
            <TextInput
              {...props}
              ref={input}
              type="password"
              value={key}
              placeholder="napi_…"
              onChange={(event) => {
                setKey(event.target.value);
                connect.reset();
              }}
            />
          )}
        </Field>
        {external.error && <ErrorNote error={external.error} />}
        {keychain?.kind === "session_only" && (
          <p className={styles.keychain}>
            <Icon name="warning" small />
            <span>
              <strong>There is no keychain to keep the key in.</strong> Slipway does not put secrets into
              files, so this key is kept for this session only. The reason:{" "}
              {keychain.reason.replace(/\.$/, "")}.
            </span>
          </p>
        )}
        <ul className={styles.points}>
          <li>
            <Icon name="check" small />
            Personal, organisation and project keys
          </li>
          <li>
            <Icon name="check" small />
            See everything first; promote later
          </li>
        </ul>
        {connect.error && <ErrorNote error={connect.error} />}
        <span className={styles.spring} />
        <div className={styles.actions}>
          <ButtonWithReason
            kind={off === null ? "primary" : "plain"}
            submit
            off={off}
            busy={connect.isPending}
          >
            Test and connect
          </ButtonWithReason>
          {connect.isPending ? (
            <span className={styles.testing} role="status">
              <Spinner /> Asking Neon…
            </span>
          ) : (
            <Link to="/connections">Another address…</Link>
          )}
        </div>
      </form>
    </section>
  );
}
