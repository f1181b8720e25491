import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/app.css";
import "./styles/first-app.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { router } from "./app/router.tsx";
import { createQueryClient } from "./lib/query-client.ts";
import { SettingsProvider } from "./lib/settings.tsx";

const root = document.querySelector("#root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <SettingsProvider><RouterProvider router={router} /></SettingsProvider>
    </QueryClientProvider>
  </StrictMode>,
);
