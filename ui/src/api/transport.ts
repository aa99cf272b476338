import type { Changed } from "./generated/Changed";

/** The way to Rust. The real one is Tauri's; tests and the fake backend bring their own. */
export interface Transport {
  invoke(command: string, args: Record<string, unknown>): Promise<unknown>;
  listen(handler: (changed: Changed) => void): Promise<() => void>;
}

const tauri: Transport = {
  async invoke(command, args) {
    const { invoke } = await import("@tauri-apps/api/core");
    return invoke(command, args);
  },
  async listen(handler) {
    const { listen } = await import("@tauri-apps/api/event");
    return listen<Changed>("changed", (event) => handler(event.payload));
  },
};

let transport: Transport = tauri;

export function currentTransport(): Transport {
  return transport;
}

export function setTransport(next: Transport): void {
  transport = next;
}
