import type { QueryClient } from "@tanstack/react-query";
import { createMemoryHistory } from "@tanstack/react-router";
import { type RenderResult, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { followEvents } from "../api/events";
import { newQueryClient } from "../api/queries";
import { setTransport } from "../api/transport";
import { App } from "../app";
import { FakeBackend, type Handlers } from "../dev/backend";
import { type Scenario, type World, world } from "../dev/world";
import { type AppRouter, createAppRouter } from "../router";

export interface Opened {
  backend: FakeBackend;
  client: QueryClient;
  router: AppRouter;
  user: UserEvent;
  screen: RenderResult;
  /** The arguments of every call of one command, in order. */
  calls: (name: string) => Record<string, unknown>[];
}

/** The whole window over a fake application, opened at a path. */
export async function open(
  path: string,
  scenario: Scenario | World = "pair",
  overrides: Partial<Handlers> = {},
): Promise<Opened> {
  const backend = new FakeBackend(typeof scenario === "string" ? world(scenario) : scenario, overrides);
  setTransport(backend);
  const client = newQueryClient();
  await followEvents(client);
  const router = createAppRouter(createMemoryHistory({ initialEntries: [path] }));
  const screen = render(<App client={client} router={router} />);
  await screen.findByRole("main");
  return {
    backend,
    client,
    router,
    user: userEvent.setup(),
    screen,
    calls: (name) => backend.calls.filter((call) => call.name === name).map((call) => call.args),
  };
}
