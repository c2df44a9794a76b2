import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { pages } from "./pages.ts";
import { cardOf, LESSON, pressRun } from "./sandbox-page.ts";

const BUDGETS = { script: 8 * 1024, stylesheet: 20 * 1024 };
/** What the first Run loads: the page with the simulator in it, and the scripts that show a run. */
const RUN_BUDGETS = { runner: 288 * 1024, script: 24 * 1024 };

const gzipped = (body: Buffer): number => gzipSync(body, { level: 9 }).length;

for (const { name, path } of pages) {
  test(`${name}: what is loaded before any click keeps its budget`, async ({ page, baseURL }, {
    annotations,
  }) => {
    const arriving: Promise<{ readonly type: "script" | "stylesheet"; readonly bytes: number }>[] = [];
    const origins = new Set<string>();
    page.on("request", (request) => origins.add(new URL(request.url()).origin));
    page.on("response", (response) => {
      const type = response.request().resourceType();
      if (type !== "script" && type !== "stylesheet") return;
      arriving.push(response.body().then((body) => ({ type, bytes: gzipped(body) })));
    });
    await page.goto(path, { waitUntil: "networkidle" });

    const sizes = { script: 0, stylesheet: 0 };
    for (const { type, bytes } of await Promise.all(arriving)) sizes[type] += bytes;
    annotations.push({ type: "gzip bytes", description: JSON.stringify(sizes) });

    expect(sizes.stylesheet).toBeGreaterThan(0);
    expect(sizes.script).toBeGreaterThan(0);
    expect(sizes.script, "JavaScript").toBeLessThanOrEqual(BUDGETS.script);
    expect(sizes.stylesheet, "CSS").toBeLessThanOrEqual(BUDGETS.stylesheet);
    expect([...origins].filter((origin) => origin !== "null")).toEqual([new URL(String(baseURL)).origin]);
  });
}

test("what the first Run loads keeps its budget", async ({ page }, { annotations }) => {
  await page.goto(`lessons/${LESSON}/`, { waitUntil: "networkidle" });
  const arriving: Promise<{ readonly kind: "runner" | "script"; readonly bytes: number }>[] = [];
  page.on("response", (response) => {
    const kind = response.url().endsWith("/runner.html") ? "runner" : "script";
    // What is in the runner's page comes again as blobs.
    if (response.url().startsWith("blob:")) return;
    if (kind === "script" && response.request().resourceType() !== "script") return;
    // The browser's own copy of a frame's page is gone as soon as it has been read.
    const body = kind === "runner" ? page.request.get(response.url()) : response;
    arriving.push(Promise.resolve(body).then(async (it) => ({ kind, bytes: gzipped(await it.body()) })));
  });
  await pressRun(cardOf(page, "coffee"));

  const sizes = { runner: 0, script: 0 };
  for (const { kind, bytes } of await Promise.all(arriving)) sizes[kind] += bytes;
  annotations.push({ type: "gzip bytes", description: JSON.stringify(sizes) });
  expect(sizes.runner).toBeGreaterThan(100 * 1024);
  expect(sizes.script).toBeGreaterThan(0);
  expect(sizes.runner, "the simulator").toBeLessThanOrEqual(RUN_BUDGETS.runner);
  expect(sizes.script, "JavaScript").toBeLessThanOrEqual(RUN_BUDGETS.script);
});
