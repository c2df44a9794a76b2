import { expect, test } from "@playwright/test";
import { writtenLessons } from "./pages.ts";

test.use({ javaScriptEnabled: false });

for (const id of writtenLessons) {
  test.describe(`lesson ${id} without JavaScript`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`lessons/${id}/`);
    });

    test("shows prose, code, recorded output and a timeline", async ({ page }) => {
      expect((await page.locator(".prose").innerText()).length).toBeGreaterThan(2000);
      const cards = page.locator("one-sandbox");
      const count = await cards.count();
      expect(count).toBeGreaterThan(0);
      for (let i = 0; i < count; i += 1) {
        const card = cards.nth(i);
        await expect(card.locator("pre code").first()).toBeVisible();
        await expect(card.getByText(/recorded/i).first()).toBeVisible();
        await card.getByRole("radio", { name: "Timeline" }).check();
        await expect(card.getByRole("img", { name: /^Timeline of/ })).toBeVisible();
        await card.getByRole("radio", { name: "Output" }).check();
        await expect(card.locator(".output")).toBeVisible();
        await card.getByRole("radio", { name: "Python" }).check();
        await expect(card.getByRole("region", { name: /^Python twin/ })).toBeVisible();
      }
    });

    test("lets a reader predict and compare", async ({ page }) => {
      const question = page.locator(".predict").first();
      await question.getByText("Compare").scrollIntoViewIfNeeded();
      await expect(question.getByText("yes").first()).toBeHidden();
      await question.locator("label").first().click();
      await expect(question.locator("input").first()).toBeChecked();
      await question.getByText("Compare").click();
      await expect(question.getByText("yes").first()).toBeVisible();
    });

    test("shows no control that cannot work", async ({ page }) => {
      await expect(page.locator("theme-switch")).toBeHidden();
      for (const name of ["Run", "Step", "Edit", "Reset", "Stop"]) {
        await expect(
          page.locator("button:visible").filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) }),
        ).toHaveCount(0);
      }
    });
  });
}

test("the contents open without JavaScript", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`lessons/${writtenLessons[0]}/`);
  await page.getByRole("button", { name: "Contents" }).click();
  await expect(page.getByRole("navigation", { name: "Lessons" })).toBeVisible();
});

test("the front page does not offer to continue", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("link", { name: "Take a seat" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Continue/ })).toBeHidden();
});
