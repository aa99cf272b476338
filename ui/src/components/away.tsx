import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Connection } from "../api/generated/Connection";
import type { Failure } from "../api/generated/Failure";
import { useCommand } from "../api/queries";
import { Button } from "../ui/button";
import { Banner, Blank } from "../ui/feedback";
import { formatClockSeconds, formatWhen } from "../ui/format";
import text from "../ui/text.module.css";

/** Since when, and why. */
export function awayWords(connection: Connection): { title: string; error: Failure } | null {
  const { state, name } = connection;
  if (state.kind !== "failed") {
    return null;
  }
  const since = formatWhen(state.since);
  const title =
    state.error.code === "unreachable"
      ? `${name} has not answered since ${since}`
      : state.error.code === "unauthorized"
        ? `${name} has not accepted its key since ${since}`
        : `${name} has refused since ${since}`;
  return { title, error: state.error };
}

const sentence = (words: string | null) => {
  const said = words?.trim() ?? "";
  return said === ""
    ? ""
    : `${said.charAt(0).toLocaleUpperCase()}${said.slice(1)}${/[.?]$/.test(said) ? "" : "."}`;
};

/** When Slipway asks again by itself. A time that stands still: a screen reader says it once. */
function NextTry({ connection }: { connection: Connection }) {
  const at = connection.state.kind === "failed" ? connection.state.next_try : null;
  return at === null ? null : (
    <span className={text.muted}>Slipway tries again by itself at {formatClockSeconds(new Date(at))}.</span>
  );
}

export function TryNow({ connection, onTried }: { connection: Connection; onTried?: () => void }) {
  const check = useCommand("connection_check");
  return (
    <Button
      size="tiny"
      icon="refresh"
      busy={check.isPending}
      aria-label={`Try ${connection.name} now`}
      onClick={() => check.mutate({ connectionId: connection.id }, { onSettled: () => onTried?.() })}
    >
      {check.isPending ? "Trying…" : "Try now"}
    </Button>
  );
}

/** A server that does not answer, above what goes on without it. */
export function AwayBanner({
  connection,
  children,
  onTried,
}: {
  connection: Connection;
  children?: ReactNode;
  onTried?: () => void;
}) {
  const words = awayWords(connection);
  if (!words) {
    return null;
  }
  return (
    <Banner tone="bad" action={<TryNow connection={connection} {...(onTried ? { onTried } : {})} />}>
      <strong>{words.title}.</strong> {sentence(words.error.reason)} {children} {words.error.next}{" "}
      <NextTry connection={connection} />
    </Banner>
  );
}

/** The same in the place of a view that has nothing else to show. */
export function AwayBlank({ connection, onTried }: { connection: Connection; onTried?: () => void }) {
  const words = awayWords(connection);
  if (!words) {
    return null;
  }
  return (
    <Blank
      icon="plug"
      tone="bad"
      live
      title={words.title}
      action={
        <span className={text.row}>
          <TryNow connection={connection} {...(onTried ? { onTried } : {})} />
          <Link to="/projects">Another project</Link>
          <Link to="/connections">Connections</Link>
        </span>
      }
    >
      <p>{sentence(words.error.reason)}</p>
      <p>
        {words.error.next} <NextTry connection={connection} />
      </p>
    </Blank>
  );
}
