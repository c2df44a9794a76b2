import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { pages } from "./pages.ts";

const BUDGETS = { script: 8 * 1024, stylesheet: 20 * 1024 };

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
      arriving.push(response.body().then((body) => ({ type, bytes: gzipSync(body, { level: 9 }).length })));
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
