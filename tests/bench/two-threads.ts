/**
 * How many steps a second the machine makes with two threads. A step is an event of the run, recorded or not, or a turn
 * of a loop. Recorded means: with the events kept that a page shows.
 */
import { evaluate } from "../../src/course/evaluate.ts";
import { recordRun, runProgram } from "../../src/simulator/index.ts";
import { DEFAULT_SETTINGS, INTERPRETERS } from "../../src/simulator/settings.ts";
import { medianTime } from "./measure.ts";
import { milliseconds, millionsPerSecond, type Section } from "./table.ts";

interface Work {
  readonly what: string;
  /** The turns of all loops of both threads. */
  readonly turns: number;
  readonly source: string;
}

const TURNS = 200_000;

const START = `
const ada = new Thread({ target: work });
const ben = new Thread({ target: work });
ada.start(); ben.start();
ada.join(); ben.join();`;

const WORKS: readonly Work[] = [
  {
    what: "a counter",
    turns: 2 * TURNS,
    source: `
import { Thread } from "threading";
let counter = 0;
function work() {
  for (let i = 0; i < ${TURNS}; i++) counter += 1;
}
${START}`,
  },
  {
    what: "objects and calls",
    turns: 2 * TURNS,
    source: `
import { Thread } from "threading";
class Till {
  total = 0;
  orders: number[] = [0, 0, 0, 0];
  add(dish: number, price: number) {
    this.orders[dish] = this.orders[dish]! + 1;
    this.total += price;
    return this.total;
  }
}
const till = new Till();
function work() {
  for (let i = 0; i < ${TURNS}; i++) if (till.add(i % 4, 3) < 0) break;
}
${START}`,
  },
  {
    what: "a counter, with a lock",
    turns: 2 * TURNS,
    source: `
import { Lock, Thread } from "threading";
let counter = 0;
const lock = new Lock();
function work() {
  for (let i = 0; i < ${TURNS}; i++) {
    using _ = lock.hold();
    counter += 1;
  }
}
${START}`,
  },
];

/** Times every work on every interpreter, with one core and with two. */
export function measureTwoThreads(): Section {
  return {
    title: "Two threads",
    columns: ["steps", "time", "per second", "recorded", "per second"],
    rows: WORKS.flatMap((work) =>
      INTERPRETERS.flatMap((interpreter) =>
        [1, 2].map((cores) => {
          const settings = { ...DEFAULT_SETTINGS, interpreter, cores };
          const label = `${work.what}: ${interpreter}, ${cores} ${cores === 1 ? "core" : "cores"}`;
          return [label, ...measureWork(work, settings)];
        }),
      ),
    ),
  };
}

function measureWork({ turns, source }: Work, settings: typeof DEFAULT_SETTINGS): string[] {
  const limits = { steps: Infinity };
  const { status, events } = runProgram(source, settings, { evaluate, limits });
  if (status !== "finished") throw new Error(`expected the run to finish, found ${status}:\n${source}`);
  const steps = events + turns;
  const time = medianTime(() => void runProgram(source, settings, { evaluate, limits }));
  const recorded = medianTime(() => void recordRun(source, settings, { evaluate, limits }));
  return [
    `${(steps / 1e6).toFixed(2)} M`,
    milliseconds(time),
    millionsPerSecond(steps, time),
    milliseconds(recorded),
    millionsPerSecond(steps, recorded),
  ];
}
