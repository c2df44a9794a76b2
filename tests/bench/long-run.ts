/**
 * What a run of 10,000,000 steps takes: two threads, two cores, no events recorded. A step is an access to memory or a turn of a
 * loop. Each figure is made in a process of its own, so that its memory is that of the run and no other's; the heap is
 * looked at, after a collection, in a second run, which is not timed.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { evaluate } from "../../src/course/evaluate.ts";
import { runProgram } from "../../src/simulator/index.ts";
import type { RunResult } from "../../src/simulator/run-result.ts";
import { DEFAULT_SETTINGS, type InterpreterName } from "../../src/simulator/settings.ts";
import { timeOf } from "./measure.ts";
import { milliseconds, millionsPerSecond, type Section } from "./table.ts";

const STEPS = 10_000_000;
/** A read, a write, and the way back to the loop's head. */
const STEPS_OF_A_TURN = 3;
const ON: readonly InterpreterName[] = ["cpython-3.14", "cpython-3.14t"];
/** Shares of the run after which the heap is looked at. */
const LOOKS = [0.1, 0.3, 1];

interface Figures {
  readonly steps: number;
  readonly time: number;
  readonly peakRss: number;
  /** In bytes, at each of LOOKS, beyond what it was before the run. */
  readonly heaps: readonly number[];
}

/** Makes the run once for each interpreter. Throws where one does not finish. */
export function measureLongRun(): Section {
  return {
    title: `${STEPS.toLocaleString("en")} steps of two threads on two cores`,
    columns: ["steps", "time", "per second", "peak RSS", ...LOOKS.map((share) => `heap at ${share * 100} %`)],
    rows: ON.map((interpreter) => {
      const { steps, time, peakRss, heaps } = measureApart(interpreter);
      return [
        interpreter,
        `${(steps / 1e6).toFixed(2)} M`,
        milliseconds(time),
        millionsPerSecond(steps, time),
        ...[peakRss, ...heaps].map((bytes) => `${(bytes / 2 ** 20).toFixed(2)} MB`),
      ];
    }),
  };
}

function measureApart(interpreter: InterpreterName): Figures {
  const script = fileURLToPath(import.meta.url);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", script, interpreter],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`expected figures of a long run, found: ${stderr}`);
  return JSON.parse(stdout) as Figures;
}

function measureHere(interpreter: InterpreterName): Figures {
  const turns = Math.ceil(STEPS / STEPS_OF_A_TURN / 2);
  let result: RunResult | null = null;
  const time = timeOf(() => (result = run(turns, interpreter, () => undefined)));
  const steps = result!.events + 2 * turns;
  const peakRss = process.resourceUsage().maxRSS * 1024;
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const heap = (): number => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  const seen: number[] = [];
  run(turns, interpreter, () => seen.push(heap() - before));
  const heaps = LOOKS.map((share) => seen[Math.ceil(share * seen.length) - 1]!);
  return { steps, time, peakRss, heaps };
}

function run(turns: number, interpreter: InterpreterName, look: () => void): RunResult {
  const source = `
import { Thread } from "threading";
let counter = 0;
function work() { for (let i = 0; i < ${turns}; i++) counter += 1; }
const ada = new Thread({ target: work }), ben = new Thread({ target: work });
ada.start(); ben.start(); ada.join(); ben.join();`;
  const settings = { ...DEFAULT_SETTINGS, interpreter, cores: 2 };
  const onProgress = (): boolean => {
    look();
    return true;
  };
  const result = runProgram(source, settings, { evaluate, limits: { steps: Infinity }, onProgress });
  if (result.status !== "finished") throw new Error(`expected the run to finish, found ${result.status}`);
  return result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(measureHere(process.argv[2] as InterpreterName)));
}
