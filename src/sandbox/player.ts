/** Runs a card's program and shows the run. Comes with the first Run on a page, which it serves from then on. */
import { h, render } from "preact";
import type { RecordedRun } from "../simulator/run-result.ts";
import type { RunSettings } from "../simulator/settings.ts";
import type { RecordedSteps } from "../simulator/record-steps.ts";
import type { ExplorationProgress } from "../simulator/explorer/report.ts";
import type { ExploreCommand, ExploreRequest, ReplayRequest, StepsRequest } from "./host/messages.ts";
import { RunHost, type Explored } from "./host/run-host.ts";
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
  if (run !== null) showRun(card, run, false);
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

/** Goes through the orders in which a card's program could run; gives null where something else was run meanwhile. */
export async function playExploration(
  card: HTMLElement,
  request: Omit<ExploreRequest, "type">,
  onProgress: (progress: ExplorationProgress) => void,
): Promise<Explored | null> {
  host ??= new RunHost(card.dataset["runner"]!);
  return host.explore(request, onProgress);
}

/** Has the exploration that is going on wait, go on, or come to an end. */
export function commandExploration(command: ExploreCommand["type"]): void {
  host?.command(command);
}

/** Runs a card's program in an order that exploring has found, and shows it as a run; gives null where that was stopped. */
export async function playReplay(
  card: HTMLElement,
  request: Omit<ReplayRequest, "type">,
): Promise<RecordedRun | null> {
  host ??= new RunHost(card.dataset["runner"]!);
  const run = await host.replay(request);
  if (run !== null) showRun(card, run, true);
  return run;
}

/** Stops the run that is going on. */
export function stopRun(): void {
  host?.stop();
}

function showRun(card: HTMLElement, run: RecordedRun, isReplay: boolean): void {
  const container = card.querySelector(".run-view")!;
  const open = container.querySelector<HTMLInputElement>("input:checked")?.value;
  if (!shown.has(container)) container.replaceChildren();
  shown.add(container);
  const initial = open === "output" || open === "events" ? open : "timeline";
  render(h(RunView, { run, id: card.dataset["id"]!, initial, isReplay }), container);
}
