/**
 * The browser tests. They visit the built site in `dist/` (or in SITE_DIST), under the same BASE_PATH that it was built with, as a
 * reader would find it on any static host.
 */
import { defineConfig } from "@playwright/test";
import { findChromium } from "./tests/site/find-chromium.ts";
import { findFreePort } from "./tests/site/find-free-port.ts";

const base = process.env["BASE_PATH"] || "/";
// Test workers read this file again and must find the same server.
const port = (process.env["SITE_PORT"] ||= String(await findFreePort()));
const chromium = await findChromium();
const address = `http://127.0.0.1:${port}${base.endsWith("/") ? base : `${base}/`}`;

export default defineConfig({
  testDir: "tests/site",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: "list",
  use: {
    baseURL: address,
    // A trace of every test, for those that fail, takes a quarter as long again: ask for it with --trace=retain-on-failure.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: chromium.path, args: [...chromium.args] },
  },
  webServer: {
    command: `npx astro preview --ignore-lock --host 127.0.0.1 --port ${port} --outDir ${process.env["SITE_DIST"] || "dist"}`,
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
