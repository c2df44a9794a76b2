/**
 * Forked processes under the explorer. A copy of a process is made by doing again what that did, so what is found has to be what plain
 * orders and the oracle come to, as often as with processes that begin anew, and with what the parent had when it forked.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/course/evaluate.ts";
import { compileToExplore, DEFAULT_EXPLORATION_LIMITS, Exploration } from "../../src/simulator/explore.ts";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import { exploreFully, type Finding } from "./explore-fully.ts";
import { explored } from "./explore-source.ts";
import { replayed, SETTINGS } from "./replay-source.ts";

const starting = (method: "fork" | "spawn", text: string): string => `
  import { getContext } from "multiprocessing";
  import { Lock, Thread } from "threading";
  import { choose } from "machine";
  const mp = getContext("${method}");
  ${text}`;

const COUNTING = `function add(v: { value: number }) { v.value += 1; }
  if (import.meta.main) { const v = new mp.Value("i", 0, { lock: false });
    const ps = [new mp.Process({ target: add, args: [v] }), new mp.Process({ target: add, args: [v] })];
    for (const p of ps) p.start(); for (const p of ps) p.join(); print(v.value); }`;

describe("are found as often as processes that begin anew, where they share nothing else", () => {
  test.each<readonly [name: string, text: string]>([
    ["two children and a number", COUNTING],
    [
      "locks that are taken in two orders",
      `function take(a: { acquire(): void; release(): void }, b: typeof a) { a.acquire(); b.acquire(); b.release(); a.release(); }
       if (import.meta.main) { const a = new mp.Lock(), b = new mp.Lock(); const p = new mp.Process({ target: take, args: [a, b] });
         p.start(); take(b, a); p.join(); print("ok"); }`,
    ],
    [
      "a child of a child",
      `function twice(v: { value: number }) { v.value = v.value * 2; }
       function child(v: { value: number }) { const p = new mp.Process({ target: twice, args: [v] }); p.start(); v.value += 1; p.join(); }
       if (import.meta.main) { const v = new mp.Value("i", 1, { lock: false });
         const p = new mp.Process({ target: child, args: [v] }); p.start(); p.join(); print(v.value); }`,
    ],
    [
      "threads of a child",
      `function child(n: number) { let y = n; const t = new Thread({ target: () => { y += 1; } }); t.start(); y += 1; t.join(); print(y); }
       if (import.meta.main) { const p = new mp.Process({ target: child, args: [1] }); p.start(); p.join(); }`,
    ],
  ])(
    "%s",
    (_, text) => {
      const forked = exploreFully(starting("fork", text));
      expect(forked).toEqual(exploreFully(starting("spawn", text)));
      expect(forked.traces).toBeGreaterThan(1);
    },
    120_000,
  );
});

describe("have what their parent had", () => {
  test.each<readonly [name: string, text: string, endings: Finding["endings"]]>([
    [
      "when it forked, and neither what it does later nor what another child did",
      `let n = 0; function child() { n += 1; print("child", n); }
       if (import.meta.main) {
         for (let i = 0; i < 2; i++) { const p = new mp.Process({ target: child }); p.start(); n += 10; p.join(); }
         print(n); }`,
      { "finished 20 child 1 child 11": 1 },
    ],
    [
      "after threads that have raced, however they did",
      `let x = 0; function work() { x += 1; }
       if (import.meta.main) { const ts = [new Thread({ target: work }), new Thread({ target: work })];
         for (const t of ts) t.start(); for (const t of ts) t.join();
         const p = new mp.Process({ target: () => { print(x); } }); p.start(); x = 7; p.join(); }`,
      { "finished 1": 2, "finished 2": 2 },
    ],
    [
      "with what it has chosen",
      `if (import.meta.main) { const c = choose(2); const p = new mp.Process({ target: () => { print(c); } }); p.start(); p.join(); }`,
      { "finished 0": 1, "finished 1": 1 },
    ],
    [
      "and a lock that it held stays held for ever",
      `const lock = new Lock(); function child() { lock.acquire(); print("never"); }
       if (import.meta.main) { lock.acquire(); const p = new mp.Process({ target: child }); p.start(); lock.release(); p.join(); }`,
      { deadlock: 1 },
    ],
    [
      "in a pool",
      `let base = 0; function square(n: number) { return n * n + base; }
       if (import.meta.main) { base = 100; const pool = new mp.Pool(1); print(pool.map(square, [1, 2])); pool.close(); pool.join(); }`,
      { "finished [101, 104]": 1 },
    ],
    [
      "which goes on after a pool",
      `let x = 1; function square(n: number) { return n * n; }
       if (import.meta.main) { const pool = new mp.Pool(1); x = pool.apply(square, [3]); pool.close(); pool.join();
         const p = new mp.Process({ target: () => { print(x); } }); p.start(); p.join(); }`,
      { "finished 9": 1 },
    ],
    [
      "in an executor, which is not theirs to shut down",
      `import { ProcessPoolExecutor } from "concurrent.futures"; let base = 0; function square(n: number) { return n * n + base; }
       if (import.meta.main) { base = 1; using pool = new ProcessPoolExecutor(1, { mpContext: mp }); print(pool.submit(square, 3).result()); }`,
      { "finished 10": 2 },
    ],
  ])(
    "%s",
    (_, text, endings) => {
      expect(exploreFully(starting("fork", text), { orders: 60, beginnings: 100 }).endings).toEqual(endings);
    },
    120_000,
  );
});

describe("have what other threads of their parent have done by then, and none of those threads", () => {
  test.each<readonly [name: string, text: string, free: Finding["endings"], underGil: Finding["endings"]]>([
    [
      "which may be half of it",
      `let x = 0, y = 0; function work() { x = 1; y = 1; }
       if (import.meta.main) { const t = new Thread({ target: work }); t.start();
         const p = new mp.Process({ target: () => { print(x, y); } }); p.start(); t.join(); p.join(); }`,
      { "finished 0 0": 1, "finished 1 0": 1, "finished 1 1": 1 },
      { "finished 0 0": 1, "finished 1 1": 2 },
    ],
    [
      "which may have a lock, that nobody gives back then",
      `const lock = new Lock(); function work() { lock.acquire(); lock.release(); }
       if (import.meta.main) { const t = new Thread({ target: work }); t.start();
         const p = new mp.Process({ target: () => { lock.acquire(); print("got"); } }); p.start(); t.join(); p.join(); }`,
      { deadlock: 1, "finished got": 3 },
      { deadlock: 1, "finished got": 3 },
    ],
    [
      "though the thread that feeds a queue is among them",
      `function child(q: { get(): unknown }) { print(q.get()); }
       if (import.meta.main) { const q = new mp.Queue(); q.put(1);
         const p = new mp.Process({ target: child, args: [q] }); p.start(); p.join(); }`,
      { "finished 1": 6 },
      { "finished 1": 2 },
    ],
  ])(
    "%s",
    (_, text, free, underGil) => {
      const source = starting("fork", text);
      expect(exploreFully(source).endings).toEqual(free);
      expect(exploreFully(source, { interpreter: "cpython-3.14" }).endings).toEqual(underGil);
    },
    120_000,
  );
});

describe("end as CPython's in one of their orders", () => {
  const read = (file: string): string =>
    readFileSync(join(import.meta.dirname, "..", "golden", file), "utf8");
  const records = JSON.parse(read("threading.json")) as readonly {
    readonly name: string;
    readonly stdout: readonly string[];
  }[];
  // What is printed of booleans and tuples is JavaScript's; warnings are errors' output.
  const spell = (line: string): string =>
    line
      .replace(/0x[0-9a-f.]+/g, "0x")
      .replace(/[()]/g, "")
      .replace("False", "false");
  test.each([
    ...[
      "mp_daemon_children",
      "mp_fork_with_threads",
      "mp_manager_nested",
      "mp_module_rerun",
      "mp_pool_map",
      "mp_process_pool",
    ],
    ...["mp_queue_pipe", "mp_shared_memory", "mp_sync_primitives"],
  ])(
    "%s",
    (name) => {
      const system = explored(read(join("threading", `${name}.ts`)), "cpython-3.14");
      const printed: (readonly string[])[] = [];
      do {
        printed.length = 0;
        const search = new OptimalSearch(system, {
          onTrace: () => printed.push(system.ending.output),
          stepLimit: 5_000,
        });
        for (let executions = 0; executions < 20 && search.next(); executions++);
      } while (system.learn());
      const { stdout } = records.find((record) => record.name === name)!;
      expect(printed.map((lines) => lines.map(spell))).toContainEqual(
        stdout.filter((line) => !line.startsWith("warned:")).map(spell),
      );
    },
    120_000,
  );
});

const findingsOf = (source: string) => {
  const exploration = new Exploration(
    compileToExplore(source).program!,
    SETTINGS,
    DEFAULT_EXPLORATION_LIMITS,
    evaluate,
  );
  while (exploration.advance());
  return exploration.findings;
};

test("are replayed, and the schedules say that processes are copied", () => {
  const source = starting("fork", COUNTING);
  const { verdict, outcomes } = findingsOf(source);
  expect(verdict).toBe("proved");
  expect(outcomes.map(({ output }) => output)).toEqual(expect.arrayContaining([["1"], ["2"]]));
  for (const { schedule, output } of outcomes) {
    expect(schedule).toMatch(/^1fs.*-0\.f1/);
    expect(replayed(source, schedule).result.output).toEqual(output);
  }
}, 60_000);

test("are followed with all that other threads do, where only the copy can see that", () => {
  const source = starting(
    "fork",
    `let x = 0, y = 0; function work() { x = 1; y = 1; }
     if (import.meta.main) { const t = new Thread({ target: work }); t.start();
       const p = new mp.Process({ target: () => { print(x, y); } }); p.start(); t.join(); p.join(); }`,
  );
  const { verdict, outcomes } = findingsOf(source);
  expect(verdict).toBe("proved");
  expect(outcomes.map(({ output }) => output).sort()).toEqual([["0 0"], ["1 0"], ["1 1"]]);
  for (const { schedule, output } of outcomes) {
    expect(schedule).toMatch(/^1ft-/);
    expect(replayed(source, schedule).result.output).toEqual(output);
  }
}, 60_000);
