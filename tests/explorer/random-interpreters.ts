/** Makes small programs of threads that use the same interpreters and queues, to be explored by every way there is. */
import type { RandomStream } from "../../src/simulator/machine/random.ts";

const HEAD = `
import { create, createQueue, getCurrent, listAll } from "concurrent.interpreters";
import { Thread } from "threading";
let total = 0;
function add(n: number) { total += n; return total; }
function put(q: any, n: number) { q.put(n, { block: false }); return n; }
function take(q: any) { return q.get({ block: false }); }
function order(q: any) { q.put([1]); total += q.qsize(); return q.get(); }
function number() { return getCurrent().id; }
`;

/** What a thread does, in a statement that cannot fail; `i` is an interpreter, `q` a queue. */
const ACTIONS: readonly ((i: string, q: string) => string)[] = [
  (i) => `said.push(${i}.call(add, 1));`,
  (i) => `${i}.exec("done += 1;");`,
  (i) => `${i}.prepareMain({ done: 5 });`,
  (i, q) => `said.push(${i}.call(put, ${q}, 3));`,
  (i, q) => `said.push(${i}.call(take, ${q}));`,
  (i, q) => `said.push(${i}.call(order, ${q}));`,
  (_, q) => `${q}.put(1);`,
  (_, q) => `${q}.put([total], { timeout: 1 });`,
  (_, q) => `said.push(String(${q}.get({ timeout: 1 })));`,
  (_, q) => `said.push(${q}.getNowait());`,
  (_, q) => `said.push(${q}.qsize());`,
  (i) => `said.push(${i}.isRunning());`,
  (i) => `${i}.close();`,
  () => `said.push(create().id);`,
  () => `said.push(String(listAll()));`,
  (i) => `total += 1; said.push(${i}.call(number));`,
  () => `total += 1;`,
];

/** A program of two or three threads, each of which does one or two things. */
export function randomInterpreters(random: RandomStream): string {
  const pick = <Item>(items: readonly Item[]): Item => items[random.below(items.length)]!;
  const interpreters = random.below(2) === 0 ? ["a"] : ["a", "b"];
  const bodies = Array.from({ length: 2 + (random.below(4) === 0 ? 1 : 0) }, () => {
    const actions = Array.from({ length: 1 + random.below(2) }, () => pick(ACTIONS)(pick(interpreters), "q"));
    const tried = actions.map((action) => `try { ${action} } catch (e) { said.push(e.message); }`);
    return `() => { const said: unknown[] = []; ${tried.join(" ")} print(said); }`;
  });
  const made = interpreters.map((name) => `const ${name} = create(); ${name}.prepareMain({ done: 0 });`);
  return `${HEAD}
if (import.meta.main) {
  ${made.join(" ")} const q = createQueue(${random.below(2)});
  const threads = [${bodies.join(",\n    ")}].map((body) => new Thread(body));
  for (const thread of threads) thread.start();
  for (const thread of threads) thread.join();
  print(total, q.qsize());
}`;
}
