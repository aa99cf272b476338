import { act, fireEvent, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { refuse } from "../dev/backend";
import { credentialsOf } from "../dev/credentials";
import { world } from "../dev/world";
import { open } from "../test/render";

const PASSWORD = "password of shop_app at prod";
const SECRET = "not-a-real-one-c81d";

async function opened(overrides: Parameters<typeof open>[2] = {}) {
  const all = await open("/credentials", "pair", overrides);
  await all.user.click(await all.screen.findByRole("button", { name: `Details of the ${PASSWORD}` }));
  const detail = await all.screen.findByRole("complementary", { name: PASSWORD });
  return { ...all, detail };
}

afterEach(() => {
  vi.useRealTimers();
});

describe("the list of credentials", () => {
  it("says of each what it is for, how it ends and how it was verified, and of where they are", async () => {
    const { screen } = await open("/credentials");
    const list = await screen.findByRole("table", { name: "Credentials" });
    const row = within(list)
      .getByRole("button", { name: `Details of the ${PASSWORD}` })
      .closest("tr");
    for (const words of ["prod", "shop", "…c81d", "works"]) {
      expect(row?.textContent).toContain(words);
    }
    expect(within(list).getByText(/refused,/)).toBeTruthy();
    expect(within(list).getByText("Added by hand")).toBeTruthy();
    expect(screen.getByText(/in this computer’s keychain; none in a file/)).toBeTruthy();
    expect(screen.getByText("Secret Service serves")).toBeTruthy();
  });

  it("is filtered by what is typed", async () => {
    const { screen, user } = await open("/credentials");
    await screen.findByRole("table", { name: "Credentials" });
    await user.type(screen.getByRole("searchbox"), "replica");
    expect(screen.getAllByRole("button", { name: /^Details of/ })).toHaveLength(1);
    await user.type(screen.getByRole("searchbox"), "zz");
    expect(screen.getByText("Nothing has “replicazz” in it.")).toBeTruthy();
  });

  it("is reached and opened with the keyboard alone", async () => {
    const { screen, user } = await open("/pipeline");
    await screen.findByRole("article", { name: "prod" });
    await user.keyboard("{Control>}7{/Control}");
    const row = await screen.findByRole("button", { name: `Details of the ${PASSWORD}` });
    row.focus();
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("complementary", { name: PASSWORD })).toBeTruthy();
  });

  it("names a keychain that is locked, the reason and what to do", async () => {
    const pair = world("pair");
    const known = credentialsOf(pair);
    const reason = "it is locked, and was not unlocked";
    pair.credentials = {
      ...known,
      items: known.items.map((each) => ({ ...each, secret: { kind: "not_read", reason } })),
      keychain: {
        name: "Secret Service",
        trouble: { kind: "locked", reason, what_to_do: ["Unlock it in “Passwords and Keys”."] },
      },
    };
    const { screen, user } = await open("/credentials", pair);
    expect(await screen.findByText("Secret Service is locked.")).toBeTruthy();
    expect(screen.getByText("Unlock it in “Passwords and Keys”.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: `Details of the ${PASSWORD}` }));
    const copy = await screen.findByRole("button", { name: `Copy ${PASSWORD}` });
    expect(document.getElementById(copy.getAttribute("aria-describedby") ?? "")?.textContent).toContain(
      "it is locked",
    );
    await user.click(screen.getByRole("button", { name: "Add one for this session…" }));
    const box = await screen.findByRole("checkbox", { name: "For this session only" });
    expect((box as HTMLInputElement).checked).toBe(true);
  });

  it("says that there is no keychain at all", async () => {
    const { screen } = await open("/credentials", "no-keychain");
    expect(await screen.findByText("There is no keychain to keep keys in.")).toBeTruthy();
  });
});

describe("a revealed secret", () => {
  it("is shown for 20 seconds and then gone from the window", async () => {
    const { screen, client } = await opened();
    vi.useFakeTimers();
    fireEvent.click(screen.getByRole("button", { name: `Show ${PASSWORD}` }));
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(screen.getByText(SECRET)).toBeTruthy();
    expect(screen.getByRole("timer").textContent).toBe("20 s");
    await act(() => vi.advanceTimersByTimeAsync(19_500));
    expect(screen.getByText(SECRET)).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(document.body.innerHTML).not.toContain(SECRET);
    expect(screen.getByRole("button", { name: `Show ${PASSWORD}` })).toBeTruthy();
    const cached = [...client.getQueryCache().getAll(), ...client.getMutationCache().getAll()].map(
      (each) => each.state,
    );
    expect(JSON.stringify(cached)).not.toContain(SECRET);
  });

  it("goes at once when it is hidden, and with the selection", async () => {
    const { screen, user } = await opened();
    await user.click(screen.getByRole("button", { name: `Show ${PASSWORD}` }));
    await screen.findByText(SECRET);
    await user.click(screen.getByRole("button", { name: `Hide ${PASSWORD}` }));
    expect(document.body.innerHTML).not.toContain(SECRET);
    await user.click(screen.getByRole("button", { name: `Show ${PASSWORD}` }));
    await screen.findByText(SECRET);
    await user.click(screen.getByRole("button", { name: "Details of the API key of Neon" }));
    expect(document.body.innerHTML).not.toContain(SECRET);
  });

  it("is not shown when the person did not agree", async () => {
    const { screen, user, calls } = await opened({ credential_reveal: () => null });
    await user.click(screen.getByRole("button", { name: `Show ${PASSWORD}` }));
    expect(calls("credential_reveal")).toHaveLength(1);
    expect(await screen.findByRole("button", { name: `Show ${PASSWORD}` })).toBeTruthy();
    expect(screen.queryByRole("timer")).toBeNull();
  });
});

describe("a copied secret", () => {
  it("says for 45 seconds how long it stays in the clipboard", async () => {
    const { screen, calls } = await opened();
    vi.useFakeTimers();
    const button = screen.getByRole("button", { name: `Copy ${PASSWORD}` });
    fireEvent.click(button);
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(calls("credential_copy")).toEqual([{ account: "role/ep-prod/shop_app" }]);
    expect(button.textContent).toBe("Copy: 45 s left");
    await act(() => vi.advanceTimersByTimeAsync(44_500));
    expect(button.textContent).toBe("Copy: 1 s left");
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(button.textContent).toBe("Copy");
  });

  it("is copied as a connection string in the chosen way and form", async () => {
    const { screen, user, calls, detail } = await opened();
    await user.click(await within(detail).findByRole("radio", { name: "Pooled" }));
    expect(within(detail).getByText(/-pooler\./)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Copy the connection string as psql" }));
    expect(calls("credential_string_copy")).toEqual([
      { choice: { account: "role/ep-prod/shop_app", database: null, pooled: true }, form: "psql" },
    ]);
  });
});

describe("what is done with a credential", () => {
  it("is tested at its server, and says what came of it", async () => {
    const { screen, user, detail } = await opened();
    await user.click(screen.getByRole("button", { name: `Test ${PASSWORD}` }));
    expect(await within(detail).findByText(/, in 24 ms\./)).toBeTruthy();
  });

  it("is deleted after what that means was said, with Cancel as the default", async () => {
    const { screen, user, calls } = await opened();
    await user.click(screen.getByRole("button", { name: `Delete ${PASSWORD}…` }));
    const dialog = await screen.findByRole("dialog");
    expect(await within(dialog).findByText(/The password itself stays as it is/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Cancel");
    expect(calls("credential_delete")).toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: "Delete it" }));
    await vi.waitFor(() =>
      expect(screen.queryByRole("button", { name: `Details of the ${PASSWORD}` })).toBeNull(),
    );
  });

  it("is rotated after who is connected was said and production’s name was typed", async () => {
    const { screen, user, calls } = await opened();
    await user.click(screen.getByRole("button", { name: "Rotate…" }));
    const dialog = await screen.findByRole("dialog");
    expect(await within(dialog).findByText(/2 of web, 1 of psql/)).toBeTruthy();
    const make = within(dialog).getByRole("button", { name: "Make a new password" });
    await user.click(make);
    expect(calls("credential_rotate")).toEqual([]);
    await user.type(within(dialog).getByRole("textbox"), "prod");
    await user.click(make);
    expect(calls("credential_rotate")).toEqual([{ account: "role/ep-prod/shop_app", typedName: "prod" }]);
    expect(await within(dialog).findByText("The new password works.")).toBeTruthy();
  });

  it("is written into a file only after a dialog said that a secret goes into it", async () => {
    const { screen, user, calls } = await opened();
    await user.click(await screen.findByRole("button", { name: "Into an .env file…" }));
    const dialog = await screen.findByRole("dialog", { name: "Put a secret into a file?" });
    expect(dialog.textContent).toContain("readable to every program that may read the file");
    expect(calls("credential_env_write")).toEqual([]);
    expect(document.activeElement?.textContent).toBe("Cancel");
    await user.click(within(dialog).getByRole("button", { name: "Choose the file…" }));
    expect(await within(dialog).findByText("DATABASE_URL was replaced in /home/dev/shop/.env.")).toBeTruthy();
    expect(within(dialog).getByText(/Others on this computer may read the file/)).toBeTruthy();
  });
});

describe("a secret that is typed", () => {
  it("is kept untested only after its server was not reached", async () => {
    const { screen, user, calls } = await open("/credentials", "pair", {
      credential_add: ({ credential }) =>
        credential.untested
          ? null
          : refuse("It was tried, and not kept.", "no answer", "Keep it untested.", "unreachable"),
    });
    await user.click(await screen.findByRole("button", { name: "Add by hand…" }));
    const dialog = await screen.findByRole("dialog");
    await user.type(within(dialog).getByLabelText("URL"), "postgresql://a:b@h/d");
    expect(within(dialog).queryByRole("button", { name: "Keep it untested" })).toBeNull();
    await user.click(within(dialog).getByRole("button", { name: "Test and keep" }));
    await user.click(await within(dialog).findByRole("button", { name: "Keep it untested" }));
    const secret = { kind: "database_url", name: null, url: "postgresql://a:b@h/d" };
    expect(calls("credential_add")).toEqual([
      { credential: { secret, untested: false, session_only: false } },
      { credential: { secret, untested: true, session_only: false } },
    ]);
  });

  it("says in the dialog why it was not kept", async () => {
    const { screen, user } = await open("/credentials", "pair", {
      credential_add: () =>
        refuse("This is no database URL.", "it has no password", "Correct it.", "bad_input"),
    });
    await user.click(await screen.findByRole("button", { name: "Add by hand…" }));
    const dialog = await screen.findByRole("dialog");
    await user.type(within(dialog).getByLabelText("URL"), "x");
    await user.click(within(dialog).getByRole("button", { name: "Test and keep" }));
    expect((await within(dialog).findByRole("alert")).textContent).toContain("it has no password");
  });
});

describe("a key of Neon’s command line", () => {
  it("is looked for only when asked, and one that expires is refused with the reason", async () => {
    const { screen, user, calls } = await open("/credentials");
    await screen.findByRole("table", { name: "Credentials" });
    expect(calls("neon_key_find")).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Import a key…" }));
    const dialog = await screen.findByRole("dialog");
    expect(await within(dialog).findByText(/a token of a login/)).toBeTruthy();
    await user.click(
      within(dialog).getByRole("button", { name: "Import the key from the variable NEON_API_KEY" }),
    );
    expect(calls("neon_key_import")).toEqual([{ id: "variable:NEON_API_KEY", name: "Neon" }]);
  });
});

describe("the lock", () => {
  it("is set, closed at once, said above every view, and opened", async () => {
    const { screen, user, calls } = await open("/credentials");
    const times = await screen.findByRole("combobox", { name: "Lock when nobody is there" });
    await user.selectOptions(times, "15");
    expect(calls("lock_after_set")).toEqual([{ minutes: 15 }]);
    await user.click(screen.getByRole("button", { name: "Lock now" }));
    const banner = await screen.findByRole("region", { name: "Lock" });
    expect(banner.textContent).toContain("Slipway is locked.");
    await user.click(within(banner).getByRole("button", { name: "Unlock" }));
    await vi.waitFor(() => expect(screen.queryByRole("region", { name: "Lock" })).toBeNull());
  });

  it("takes a secret that is shown out of the window", async () => {
    const { screen, user } = await opened();
    await user.click(screen.getByRole("button", { name: `Show ${PASSWORD}` }));
    await screen.findByText(SECRET);
    await user.click(screen.getByRole("button", { name: "Lock now" }));
    await screen.findByRole("region", { name: "Lock" });
    await vi.waitFor(() => expect(document.body.innerHTML).not.toContain(SECRET));
  });

  it("asks first where something would be lost", async () => {
    const pair = world("pair");
    const known = credentialsOf(pair);
    pair.credentials = { ...known, lock: { ...known.lock, session_only: 2 } };
    const { screen, user, calls } = await open("/credentials", pair);
    await user.click(await screen.findByRole("button", { name: "Lock now" }));
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("2 secrets are in memory only");
    expect(calls("lock_now")).toEqual([]);
  });

  it("tells Rust that somebody is there, not for every key", async () => {
    const { screen, user, calls } = await open("/credentials");
    await screen.findByRole("table", { name: "Credentials" });
    await user.keyboard("abc");
    expect(calls("activity")).toHaveLength(1);
  });
});
