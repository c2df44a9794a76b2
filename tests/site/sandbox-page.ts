/** What the browser tests of the sandbox share: a card on a lesson's page, and the frame behind it. */
import { expect, type Frame, type Locator, type Page } from "@playwright/test";

export const LESSON = "threads-share-everything";

/** A card of a lesson, by the sandbox's id. */
export function cardOf(page: Page, id: string): Locator {
  return page.locator(`one-sandbox[data-key="${LESSON}/${id}"]`);
}

/** Opens the lesson with `source` in the card of `id`, as if a reader had written it there before. */
export async function openWithProgram(page: Page, id: string, source: string): Promise<Locator> {
  await page.addInitScript(
    ([key, text]) => {
      if (self !== top || sessionStorage.getItem("written") !== null) return;
      sessionStorage.setItem("written", "once");
      localStorage.setItem(key, text);
    },
    [`one-table:edit:${LESSON}/${id}`, source] as const,
  );
  await page.goto(`lessons/${LESSON}/`);
  return cardOf(page, id);
}

/** Presses Run and waits until the run is over; gives what the card says. */
export async function pressRun(card: Locator): Promise<string> {
  await card.getByRole("button", { name: "Run", exact: true }).click();
  await expect(card).toHaveAttribute("aria-busy", "false", { timeout: 15_000 });
  return (await card.locator(".said").textContent()) ?? "";
}

/** The lines that the card's output view shows. */
export async function outputOf(card: Locator): Promise<string[]> {
  const output = card.locator('.run-view input[value="output"]');
  await output.check({ force: true });
  return card.locator(".run-view .output-line").allTextContents();
}

/** A frame of the runner page, set up by the test itself, with nothing of the card's own script in between. */
export async function openRunnerFrame(page: Page): Promise<Frame> {
  await page.goto(`lessons/${LESSON}/`);
  const handle = await page.evaluateHandle(async () => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.src = document.querySelector<HTMLElement>("one-sandbox")!.dataset["runner"]!;
    document.body.append(frame);
    await new Promise((resolve) => (frame.onload = resolve));
    return frame;
  });
  const frame = await handle.asElement()!.contentFrame();
  return frame!;
}
