/** Where the machine has several cores, others go through the bounds while one worker proves. */
import { expect, test } from "@playwright/test";
import { openWithProgram } from "./sandbox-page.ts";

/** 4 threads that add 4 each: no time would do for a proof. */
const TOO_LARGE = `import { Thread } from "threading";
let counter = 0;
function guest() {
  for (let i = 0; i < 4; i++) counter += 1;
}
const guests = [1, 2, 3, 4].map(() => new Thread({ target: guest }));
for (const one of guests) one.start();
for (const one of guests) one.join();
print(counter);
`;

for (const { cores, others } of [
  { cores: 1, others: 0 },
  { cores: 4, others: 3 },
]) {
  test(`with ${cores} cores, ${others} workers explore beside the one that proves`, async ({ page }) => {
    await page.addInitScript(
      (count) => Object.defineProperty(Navigator.prototype, "hardwareConcurrency", { get: () => count }),
      cores,
    );
    const card = await openWithProgram(page, "plates", TOO_LARGE);
    const explore = card.getByRole("button", { name: "Explore", exact: true });
    await explore.click();
    await expect(card.locator(".figures")).toContainText(/\d+ executions/, { timeout: 15_000 });
    const alone = page.workers().length;
    await page.waitForTimeout(2_500);
    expect(page.workers()).toHaveLength(alone + others);
    await expect(explore).toHaveAttribute("aria-disabled", "false", { timeout: 25_000 });
    await expect(card.locator(".verdict-said")).toHaveText(/^(None but|No other outcome|Sampled)/);
    await expect.poll(() => page.workers().length).toBe(alone);
  });
}
