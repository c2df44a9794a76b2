/** Runs a card's program and shows the run. Comes with the first Run on a page, which it serves from then on. */
import { h, render } from "preact";
import type { RecordedRun } from "../simulator/run-result.ts";
import type { RunSettings } from "../simulator/settings.ts";
import type { RecordedSteps } from "../simulator/record-steps.ts";
import type { StepsRequest } from "./host/messages.ts";
import { RunHost } from "./host/run-host.ts";
import { RunView } from "./views/run-view.tsx";

let host: RunHost | null = null;
const shown = new WeakSet<Element>();

/** Runs `source` and shows it in the view of `card`; gives null where the reader stopped it. */
export async function playRun(
  card: HTMLElement,
  source: string,
  settings: RunSettings,
): Promise<RecordedRun | null> {
  host ??= new RunHost(card.dataset["runner"]!);
  const run = await host.run(source, settings);
  if (run !== null) showRun(card, run);
  return run;
}

/** Runs a card's program up to the last of the steps that are asked for; gives null where the reader stopped it. */
export async function playSteps(
  card: HTMLElement,
  request: Omit<StepsRequest, "type">,
): Promise<RecordedSteps | null> {
  host ??= new RunHost(card.dataset["runner"]!);
  return host.steps(request);
}

/** Stops the run that is going on. */
export function stopRun(): void {
  host?.stop();
}

function showRun(card: HTMLElement, run: RecordedRun): void {
  const container = card.querySelector(".run-view")!;
  const open = container.querySelector<HTMLInputElement>("input:checked")?.value;
  if (!shown.has(container)) container.replaceChildren();
  shown.add(container);
  const initial = open === "output" || open === "events" ? open : "timeline";
  render(h(RunView, { run, id: card.dataset["id"]!, initial }), container);
}
