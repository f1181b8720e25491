import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/app.css";
import "./styles/first-app.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { router } from "./app/router.tsx";
import { SettingsProvider } from "./lib/settings.tsx";

const root = document.querySelector("#root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <SettingsProvider><RouterProvider router={router} /></SettingsProvider>
    </QueryClientProvider>
  </StrictMode>,
);
