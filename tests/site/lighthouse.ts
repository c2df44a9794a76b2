/**
 * Lighthouse, as on a phone, for the front page and every written lesson of the built site. Prints the scores, and
 * fails where one is below 99. Run it by `npx node tests/site/lighthouse.ts` after a build; it reads BASE_PATH and
 * SITE_DIST as the browser tests do.
 */
import { preview } from "astro";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { findChromium } from "./find-chromium.ts";
import { findFreePort } from "./find-free-port.ts";
import { pages } from "./pages.ts";

const LEAST = 99;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

const base = process.env["BASE_PATH"] || "/";
const server = await preview({
  root: ".",
  outDir: process.env["SITE_DIST"] || "dist",
  server: { host: "127.0.0.1", port: await findFreePort() },
  logLevel: "error",
});
const chromium = await findChromium();
const chrome = await launch({
  chromePath: chromium.path,
  chromeFlags: ["--headless=new", ...chromium.args],
  logLevel: "error",
});

let low = 0;
try {
  const root = new URL(base.endsWith("/") ? base : `${base}/`, `http://127.0.0.1:${server.port}`);
  for (const { name, path } of pages.filter(({ path }) => path !== "404.html")) {
    const run = await lighthouse(new URL(path, root).href, {
      port: chrome.port,
      output: "json",
      logLevel: "error",
      onlyCategories: CATEGORIES,
    });
    const report = run?.lhr;
    if (report === undefined) throw new Error(`${name}: expected a report, found none`);
    const scores = CATEGORIES.map((id) => ({
      id,
      score: Math.round((report.categories[id]?.score ?? 0) * 100),
    }));
    console.log(`${name}: ${scores.map(({ id, score }) => `${id} ${score}`).join(" · ")}`);

    const failing = scores.filter(({ score }) => score < LEAST).map(({ id }) => id);
    low += failing.length;
    for (const { auditRefs } of failing
      .map((id) => report.categories[id])
      .filter((found) => found !== undefined)) {
      for (const audit of auditRefs.map(({ id }) => report.audits[id])) {
        if (audit && audit.score !== null && audit.score < 0.9)
          console.log(`  ${audit.id}: ${audit.title} ${audit.displayValue ?? ""}`);
      }
    }
  }
} finally {
  chrome.kill();
  await server.stop();
}

if (low > 0) {
  console.error(
    `expected every score to be at least ${LEAST}, found ${low} below it; the lines above say what costs points`,
  );
  process.exitCode = 1;
}
