/** Explore in the card: what else could have happened, how far that was gone through, and one of its orders on the timeline. */
import { expect, test, type Locator, type Page } from "@playwright/test";
import { DEADLOCK, LOST_UPDATE } from "../support/explored-examples.ts";
import { findFaults } from "./find-faults.ts";
import { cardOf, LESSON, openWithProgram, outputOf, pressRun } from "./sandbox-page.ts";

/** Whole pages are looked at in another test. */
const CARD = `[data-key="${LESSON}/plates"]`;

/** 5 threads that add 5 each: more orders than any time would do for. */
const TOO_LARGE = `import { Thread } from "threading";
let counter = 0;
function guest() {
  for (let i = 0; i < 5; i++) counter += 1;
}
const guests = [1, 2, 3, 4, 5].map(() => new Thread({ target: guest }));
for (const one of guests) one.start();
for (const one of guests) one.join();
print(counter);
`;

/** Opens the lesson with `source`, to be explored without a GIL: a switch may land anywhere. */
async function openFree(page: Page, source: string): Promise<Locator> {
  const card = await openWithProgram(page, "plates", source);
  await card.locator("summary.chip").click();
  await card.getByLabel("Interpreter").selectOption({ label: "CPython 3.14t" });
  await page.keyboard.press("Escape");
  return card;
}

const explore = (card: Locator): Locator => card.getByRole("button", { name: "Explore", exact: true });
const verdict = (card: Locator): Locator => card.locator(".verdict-said");
const outcomes = (card: Locator): Locator => card.locator(".outcomes tbody tr:not(.detail)");

/** Presses Explore and waits for the verdict. */
async function pressExplore(card: Locator, timeout = 15_000): Promise<string> {
  await explore(card).click();
  await expect(explore(card)).toHaveAttribute("aria-disabled", "false", { timeout });
  return (await verdict(card).textContent()) ?? "";
}

test("a lost update: both outcomes, proved, and the one that loses put on the timeline", async ({ page }) => {
  const card = await openFree(page, LOST_UPDATE);
  expect(await pressExplore(card)).toBe("Proved for this input: these 2 outcomes and no others.");
  await expect(card.locator(".figures")).toContainText("4 executions matter, out of 6 possible orders.");
  const rows = await outcomes(card).allInnerTexts();
  expect(rows.map((row) => row.replace(/\s+/g, " ").trim())).toEqual([
    expect.stringMatching(/^(2 Finished, as expected|1 Finished) 2 [01]/),
    expect.stringMatching(/^(2 Finished, as expected|1 Finished) 2 [01]/),
  ]);

  const lost = card.getByRole("button", { name: /^Replay\s*: prints 1, with 1 forced interruption$/ });
  await lost.click();
  await expect(card.locator(".replay-said")).toContainText("On the timeline: prints 1");
  await expect(card.locator(".provenance")).toContainText("Replayed");
  await expect(card.locator(".provenance")).toContainText("time is not modelled");
  await expect(lost).toBeFocused();
  await expect(card.locator(".run-view .timeline")).toContainText("counter");
  await expect(card.locator(".run-view .lanes")).not.toContainText(/[mµn]s\b/);
  expect(await outputOf(card)).toEqual(["1"]);
  await expect(card.locator(".run-view .run-summary")).not.toContainText("modelled time");

  // A run takes the place of the replay.
  await pressRun(card);
  await expect(card.locator(".provenance")).toContainText("Run with CPython 3.14t");
});

test("a deadlock: the schedule that leads there", async ({ page }) => {
  const card = await openFree(page, DEADLOCK);
  expect(await pressExplore(card)).toBe("Proved for this input: these 2 outcomes and no others.");
  await expect(outcomes(card).filter({ hasText: "Deadlock" })).toContainText("1");
  await card.getByRole("button", { name: /^Replay\s*: deadlock/ }).click();
  await expect(card.locator(".provenance")).toContainText("Replayed");
  expect(await outputOf(card)).toEqual([]);
  await expect(card.locator(".run-view .output-panel")).toContainText(
    "Ada waits for lock knife, held by Ben",
  );
});

test("a program that is too large gets a bounded answer in the time there is, and can be given more", async ({
  page,
}) => {
  const card = await openFree(page, TOO_LARGE);
  const begun = Date.now();
  const said = await pressExplore(card, 25_000);
  expect(Date.now() - begun).toBeLessThan(20_000);
  expect(said).toMatch(/^None but these \d+ outcomes (within|as long as)/);
  await expect(card.locator(".explored")).toContainText("may be others");
  await expect(card.locator(".explored")).not.toContainText(/proved/i);
  await card.getByRole("button", { name: "Explore for 60 seconds" }).click();
  await expect(card.getByRole("button", { name: "Pause" })).toBeVisible();
  await card.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(explore(card)).toHaveAttribute("aria-disabled", "false");
});

test("Pause stands still, Resume goes on, Stop ends with what was found", async ({ page }) => {
  const card = await openFree(page, TOO_LARGE);
  await explore(card).click();
  await expect(card.locator(".figures")).toContainText(/\d+ executions/, { timeout: 15_000 });
  await card.getByRole("button", { name: "Pause" }).click();
  await expect(verdict(card)).toHaveText("Paused.");
  await page.waitForTimeout(400);
  const standing = await card.locator(".figures").innerText();
  // Longer than a worker that says nothing is waited for.
  await page.waitForTimeout(2_500);
  expect(await card.locator(".figures").innerText()).toBe(standing);
  await card.getByRole("button", { name: "Resume" }).click();
  await expect(card.locator(".figures")).not.toHaveText(standing);
  await card.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(verdict(card)).toHaveText(/^(Sampled|None but)/);
  // On a slow machine the time for a proof may have been over before.
  await expect(card.locator(".explored")).toContainText(/before all traces had been gone through/);
  // The next run finds a worker of its own.
  await pressRun(cardOf(page, "coffee"));
  expect(await outputOf(cardOf(page, "coffee"))).toEqual(["The bill says 4"]);
});

test("another run takes the place of an exploration, and it says so", async ({ page }) => {
  const card = await openFree(page, TOO_LARGE);
  await explore(card).click();
  await expect(card.locator(".outcomes")).toBeVisible({ timeout: 15_000 });
  await pressRun(cardOf(page, "coffee"));
  await expect(verdict(card)).toContainText("something else was run meanwhile");
  await expect(outcomes(card).first()).toBeVisible();
  await expect(explore(card)).toHaveAttribute("aria-disabled", "false");
});

test("one thread: nothing can come in between", async ({ page }) => {
  const card = await openFree(page, `print("hello");\n`);
  expect(await pressExplore(card)).toBe("One outcome: nothing can come in between.");
});

test("a program that is refused says why, as Run does", async ({ page }) => {
  const card = await openFree(page, `enum Colour { Red }\n`);
  await explore(card).click();
  await expect(card.locator(".said")).toContainText("Not explored: 1 thing to change first.");
  await expect(card.locator(".program.ts .line.wrong")).toHaveText(/enum/);
  await expect(card.locator(".explored")).toHaveCount(0);
  await expect(explore(card)).toHaveAttribute("aria-disabled", "false");
});

test("an operation that never ends is given up, and the page stays usable", async ({ page }) => {
  const card = await openFree(page, `print(/^(a+)+$/.test("a".repeat(40) + "b"));\n`);
  await explore(card).click();
  await expect(verdict(card)).toContainText("more than 5 seconds", { timeout: 20_000 });
  await pressRun(cardOf(page, "coffee"));
  expect(await outputOf(cardOf(page, "coffee"))).toEqual(["The bill says 4"]);
});

test("nothing is claimed of a program that changes a built-in object that exploring needs", async ({
  page,
}) => {
  const card = await openFree(page, `Object.getPrototypeOf([]).push = () => 0;\n${LOST_UPDATE}`);
  await pressExplore(card, 20_000);
  await expect(card.locator(".explored")).toContainText(/such as a built-in object|Not explored to the end/);
  await expect(card.locator(".explored")).not.toContainText(/proved/i);
});

test("everything can be reached and used from the keyboard, and the focus is never lost", async ({
  page,
}) => {
  const card = await openFree(page, TOO_LARGE);
  await explore(card).focus();
  await page.keyboard.press("Enter");
  await expect(card.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(explore(card)).toBeFocused();
  await card.getByRole("button", { name: "Stop", exact: true }).focus();
  await expect(outcomes(card).first()).toBeVisible({ timeout: 15_000 });
  await page.keyboard.press("Enter");
  await expect(explore(card)).toHaveAttribute("aria-disabled", "false");
  await expect(card.locator(".explored-title")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(card.getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(card.getByRole("button", { name: /^Replay/ }).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(card.locator(".provenance")).toContainText("Replayed");
  await expect(card.getByRole("button", { name: /^Replay/ }).first()).toBeFocused();
  await card.getByRole("button", { name: "Close" }).focus();
  await page.keyboard.press("Enter");
  await expect(card.locator(".explored")).toHaveCount(0);
  await expect(explore(card)).toBeFocused();
});

test("the order in which threads print is part of the outcomes where that is asked", async ({ page }) => {
  const card = await openFree(
    page,
    `import { Thread } from "threading";
const a = new Thread({ target: () => print("Ada") });
const b = new Thread({ target: () => print("Ben") });
a.start();
b.start();
a.join();
b.join();
`,
  );
  expect(await pressExplore(card)).toMatch(/^(Proved for this input: one outcome|One outcome)/);
  const box = card.getByRole("checkbox", { name: /^Tell outcomes apart/ });
  await box.focus();
  await page.keyboard.press("Space");
  await expect(verdict(card)).toHaveText("Proved for this input: these 2 outcomes and no others.");
  await expect(box).toBeFocused();
  await card.getByRole("button", { name: /^Replay\s*: prints Ben \/ Ada/ }).click();
  await expect(card.locator(".provenance")).toContainText("Replayed");
  expect(await outputOf(card)).toEqual(["Ben", "Ada"]);
});

test.describe("on a screen that is touched", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("the lines that decide are marked in the field where the program is edited, too", async ({ page }) => {
    const card = await openFree(page, LOST_UPDATE);
    await card.getByRole("button", { name: "Edit", exact: true }).click();
    const field = card.locator(".plain-editor textarea");
    const marks = (): Promise<string> => field.evaluate((box) => box.style.backgroundPosition);
    await pressExplore(card);
    await card.getByRole("button", { name: "Show lines 4 and 5" }).first().click();
    expect(await marks()).toMatch(/3lh.*4lh/);
    await field.pressSequentially("/");
    expect(await marks()).toBe("");
  });
});

test("what was found of a program that has changed since is marked as such", async ({ page }) => {
  const card = await openFree(page, LOST_UPDATE);
  await pressExplore(card);
  await card.getByRole("button", { name: "Reset" }).click();
  await expect(card.locator(".stale")).toContainText("changed since");
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1440]) {
    test(`axe finds nothing in the outcomes, ${colorScheme}, ${width} pixels wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      const card = await openFree(page, DEADLOCK);
      await pressExplore(card);
      await card.getByRole("button", { name: /^Replay\s*: deadlock/ }).click();
      await expect(card.locator(".provenance")).toContainText("Replayed");
      expect(await findFaults(page, { within: CARD })).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
