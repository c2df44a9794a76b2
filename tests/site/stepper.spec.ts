import { expect, test, type Locator } from "@playwright/test";
import { findFaults } from "./find-faults.ts";
import { looks } from "./looks.ts";
import { cardOf, LESSON, openWithProgram, outputOf, pressRun } from "./sandbox-page.ts";

/**
 * What axe looks at: whole pages are looked at in another test, and of a text of hundreds of lines, in colours whose contrast the
 * tokens' test holds, one is enough.
 */
const CARD = { within: `[data-key="${LESSON}/plates"]`, without: ".stepping-text .line:not(.here)" };

const ASYNCIO = `import asyncio from "asyncio";
import { guest } from "machine";
const tables = new asyncio.Semaphore(1);
async function dine(name: string) {
  guest(name);
  await tables.acquire();
  print(name);
  await asyncio.sleep(0.1);
  tables.release();
}
async function main() {
  await asyncio.gather(...["Ada", "Ben", "Cleo"].map(dine));
}
asyncio.run(main());
`;

/** Presses Step and waits for the first step. */
async function openStepper(card: Locator): Promise<void> {
  await card.getByRole("button", { name: "Step", exact: true }).click();
  await expect(card.locator(".step-said")).toContainText("Step 1 ·", { timeout: 15_000 });
}

/** Goes on until the card says `text` of a step. */
async function stepUntil(card: Locator, text: string | RegExp): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const said = await card.locator(".step-said").innerText();
    if (typeof text === "string" ? said.includes(text) : text.test(said)) return;
    await card.getByRole("button", { name: "Next" }).click();
    await expect(card.locator(".step-said")).not.toHaveText(said);
  }
  throw new Error(`expected a step of which the card says ${String(text)}, found none`);
}

test("Step shows a run one event at a time, forwards and backwards", async ({ page }) => {
  await page.goto(`lessons/${LESSON}/`);
  const card = cardOf(page, "coffee");
  await openStepper(card);
  await stepUntil(card, /Ada reads bill: 0/);
  const line = await card.locator(".stepping-text .line.here").innerText();
  expect(line).toContain("bill");
  await card.getByRole("button", { name: "Next" }).click();
  await expect(card.locator(".step-said")).not.toContainText("Ada reads bill: 0");
  await card.getByRole("button", { name: "Back", exact: true }).click();
  await expect(card.locator(".step-said")).toContainText("Ada reads bill: 0");
  await card.getByRole("button", { name: "First" }).click();
  await expect(card.locator(".step-said")).toContainText("Step 1 ·");
  await card.getByRole("button", { name: "Close" }).click();
  await expect(card.getByRole("button", { name: "Step", exact: true })).toBeFocused();
  await expect(card.locator(".program.ts")).toBeVisible();
  await expect(card.locator(".run-view")).toBeVisible();
});

test("a frame of the library opens its text with the line marked and its variables, and the way back", async ({
  page,
}) => {
  const card = await openWithProgram(page, "plates", ASYNCIO);
  await openStepper(card);
  await stepUntil(card, "main leaves Ben, which waits for semaphore tables");
  await expect(card.locator(".stepping-text .line.here")).toContainText("await tables.acquire()");
  await stepUntil(card, "is called Cleo");
  await card
    .locator(".stacks li.of-task", { hasText: "waits for semaphore tables" })
    .getByRole("button", { name: "acquire" })
    .click();
  await expect(
    card.getByRole("region", { name: /Library module asyncio\/locks\.ts, at line \d+/ }),
  ).toBeVisible();
  await expect(card.locator(".stepping-text .line.here")).toHaveText(/await waiter;/);
  await expect(card.locator(".stepping-text .line.here")).toBeInViewport();
  await expect(card.locator(".stepping-text .line.here .badge")).toHaveText("3");
  await expect(card.getByRole("rowheader", { name: "waiter" })).toBeVisible();
  expect(await card.locator(".stepping-text :is(textarea, [contenteditable])").count()).toBe(0);
  await card.getByRole("button", { name: "Back to the program" }).click();
  await expect(card.locator(".stepping-text .line.here")).toContainText("await tables.acquire()");
});

test("steps go over the library until a reader asks for it, and stay at the same place", async ({ page }) => {
  const card = await openWithProgram(page, "plates", ASYNCIO);
  await openStepper(card);
  await stepUntil(card, "Ada calls acquire on tables: 0");
  await expect(card.locator(".library-file")).toHaveCount(0);
  await card.getByLabel("Step into the library").check();
  await expect(card.locator(".step-said")).toContainText("Ada calls acquire on tables: 0");
  await card.getByRole("button", { name: "Back", exact: true }).click();
  await expect(card.locator(".step-said")).toContainText("asyncio/locks.ts");
  await expect(card.locator(".library-file")).toContainText("asyncio/locks.ts");
  await stepUntil(card, "Ada calls acquire on tables: 0");
  await card.getByLabel("Step into the library").uncheck();
  await expect(card.locator(".step-said")).toContainText("Ada calls acquire on tables: 0");
  await expect(card.locator(".library-file")).toHaveCount(0);
});

test("the library's texts are fetched when one is opened, and the stepper with Step", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const card = await openWithProgram(page, "plates", ASYNCIO);
  await page.waitForLoadState("networkidle");
  const asked = (name: string): boolean => requests.some((url) => url.includes(name));
  expect(asked("open-stepper")).toBe(false);
  await openStepper(card);
  expect(asked("open-stepper")).toBe(true);
  expect(asked("library-texts")).toBe(false);
  await card.locator(".frame.of-library").first().click();
  await expect(card.locator(".library-file")).toBeVisible();
  expect(asked("library-texts")).toBe(true);
});

test("the stepper works from the keyboard alone", async ({ page }) => {
  const card = await openWithProgram(page, "plates", ASYNCIO);
  await card.getByRole("button", { name: "Step", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(card.locator(".step-said")).toContainText("Step 1 ·", { timeout: 15_000 });
  await card.getByRole("button", { name: "Next" }).focus();
  await page.keyboard.press("Enter");
  await expect(card.locator(".step-said")).toContainText("Step 2 ·");
  await expect(card.getByRole("button", { name: "Next" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(card.getByLabel("Step into the library")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(card.locator(".frame").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(card.locator(".frame").first()).toHaveAttribute("aria-pressed", "true");
});

test("Run and Edit leave the stepper, and a program that is refused says why", async ({ page }) => {
  const card = await openWithProgram(page, "plates", 'fetch("x");');
  await card.getByRole("button", { name: "Step", exact: true }).click();
  await expect(card.locator(".said")).toContainText("fetch", { timeout: 15_000 });
  await expect(card.locator(".program.ts")).toBeVisible();
  const other = cardOf(page, "coffee");
  await openStepper(other);
  expect(await pressRun(other)).toContain("Finished");
  await expect(other.locator(".stepper-panel")).toHaveCount(0);
  expect((await outputOf(other)).length).toBeGreaterThan(0);
});

test("the timeline has tasks, a semaphore, and folds many tasks", async ({ page }) => {
  const many = ASYNCIO.replace('["Ada", "Ben", "Cleo"]', "Array.from({ length: 12 }, (_, i) => String(i))");
  const card = await openWithProgram(page, "plates", many);
  await pressRun(card);
  await card.getByRole("radio", { name: "Timeline" }).check({ force: true });
  const picture = card.getByRole("img", { name: /^Timeline of/ });
  await expect(picture).toHaveAttribute("aria-label", /Task 3 of main: .* Semaphore tables: /);
  await expect(card.locator(".task-badge:visible")).toHaveCount(8);
  await expect(card.locator(".fold > summary")).toHaveText("5 more tasks of main");
  await card.locator(".fold > summary").focus();
  await page.keyboard.press("Enter");
  await expect(card.locator(".task-badge:visible")).toHaveCount(13);
});

for (const { colorScheme, width } of looks) {
  test.describe(`${colorScheme}, ${width} pixels wide`, () => {
    test.use({
      colorScheme,
      viewport: { width, height: 900 },
      contextOptions: { reducedMotion: "reduce" },
    });

    test("axe finds nothing in the stepper, nor in the library", async ({ page }) => {
      const card = await openWithProgram(page, "plates", ASYNCIO);
      await openStepper(card);
      await stepUntil(card, "is called Ada");
      expect(await findFaults(page, CARD)).toEqual([]);
      await card.locator(".frame.of-library").first().click();
      await expect(card.locator(".library-file")).toBeVisible();
      expect(await findFaults(page, CARD)).toEqual([]);
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWide, "the page scrolls sideways").toBe(false);
    });

    test("axe finds nothing on a timeline of tasks", async ({ page }) => {
      const card = await openWithProgram(page, "plates", ASYNCIO);
      await pressRun(card);
      await card.getByRole("radio", { name: "Timeline" }).check({ force: true });
      expect(await findFaults(page, CARD)).toEqual([]);
    });
  });
}
