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

test.describe("before Run is pressed", () => {
  /** Asks for the error after the cursor, or after the one that is shown, and gives what the editor says about it. */
  async function readNextError(sandbox: Card): Promise<string> {
    await sandbox.page.keyboard.press("F8");
    const text = sandbox.card.locator(".marker-widget .descriptioncontainer");
    await expect(text).toBeVisible();
    // Folded, since the editor is narrow, with spaces that do not break.
    return (await text.innerText()).replace(/\s+/g, " ");
  }

  /** What the squiggle in `line` stands under, or "" while there is none or more than one. */
  async function underlinedIn(sandbox: Card, line: Locator): Promise<string> {
    if ((await sandbox.squiggles.count()) !== 1) return "";
    const text = (await line.innerText()).replaceAll("\u00a0", " ");
    const [mark, box] = [await sandbox.squiggles.boundingBox(), await line.locator("> span").boundingBox()];
    // The editor draws lines and squiggles anew, so that either may be gone for a moment.
    if (mark === null || box === null) return "";
    const width = box.width / text.length;
    const start = Math.round((mark.x - box.x) / width);
    return text.slice(start, start + Math.round(mark.width / width));
  }

  test("what the language leaves out is underlined, with what to write instead, and only as long as it is there", async ({
    page,
    baseURL,
  }) => {
    await page.goto(LESSON);
    const sandbox = new Card(page);
    await sandbox.edit();
    await sandbox.rewrite("bill = before + price", "enum A { B } bill = before + price;");
    const line = sandbox.line("enum A");
    await expect.poll(() => underlinedIn(sandbox, line), { timeout: 15_000 }).toBe("enum A { B }");
    const said = await readNextError(sandbox);
    expect(said).toContain("enum does not erase to JavaScript.");
    expect(said).toContain("Write a constant object");
    const why = sandbox.card.getByRole("link", { name: "enum" });
    await expect(why).toHaveAttribute("href", new URL("language/#enum", baseURL).href);
    await page.keyboard.press("Escape");

    await sandbox.rewrite("enum A", "bill = before + price;");
    await expect(sandbox.squiggles).toHaveCount(0);
    await expect(sandbox.card.locator(".provenance b")).toHaveText("Recorded");
  });

  test("one mistake is underlined once, whoever finds it", async ({ page }) => {
    await page.goto(LESSON);
    const sandbox = new Card(page);
    await sandbox.edit();
    // First of all one that TypeScript alone can find: from then on it is there.
    await sandbox.rewrite("bill = before + price", `bill = "before" + price;`);
    await expect(sandbox.squiggles).toHaveCount(1, { timeout: 15_000 });
    expect(await readNextError(sandbox)).toContain("Type 'string' is not assignable to type 'number'.");
    await page.keyboard.press("Escape");

    const mistakes: [text: string, underlined: string, says: string][] = [
      [`bill = before + price + fetch;`, "fetch", "machine.io(seconds)"],
      [`bill = before + price + RLock;`, "RLock", 'import { RLock } from "threading";'],
      [`bill = before + prise;`, "prise", "Did you mean price?"],
      [`bill = before + price + ;`, ";", "Expression expected."],
    ];
    let written = '"before"';
    for (const [text, underlined, says] of mistakes) {
      await sandbox.rewrite(written, text);
      written = text;
      await expect.poll(() => underlinedIn(sandbox, sandbox.line(text))).toBe(underlined);
      const said = await readNextError(sandbox);
      expect(said).toContain(says);
      expect(said).not.toContain("Cannot find name");
      await page.keyboard.press("Escape");
    }
  });

  test("a program that was kept with a mistake is underlined as soon as it is open", async ({ page }) => {
    await page.addInitScript(() => {
      if (self === top)
        localStorage.setItem(
          "one-table:edit:locks/one-pen",
          "print(1);\nenum A { B }\nconst n: number = 'two';\nprint(n);\n",
        );
    });
    await page.goto(LESSON);
    const sandbox = new Card(page);
    await sandbox.edit();
    await expect(sandbox.squiggles).toHaveCount(2, { timeout: 15_000 });
    const said = `${await readNextError(sandbox)} ${await readNextError(sandbox)}`;
    expect(said).toContain("enum does not erase to JavaScript.");
    expect(said).toContain("Type 'string' is not assignable to type 'number'.");
  });

  test("the compiler is not loaded before Edit is pressed", async ({ page }) => {
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(request.url()));
    await page.goto(LESSON, { waitUntil: "networkidle" });
    const isCompilers = (url: string): boolean => url.includes("runner.html");
    expect(loaded.filter(isCompilers)).toEqual([]);
    const sandbox = new Card(page);
    await sandbox.edit();
    await expect.poll(() => loaded.filter(isCompilers).length).toBe(1);
    await sandbox.runAndRead();
    expect(loaded.filter(isCompilers)).toHaveLength(1);
  });
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
  // The editor draws a line anew once its colours are known, so the line asked for may be gone for a moment.
  const text = sandbox.card.locator(".view-line span span").first();
  await expect
    .poll(async () => Math.abs(((await text.boundingBox())?.x ?? Infinity) - textBefore.x))
    .toBeLessThan(3);
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
    const original = await field.inputValue();
    await field.fill(
      original.replace("bill = before + price", "enum A { B }\n  fetch(bill = before + price)"),
    );
    const said = sandbox.card.locator(".plain-editor [role=status]");
    const line = original.split("\n").findIndex((text) => text.includes("bill = before + price")) + 1;
    await expect(said).toHaveText(
      new RegExp(
        `^Line ${line} enum does not erase to JavaScript\\. Write a constant object.*1 more after that\\.$`,
      ),
    );
    await said.getByRole("button", { name: `Line ${line}` }).tap();
    expect(
      await field.evaluate((element: HTMLTextAreaElement) =>
        element.value.slice(element.selectionStart, element.selectionEnd).trim(),
      ),
    ).toBe("enum A { B }");

    await field.fill(original.replace("before + price", "before + price + 1"));
    await expect(said).toBeEmpty();
    await expect(await sandbox.runAndRead()).toContainText("The bill says 9");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
