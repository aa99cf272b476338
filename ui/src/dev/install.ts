import { setTransport } from "../api/transport";
import { FakeBackend } from "./backend";
import { SCENARIOS, world } from "./world";

/** `npm run dev:fake`, then `/waiting#/runs/run-12`: the path names the scenario. */
export function installFakeBackend(): void {
  const asked = window.location.pathname.slice(1);
  const scenario = SCENARIOS.find((each) => each === asked) ?? "pair";
  setTransport(new FakeBackend(world(scenario), {}, 60));
}
