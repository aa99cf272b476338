import type { Changed } from "../api/generated/Changed";
import type { Credential } from "../api/generated/Credential";
import type { Credentials } from "../api/generated/Credentials";
import type { Verification } from "../api/generated/Verification";
import type { Handlers } from "./backend";
import * as data from "./data";
import type { World } from "./world";

/** Of the scenario's connections and environments. */
export function credentialsOf(world: World): Credentials {
  const sessionOnly = world.overview.keychain.kind === "session_only";
  const works = (words: string, at: number): Verification => ({
    outcome: "works",
    words,
    next: null,
    took_ms: 31,
    at: data.ago(at),
  });
  const blank: Credential = {
    account: "",
    kind: "api_key",
    name: "API key",
    connection_id: null,
    connection_name: null,
    connection_kind: null,
    project_name: null,
    environment: null,
    endpoint_id: null,
    host: null,
    database: null,
    role: null,
    secret: { kind: "missing" },
    same_as: null,
    stored_at: data.ago(20 * 24 * 60 * data.MINUTE),
    used_at: data.ago(2 * data.MINUTE),
    verified: null,
    can_rotate: data.off(
      "Neon's API makes no key in place of another: make one in Neon's console, connect with it, and revoke this one there.",
    ),
  };
  const items: Credential[] = [];
  for (const connection of world.overview.connections) {
    const of = {
      connection_id: connection.id,
      connection_name: connection.name,
      connection_kind: connection.kind,
    };
    items.push({
      ...blank,
      ...of,
      account: `connection/${connection.id}/api-key`,
      secret: { kind: "present", ends_in: connection.key.ends_in, session_only: connection.key.session_only },
      verified: works("It is the key of lead@example.com, and sees 3 projects of Example Shop.", 90_000),
    });
    if (connection.id !== world.overview.current?.connection_id) {
      continue;
    }
    for (const { id, name, colour, endpoint_id } of world.pipeline.environments) {
      items.push({
        ...blank,
        ...of,
        account: `role/${endpoint_id}/shop_app`,
        kind: "role_password",
        name: "shop_app",
        role: "shop_app",
        project_name: world.overview.current.project_name,
        environment: { id, name, colour },
        endpoint_id,
        secret: { kind: "present", ends_in: name === "prod" ? "c81d" : "e940", session_only: sessionOnly },
        verified: name === "prod" ? works("shop_app logs in to shop.", 12 * data.MINUTE) : null,
        can_rotate: data.on,
      });
    }
  }
  if (world.overview.current !== null) {
    items.push({
      ...blank,
      account: "url/1",
      kind: "database_url",
      name: "import-source",
      role: "reader",
      host: "replica.example.com",
      database: "shop",
      secret: { kind: "present", ends_in: null, session_only: sessionOnly },
      verified: {
        outcome: "refused",
        words: 'PostgreSQL says: password authentication failed for user "reader" [28P01].',
        next: "Add it again with the right password.",
        took_ms: 88,
        at: data.ago(5 * 24 * 60 * data.MINUTE),
      },
      can_rotate: data.off("Slipway knows no server that could change the password of a database URL."),
    });
  }
  const { keychain } = world.overview;
  return {
    items,
    keychain: {
      name: "Secret Service",
      trouble:
        keychain.kind === "session_only"
          ? {
              kind: "absent",
              reason: keychain.reason.replace(/\.$/, ""),
              what_to_do: ["Install and start GNOME Keyring, KWallet or KeePassXC."],
            }
          : null,
    },
    lock: {
      locked: false,
      after_minutes: null,
      session_only: items.filter((each) => each.secret.kind === "present" && each.secret.session_only).length,
      can_lock: data.on,
    },
  };
}

export type CredentialHandlers = Pick<
  Handlers,
  | "credential_list"
  | "credential_test"
  | "credential_copy"
  | "credential_string_copy"
  | "credential_place"
  | "credential_reveal"
  | "credential_env_write"
  | "credential_delete_preview"
  | "credential_delete"
  | "credential_rotate_preview"
  | "credential_rotate"
  | "credential_add"
  | "neon_key_find"
  | "neon_key_import"
  | "lock_after_set"
  | "lock_now"
  | "unlock"
  | "activity"
>;

export function credentialHandlers(world: World, tell: (changed: Changed) => void): CredentialHandlers {
  let kept: Credentials | null = null;
  const now = () => {
    kept ??= world.credentials ?? credentialsOf(world);
    return kept;
  };
  const change = (next: Partial<Credentials>): null => {
    kept = { ...now(), ...next };
    tell({ kind: "credentials" });
    return null;
  };
  const verified = (account: string, words: string): Verification => {
    const verification: Verification = {
      outcome: "works",
      words,
      next: null,
      took_ms: 24,
      at: new Date().toISOString(),
    };
    change({
      items: now().items.map((each) =>
        each.account === account ? { ...each, verified: verification } : each,
      ),
    });
    return verification;
  };
  const lockedTo = (locked: boolean): null => {
    world.overview.keychain = locked ? { kind: "withheld" } : { kind: "kept" };
    tell({ kind: "overview" });
    const fresh = world.credentials ?? credentialsOf(world);
    return change({
      lock: { ...now().lock, locked },
      items: locked
        ? now().items.map((each) => ({
            ...each,
            secret: { kind: "not_read", reason: "Slipway is locked" },
          }))
        : fresh.items,
    });
  };
  return {
    credential_list: now,
    credential_test: ({ account }) => verified(account, "shop_app logs in to shop."),
    credential_copy: () => ({ masked: null, clears_after_s: 45 }),
    credential_string_copy: () => ({ masked: "postgresql://shop_app:••••••@host/shop", clears_after_s: 45 }),
    credential_place: ({ database }) => ({
      databases: ["shop", "reports"],
      masked: `postgresql://shop_app:••••••@ep-quiet-harbor-a8k2.eu-central-1.example.com/${database ?? "shop"}`,
      masked_pooled: `postgresql://shop_app:••••••@ep-quiet-harbor-a8k2-pooler.eu-central-1.example.com/${database ?? "shop"}`,
    }),
    credential_reveal: () => ({ text: "not-a-real-one-c81d", seconds: 20 }),
    credential_env_write: ({ variable }) => ({
      path: "/home/dev/shop/.env",
      variable,
      replaced: true,
      created: false,
      readable_by_others: true,
    }),
    credential_delete_preview: () => ({
      consequences: [
        "Slipway forgets the password of shop_app at prod. Connection strings can be copied again only where the server tells the password.",
        "The password itself stays as it is: whoever has it logs in as shop_app.",
      ],
      can: data.on,
    }),
    credential_delete: ({ account }) =>
      change({ items: now().items.filter((each) => each.account !== account) }),
    credential_rotate_preview: ({ account }) => {
      const found = now().items.find((each) => each.account === account);
      return {
        role: found?.role ?? "",
        environment: found?.environment ?? null,
        sentences: [
          "3 sessions of shop_app are open now: 2 of web, 1 of psql.",
          "Nobody is disconnected at prod. Whoever connects as shop_app from now on needs the new password.",
          "The old password cannot be brought back.",
        ],
        sessions: [
          { application: "web", count: 2 },
          { application: "psql", count: 1 },
        ],
        typed_name: found?.environment?.name === "prod" ? "prod" : null,
        can: data.on,
      };
    },
    credential_rotate: ({ account }) => verified(account, "shop_app logs in to shop."),
    credential_add: () => {
      change({});
      return verified("", "It logs in.");
    },
    neon_key_find: () => [
      { id: "variable:NEON_API_KEY", place: "the variable NEON_API_KEY", ends_in: "77b2", can: data.on },
      {
        id: "file:/home/dev/.config/neonctl/credentials.json",
        place: "/home/dev/.config/neonctl/credentials.json",
        ends_in: null,
        can: data.off("It holds a token of a login, not an API key."),
      },
    ],
    neon_key_import: () => world.overview.connections[0] as (typeof world.overview.connections)[number],
    lock_after_set: ({ minutes }) => change({ lock: { ...now().lock, after_minutes: minutes } }),
    lock_now: () => lockedTo(true),
    unlock: () => lockedTo(false),
    activity: () => null,
  };
}
