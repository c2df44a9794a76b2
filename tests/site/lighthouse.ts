/**
 * Lighthouse, as on a phone, for the front page and every written lesson of the built site. Prints the scores, and
 * fails where one is below 99. Run it by `npx node tests/site/lighthouse.ts` after a build; it reads BASE_PATH and
 * SITE_DIST as the browser tests do.
 *
 * A busy machine takes points from a page, and can never give it any: where the browser paints late, Lighthouse counts
 * what arrived by then, the typefaces above all, as needed for the first paint. So a page that falls short is
 * measured again, and its best report counts.
 */
import { launch } from "chrome-launcher";
import lighthouse, { type Result } from "lighthouse";
import { findChromium } from "./find-chromium.ts";
import { findFreePort } from "./find-free-port.ts";
import { pages } from "./pages.ts";
import { serveCompressed } from "./serve-compressed.ts";

const LEAST = 99;
const ATTEMPTS = 5;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** One report on the page at `address`, by the browser that listens on `port`. */
async function measurePage(address: string, port: number): Promise<Result> {
  const run = await lighthouse(address, {
    port,
    output: "json",
    logLevel: "error",
    onlyCategories: CATEGORIES,
  });
  if (run === undefined) throw new Error(`${address}: expected a report of Lighthouse, found none`);
  return run.lhr;
}

/** 0 to 100, as Lighthouse shows it. */
function readScore(report: Result, category: string): number {
  return Math.round((report.categories[category]?.score ?? 0) * 100);
}

function sumScores(report: Result): number {
  return CATEGORIES.reduce((sum, category) => sum + readScore(report, category), 0);
}

function listFailing(report: Result): string[] {
  return CATEGORIES.filter((category) => readScore(report, category) < LEAST);
}

/** The best of at most `ATTEMPTS` reports; the first that falls short of nothing ends the search. */
async function judgePage(address: string, port: number): Promise<Result> {
  let best = await measurePage(address, port);
  for (let attempt = 2; attempt <= ATTEMPTS && listFailing(best).length > 0; attempt += 1) {
    const report = await measurePage(address, port);
    if (sumScores(report) > sumScores(best)) best = report;
  }
  return best;
}

/** What costs a failing category its points, one line for each. */
function explainLosses(report: Result, category: string): string[] {
  return (report.categories[category]?.auditRefs ?? []).flatMap(({ id }) => {
    const audit = report.audits[id];
    if (!audit || audit.score === null || audit.score >= 0.9) return [];
    return [`  ${audit.id}: ${audit.title} ${audit.displayValue ?? ""}`];
  });
}

const dist = process.env["SITE_DIST"] || "dist";
const server = await serveCompressed(dist, process.env["BASE_PATH"] || "/", await findFreePort());
const chromium = await findChromium();
const chrome = await launch({
  chromePath: chromium.path,
  chromeFlags: ["--headless=new", ...chromium.args],
  logLevel: "error",
});

let low = 0;
try {
  for (const { name, path } of pages.filter(({ path }) => path !== "404.html")) {
    const report = await judgePage(new URL(path, server.address).href, chrome.port);
    console.log(`${name}: ${CATEGORIES.map((id) => `${id} ${readScore(report, id)}`).join(" · ")}`);
    for (const category of listFailing(report)) {
      low += 1;
      console.log(explainLosses(report, category).join("\n"));
    }
  }
} finally {
  chrome.kill();
  server.stop();
}

if (low > 0) {
  console.error(
    `expected scores of at least ${LEAST}, found ${low} below; the lines above say what costs points`,
  );
  process.exitCode = 1;
}
