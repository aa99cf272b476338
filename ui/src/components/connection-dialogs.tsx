import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { NEON_KEYS_PAGE } from "../api/addresses";
import type { Colour } from "../api/generated/Colour";
import type { Connection } from "../api/generated/Connection";
import type { KeychainState } from "../api/generated/KeychainState";
import { queries, useCommand, useOverview } from "../api/queries";
import { Button, Why } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ErrorNote } from "../ui/feedback";
import { Field, RadioList, Select, TextInput } from "../ui/field";
import { errorLine, fieldError } from "../ui/format";
import { COLOURS } from "../ui/mark";
import { ConnectionName } from "./connection-mark";
import styles from "./dialogs.module.css";
import { FormDialog } from "./form-dialog";
import { RemovalWords, removalReason } from "./removal";

const REASON = "connection-reason";

type Kind = "neon" | "other" | "engine";

/** "Neon", "Neon 2" …: what no connection is called yet. */
export function freeName(wanted: string, connections: Pick<Connection, "name">[]): string {
  const taken = new Set(connections.map((each) => each.name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    name = `${wanted} ${number}`;
  }
  return name;
}

/** Neon's cloud, another address that speaks its API, or this computer. The key is tested, kept, and forgotten here. */
export function AddConnectionDialog({ onClose }: { onClose: () => void }) {
  const overview = useOverview().data;
  const connections = overview?.connections ?? [];
  const keychain = overview?.keychain;
  const [kind, setKind] = useState<Kind>("neon");
  const [typedName, setTypedName] = useState<string>();
  const [address, setAddress] = useState("");
  const [key, setKey] = useState("");
  const neon = useCommand("neon_connect");
  const engine = useCommand("engine_connect");
  const external = useCommand("open_external");
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const hasEngine = connections.some((each) => each.own_engine);
  const name = typedName ?? freeName(kind === "neon" ? "Neon" : "Server", connections);
  const busy = neon.isPending || engine.isPending;
  const off =
    kind === "engine"
      ? null
      : name.trim() === ""
        ? "Type a name first."
        : kind === "other" && address.trim() === ""
          ? "Type the address first."
          : key.trim() === ""
            ? "Paste a key first."
            : null;
  const onSuccess = (connection: Connection) => {
    setKey("");
    neon.reset();
    onClose();
    void navigate({ to: "/setup/$connectionId", params: { connectionId: connection.id }, search: {} });
  };
  const begin = () => {
    if (kind === "engine") {
      engine.mutate({}, { onSuccess });
    } else {
      neon.mutate(
        {
          connection: {
            name: name.trim(),
            api_key: key.trim(),
            api_url: kind === "other" ? address.trim() : null,
          },
        },
        { onSuccess },
      );
    }
  };
  const error = kind === "engine" ? engine.error : neon.error;

  return (
    <FormDialog
      title="Add a connection"
      description="A connection is a server that speaks Neon’s API, with a key. Connecting changes nothing there."
      onClose={onClose}
      focus={input}
      off={off}
      busy={busy}
      note={
        busy && <span role="status">{kind === "engine" ? "Starting PostgreSQL…" : "Asking the server…"}</span>
      }
      action={kind === "engine" ? "Connect" : "Test and connect"}
      onSubmit={begin}
    >
      <RadioList<Kind>
        legend="What to connect with"
        value={kind}
        onChange={(next) => {
          setKind(next);
          neon.reset();
          engine.reset();
        }}
        choices={[
          { value: "neon", label: "Neon", hint: "a personal, organisation or project key" },
          {
            value: "other",
            label: "Another address",
            hint: "an engine that runs elsewhere, or another host of Neon’s API",
          },
          {
            value: "engine",
            label: "This computer",
            hint: "PostgreSQL that comes with Slipway, which makes and keeps its own key",
            off: hasEngine ? "It is connected already." : null,
          },
        ]}
      />
      {kind !== "engine" && (
        <>
          <Field label="Name">
            {(props) => (
              <TextInput
                {...props}
                value={name}
                maxLength={64}
                onChange={(event) => setTypedName(event.target.value)}
              />
            )}
          </Field>
          {kind === "other" && (
            <Field
              label="Address"
              hint="It ends in /api/v2. Addresses with http:// are taken for this computer only."
            >
              {(props) => (
                <TextInput
                  {...props}
                  value={address}
                  placeholder="https://db.example.org/api/v2"
                  onChange={(event) => setAddress(event.target.value)}
                />
              )}
            </Field>
          )}
          <Field
            label="API key"
            hint={
              <>
                {keychain?.kind === "session_only"
                  ? "Tested, then kept in memory until you quit: there is no keychain."
                  : "Tested, then kept in this computer’s keychain. Slipway never writes it to a file."}{" "}
                {kind === "neon" && (
                  <Button
                    kind="link"
                    iconEnd="external"
                    onClick={() => external.mutate({ url: NEON_KEYS_PAGE })}
                  >
                    Make one in Neon’s console
                  </Button>
                )}
              </>
            }
          >
            {(props) => (
              <TextInput
                {...props}
                ref={input}
                type="password"
                value={key}
                placeholder={kind === "neon" ? "napi_…" : ""}
                onChange={(event) => {
                  setKey(event.target.value);
                  neon.reset();
                }}
              />
            )}
          </Field>
        </>
      )}
      {external.error && <ErrorNote error={external.error} />}
      {error && <ErrorNote error={error} />}
    </FormDialog>
  );
}

type ColourChoice = Colour | "none";

const COLOUR_OPTIONS: { value: ColourChoice; label: string }[] = [
  { value: "none", label: "None" },
  ...COLOURS.map(({ value, label }) => ({ value, label })),
];

export function EditConnectionDialog({
  connection,
  onClose,
}: {
  connection: Connection;
  onClose: () => void;
}) {
  const [name, setName] = useState(connection.name);
  const [colour, setColour] = useState<ColourChoice>(connection.colour ?? "none");
  const update = useCommand("connection_update");
  const input = useRef<HTMLInputElement>(null);
  const trimmed = name.trim();
  const off = trimmed === "" ? "Type a name first." : null;
  const chosen = colour === "none" ? null : colour;
  const save = () => {
    update.mutate({ connectionId: connection.id, name: trimmed, colour: chosen }, { onSuccess: onClose });
  };
  const shown = {
    kind: connection.kind,
    name: trimmed === "" ? connection.name : trimmed,
    ...(chosen === null ? {} : { colour: chosen }),
  };
  return (
    <FormDialog
      colour={chosen ?? undefined}
      title={
        <>
          Change <ConnectionName connection={shown} />
        </>
      }
      description="The name and the colour are Slipway’s own. Nothing on the server changes."
      onClose={onClose}
      focus={input}
      off={off}
      busy={update.isPending}
      action="Save"
      onSubmit={save}
    >
      <div className={styles.two}>
        <Field label="Name" error={fieldError(update.error)}>
          {(props) => (
            <TextInput
              {...props}
              ref={input}
              value={name}
              maxLength={64}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label="Colour">
          {({ id }) => <Select id={id} value={colour} options={COLOUR_OPTIONS} onChange={setColour} />}
        </Field>
      </div>
      {update.error && update.error.code !== "bad_input" && <ErrorNote error={update.error} />}
    </FormDialog>
  );
}

/** Another key for the same server: environments and history stay. */
export function ChangeKeyDialog({
  connection,
  keychain,
  onClose,
}: {
  connection: Connection;
  keychain: KeychainState | undefined;
  onClose: () => void;
}) {
  const [key, setKey] = useState("");
  const change = useCommand("connection_key_set");
  const input = useRef<HTMLInputElement>(null);
  const off = key.trim() === "" ? "Paste a key first." : null;
  const save = () => {
    change.mutate(
      { connectionId: connection.id, key: { api_key: key.trim() } },
      {
        onSuccess: () => {
          setKey("");
          change.reset();
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={`Another key for ${connection.name}`}
      description="It is tested first, and has to see the projects that have environments here. The former key is forgotten, and stays valid on the server until it is revoked there."
      onClose={onClose}
      focus={input}
      off={off}
      busy={change.isPending}
      note={change.isPending && <span role="status">Asking the server…</span>}
      action="Test and keep"
      onSubmit={save}
    >
      <Field
        label="API key"
        hint={
          keychain?.kind === "session_only"
            ? "Kept in memory until you quit: there is no keychain."
            : "Kept in this computer’s keychain, never in a file."
        }
      >
        {(props) => (
          <TextInput
            {...props}
            ref={input}
            type="password"
            value={key}
            onChange={(event) => {
              setKey(event.target.value);
              change.reset();
            }}
          />
        )}
      </Field>
      {change.error && <ErrorNote error={change.error} />}
    </FormDialog>
  );
}

export function RemoveConnectionDialog({
  connection,
  onClose,
}: {
  connection: Connection;
  onClose: () => void;
}) {
  const removal = useQuery(queries.connectionRemoval(connection.id));
  const remove = useCommand("connection_remove");
  const off = removalReason(removal.data, removal.isError);
  return (
    <Dialog
      title={`Remove ${connection.name}`}
      description="Slipway forgets this server and what the keychain holds for it. Nothing on the server changes."
      onClose={onClose}
      note={
        off !== null ? (
          <Why id={REASON}>{off}</Why>
        ) : (
          remove.error && <span role="alert">{errorLine(remove.error)}</span>
        )
      }
      actions={
        <Button
          kind={off === null ? "danger" : "plain"}
          icon="trash"
          off={off}
          reasonId={REASON}
          busy={remove.isPending}
          onClick={() => remove.mutate({ connectionId: connection.id }, { onSuccess: onClose })}
        >
          Remove {connection.name}
        </Button>
      }
    >
      <RemovalWords removal={removal.data} error={removal.error} verb="removed" />
    </Dialog>
  );
}
