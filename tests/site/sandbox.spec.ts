import { expect, test } from "@playwright/test";
import { cardOf, LESSON, openWithProgram, outputOf, pressRun } from "./sandbox-page.ts";

test("Run executes the lesson's program and shows what it printed", async ({ page }) => {
  await page.goto(`lessons/${LESSON}/`);
  const card = cardOf(page, "counter");
  await expect(card.locator(".provenance")).toContainText("Recorded");
  expect(await pressRun(card)).toContain("Finished");
  expect(await outputOf(card)).toEqual(["400000"]);
  await expect(card.locator(".provenance")).toContainText("Run with CPython 3.14 · 2 cores · seed 1");
});

test("the settings decide what happens", async ({ page }) => {
  await page.goto(`lessons/${LESSON}/`);
  const card = cardOf(page, "counter");
  await card.locator("summary.chip").click();
  await card.getByLabel("Interpreter").selectOption({ label: "CPython 3.14t" });
  await card.getByLabel("Seed").fill("3");
  await page.keyboard.press("Escape");
  await expect(card.locator("summary.chip")).toBeFocused();
  await pressRun(card);
  const [total] = await outputOf(card);
  expect(Number(total)).toBeGreaterThan(200_000);
  expect(Number(total)).toBeLessThan(400_000);
  await expect(card.locator(".provenance")).toContainText("CPython 3.14t · 2 cores · seed 3");
});

test("a seed or a number of cores that makes no sense is not run", async ({ page }) => {
  await page.goto(`lessons/${LESSON}/`);
  const card = cardOf(page, "counter");
  await card.locator("summary.chip").click();
  await card.getByRole("spinbutton", { name: "Cores" }).fill("0");
  await card.getByRole("button", { name: "Run", exact: true }).click();
  await expect(card.getByRole("spinbutton", { name: "Cores" })).toBeFocused();
  await expect(card.locator(".provenance")).toContainText("Recorded");
});

test("Stop ends a run, and the next run works", async ({ page }) => {
  // Few steps and much work: it goes on for seconds on any computer.
  const slow = "const list = Array.from({ length: 2000 }, (_, i) => -i);\nwhile (true) [...list].sort();";
  const card = await openWithProgram(page, "plates", slow);
  await card.getByRole("button", { name: "Run", exact: true }).click();
  await card.getByRole("button", { name: "Stop" }).click();
  await expect(card.locator(".said")).toHaveText("Stopped.");
  await expect(card.getByRole("button", { name: "Run", exact: true })).toBeFocused();
  const other = cardOf(page, "coffee");
  expect(await pressRun(other)).toContain("Finished");
});

test("Stop works while the simulator is still on its way", async ({ page }) => {
  await page.route("**/runner.html", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await page.goto(`lessons/${LESSON}/`);
  const card = cardOf(page, "coffee");
  await card.getByRole("button", { name: "Run", exact: true }).click();
  await card.getByRole("button", { name: "Stop" }).click();
  await expect(card.locator(".said")).toHaveText("Stopped.");
  await expect(card.locator(".provenance")).toContainText("Recorded");
});

test("an error is said in words, with its line marked", async ({ page }) => {
  const source = `import { ValueError } from "builtins";\nprint("before");\nthrow new ValueError("no such coin");\n`;
  const card = await openWithProgram(page, "plates", source);
  expect(await pressRun(card)).toContain("ValueError");
  await expect(card.locator(".program.ts .line.wrong")).toHaveText(/throw new ValueError/);
  expect(await outputOf(card)).toContain("before");
});

test("a program that is refused says every reason and what to write instead", async ({ page }) => {
  const card = await openWithProgram(page, "plates", `const a = fetch("x");\nenum Colour { Red }\n`);
  await pressRun(card);
  await expect(card.locator(".program.ts .line.wrong")).toHaveCount(2);
  await expect(card.locator(".run-view")).toContainText("fetch");
});

test("an edit survives a reload, and Reset brings the lesson's program back", async ({ page }) => {
  const card = await openWithProgram(page, "plates", `print("mine");`);
  await expect(card.locator(".edited")).toBeVisible();
  await pressRun(card);
  expect(await outputOf(card)).toEqual(["mine"]);
  await card.getByRole("button", { name: "Reset" }).click();
  await expect(card.locator(".edited")).toBeHidden();
  await expect(card.locator(".program.ts")).toContainText("table.push(dish)");
  await page.reload();
  await expect(card.locator(".edited")).toBeHidden();
});

test("everything can be reached and used from the keyboard", async ({ page }) => {
  await page.goto(`lessons/${LESSON}/`);
  const card = cardOf(page, "coffee");
  await card.getByRole("radio", { name: "TypeScript" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(card.locator(".program.py")).toBeVisible();
  await expect(card.locator(".program.ts")).toBeHidden();
  await page.keyboard.press("ArrowLeft");
  await card.getByRole("radio", { name: "Timeline" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(card.getByRole("radio", { name: "Output" })).toBeChecked();
  await card.getByRole("button", { name: "Run", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(card.locator(".said")).toContainText("Finished");
  await expect(card.getByRole("button", { name: "Run", exact: true })).toBeFocused();
});

test("nothing of the simulator or the editor is loaded before it is asked for", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(`lessons/${LESSON}/`);
  await page.waitForLoadState("networkidle");
  expect(requests.filter((url) => /runner|player|monaco|editor/.test(url))).toEqual([]);
  await pressRun(cardOf(page, "coffee"));
  expect(requests.some((url) => url.includes("runner.html"))).toBe(true);
  expect(requests.filter((url) => /monaco/.test(url))).toEqual([]);
});
