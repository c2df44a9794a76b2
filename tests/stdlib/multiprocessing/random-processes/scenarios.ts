/** What random programs of processes are made of: each scenario is a piece of a program, and what it prints if nothing is lost. */
import type { Choices } from "./choices.ts";

export interface Scenario {
  /** Functions of the module; `id` makes their names different from those of other scenarios. */
  readonly functions: string;
  /** What the main process does, where `ctx` is a context of multiprocessing. */
  readonly main: string;
  readonly prints: readonly string[];
}

type MakeScenario = (random: Choices, id: number) => Scenario;

const pause = (random: Choices): string =>
  random.pick(["", "", `sleep(${random.pick(["0.0001", "0.001", "0.01"])});`, `compute(0.0004);`]);

const startAll = "for (const p of ps) p.start();";
const joinAll = "for (const p of ps) p.join(); print(ps.map((p) => p.exitcode).join(''));";

/** Each of some processes adds to a shared number, with its lock held. */
const counter: MakeScenario = (random, id) => {
  const [workers, times] = [random.between(1, 4), random.between(1, 6)];
  const isOwnLock = random.flag();
  const held = isOwnLock ? "lock.hold()" : "v.getLock().hold()";
  return {
    functions: `
function add${id}(v: any, lock: any) {
  for (let i = 0; i < ${times}; i++) { ${pause(random)} using _ = ${held}; const seen = v.value; ${pause(random)} v.value = seen + 1; }
}`,
    main: `
const v = new ctx.Value("i", 0), lock = new ctx.${random.pick(["Lock", "RLock"])}();
const ps = Array.from({ length: ${workers} }, () => new ctx.Process({ target: add${id}, args: [v, lock] }));
${startAll} ${joinAll} print(v.value);`,
    prints: ["0".repeat(workers), String(workers * times)],
  };
};

/** Producers put numbers into a queue, consumers take them and send back what they got. */
const queue: MakeScenario = (random, id) => {
  const [producers, consumers, each] = [random.between(1, 3), random.between(1, 3), random.between(1, 8)];
  const kind = random.pick(["Queue", "JoinableQueue", "SimpleQueue"]);
  const size = kind === "SimpleQueue" ? "" : random.pick(["", "", "1", "3"]);
  const items = Array.from({ length: producers * each }, (_, item) => item);
  const done = kind === "JoinableQueue" ? "q.taskDone();" : "";
  return {
    functions: `
function put${id}(q: any, first: number) { for (let i = 0; i < ${each}; i++) { ${pause(random)} q.put(first + i); } }
function take${id}(q: any, out: any) {
  for (;;) { const item = q.get(); ${done} if (item === null) break; ${pause(random)} out.put(item); }
}`,
    main: `
const q = new ctx.${kind}(${size}), out = new ctx.Queue();
const ps = [
  ...Array.from({ length: ${producers} }, (_, n) => new ctx.Process({ target: put${id}, args: [q, n * ${each}] })),
  ...Array.from({ length: ${consumers} }, () => new ctx.Process({ target: take${id}, args: [q, out] })),
];
${startAll}
for (let i = 0; i < ${producers}; i++) ps[i]!.join();
for (let i = 0; i < ${consumers}; i++) q.put(null);
${kind === "JoinableQueue" ? "q.join();" : ""}
const got: number[] = [];
for (let i = 0; i < ${items.length}; i++) got.push(out.get());
${joinAll} print(got.sort((a, b) => a - b));`,
    prints: ["0".repeat(producers + consumers), `[${items.join(", ")}]`],
  };
};

/** A pool does some work in one of its ways. */
const pool: MakeScenario = (random, id) => {
  const items = Array.from({ length: random.between(0, 9) }, () => random.between(0, 9));
  const squares = `[${items.map((item) => item * item).join(", ")}]`;
  const list = JSON.stringify(items);
  const chunk = random.pick(["", ", 1", ", 3"]);
  const sorted = `[${items
    .map((item) => item * item)
    .sort((a, b) => a - b)
    .join(", ")}]`;
  const [work, prints] = random.pick([
    [`print(pool.map(square${id}, ${list}${chunk}));`, squares],
    [`print([...pool.imap(square${id}, ${list}${chunk})]);`, squares],
    [`print([...pool.imapUnordered(square${id}, ${list})].sort((a, b) => a - b));`, sorted],
    [`print(pool.starmap(square${id}, ${list}.map((n) => [n] as const)));`, squares],
    [`print(${list}.map((n) => pool.applyAsync(square${id}, [n])).map((r) => r.get()));`, squares],
  ] as const);
  const end = random.pick(["", "pool.close(); pool.join();", "pool.terminate(); pool.join();"]);
  const most = random.pick(["", "", ", { maxtasksperchild: 2 }"]);
  return {
    functions: `function square${id}(n: number) { ${pause(random)} return n * n; }`,
    main: `using pool = new ctx.Pool(${random.between(1, 3)}${most}); ${work} ${end}`,
    prints: [prints],
  };
};

const executor: MakeScenario = (random, id) => {
  const items = Array.from({ length: random.between(1, 8) }, () => random.between(0, 9));
  const chunk = random.pick(["", ", { chunksize: 2 }"]);
  return {
    functions: `function cube${id}(n: number) { ${pause(random)} if (n === 7) throw new ValueError("seven"); return n * n * n; }`,
    main: `
using ex = new ProcessPoolExecutor({ maxWorkers: ${random.between(1, 3)}, mpContext: ctx });
const fs = ${JSON.stringify(items)}.map((n) => ex.submit(cube${id}, n));
print(fs.map((f) => f.exception() === null ? f.result() : -1));
print([...ex.map(cube${id}, [1, 2, 3]${chunk})]);`,
    prints: [`[${items.map((n) => (n === 7 ? -1 : n ** 3)).join(", ")}]`, "[1, 8, 27]"],
  };
};

/** Messages go through a pipe and back. A forked child has the parent's end as well, and would never see it closed. */
const pipe: MakeScenario = (random, id) => {
  const times = random.between(1, 5);
  return {
    functions: `
function echo${id}(c: any) {
  try { for (;;) { const got = c.recv(); ${pause(random)} c.send([got, got]); } } catch (e) { if (!(e instanceof EOFError)) throw e; }
}`,
    main: `
const [a, b] = ctx.Pipe();
const ps = [new ctx.Process({ target: echo${id}, args: [b] })];
${startAll} b.close();
for (let i = 0; i < ${times}; i++) { a.send(i); print(a.recv()); }
a.close(); ps[0]!.terminate(); ps[0]!.join();`,
    prints: Array.from({ length: times }, (_, i) => `[${i}, ${i}]`),
  };
};

const barrier: MakeScenario = (random, id) => {
  const [workers, rounds] = [random.between(2, 4), random.between(1, 3)];
  return {
    functions: `
function meet${id}(b: any, a: any) {
  for (let round = 0; round < ${rounds}; round++) {
    ${pause(random)}
    { using _ = a.getLock().hold(); a[round] += 1; }
    b.wait();
    if (a[round] !== ${workers}) throw new ValueError("somebody went ahead");
  }
}`,
    main: `
const b = new ctx.Barrier(${workers}), a = new ctx.Array("i", ${rounds});
const ps = Array.from({ length: ${workers} }, () => new ctx.Process({ target: meet${id}, args: [b, a] }));
${startAll} ${joinAll} print([...a]);`,
    prints: ["0".repeat(workers), `[${Array.from({ length: rounds }, () => workers).join(", ")}]`],
  };
};

const semaphore: MakeScenario = (random, id) => {
  const [workers, permits] = [random.between(1, 4), random.between(1, 2)];
  return {
    functions: `
function enter${id}(s: any, inside: any, most: any) {
  using _ = s.hold();
  { using _ = inside.getLock().hold(); inside.value += 1; if (inside.value > most.value) most.value = inside.value; }
  sleep(0.002);
  using lock = inside.getLock().hold();
  inside.value -= 1;
}`,
    main: `
const s = new ctx.${random.pick(["Semaphore", "BoundedSemaphore"])}(${permits});
const inside = new ctx.Value("i", 0), most = new ctx.Value("i", 0);
const ps = Array.from({ length: ${workers} }, () => new ctx.Process({ target: enter${id}, args: [s, inside, most] }));
${startAll} ${joinAll} print(inside.value, most.value <= ${permits}, s.getValue());`,
    prints: ["0".repeat(workers), `0 true ${permits}`],
  };
};

const signals: MakeScenario = (random, id) => ({
  functions: `
function wait${id}(e: any, c: any, v: any) {
  e.wait();
  using _ = c.hold();
  v.value += 1;
  c.notifyAll();
}`,
  main: `
const e = new ctx.Event(), c = new ctx.Condition(), v = new ctx.Value("i", 0);
const ps = Array.from({ length: ${random.between(1, 3)} }, () => new ctx.Process({ target: wait${id}, args: [e, c, v] }));
${startAll} ${pause(random)} e.set();
{ using _ = c.hold(); c.waitFor(() => v.value === ps.length); }
for (const p of ps) p.join();
print(v.value === ps.length, e.isSet());`,
  prints: ["true true"],
});

const manager: MakeScenario = (random, id) => {
  const workers = random.between(1, 3);
  return {
    functions: `function keep${id}(d: any, l: any, n: number) { d.set(n, [n]); ${pause(random)} l.push(n); }`,
    main: `
using m = new ctx.Manager();
const d = m.dict(), l = m.list([]);
const ps = Array.from({ length: ${workers} }, (_, n) => new ctx.Process({ target: keep${id}, args: [d, l, n] }));
${startAll} ${joinAll}
print([...d.keys()].sort((a, b) => a - b), ps.map((_, n) => l.get(n)).sort((a, b) => a - b));`,
    prints: [
      "0".repeat(workers),
      ...[`[${[...Array(workers).keys()].join(", ")}]`].map((all) => `${all} ${all}`),
    ],
  };
};

const endings: MakeScenario = (random, id) => {
  const [body, code] = random.pick([
    ["", "0"],
    ["_exit(7);", "7"],
    ["exit(3);", "3"],
    ["sleep(100);", "-15"],
  ] as const);
  return {
    functions: `function end${id}() { ${pause(random)} ${body} }`,
    main: `
const p = new ctx.Process({ target: end${id}, daemon: ${random.flag()} });
p.start(); ${body === "sleep(100);" ? "sleep(0.2); p.terminate();" : ""} p.join(); print(p.exitcode, p.isAlive());`,
    prints: [`${code} false`],
  };
};

export const SCENARIOS: readonly MakeScenario[] = [
  ...[counter, queue, pool, executor, pipe],
  ...[barrier, semaphore, signals, manager, endings],
];
