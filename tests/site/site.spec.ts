import { expect, test, type Page } from "@playwright/test";
import { firstLesson, pages, writtenLessons } from "./pages.ts";

/** The part of the document that is wider than the window, in pixels. */
async function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test.describe("the front page", () => {
  test("leads to the first lesson", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("link", { name: "Take a seat" }).click();
    await expect(page).toHaveURL(new RegExp(`${firstLesson}$`));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

  test("links the written lessons and only announces the others", async ({ page }) => {
    await page.goto("./");
    const list = page.getByRole("region", { name: "Lessons" });
    await expect(list.getByRole("link")).toHaveCount(writtenLessons.length);
    const planned = list.getByRole("listitem").filter({ hasText: "(planned)" });
    expect(await planned.count()).toBeGreaterThan(0);
    await expect(planned.getByRole("link")).toHaveCount(0);
  });

  test("offers to continue only after a lesson was opened, and leads back to it", async ({ page }) => {
    const last = writtenLessons.at(-1);
    await page.goto("./");
    const way = page.getByRole("link", { name: /^Continue/ });
    await expect(way).toBeHidden();
    await page.goto(`lessons/${last}/`);
    await page.goto("./");
    await way.click();
    await expect(page).toHaveURL(new RegExp(`lessons/${last}/$`));
  });

  test("shows name, picture, ways in and all parts on the first screen of a laptop", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("./");
    await expect(page.getByRole("img", { name: "A restaurant with one table" })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("link", { name: "Take a seat" })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("region", { name: "Lessons" })).toBeInViewport({ ratio: 1 });
  });
});

test("every link of the site leads somewhere on it", async ({ request, baseURL }) => {
  const root = new URL(String(baseURL));
  const texts = new Map<string, string>();
  const waiting = [root];
  for (let target = waiting.pop(); target !== undefined; target = waiting.pop()) {
    const address = `${target.origin}${target.pathname}`;
    if (!texts.has(address)) {
      const answer = await request.get(address);
      expect(answer.status(), address).toBe(200);
      const text = answer.headers()["content-type"]?.includes("html") ? await answer.text() : "";
      texts.set(address, text);
      const targets = [...text.matchAll(/<(?:a|link|script|iframe)\b[^>]*?\s(?:href|src)="([^"]+)"/g)]
        .map(([, href = ""]) => new URL(href, address))
        .filter(({ origin }) => origin === root.origin);
      for (const { pathname } of targets)
        expect(pathname, `on ${address}`).toMatch(new RegExp(`^${root.pathname}`));
      waiting.push(...targets);
    }
    if (target.hash) expect(texts.get(address), target.href).toContain(`id="${target.hash.slice(1)}"`);
  }
  expect(texts.size).toBeGreaterThan(writtenLessons.length);
});

test("an unknown address gets a page that helps", async ({ page }) => {
  const answer = await page.goto("no/such/page/");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No such table");
  await page.getByRole("link", { name: "All lessons" }).click();
  await expect(page.getByRole("region", { name: "Lessons" })).toBeVisible();
});

test("a reader can go through all written lessons by Next, and back by Previous", async ({ page }) => {
  await page.goto(firstLesson);
  const around = page.getByRole("navigation", { name: "Previous and next lesson" });
  for (const id of writtenLessons.slice(1)) {
    await around.getByRole("link", { name: /^Next/ }).click();
    await expect(page).toHaveURL(new RegExp(`lessons/${id}/$`));
  }
  await expect(around.getByRole("link", { name: /^Next/ })).toHaveCount(0);
  for (const id of writtenLessons.slice(0, -1).toReversed()) {
    await around.getByRole("link", { name: /^Previous/ }).click();
    await expect(page).toHaveURL(new RegExp(`lessons/${id}/$`));
  }
});

test("the theme goes round its three states, is kept, and is there before the first paint", async ({
  page,
}) => {
  await page.goto("./");
  const root = page.locator("html");
  const button = page.getByRole("button", { name: /^Theme/ });
  await expect(button).toHaveAccessibleName("Theme: as your system. Change to light");
  await button.click();
  await expect(root).toHaveAttribute("data-theme", "light");
  await button.press("Enter");
  await expect(root).toHaveAttribute("data-theme", "dark");
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe("rgb(22, 19, 15)");

  await page.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (document.body === null) return;
      document.documentElement.dataset["atFirst"] = document.documentElement.dataset["theme"] ?? "";
      look.disconnect();
    });
    look.observe(document, { childList: true, subtree: true });
  });
  await page.goto(firstLesson);
  await expect(root).toHaveAttribute("data-at-first", "dark");
  await button.click();
  await expect(root).toHaveAttribute("data-theme", "auto");
});

test.describe("the list of contents", () => {
  test("opens from a button on a narrow screen, by keyboard, and closes by Escape", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(firstLesson);
    const list = page.getByRole("navigation", { name: "Lessons" });
    await expect(list).toBeHidden();
    await page.getByRole("button", { name: "Contents" }).press("Enter");
    await expect(list).toBeVisible();
    await expect(list.getByRole("link", { name: /./ })).toHaveCount(writtenLessons.length);
    await page.keyboard.press("Escape");
    await expect(list).toBeHidden();
  });

  test("stands beside the text on a wide screen and marks the lesson being read", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(firstLesson);
    await expect(page.getByRole("navigation", { name: "Lessons" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Contents" })).toBeHidden();
    await expect(page.locator("[aria-current=page]")).toHaveCount(1);
  });
});

test("the skip link is first and leads to the text", async ({ page }) => {
  await page.goto(firstLesson);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the text" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
});

test("nothing moves for a reader who wants no motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(firstLesson);
  await page.mouse.wheel(0, 600);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

for (const { name, path } of pages) {
  test.describe(name, () => {
    test("fits a window of any width, and never scrolls sideways", async ({ page }) => {
      await page.goto(path);
      for (const width of [320, 390, 820, 1280, 1440]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await measureOverflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
      }
    });

    test("has no text under 13 pixels", async ({ page }) => {
      await page.goto(path);
      const small = await page.evaluate(() => {
        const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (words.nextNode()) {
          const parent = words.currentNode.parentElement;
          const text = words.currentNode.textContent?.trim();
          if (!parent || !text || !parent.checkVisibility() || parent.closest("svg")) continue;
          if (parseFloat(getComputedStyle(parent).fontSize) < 13) found.push(text);
        }
        return found;
      });
      expect(small).toEqual([]);
    });

    test("names itself", async ({ page }) => {
      await page.goto(path);
      await expect(page).toHaveTitle(/One Table/);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page.locator("meta[name=description]")).toHaveAttribute("content", /.{20}/);
      await expect(page.locator("meta[property='og:title']")).toHaveAttribute("content", /./);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page.locator("main")).toHaveCount(1);
    });
  });
}
