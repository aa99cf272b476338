import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [react()],
  clearScreen: false,
  server: { port: 5173, strictPort: true },
  build: {
    target: ["es2022", "safari16"],
    // The content security policy takes no data: addresses for fonts, and no inline script.
    assetsInlineLimit: 0,
    // It comes from the same disk: one file is quicker than several.
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/test/setup.ts"],
    testTimeout: 60_000,
    env: { TZ: "UTC" },
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
