import { CSPProvider } from "@base-ui/react/csp-provider";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createHashHistory, RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { type AppRouter, createAppRouter } from "./router";

export function App({ client, router }: { client: QueryClient; router?: AppRouter }) {
  const [own] = useState(() => router ?? createAppRouter(createHashHistory()));
  return (
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={client}>
        <RouterProvider router={own} />
      </QueryClientProvider>
    </CSPProvider>
  );
}
