/** The page that says what the sandbox language leaves out, held against the tables that the compiler goes by. */
import { expect, test } from "@playwright/test";
import { ALLOWED_GLOBALS, INSTEAD_OF_GLOBAL } from "../../src/simulator/compiler/globals.ts";
import { DOCUMENTED_REFUSALS as REFUSALS } from "../../src/simulator/compiler/refusal-notes.ts";
import { diagnoseProgram } from "../../src/simulator/index.ts";

test("the footer of every page leads to it", async ({ page }) => {
  await page.goto("./");
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: "What the sandbox language leaves out" })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What the sandbox language leaves out");
});

test("lists all that is refused: what, why, what instead, and where in an example", async ({ page }) => {
  await page.goto("language/");
  await expect(page.locator("section:has(> pre)")).toHaveCount(REFUSALS.length);
  for (const { code, message, why, hint, example } of REFUSALS) {
    const entry = page.locator(`section[id="${code}"]`);
    await expect(entry.getByRole("heading", { level: 3 })).toHaveText(message);
    if (why !== undefined) await expect(entry).toContainText(why);
    await expect(entry).toContainText(hint);
    expect(await entry.locator("pre").innerText()).toBe(example);
    const { line, column, length } = diagnoseProgram(example)[0]!;
    const marked = example.split("\n")[line - 1]!.slice(column - 1, column - 1 + length);
    expect((await entry.locator("mark").allInnerTexts()).join("")).toBe(marked);
  }
});

test("lists the names that are not there, each with what to write instead, and those that are", async ({
  page,
}) => {
  await page.goto("language/");
  for (const [name, advice] of Object.entries(INSTEAD_OF_GLOBAL)) {
    const row = page.locator("dl > div").filter({ has: page.getByText(name, { exact: true }) });
    await expect(row.locator("dd")).toHaveText(advice);
  }
  expect(await page.locator(".names code").allInnerTexts()).toEqual([...ALLOWED_GLOBALS]);
});

test("is on paper with all its examples", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("language/");
  await expect(page.locator("section > pre")).toHaveCount(REFUSALS.length);
  await expect(page.locator("section > pre").last()).toBeVisible();
  await expect(page.locator("button:visible, nav:visible")).toHaveCount(0);
});
