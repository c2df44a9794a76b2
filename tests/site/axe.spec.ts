import { expect, test } from "@playwright/test";
import { findFaults } from "./find-faults.ts";
import { looks } from "./looks.ts";
import { firstLesson, pages } from "./pages.ts";

for (const { colorScheme, width } of looks) {
  test.describe(`${colorScheme}, ${width} pixels wide`, () => {
    test.use({
      colorScheme,
      viewport: { width, height: 900 },
      contextOptions: { reducedMotion: "reduce" },
    });

    for (const { name, path } of pages) {
      test(`axe finds nothing on the ${name}`, async ({ page }) => {
        await page.goto(path);
        expect(await findFaults(page)).toEqual([]);
      });
    }

    test("axe finds nothing on a lesson with every prediction compared", async ({ page }) => {
      await page.goto(firstLesson);
      for (const answer of await page.getByText("Compare", { exact: true }).all()) await answer.click();
      await expect(page.locator(".verdict").first()).toBeVisible();
      expect(await findFaults(page)).toEqual([]);
    });
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the open contents, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(firstLesson);
    await page.getByRole("button", { name: "Contents" }).click();
    await expect(page.getByRole("navigation", { name: "Lessons" })).toBeVisible();
    expect(await findFaults(page)).toEqual([]);
  });
}
