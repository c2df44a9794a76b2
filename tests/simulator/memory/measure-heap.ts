/**
 * Runs one program at some lengths and prints, as JSON, for each how large the heap became meanwhile beyond what it was before, in
 * bytes after a collection. To be run with `node --expose-gc`: `measure-heap.ts PROGRAM LENGTH,LENGTH INTERPRETER [traced]`; a
 * traced run is turned into a file for Perfetto meanwhile.
 */
import { evaluate } from "../../../src/course/evaluate.ts";
import { runProgram } from "../../../src/simulator/index.ts";
import type { MachineEvent } from "../../../src/simulator/machine/event.ts";
import { TimerQueue } from "../../../src/simulator/machine/timers.ts";
import { DEFAULT_SETTINGS, type InterpreterName } from "../../../src/simulator/settings.ts";
import { PerfettoTrace } from "../../../src/simulator/trace/perfetto/perfetto-trace.ts";
import { LONG_PROGRAMS } from "./long-programs.ts";

/** Timers that fire between two looks at the heap; the machine's own progress, every 500,000 steps, is looked at as well. */
const TIMERS_BETWEEN_LOOKS = 5_000;

const [name, lengths, interpreter, traced] = process.argv.slice(2) as [
  string,
  string,
  InterpreterName,
  string?,
];

function heapAfterCollection(): number {
  (globalThis as { gc?: () => void }).gc!();
  return process.memoryUsage().heapUsed;
}

function run(turns: number, look: () => void): void {
  let fired = 0;
  const { take } = TimerQueue.prototype;
  TimerQueue.prototype.take = function (this: TimerQueue) {
    if (++fired % TIMERS_BETWEEN_LOOKS === 0) look();
    return take.call(this);
  };
  const trace = new PerfettoTrace(() => undefined, DEFAULT_SETTINGS.cores);
  const watching = {
    keep: { events: Infinity, accesses: 0 },
    onEvent: (event: MachineEvent) => trace.add(event),
  };
  const source = LONG_PROGRAMS[name]!(turns);
  const { status, error } = runProgram(
    source,
    { ...DEFAULT_SETTINGS, interpreter },
    {
      ...(traced === undefined ? {} : watching),
      evaluate,
      limits: { steps: Infinity },
      onProgress() {
        look();
        return true;
      },
    },
  );
  TimerQueue.prototype.take = take;
  if (status !== "finished")
    throw new Error(`expected ${name} to finish, found ${status}: ${error?.message}`);
}

// Once before, for all that is made once: compiled code, tables.
run(1_000, () => undefined);
const measured = lengths.split(",").map((length) => {
  const before = heapAfterCollection();
  let most = 0;
  let looks = 0;
  run(Number(length), () => {
    looks++;
    most = Math.max(most, heapAfterCollection() - before);
  });
  return { most, looks };
});
console.log(JSON.stringify(measured));
