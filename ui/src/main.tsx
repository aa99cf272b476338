import { createRoot } from "react-dom/client";
import { followEvents } from "./api/events";
import { newQueryClient } from "./api/queries";
import { App } from "./app";
import "@fontsource-variable/inter/index.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { applyTheme, storedTheme } from "./ui/theme";

async function begin(root: HTMLElement): Promise<void> {
  applyTheme(storedTheme());
  if (import.meta.env.MODE === "fake") {
    const { installFakeBackend } = await import("./dev/install");
    installFakeBackend();
  }
  const client = newQueryClient();
  void followEvents(client);
  createRoot(root).render(<App client={client} />);
}

const root = document.getElementById("root");
if (root) {
  void begin(root);
}
