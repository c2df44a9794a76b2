/**
 * Makes programs that use several interpreters from several threads: calls, texts, queues and a pool. Whatever the schedule,
 * each ends and prints known lines: how often each interpreter was told to add what, and what came out of each queue.
 */

type Pick = (below: number) => number;

export interface RandomProgram {
  readonly source: string;
  readonly prints: readonly string[];
}

const HEAD = `
import { create, createQueue, ExecutionFailed, getCurrent, listAll } from "concurrent.interpreters";
import { InterpreterPoolExecutor } from "concurrent.futures";
import { Thread } from "threading";
import { ValueError } from "builtins";
import { compute } from "machine";
import { sleep } from "time";

class Order { readonly dish: number; constructor(dish: number) { this.dish = dish; } }
let total = 0;
function add(n: number) { total += n; return total; }
function read() { return total; }
function fail(n: number) { throw new ValueError("no " + n); }
function order(n: number) { return new Order(n); }
function produce(q: any, first: number, count: number) { for (let k = 0; k < count; k++) q.put(first + k); }
function produceOrders(q: any, first: number, count: number) { for (let k = 0; k < count; k++) q.put(new Order(first + k)); }
function drain(q: any, results: any, count: number) {
  let sum = 0;
  for (let k = 0; k < count; k++) { const item = q.get(); sum += typeof item === "number" ? item : item.dish; }
  results.put(sum);
}
/** Only one thread may run something in an interpreter. */
function patiently<T>(act: () => T): T {
  for (;;) {
    try { return act(); } catch (e: any) {
      if (e.message !== "interpreter already running" && e.message !== "interpreter running") throw e;
      sleep(0.0003);
    }
  }
}
`;

interface State {
  readonly pick: Pick;
  /** By interpreter: what \`add\` and the executed texts have added there. */
  readonly added: number[];
  readonly executed: number[];
  /** By queue: how many items, and their sum. */
  readonly counts: number[];
  readonly sums: number[];
  pooled: number;
  next: number;
}

/** One thing that a thread does, as a statement. */
function action(state: State): string {
  const { pick, added, executed, counts, sums } = state;
  const i = pick(added.length);
  const q = pick(counts.length);
  switch (pick(10)) {
    case 0:
    case 1: {
      const n = 1 + pick(9);
      added[i]! += n;
      return `patiently(() => is[${i}]!.call(add, ${n}));`;
    }
    case 2:
      executed[i]!++;
      return `patiently(() => is[${i}]!.exec("done += 1;"));`;
    case 3: {
      const n = 1 + pick(9);
      executed[i]! += n;
      return `patiently(() => is[${i}]!.exec("import { sleep } from 'time'; for (let k = 0; k < ${n}; k++) { done++; ${pick(2) ? "sleep(0.0001);" : ""} }"));`;
    }
    case 4:
    case 5: {
      const count = 1 + pick(4);
      const first = (state.next += 10);
      counts[q]! += count;
      sums[q]! += count * first + (count * (count - 1)) / 2;
      const call = `${pick(2) ? "produce" : "produceOrders"}`;
      return pick(3) === 0
        ? `${call}(qs[${q}]!, ${first}, ${count});`
        : `patiently(() => is[${i}]!.call(${call}, qs[${q}]!, ${first}, ${count}));`;
    }
    case 6: {
      const n = pick(100);
      return `try { patiently(() => is[${i}]!.call(fail, ${n})); } catch (e: any) { if (e.excinfo?.formatted !== "ValueError: no ${n}") throw e; }`;
    }
    case 7: {
      const n = pick(1000);
      return `{ const made = patiently(() => is[${i}]!.call(order, ${n})); if (!(made instanceof Order) || made.dish !== ${n}) throw new ValueError("not it"); }`;
    }
    case 8:
      state.pooled++;
      return `pooled.push(pool.submit(add, 1));`;
    default:
      return pick(2) === 0 ? `compute(${pick(30) / 10000});` : `sleep(${pick(30) / 10000});`;
  }
}

/** Makes a program, and says what it prints. */
export function makeProgram(pick: Pick): RandomProgram {
  const interpreters = 1 + pick(3);
  const queues = 1 + pick(2);
  const zeros = (length: number): number[] => new Array<number>(length).fill(0);
  const state: State = {
    pick,
    added: zeros(interpreters),
    executed: zeros(interpreters),
    counts: zeros(queues),
    sums: zeros(queues),
    pooled: 0,
    next: 0,
  };
  const threads = Array.from({ length: 1 + pick(3) }, () =>
    Array.from({ length: 1 + pick(6) }, () => action(state)),
  );
  const workers = 1 + pick(2);
  const drains = state.counts.map((count, q) => {
    const call = `drain, qs[${q}]!, results, ${count}`;
    return pick(2) === 0
      ? `ends.push(new Thread(${call})); ends.at(-1)!.start();`
      : `{ const i = create(); drainers.push(i); ends.push(i.callInThread(${call})); }`;
  });
  const source = `${HEAD}
if (import.meta.main) {
  const is = [${zeros(interpreters)
    .map(() => "create()")
    .join(", ")}];
  const qs = [${zeros(queues)
    .map(() => `createQueue(${pick(3) === 0 ? 1 + pick(3) : 0})`)
    .join(", ")}];
  const results = createQueue(), drainers: any[] = [], ends: Thread[] = [], pooled: any[] = [];
  for (const i of is) i.prepareMain({ done: 0 });
  {
    using pool = new InterpreterPoolExecutor(${workers});
    const threads = [
${threads.map((lines) => `      new Thread(() => {\n        ${lines.join("\n        ")}\n      }),`).join("\n")}
    ];
    ${drains.join("\n    ")}
    for (const thread of threads) thread.start();
    for (const thread of threads) thread.join();
  }
  for (const thread of ends) thread.join();
  let sum = 0;
  for (const _ of ends) sum += results.get();
  print(sum, qs.map((q) => q.qsize()), total);
  let counted = 0;
  const best = pooled.map((future) => future.result());
  for (let n = 1; n <= best.length; n++) counted += best.filter((value) => value === n).length;
  print(counted);
  for (const i of is) { print(i.call(read)); i.exec("print(done)"); i.close(); }
  for (const i of drainers) i.close();
  print(listAll(), getCurrent());
}
`;
  const prints = [
    `${state.sums.reduce((sum, each) => sum + each, 0)} [${state.counts.map(() => 0).join(", ")}] 0`,
    String(state.pooled),
    ...state.added.flatMap((n, i) => [String(n), String(state.executed[i])]),
    "[Interpreter(0)] Interpreter(0)",
  ];
  return { source, prints };
}
