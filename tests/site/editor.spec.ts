import { expect, test, type Locator, type Page } from "@playwright/test";

const LESSON = "lessons/locks/";
const FILE = "one-pen.ts";

// Monaco and its TypeScript are 2 MB: on a busy machine they take their time.
test.slow();

/** A sandbox's card, and what a reader does with its editor. */
class Card {
  readonly card: Locator;
  readonly page: Page;
  readonly editor: Locator;

  constructor(page: Page) {
    this.page = page;
    this.card = page.locator("one-sandbox", { has: page.getByText(FILE, { exact: true }) });
    this.editor = this.card.getByRole("textbox", { name: `Program ${FILE}` });
  }

  async edit(): Promise<void> {
    await this.card.getByRole("button", { name: "Edit" }).click();
    await expect(this.editor).toBeFocused({ timeout: 15_000 });
  }

  line(text: string): Locator {
    return this.card.locator(".view-line", { hasText: text });
  }

  /** Writes `next` in place of the line that contains `text`. */
  async rewrite(text: string, next: string): Promise<void> {
    await this.line(text).click();
    await this.page.keyboard.press("Home");
    await this.page.keyboard.press("Shift+End");
    await this.page.keyboard.insertText(next);
  }

  get squiggles(): Locator {
    return this.card.locator(".squiggly-error");
  }

  async runAndRead(): Promise<Locator> {
    await this.card.getByRole("button", { name: "Run", exact: true }).click();
    await expect(this.card.locator(".provenance b")).toHaveText("Run", { timeout: 15_000 });
    await this.card.getByRole("radio", { name: "Output" }).check();
    return this.card.locator(".run-view");
  }
}

test("a reader edits a program, is told of a type error, completes a method and runs it", async ({
  page,
}) => {
  const broken: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) broken.push(message.text());
  });
  page.on("pageerror", (error) => broken.push(error.message));
  await page.goto(LESSON);
  const sandbox = new Card(page);
  await sandbox.edit();

  await test.step("a type error is underlined in its line, and says what is wrong", async () => {
    await sandbox.rewrite("bill = before + price", `bill = "before" + price;`);
    await expect(sandbox.squiggles).toHaveCount(1, { timeout: 15_000 });
    const [mark, line] = [await sandbox.squiggles.boundingBox(), await sandbox.line("+ price").boundingBox()];
    expect(Math.abs(mark!.y - line!.y)).toBeLessThan(line!.height);
    await page.keyboard.press("F8");
    await expect(sandbox.card.getByText("Type 'string' is not assignable to type 'number'.")).toBeVisible();
    await page.keyboard.press("Escape");
    await sandbox.rewrite("+ price", "bill = before + price + 1;");
    await expect(sandbox.squiggles).toHaveCount(0);
  });

  await test.step("a lock completes to its methods", async () => {
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("print(pen.", { delay: 20 });
    const names = page.locator(".suggest-widget .monaco-list-row .label-name");
    await expect(names).toHaveText(["acquire", "hold", "locked", "release"]);
    await page.keyboard.type("lo");
    await page.keyboard.press("Enter");
    await page.keyboard.type("()");
    await expect(sandbox.line("print(pen.locked())")).toBeVisible();
  });

  await test.step("Run runs what was written", async () => {
    const output = await sandbox.runAndRead();
    await expect(output).toContainText("The bill says 9");
    await expect(output).toContainText("false");
  });

  expect(broken).toEqual([]);
});

test("an edit is there after a reload, and Reset brings the lesson's program back", async ({ page }) => {
  await page.goto(LESSON);
  const sandbox = new Card(page);
  const original = await sandbox.card.locator(".program.ts pre").innerText();
  await sandbox.edit();
  await sandbox.rewrite("bill = before + price", "bill = before + price + 1;");

  await page.reload();
  await expect(sandbox.card.getByText("edited", { exact: true })).toBeVisible();
  await expect(sandbox.card.locator(".program.ts")).toContainText("bill = before + price + 1;");
  await expect(await sandbox.runAndRead()).toContainText("The bill says 9");

  await sandbox.edit();
  await expect(sandbox.line("price + 1")).toBeVisible();
  await sandbox.card.getByRole("button", { name: "Reset" }).click();
  await expect(sandbox.line("price + 1")).toHaveCount(0);
  await expect(sandbox.line("bill = before + price;")).toBeVisible();

  await page.reload();
  await expect(sandbox.card.getByText("edited", { exact: true })).toBeHidden();
  expect(await sandbox.card.locator(".program.ts pre").innerText()).toBe(original);
});

test("our own errors are underlined where the program was refused", async ({ page }) => {
  await page.goto(LESSON);
  const sandbox = new Card(page);
  await sandbox.edit();
  await sandbox.rewrite("bill = before + price", `throw new Error("no change");`);
  await sandbox.runAndRead();
  await expect(sandbox.squiggles.first()).toBeVisible();
  await page.keyboard.press("Escape");
  await sandbox.editor.focus();
  await page.keyboard.press("F8");
  await expect(sandbox.card.getByText("Error: no change").first()).toBeVisible();
});

test("the keyboard goes in and out of the editor", async ({ page }) => {
  await page.goto(LESSON);
  const sandbox = new Card(page);
  await sandbox.card.getByRole("button", { name: "Edit" }).focus();
  await page.keyboard.press("Enter");
  await expect(sandbox.editor).toBeFocused({ timeout: 15_000 });
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(sandbox.editor).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(sandbox.editor).not.toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(sandbox.editor).toBeFocused();
});

test("pressing Edit moves nothing", async ({ page }) => {
  await page.goto(LESSON);
  const sandbox = new Card(page);
  const heightBefore = (await sandbox.card.boundingBox())!.height;
  const textBefore = (await sandbox.card.locator(".program.ts .line > span").first().boundingBox())!;
  await sandbox.edit();
  await sandbox.card.locator(".view-line span span").first().waitFor();
  const textAfter = (await sandbox.card.locator(".view-line span span").first().boundingBox())!;
  expect(Math.abs(textAfter.x - textBefore.x)).toBeLessThan(3);
  expect(Math.abs((await sandbox.card.boundingBox())!.height - heightBefore)).toBeLessThan(8);
});

test("nothing of the editor is loaded before Edit is pressed", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto(LESSON, { waitUntil: "networkidle" });
  const isEditors = (url: string): boolean => /monaco|typescript|codicon|editor/.test(url);
  expect(loaded.filter(isEditors)).toEqual([]);
  const sandbox = new Card(page);
  await sandbox.edit();
  expect(loaded.filter(isEditors)).not.toEqual([]);
});

test.describe("on a screen that is touched", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("Edit gives a plain text field", async ({ page }) => {
    await page.goto(LESSON);
    const sandbox = new Card(page);
    await sandbox.card.getByRole("button", { name: "Edit" }).tap();
    const field = sandbox.card.locator("textarea");
    await expect(field).toBeFocused();
    await expect(sandbox.card.locator(".monaco-editor")).toHaveCount(0);
    await field.fill((await field.inputValue()).replace("before + price", "before + price + 1"));
    await expect(await sandbox.runAndRead()).toContainText("The bill says 9");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
