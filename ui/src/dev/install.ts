import { setTransport } from "../api/transport";
import { FakeBackend, SCENARIOS, world } from "./backend";

/** `npm run dev:fake`, then `/?scenario=waiting#/runs/run-12`. */
export function installFakeBackend(): void {
  const asked = new URLSearchParams(window.location.search).get("scenario");
  const scenario = SCENARIOS.find((each) => each === asked) ?? "pair";
  setTransport(new FakeBackend(world(scenario), {}, 60));
}
