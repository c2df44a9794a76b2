import { expect, test } from "@playwright/test";
import { writtenLessons } from "./pages.ts";

for (const id of writtenLessons) {
  test(`lesson ${id} prints its text and nothing that can only be pressed`, async ({ page }) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.goto(`lessons/${id}/`);

    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("one-sandbox pre code").first()).toBeVisible();
    await expect(page.locator("one-sandbox svg[role=img]").first()).toBeVisible();
    await expect(page.locator("button:visible, [popover]:visible, nav:visible")).toHaveCount(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      "rgb(255, 255, 255)",
    );
  });
}

test("links to other sites are spelled out on paper", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(`lessons/${writtenLessons[0]}/`);
  const licence = page.getByRole("link", { name: "CC BY 4.0" });
  const after = await licence.evaluate((link) => getComputedStyle(link, "::after").content);
  expect(after).toContain("https://creativecommons.org/licenses/by/4.0/");
});

test("the answers to predictions are on paper", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto(`lessons/${writtenLessons[0]}/`);
  await expect(page.locator(".verdict").first()).toBeVisible();
});
