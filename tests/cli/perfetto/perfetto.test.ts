/** Traces for Perfetto: what is in them, and that they keep the format's rules. */
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { MachineEvent } from "../../../src/simulator/machine/event.ts";
import { INTERPRETERS, type RunSettings } from "../../../src/simulator/settings.ts";
import { PerfettoTrace } from "../../../src/simulator/trace/perfetto/perfetto-trace.ts";
import { runSource } from "../../support/run-source.ts";
import { file, sim } from "../sim.ts";
import { brokenRules, type FoundEvent } from "./trace-rules.ts";

/** The events of the file for a run of `source`, read back from JSON, beside those of the run. */
function traceOf(source: string, settings: Partial<RunSettings> = {}) {
  const lines: string[] = [];
  const events: MachineEvent[] = [];
  const trace = new PerfettoTrace((event) => lines.push(JSON.stringify(event)), settings.cores ?? 2);
  const result = runSource(source, settings, {
    keep: { events: Infinity, accesses: 0 },
    onEvent(event) {
      events.push(event);
      trace.add(event);
    },
  });
  trace.finish();
  return { result, events, found: lines.map((line) => JSON.parse(line) as FoundEvent) };
}

/** The slices of the track called `name`: name, start and end in microseconds. */
function slicesOf(found: readonly FoundEvent[], name: string): [string, number, number][] {
  const tid = found.find(
    (event) => event.ph === "M" && event.name === "thread_name" && event.args!["name"] === name,
  )?.tid;
  const slices: [string, number, number][] = [];
  const open: [string, number, number][] = [];
  for (const event of found) {
    if (event.tid !== tid) continue;
    if (event.ph === "B") {
      const slice: [string, number, number] = [String(event.name), event.ts as number, NaN];
      slices.push(slice);
      open.push(slice);
    } else if (event.ph === "E") open.pop()![2] = event.ts as number;
  }
  return slices;
}

const total = (slices: readonly [string, number, number][], name: string): number =>
  slices.filter(([each]) => each === name).reduce((sum, [, start, end]) => sum + end - start, 0);

const KITCHEN = `
import { Lock, Thread } from "threading";
import machine from "machine";
import time from "time";
const door = new Lock();
function cook() {
  for (let i = 0; i < 3; i++) {
    { using _ = door.hold(); machine.compute(0.012, "fry"); }
    time.sleep(0.001);
  }
  machine.label("done");
}
function waiter() {
  for (let i = 0; i < 3; i++) {
    using _ = door.hold();
    machine.io(0.002, "card reader");
    print("served");
  }
}
const ada = new Thread({ target: cook, name: "ada" });
const ben = new Thread({ target: waiter, name: "ben" });
ada.start(); ben.start(); ada.join(); ben.join();
`;

const TASKS = `
import asyncio from "asyncio";
import machine from "machine";
const table = new asyncio.Semaphore(1);
async function guest() {
  using _ = await table.hold();
  await asyncio.sleep(0.002);
  machine.compute(0.001, "chew");
}
async function main() {
  await asyncio.gather(guest(), guest(), asyncio.toThread(() => machine.compute(0.02)));
}
asyncio.run(main());
`;

const PROCESSES = `
import { getContext } from "multiprocessing";
import machine from "machine";
const context = getContext("fork");
function work(n, door, answers) {
  machine.compute(0.01, "work");
  { using _ = door.hold(); machine.compute(0.002); }
  answers.put(n * n);
}
if (import.meta.main) {
  const door = new context.Lock(), answers = new context.Queue();
  const processes = [1, 2, 3].map((n) => new context.Process({ target: work, args: [n, door, answers] }));
  for (const process of processes) process.start();
  for (const process of processes) answers.get();
  for (const process of processes) process.join();
}
`;

describe.each(INTERPRETERS)("on %s", (interpreter) => {
  test.each([1, 2, 4])("threads, locks, tasks and processes keep the rules on %d cores", (cores) => {
    // Python 2 has no asyncio.
    const sources = interpreter === "cpython-2.7" ? [KITCHEN, PROCESSES] : [KITCHEN, TASKS, PROCESSES];
    for (const source of sources) {
      const { found } = traceOf(source, { interpreter, cores, seed: cores });
      expect(brokenRules(found)).toEqual([]);
      expect(new Set(found.map(({ ph }) => ph))).toContain("s");
    }
  });

  test("so do the lessons' programs", () => {
    const files = globSync("content/lessons/*/*.ts");
    expect(files.length).toBeGreaterThan(5);
    for (const path of files) {
      expect(brokenRules(traceOf(readFileSync(path, "utf8"), { interpreter }).found), path).toEqual([]);
    }
  });
});

describe("a trace", () => {
  const { result, events, found } = traceOf(KITCHEN, { cores: 2, seed: 3 });

  test("shows what each thread did for as long as it did it", () => {
    for (const { name, cpuSeconds } of result.threads) {
      const running = total(slicesOf(found, name), "running");
      expect(running / 1e6, name).toBeCloseTo(cpuSeconds, 7);
    }
    expect(total(slicesOf(found, "ada"), "fry")).toBeCloseTo(36_000, 0);
    const names = new Set(slicesOf(found, "ben").map(([name]) => name));
    expect([...names]).toEqual(
      expect.arrayContaining(["running", "waits for lock door", "waits for card reader"]),
    );
  });

  test("shows who was on which core, and how busy they were", () => {
    result.utilisation.forEach((share, core) => {
      const busy = slicesOf(found, `core ${core}`).reduce((sum, [, start, end]) => sum + end - start, 0);
      expect(busy / 1e6 / result.virtualSeconds).toBeCloseTo(share, 5);
    });
    const counts = found.filter(({ ph }) => ph === "C");
    let area = 0;
    counts.forEach(({ ts, args }, i) => {
      const until = (counts[i + 1]?.ts as number | undefined) ?? result.virtualSeconds * 1e6;
      area += (args!["cores"] as number) * (until - (ts as number));
    });
    expect(area / 1e6).toBeCloseTo(result.cpuSeconds, 7);
  });

  test("shows who held the lock and the GIL, one at a time", () => {
    for (const [row, kinds] of [
      ["lock door", ["acquire", "release"]],
      ["GIL", ["gil-acquire", "gil-release"]],
    ] as const) {
      const slices = slicesOf(found, row);
      expect(slices, row).toHaveLength(events.filter(({ kind }) => kind === kinds[0]).length);
      slices.forEach(([, start, end], i) => {
        expect(start).toBeLessThanOrEqual(end);
        if (i > 0) expect(start).toBeGreaterThanOrEqual(slices[i - 1]![2]);
      });
    }
    let [taken, held] = [0, 0];
    for (const { kind, time } of events) {
      if (kind === "gil-acquire") taken = time;
      else if (kind === "gil-release") held += time - taken;
    }
    const shown = slicesOf(found, "GIL").reduce((sum, [, start, end]) => sum + end - start, 0);
    expect(shown).toBeCloseTo(held / 1000, 1);
    const holders = slicesOf(found, "lock door").map(([name]) => name);
    expect(holders.toSorted()).toEqual(["ada", "ada", "ada", "ben", "ben", "ben"]);
  });

  test("keeps every nanosecond", () => {
    const times = new Set(events.map(({ time }) => Math.round(time)));
    for (const { ph, ts } of found) {
      if (ph === "B" && !times.has(Math.round((ts as number) * 1000))) {
        throw new Error(`expected a slice to begin at an event, found one at ${String(ts)}`);
      }
    }
  });

  test("has an arrow for each thread that another one woke, and its marks and lines", () => {
    const woken = events.filter(({ kind, by }) => kind === "wake" && by !== null && by !== undefined);
    expect(woken.length).toBeGreaterThan(3);
    expect(found.filter(({ ph }) => ph === "f")).toHaveLength(woken.length);
    const moments = found.filter(({ ph }) => ph === "i");
    expect(moments.map(({ name }) => name)).toEqual(expect.arrayContaining(["done", "print"]));
    expect(moments.filter(({ name }) => name === "print").map(({ args }) => args!["text"])).toEqual(
      Array<string>(3).fill("served"),
    );
  });

  test("gives each task a row, with what it waited for", () => {
    const tasks = traceOf(TASKS).found.filter(({ ph }) => ph === "b");
    const rows = new Map<unknown, unknown[]>();
    for (const { id2, name } of tasks) rows.set(id2!.local, [...(rows.get(id2!.local) ?? []), name]);
    const said = [...rows.values()];
    expect(said.filter(([, ...states]) => states.includes("runs")).length).toBe(said.length);
    expect(said.some((names) => names.includes("waits for semaphore table"))).toBe(true);
    expect(said.some((names) => names.includes("sleeps"))).toBe(true);
  });

  test("gives each process its threads, and the number that it has itself", () => {
    const { result, found: all } = traceOf(PROCESSES);
    expect(result.status).toBe("finished");
    const named = all.filter(({ ph, name }) => ph === "M" && name === "process_name");
    const processes = named.map(({ pid, args }) => [pid, args!["name"]]);
    expect(processes).toEqual([
      ...[
        [1, "machine"],
        [1000, "MainProcess"],
      ],
      ...[1, 2, 3].map((n) => [1000 + n, `ForkProcess-${n}`]),
    ]);
    for (const n of [1, 2, 3])
      expect(total(slicesOf(all, `ForkProcess-${n}`), "work")).toBeCloseTo(10_000, 0);
  });

  test("of a run that deadlocks, or is ended, has an end for all that was open", () => {
    const stuck = `import { Lock } from "threading"; const l = new Lock(); l.acquire(); l.acquire();`;
    const endless = `import { Thread } from "threading"; const t = new Thread(() => { for (;;) {} }); t.start(); for (;;) {}`;
    for (const [source, status] of [
      [stuck, "deadlock"],
      [endless, "limit"],
    ] as const) {
      const trace = traceOf(source);
      expect(trace.result.status).toBe(status);
      expect(brokenRules(trace.found)).toEqual([]);
    }
  });
});

test("sim trace --format perfetto writes one JSON document", () => {
  const path = file("kitchen.ts", KITCHEN);
  const { status, stdout, stderr } = sim(
    "trace",
    path,
    "--format",
    "perfetto",
    "--cores",
    "3",
    "--seed",
    "5",
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const document = JSON.parse(stdout) as { traceEvents: FoundEvent[]; metadata: object };
  expect(document.metadata).toMatchObject({ file: path, cores: 3, seed: 5, status: "finished" });
  expect(document.traceEvents).toEqual(traceOf(KITCHEN, { cores: 3, seed: 5 }).found);
  // Of what is refused there is a document too, and the reason elsewhere.
  const refused = sim("trace", file("refused.ts", "enum Dish { Soup }"), "--format", "perfetto");
  expect(JSON.parse(refused.stdout)).toMatchObject({ metadata: { status: "refused" } });
  expect(refused.stderr).toContain("enum does not erase");
});
