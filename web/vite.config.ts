import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** In development the API is the service on port 8000. */
const API = "http://localhost:8000";

export default defineConfig({
  plugins: [react()],
  build: { target: "es2022", sourcemap: false, assetsInlineLimit: 0 },
  server: { proxy: { "/v1": API, "/docs": API, "/health": API } },
});
