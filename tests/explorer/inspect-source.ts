import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import type { DataRace, LockCycle, Standstill } from "../../src/simulator/explorer/report.ts";
import { TraceInspector } from "../../src/simulator/explorer/trace-inspector.ts";
import type { InterpreterName } from "../../src/simulator/settings.ts";
import { explored, say } from "./explore-source.ts";

export interface Inspected {
  /** In order, each ending in one line. */
  readonly endings: readonly string[];
  readonly standstills: readonly Standstill[];
  readonly races: readonly DataRace[];
  readonly lockCycles: readonly LockCycle[];
  readonly blocked: number;
}

/** Goes through all traces of a program of the sandbox language, and looks at each. */
export function inspected(source: string, interpreter: InterpreterName = "cpython-3.14t"): Inspected {
  const system = explored(source, interpreter);
  const inspector = new TraceInspector(system);
  const standstills: Standstill[] = [];
  const endings: string[] = [];
  const search = new OptimalSearch(system, {
    onTrace: () => {
      endings.push(say(system.ending));
      const standstill = inspector.inspect();
      if (standstill !== null) standstills.push(standstill);
    },
    stepLimit: 1_000,
  });
  while (search.next());
  return {
    endings: endings.sort(),
    standstills,
    races: inspector.races(),
    lockCycles: inspector.lockCycles(true),
    blocked: search.blocked,
  };
}

/** A program that starts a named thread for each of `bodies`, and joins them. */
export function named(declarations: string, bodies: Readonly<Record<string, string>>, end = ""): string {
  const threads = Object.entries(bodies).map(
    ([name, body]) => `new Thread({ name: "${name}", target: () => { ${body} } })`,
  );
  return `
import { Barrier, Condition, Event, Lock, RLock, Semaphore, Thread } from "threading";
import { Queue, SimpleQueue } from "queue";
import { AtomicInt, spinWait } from "machine";
import { sleep } from "time";
${declarations}
const threads = [${threads.join(", ")}];
for (const thread of threads) thread.start();
for (const thread of threads) thread.join();
${end}`;
}
