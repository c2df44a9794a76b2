/**
 * Pools and executors of processes under the explorer. Their own threads are explored in fewer steps than they make in a run: what is found
 * has to be the same as what plain orders of those steps come to, and, where it is small enough, what the oracle finds.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/course/evaluate.ts";
import { compileToExplore, DEFAULT_EXPLORATION_LIMITS, Exploration } from "../../src/simulator/explore.ts";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import { normalForm } from "./brute-force.ts";
import { someOrders, type Endings } from "./every-order.ts";
import { exploreFully, type Finding } from "./explore-fully.ts";
import { explored } from "./explore-source.ts";
import { replayed, SETTINGS } from "./replay-source.ts";

const inMain = (text: string): string => `
  import { ProcessPoolExecutor } from "concurrent.futures";
  import { Pool, Value } from "multiprocessing";
  import { Thread } from "threading";
  import { _exit } from "os";
  function square(n: number) { return n * n; }
  function fail(n: number) { throw new RangeError("no " + n); }
  function die() { _exit(1); }
  let shared: { value: number };
  function inherit(v: { value: number }) { shared = v; }
  function addOne() { shared.value += 1; }
  if (import.meta.main) { ${text} }`;

const closed = (count: number, text: string): string =>
  inMain(`const pool = new Pool(${count}); ${text} pool.close(); pool.join();`);

const within = (pool: string, text: string): string => inMain(`using pool = new ${pool}; ${text}`);

describe("are what plain orders and the oracle come to", () => {
  test.each<readonly [name: string, source: string, endings: Finding["endings"]]>([
    [
      "a callback, which comes before the end",
      closed(
        1,
        `let seen = 0;
         const r = pool.applyAsync(square, [3], { callback: (n: number) => { seen = n; } }); r.wait(); print(seen);`,
      ),
      { "finished 9": 1 },
    ],
    [
      "an executor of one process",
      within(
        "ProcessPoolExecutor(1)",
        "const f = pool.submit(square, 2), g = pool.submit(square, 3); print(f.result(), g.result());",
      ),
      // It takes the end to be there before its process is sent home, or after.
      { "finished 4 9": 2 },
    ],
    [
      "an executor whose process dies",
      within(
        "ProcessPoolExecutor(1)",
        "try { pool.submit(die).result(); } catch (e) { print((e as Error).name); }",
      ),
      { "finished BrokenProcessPool": 4 },
    ],
    [
      "an executor that cannot send what it is given",
      within(
        "ProcessPoolExecutor(1)",
        "try { pool.submit(() => 1).result(); } catch (e) { print((e as Error).name); } print(pool.submit(square, 2).result());",
      ),
      { "finished 4 PicklingError": 2 },
    ],
  ])(
    "%s",
    (_, source, endings) => {
      expect(exploreFully(source, { orders: 40, beginnings: 100 }).endings).toEqual(endings);
    },
    120_000,
  );
});

/** What all traces end as. Throws where one is found twice, or one that orders drawn by lot come to is missing. */
function exploreByLot(source: string): Record<string, number> {
  const system = explored(source);
  const endingOf = (): string => [system.ending.status, ...system.ending.output].join(" ");
  const found: Endings = new Map();
  let search: OptimalSearch;
  do {
    found.clear();
    search = new OptimalSearch(system, {
      onTrace: ({ steps }) => found.set(normalForm(steps), endingOf()),
      stepLimit: 5_000,
    });
    while (search.next() && search.tooLong === 0);
  } while (system.learn());
  expect(search).toMatchObject({ blocked: 0, tooLong: 0, traces: found.size });
  for (const [form, ending] of someOrders(system, endingOf, 60)) expect(found.get(form)).toBe(ending);
  const endings: Record<string, number> = {};
  for (const ending of found.values()) endings[ending] = (endings[ending] ?? 0) + 1;
  return endings;
}

describe("have every trace that orders drawn by lot come to, once", () => {
  test.each<readonly [name: string, source: string, endings: Finding["endings"]]>([
    [
      "a pool that is ended with all that is left to do",
      within("Pool(1)", "print(pool.apply(square, [3]));"),
      // Its process has begun to look for more, or not yet.
      { "finished 9": 2 },
    ],
    [
      "a job of which nobody waits for the end",
      within("Pool(1)", 'pool.applyAsync(print, ["x"]);'),
      { finished: 5, "finished x": 5 },
    ],
    [
      "arguments that are sent later than they are given",
      closed(1, "const box = [1]; const r = pool.applyAsync(String, [box]); box[0] = 2; print(r.get());"),
      { "finished 1": 1, "finished 2": 1 },
    ],
    [
      "a result that is asked for before and after it is there",
      closed(1, "const r = pool.applyAsync(square, [3]); print(r.ready(), r.get());"),
      { "finished false 9": 1, "finished true 9": 1 },
    ],
    [
      "the items of iterators",
      closed(1, "print([...pool.imap(square, [1, 2])], [...pool.imapUnordered(square, [3])]);"),
      { "finished [1, 4] [9]": 1 },
    ],
    [
      "two processes of a pool",
      closed(2, "print(pool.map(square, [1, 2]));"),
      // Which of two does each of two tasks, whose answer comes first where both do one, and who is sent home first.
      { "finished [1, 4]": 12 },
    ],
    [
      "two processes of a pool that change a number at the same time",
      inMain(`const v = new Value("i", 0, { lock: false }); const pool = new Pool(2, inherit, [v]);
        const a = pool.applyAsync(addOne), b = pool.applyAsync(addOne); a.wait(); b.wait(); print(v.value); pool.close(); pool.join();`),
      { "finished 1": 16, "finished 2": 20 },
    ],
    [
      "a pool that replaces its process after each task",
      inMain(
        "const pool = new Pool(1, null, [], 1); print(pool.map(square, [1, 2], 1)); pool.close(); pool.join();",
      ),
      // The second process is replaced, too, unless the pool is closed before anybody has seen its end.
      { "finished [1, 4]": 4 },
    ],
    [
      "a pool that is ended while it is given something to do",
      inMain(`const pool = new Pool(1); const t = new Thread(() => { pool.terminate(); }); t.start();
        try { pool.applyAsync(square, [2]); print("in"); } catch (e) { print((e as Error).message); } t.join();`),
      { "finished Pool not running": 4, "finished in": 13 },
    ],
    [
      "an executor that is shut down while it is given something to do",
      inMain(`const pool = new ProcessPoolExecutor(1);
        const t = new Thread(() => { try { print(pool.submit(square, 2).result()); } catch (e) { print((e as Error).message); } });
        t.start(); pool.shutdown(); t.join();`),
      { "finished 4": 2, "finished cannot schedule new futures after shutdown": 1 },
    ],
    [
      "an executor whose process dies while another works",
      within(
        "ProcessPoolExecutor(2)",
        `const f = pool.submit(die), g = pool.submit(square, 3);
         for (const x of [f, g]) try { print(x.result()); } catch (e) { print((e as Error).name); }`,
      ),
      // The second call may even come too late.
      { "finished BrokenProcessPool 9": 320, "finished BrokenProcessPool BrokenProcessPool": 216, error: 4 },
    ],
  ])(
    "%s",
    (_, source, endings) => {
      expect(exploreByLot(source)).toEqual(endings);
    },
    120_000,
  );
});

describe("end as CPython's in one of their orders", () => {
  // What is copied as it stands is not explored: the same processes, started anew, do the same.
  test.each(["mp_pool_map", "mp_process_pool"])(
    "%s",
    (name) => {
      const read = (file: string): string =>
        readFileSync(join(import.meta.dirname, "..", "golden", file), "utf8");
      const source = read(join("threading", `${name}.ts`)).replace('"fork"', '"spawn"');
      const records = JSON.parse(read("threading.json")) as readonly {
        readonly name: string;
        readonly stdout: readonly string[];
      }[];
      const system = explored(source, "cpython-3.14", { reckoning: { features: ["killing"], sites: null } });
      const search = new OptimalSearch(system, {
        onTrace: () => printed.push(system.ending.output),
        stepLimit: 5_000,
      });
      const printed: (readonly string[])[] = [];
      for (let executions = 0; executions < 20 && search.next(); executions++);
      const { stdout } = records.find((record) => record.name === name)!;
      const spell = (line: string): string => line.replace(/0x[0-9a-f.]+/g, "0x").replace(/[()]/g, "");
      expect(printed.map((lines) => lines.map(spell))).toContainEqual(stdout.map(spell));
    },
    120_000,
  );
});

test("a search begins again where a process is ended, and its schedules say so", () => {
  const source = inMain(`const v = new Value("i", 0, { lock: false }); const pool = new Pool(1, inherit, [v]);
    pool.applyAsync(addOne); pool.terminate(); print(v.value);`);
  const { program } = compileToExplore(source);
  const exploration = new Exploration(program!, SETTINGS, DEFAULT_EXPLORATION_LIMITS, evaluate);
  while (exploration.advance());
  const { verdict, outcomes } = exploration.findings;
  expect(verdict).toBe("proved");
  expect(outcomes.map(({ output }) => output)).toEqual(expect.arrayContaining([["0"], ["1"]]));
  for (const { schedule, output, status } of outcomes) {
    expect(schedule).toMatch(/^1ks/);
    expect(replayed(source, schedule).result).toMatchObject({ output, status });
  }
}, 60_000);
