import { expect, test } from "@playwright/test";
import { pages } from "./pages.ts";

/** The policy by directive, as the page states it. */
function readPolicy(text: string): Map<string, string[]> {
  return new Map(
    text.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

for (const { name, path } of pages) {
  test.describe(name, () => {
    test("states a policy without eval and without inline script, and keeps to it", async ({ page }) => {
      await page.addInitScript(() => {
        const broken: string[] = [];
        Object.assign(globalThis, { broken });
        addEventListener("securitypolicyviolation", (event) =>
          broken.push(`${event.violatedDirective} ${event.blockedURI}`),
        );
      });
      await page.goto(path, { waitUntil: "networkidle" });

      const text = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
      const policy = readPolicy(text ?? "");
      expect(policy.get("default-src")).toEqual(["'none'"]);
      expect(policy.get("script-src")).toEqual(["'self'"]);
      expect(policy.get("connect-src")).toEqual(["'self'"]);
      expect(policy.get("base-uri")).toEqual(["'none'"]);
      expect(policy.get("form-action")).toEqual(["'none'"]);
      expect(text).not.toContain("unsafe-eval");
      expect(await page.evaluate(() => (globalThis as unknown as { broken: string[] }).broken)).toEqual([]);
    });

    test("has no script in the page itself", async ({ request }) => {
      const html = await (await request.get(path)).text();
      const inline = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(
        ([, attributes = "", body = ""]) => !/\ssrc=/.test(attributes) || body.trim() !== "",
      );
      expect(inline.map(([tag]) => tag.slice(0, 120))).toEqual([]);
      expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+=/i);
      expect(html).not.toMatch(/(href|src)="javascript:/i);
    });
  });
}

test("an inline script that slips into a page is not run", async ({ page }) => {
  await page.goto("./");
  const title = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'run'";
    document.head.append(script);
    return document.title;
  });
  expect(title).not.toBe("run");
});
