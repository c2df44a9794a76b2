/** Section f: what it costs to start things. */
import { repeated, repeatedAsync } from "../programs/repeated.ts";
import { rowsOf } from "./rows-of.ts";

const NOTHING = "function nothing() {}";
const ASYNC_NOTHING = "async function nothing() {}";

function process(method: "fork" | "spawn" | "forkserver", times: number): string {
  return repeated({
    imports: 'import { getContext } from "multiprocessing";',
    module: NOTHING,
    prepare: `const ctx = getContext("${method}");
  const first = new ctx.Process({ target: nothing });
  first.start();
  first.join();`,
    body: "const p = new ctx.Process({ target: nothing }); p.start(); p.join();",
    times,
  });
}

function interpreter(prepare: string, body: string, times: number): string {
  const imports = 'import interpreters from "concurrent.interpreters";';
  return repeated({ imports, module: NOTHING, prepare, body, times });
}

export const START_UP = rowsOf("f", [
  {
    what: "thread start + join",
    unit: "µs",
    measured: [83.24, 42.45, 341.42],
    program: repeated({
      imports: 'import { Thread } from "threading";',
      module: NOTHING,
      body: "const t = new Thread(nothing); t.start(); t.join();",
      times: 300,
    }),
  },
  {
    what: "ThreadPoolExecutor submit + result",
    unit: "µs",
    measured: [12.81, 10.99, 35.48],
    program: repeated({
      imports: 'import { ThreadPoolExecutor } from "concurrent.futures";',
      module: NOTHING,
      prepare: "const pool = new ThreadPoolExecutor({ maxWorkers: 1 }); pool.submit(nothing).result();",
      body: "pool.submit(nothing).result();",
      times: 500,
    }),
  },
  {
    what: "process start + join, fork",
    unit: "µs",
    measured: [2428, 2169, 2293],
    program: process("fork", 10),
  },
  {
    what: "process start + join, spawn",
    unit: "µs",
    measured: [96_569, 97_747, 124_671],
    program: process("spawn", 5),
  },
  {
    what: "process start + join, forkserver",
    unit: "µs",
    measured: [43_994, 3967, 3544],
    program: process("forkserver", 10),
  },
  {
    what: "Pool(1).apply",
    unit: "µs",
    measured: [352.4, 328.3, 170.2],
    program: repeated({
      imports: 'import { getContext } from "multiprocessing";',
      module: NOTHING,
      prepare: 'const pool = getContext("fork").Pool(1); pool.apply(nothing);',
      body: "pool.apply(nothing);",
      times: 50,
    }).replace('getContext("fork").Pool(1)', 'new (getContext("fork").Pool)(1)'),
  },
  {
    what: "await a coroutine",
    unit: "µs",
    measured: [0.09, 0.065, 0.072],
    program: repeatedAsync({ module: ASYNC_NOTHING, body: "await nothing();", times: 1000 }),
  },
  {
    what: "create_task + await",
    unit: "µs",
    measured: [5.927, 4.179, 4.483],
    program: repeatedAsync({
      module: ASYNC_NOTHING,
      body: "await asyncio.createTask(nothing());",
      times: 1000,
    }),
  },
  {
    what: "gather, per coroutine of 10,000",
    unit: "µs",
    measured: [4.801, 3.278, 3.84],
    program: `import asyncio from "asyncio";
import { perfCounter } from "time";
${ASYNC_NOTHING}
async function main() {
  const begin = perfCounter();
  await asyncio.gather(...Array.from({ length: 10000 }, () => nothing()));
  print((perfCounter() - begin) / 10000);
}
asyncio.run(main());`,
  },
  {
    what: "a turn of sleep(0)",
    unit: "µs",
    measured: [2.605, 1.826, 2.016],
    program: repeatedAsync({ body: "await asyncio.sleep(0);", times: 1000 }),
  },
  {
    what: "asyncio.to_thread",
    unit: "µs",
    measured: [115.3, 105.6, 104.7],
    program: repeatedAsync({
      module: NOTHING,
      prepare: "await asyncio.toThread(nothing);",
      body: "await asyncio.toThread(nothing);",
      times: 200,
    }),
  },
  {
    what: "an eager task + await",
    unit: "µs",
    measured: [null, 0.947, 1.03],
    program: repeatedAsync({
      module: ASYNC_NOTHING,
      body: "await asyncio.createTask(nothing(), { eagerStart: true });",
      times: 1000,
    }),
  },
  {
    what: "interpreter create + close",
    unit: "µs",
    measured: [null, 11_636, 22_910],
    program: interpreter("", "const it = interpreters.create(); it.close();", 10),
  },
  {
    what: "interpreter exec('pass')",
    unit: "µs",
    measured: [null, 144.3, 688.9],
    program: interpreter("const it = interpreters.create();", 'it.exec("");', 20),
  },
  {
    what: "interpreter call(nop)",
    unit: "µs",
    measured: [null, 128.7, 898.9],
    program: interpreter("const it = interpreters.create(); it.call(nothing);", "it.call(nothing);", 20),
  },
  {
    what: "InterpreterPoolExecutor submit + result",
    unit: "µs",
    measured: [null, 63.7, 1071],
    program: repeated({
      imports: 'import { InterpreterPoolExecutor } from "concurrent.futures";',
      module: NOTHING,
      prepare: "const pool = new InterpreterPoolExecutor({ maxWorkers: 1 }); pool.submit(nothing).result();",
      body: "pool.submit(nothing).result();",
      times: 50,
    }),
  },
]);
