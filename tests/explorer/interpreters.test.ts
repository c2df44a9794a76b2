/**
 * Interpreters beside the main one, their queues and their pool, under the explorer. The endings and counts of each program can be
 * worked out by hand; `exploreFully` compares the searches with an oracle and with plain orders.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { BoundedSearch } from "../../src/simulator/explorer/context-bounding.ts";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import type { InterpreterName } from "../../src/simulator/settings.ts";
import { exploreFully, type Finding } from "./explore-fully.ts";
import { explored, say } from "./explore-source.ts";

const IMPORTS = `
  import { create, createQueue, getCurrent, listAll } from "concurrent.interpreters";
  import { currentThread, Thread } from "threading";`;

type Endings = Finding["endings"];

/** Programs with what they can end as without a GIL, and with one for each interpreter where that is not the same. */
type Table = readonly [name: string, source: string, endings: Endings, underGil?: Endings][];

function check(table: Table): void {
  const both: readonly InterpreterName[] = ["cpython-3.14t", "cpython-3.14"];
  const rows = table.flatMap(([name, source, endings, underGil = endings]) =>
    both.map(
      (interpreter) => [name, interpreter, source, interpreter === both[0] ? endings : underGil] as const,
    ),
  );
  test.each(rows)(
    "%s, on %s",
    (_, interpreter, source, endings) => {
      const thoroughness = { interpreter, orders: 60, beginnings: 600 };
      expect(exploreFully(IMPORTS + source, thoroughness).endings).toEqual(endings);
    },
    120_000,
  );
}

/** What the proof finds; `endings` as far as it has come after so many executions. */
function prove(source: string, interpreter: InterpreterName, most = Infinity) {
  const system = explored(source, interpreter);
  for (;;) {
    const endings = new Map<string, number>();
    const note = (): void => void endings.set(say(system.ending), (endings.get(say(system.ending)) ?? 0) + 1);
    const search = new OptimalSearch(system, { onTrace: note, stepLimit: 5_000 });
    let isOver = false;
    while (!isOver && search.executions < most) isOver = !search.next();
    if (!system.learn()) return { endings, isOver, blocked: search.blocked, tooLong: search.tooLong };
  }
}

const ADD = "let total = 0; function add(n: number) { total += n; return total; }";

describe("interpreters", () => {
  check([
    [
      "have variables of their own",
      `${ADD} if (import.meta.main) { const a = create(), b = create();
         const t = a.callInThread(add, 1), u = b.callInThread(add, 2); t.join(); u.join();
         print(a.call(add, 1), b.call(add, 1), total); }`,
      { "finished 2 3 0": 1 },
    ],
    [
      "are for one thread at a time",
      `${ADD} function go(i: any) { try { print(i.call(add, 1)); } catch (e) { print(e.message); } }
       if (import.meta.main) { const i = create(); const t = new Thread(go, i); t.start(); go(i); t.join(); }`,
      // Who goes in while the other one is inside is told so; otherwise one comes after the other.
      { "finished 1 2": 2, "finished 1 interpreter already running": 2 },
    ],
    [
      "are running or not",
      `function f() {} if (import.meta.main) { const i = create(); const t = i.callInThread(f);
         print(i.isRunning()); t.join(); print(i.isRunning()); }`,
      { "finished false false": 2, "finished false true": 1 },
    ],
    [
      "are closed before, while or after somebody is inside",
      `${ADD} function go(i: any) { try { print(i.call(add, 1)); } catch (e) { print(e.message); } }
       if (import.meta.main) { const i = create(); const t = new Thread(go, i); t.start();
         try { i.close(); print("closed"); } catch (e) { print(e.message); } t.join(); }`,
      {
        "finished 1 closed": 1,
        "finished 1 interpreter running": 1,
        // It was found before it was gone, and entered when it was ending; or it was not found.
        "finished closed interpreter already running": 1,
        "finished closed unrecognized interpreter ID 1": 1,
      },
    ],
    [
      "wait for the threads that were started in them",
      `const i = create();
       i.exec(\`import { Thread } from "threading"; let n = 0; new Thread(() => { n += 1; print("cooked"); }).start(); n += 1;\`);
       i.close(); print("closed");`,
      // Each reads before the other writes, or one comes after the other.
      { "finished closed cooked": 4 },
      { "finished closed cooked": 2 },
    ],
    [
      "and their threads are waited for by the main thread, who does not close them",
      `create().exec(\`import { Thread } from "threading"; new Thread(() => { print("cooked"); }).start();\`); print("over");`,
      { "finished cooked over": 1 },
    ],
    [
      "can be given values while their threads look",
      `const i = create(); i.prepareMain({ n: 1 });
       i.exec(\`import { Thread } from "threading"; new Thread(() => { print(n); }).start(); \`);
       i.prepareMain({ n: 2 }); i.close();`,
      { "finished 1": 1, "finished 2": 1 },
    ],
    [
      "have numbers by the order of their making, where somebody looks",
      `function number() { return getCurrent().id; } function go() { print(create().call(number)); }
       if (import.meta.main) { const t = new Thread(go); t.start(); go(); t.join(); }`,
      { "finished 1 2": 6 },
    ],
    [
      "are made in no order where nobody looks",
      `${ADD} function go() { print(create().call(add, 1)); }
       if (import.meta.main) { const t = new Thread(go); t.start(); go(); t.join(); }`,
      { "finished 1 1": 1 },
    ],
    [
      "number the threads that visit them",
      `function name() { return currentThread().name; } function go(i: any) { try { print(i.call(name)); } catch (e) { print("no"); } }
       if (import.meta.main) { const i = create(); const t = new Thread(go, i), u = new Thread(go, i);
         t.start(); u.start(); t.join(); u.join(); }`,
      { "finished Dummy-1 Dummy-2": 2, "finished Dummy-1 no": 2 },
    ],
  ]);
});

describe("queues of interpreters", () => {
  check([
    [
      "hand over what comes",
      `function f(q: any) { q.put(1); q.put(2); } if (import.meta.main) { const q = createQueue(), i = create();
         const t = i.callInThread(f, q); print(q.get(), q.get()); t.join(); }`,
      { "finished 1 2": 2 },
    ],
    [
      "have room for so many",
      `function f(q: any) { q.put(1); q.put(2); } if (import.meta.main) { const q = createQueue(1), i = create();
         const t = i.callInThread(f, q); print(q.get(), q.get()); t.join(); }`,
      { "finished 1 2": 1 },
    ],
    [
      "are empty, or full, at once or after a while",
      `function f(q: any) { try { print(q.get({ timeout: 1 })); } catch (e) { print(e.message); } }
       if (import.meta.main) { const q = createQueue(1); const t = create().callInThread(f, q);
         q.put(1); t.join(); try { q.putNowait(2); print("in"); } catch (e) { print(e.message); } }`,
      { "finished 1 in": 1, "finished queue 1 is empty queue 1 is full": 1 },
    ],
    [
      "keep the places of what a closed interpreter has put in",
      `function f(q: any) { q.put(1); } if (import.meta.main) { const i = create(), q = createQueue(); i.call(f, q);
         const t = new Thread(() => print(String(q.get()))); t.start(); i.close(); t.join(); }`,
      { "finished 1": 1, "finished concurrent.interpreters._queues.UNBOUND": 1 },
    ],
    [
      "copy what is put in as it is then",
      `const q = createQueue(), list = [1]; const t = new Thread(() => { list.push(2); }); t.start(); q.put(list); print(q.get()); t.join();`,
      { "finished [1, 2]": 1, "finished [1]": 1 },
    ],
    [
      "to which nothing comes keep everybody waiting",
      `function f(q: any) { q.get(); } if (import.meta.main) { const q = createQueue(); create().callInThread(f, q); }`,
      { deadlock: 1 },
    ],
  ]);

  test("are said to be what is waited for", () => {
    const source = `${IMPORTS} function f(q: any) { q.get(); } if (import.meta.main) create().callInThread(f, createQueue());`;
    const system = explored(source, "cpython-3.14");
    const search = new OptimalSearch(system, { onTrace: () => system.machine.revealWaits(), stepLimit: 100 });
    search.next();
    expect(system.machine.threads[1]!.waiting).toMatchObject({ kind: "item", name: "queue 1" });
  });
});

describe("bytes that interpreters share", () => {
  const SHARED = `${IMPORTS} function add(bytes: Uint8Array) { bytes[0] = bytes[0]! + 1; }
    if (import.meta.main) { const bytes = new Uint8Array(1); const t = create().callInThread(add, bytes), u = create().callInThread(add, bytes);
      t.join(); u.join(); print(bytes[0]); }`;

  test("lose updates", () => {
    expect(exploreFully(SHARED).endings).toEqual({ "finished 1": 2, "finished 2": 2 });
  });

  test("are not followed where each interpreter has a GIL, and this is said", () => {
    const { endings, tooLong } = prove(SHARED, "cpython-3.14");
    expect([...endings]).toEqual([]);
    expect(tooLong).toBeGreaterThan(0);
    const system = explored(SHARED, "cpython-3.14");
    const search = new OptimalSearch(system, { onTrace: () => expect.fail("a trace"), stepLimit: 5_000 });
    while (search.next());
    expect(system.ending.error!.message).toContain("bytes that interpreters share");
  });

  test("are followed where there is one thread only", () => {
    const source = SHARED.replace(
      /const t = .*/,
      "create().call(add, bytes); create().call(add, bytes);",
    ).replace("t.join(); u.join();", "");
    expect([...prove(source, "cpython-3.14").endings.keys()]).toEqual(["finished 2"]);
  });
});

describe("a pool of interpreters", () => {
  const pool = (name: string, workers: number, count: number): string => `
    import { ${name} } from "concurrent.futures"; ${ADD}
    if (import.meta.main) { using pool = new ${name}(${workers}); print([...pool.map(add, [${new Array(count).fill(1).join()}])]); }`;

  test.each(["cpython-3.14t", "cpython-3.14"] as const)(
    "has as many traces as one of threads that share nothing, on %s",
    (interpreter) => {
      const threads = prove(pool("ThreadPoolExecutor", 1, 2), interpreter).endings;
      expect(prove(pool("InterpreterPoolExecutor", 1, 2), interpreter)).toEqual({
        ...{ endings: threads, isOver: true, blocked: 0, tooLong: 0 },
      });
      const { endings, ...rest } = prove(pool("InterpreterPoolExecutor", 2, 2), interpreter);
      expect([...endings.keys()].sort()).toEqual(["finished [1, 1]", "finished [1, 2]"]);
      expect(rest).toEqual({ isOver: true, blocked: 0, tooLong: 0 });
    },
    120_000,
  );

  test("names the queues of its workers in the order of their making, where one of them is told of", () => {
    const source = `import { InterpreterPoolExecutor } from "concurrent.futures"; let n = 0;
      if (import.meta.main) { const pool = new InterpreterPoolExecutor(2);
        const made = [pool.submit(() => n), pool.submit(() => n)];
        print(made.map((future) => /\\d/.exec((future.exception() as Error).message)![0]).join()); pool.shutdown(); }`;
    const system = explored(source);
    const endings = new Set<string>();
    let isWhole = false;
    while (!isWhole) {
      endings.clear();
      const search = new BoundedSearch(system, {
        onTrace: () => endings.add(say(system.ending)),
        stepLimit: 5_000,
      });
      do while (search.executions < 3_000 && search.next());
      while (search.executions < 3_000 && search.nextRound());
      isWhole = !system.learn();
    }
    expect([...endings].sort()).toEqual(["1,1", "1,2", "2,1", "2,2"].map((numbers) => `finished ${numbers}`));
  }, 120_000);
});

describe("recorded programs", () => {
  interface Recorded {
    readonly name: string;
    readonly stdout: readonly string[];
  }
  const url = new URL("../golden/threading.json", import.meta.url);
  const records = JSON.parse(readFileSync(url, "utf8")) as Recorded[];

  test.each([
    ["interp_call_errors", Infinity],
    // Its pool works for six tasks: to go through all of that takes minutes.
    ["interp_pool", 300],
  ])(
    "%s ends as CPython's does, and in no other way",
    (name, most) => {
      const source = readFileSync(new URL(`../golden/threading/${name}.ts`, import.meta.url), "utf8");
      const { endings } = prove(source, "cpython-3.14", most);
      expect(endings.size).toBe(1);
      // A tuple prints as a list, a lock's address is left out, and Python's spelling of constants is its own.
      const plain = (text: string): string => text.toLowerCase().replace(/0x[\da-f.]+|[^a-z0-9]/g, "");
      const [ending] = endings.keys();
      const recorded = records.find((record) => record.name === name)!;
      for (const line of recorded.stdout.filter((each) => !/does not support/.test(each)))
        expect(plain(ending!)).toContain(plain(line));
    },
    120_000,
  );
});
