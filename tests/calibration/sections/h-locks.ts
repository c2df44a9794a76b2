/** Section h: locks, alone, between threads that want the same one, and as a way to hand over. */
import { repeated, repeatedAsync } from "../programs/repeated.ts";
import type { Row } from "../row.ts";
import { figures } from "../run-figures.ts";
import { rowsOf, type Line } from "./rows-of.ts";

function held(kind: string, measured: Line["measured"]): Line {
  return {
    what: `uncontended with ${kind}`,
    unit: "ns",
    measured,
    program: repeated({
      imports: `import { ${kind} } from "threading";`,
      prepare: `const it = new ${kind}();`,
      body: "using _ = it.hold();",
      times: 2000,
    }),
  };
}

function called(what: string, kind: string, prepare: string, body: string, measured: Line["measured"]): Line {
  const program = repeated({
    imports: `import { ${kind} } from "threading";`,
    prepare: `const it = new ${kind}(); ${prepare}`,
    body,
    times: 2000,
    isNet: true,
  });
  return { what, unit: "ns", measured, program };
}

/** Threads that take the same lock for as long as `hold` turns of a loop; prints the nanoseconds of one critical section. */
function contended(threads: number, hold: number): string {
  return `import { Lock, Thread } from "threading";
import { perfCounter } from "time";
const lock = new Lock();
function work() {
  for (let i = 0; i < 20000; i++) {
    using _ = lock.hold();
    for (let j = 0; j < ${hold}; j++) {}
  }
}
const all = Array.from({ length: ${threads} }, () => new Thread(work));
const before = perfCounter();
for (const one of all) one.start();
for (const one of all) one.join();
print((perfCounter() - before) / ${threads * 20_000} * 1e9);`;
}

/** Two threads that hand over to each other. */
function handOver(imports: string, module: string, first: string, second: string, times = 500): string {
  return `import { ${imports}, Thread } from "threading";
import { perfCounter } from "time";
${module}
const other = new Thread(() => { for (let i = 0; i < ${times}; i++) { ${second} } });
other.start();
const before = perfCounter();
for (let i = 0; i < ${times}; i++) { ${first} }
print((perfCounter() - before) / ${times});
other.join();`;
}

/**
 * How many times as long a critical section takes where several threads want it as where one does; on 3.11, 3.14 and 3.14t. The
 * times themselves have what else was in the measured loop.
 */
const CONTENDED: readonly (readonly [number, number, readonly [number, number, number]])[] = [
  [2, 0, [0.95, 1.29, 1.43]],
  [2, 20, [1.08, 0.88, 1.4]],
  [4, 0, [0.93, 1.12, 1.25]],
  [4, 20, [1.04, 0.95, 1.3]],
];

const ON = ["cpython-3.9", "cpython-3.14", "cpython-3.14t"] as const;

const CONTENTION: readonly Row[] = CONTENDED.flatMap(([threads, hold, ratios]) =>
  ON.map((interpreter, at): Row => {
    const what = `contended Lock, ${threads} threads to 1, hold ${hold}`;
    return {
      section: "h",
      what,
      interpreter,
      ...(at === 0 && { measuredOn: "3.11.7" }),
      unit: "×",
      measured: ratios[at]!,
      model: () => {
        const many = figures(contended(threads, hold), { interpreter })!;
        return many[0]! / figures(contended(1, hold), { interpreter })![0]!;
      },
    };
  }),
);

const LINES = rowsOf("h", [
  {
    what: "empty loop",
    unit: "ns",
    measured: [11.8, 12.3, 11.6],
    program: repeated({ body: "", times: 2000 }),
  },
  held("Lock", [159.9, 69.1, 74.6]),
  held("RLock", [180.7, 77.5, 75.3]),
  held("Semaphore", [1237, 627.3, 644.8]),
  held("BoundedSemaphore", [1225.8, 648.7, 658.1]),
  held("Condition", [307.1, 149.7, 165.5]),
  called(
    "uncontended Lock acquire() + release()",
    "Lock",
    "",
    "it.acquire(); it.release();",
    [83.6, 40.5, 44.7],
  ),
  called("Event.wait() when set", "Event", "it.set();", "it.wait();", [310.9, 195.9, 226.6]),
  called("Event.is_set()", "Event", "it.set();", "it.isSet();", [27.5, 17.7, 22.1]),
  {
    what: "Condition notify round trip",
    unit: "µs",
    measured: [48, 30.07, 26.66],
    program: handOver(
      "Condition",
      "const ready = new Condition(); let turn = 0;",
      "using _ = ready.hold(); turn = 1; ready.notify(); ready.waitFor(() => turn === 0);",
      "using _ = ready.hold(); ready.waitFor(() => turn === 1); turn = 0; ready.notify();",
    ),
  },
  {
    what: "Lock hand-over round trip",
    unit: "µs",
    measured: [42.25, 36.62, 10.95],
    program: handOver(
      "Lock",
      "const a = new Lock(), b = new Lock(); a.acquire(); b.acquire();",
      "a.release(); b.acquire();",
      "a.acquire(); b.release();",
    ),
  },
  {
    what: "Event set/wait round trip",
    unit: "µs",
    measured: [57.4, 58.17, 36],
    program: handOver(
      "Event",
      "const a = new Event(), b = new Event();",
      "a.set(); b.wait(); b.clear();",
      "a.wait(); a.clear(); b.set();",
    ),
  },
  {
    what: "uncontended asyncio.Lock async with",
    unit: "ns",
    measured: [440.4, 239.7, 300.6],
    program: repeatedAsync({
      prepare: "const lock = new asyncio.Lock();",
      body: "using _ = await lock.hold();",
      times: 1000,
    }),
  },
]);

export const LOCKS: readonly Row[] = [...LINES, ...CONTENTION];
