/**
 * How fast every order of a program is gone through, in Node and in Chromium, beside fast-check's scheduler on a counter: which tries
 * some orders, chosen by chance, and cannot know when it has tried all.
 */
import { chromium as playwright } from "@playwright/test";
import { build } from "esbuild";
import { evaluate } from "../../src/course/evaluate.ts";
import { findChromium } from "../site/find-chromium.ts";
import {
  measureExplorations,
  measureScheduler,
  type ExplorationFigures,
  type SchedulerFigures,
} from "./explored-programs.ts";
import { milliseconds, millionsPerSecond, type Section } from "./table.ts";

/** Milliseconds that a program is explored at most. */
const MOST = 10_000;
const SCHEDULER_RUNS = 10_000;

interface Figures {
  readonly where: string;
  readonly explorations: readonly ExplorationFigures[];
  readonly scheduler: SchedulerFigures;
}

export async function measureExploring(): Promise<Section[]> {
  const inNode = {
    where: `in Node ${process.version}`,
    explorations: measureExplorations(evaluate, MOST),
    scheduler: await measureScheduler(SCHEDULER_RUNS),
  };
  return [inNode, await measureInChromium()].flatMap(sectionsOf);
}

/** Takes the same figures in a page. */
async function measureInChromium(): Promise<Figures> {
  const entry = `
    import { measureExplorations, measureScheduler } from "./explored-programs.ts";
    globalThis.measured = async (most, runs) => ({
      explorations: measureExplorations((code) => (0, eval)(code), most),
      scheduler: await measureScheduler(runs),
    });`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname, loader: "ts" },
    ...{ bundle: true, write: false, format: "iife", platform: "browser", logLevel: "error" },
  });
  const { path, args } = await findChromium();
  const browser = await playwright.launch({ executablePath: path, args: [...args] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]!.text });
    const call = `measured(${MOST}, ${SCHEDULER_RUNS})`;
    const figures = (await page.evaluate(call)) as Omit<Figures, "where">;
    return { where: `in Chromium ${browser.version()}`, ...figures };
  } finally {
    await browser.close();
  }
}

function sectionsOf({ where, explorations, scheduler }: Figures): Section[] {
  const { runs, orders, allOrders, runsPerSecond, values } = scheduler;
  return [
    {
      title: `Exploring ${where}`,
      columns: ["steps", "traces", "time", "executions", "events", "planned at most"],
      rows: explorations.map((each) => [
        each.what,
        String(each.events),
        `${each.traces.toLocaleString("en")}${each.isComplete ? "" : " …"}`,
        milliseconds(each.time),
        `${Math.round(each.executionsPerSecond).toLocaleString("en")} /s`,
        millionsPerSecond(each.eventsPerSecond, 1000),
        each.mostPlanned.toLocaleString("en"),
      ]),
    },
    {
      title: `fast-check's scheduler ${where}`,
      columns: ["runs", "different", "of orders", "runs", "final values"],
      rows: [
        [
          "counter(2, 3)",
          runs.toLocaleString("en"),
          orders.toLocaleString("en"),
          allOrders.toLocaleString("en"),
          `${Math.round(runsPerSecond).toLocaleString("en")} /s`,
          values.join(", "),
        ],
      ],
    },
  ];
}
