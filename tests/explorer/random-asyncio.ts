/** Small random programs with an event loop, for comparing what Explore finds in them with what is there. */
import { RandomStream } from "../../src/simulator/machine/random.ts";

type Pick = <Item>(items: readonly Item[]) => Item;

/** What a task may do, given its number and how many there are. */
const ACTIONS: readonly ((pick: Pick, own: number, count: number) => string)[] = [
  (pick) => `await asyncio.sleep(${pick([1, 1, 2, 3])});`,
  (pick) => `await asyncio.sleep(${pick([1, 2])});`,
  () => "await asyncio.sleep(0);",
  (pick) => `await ioAsync(${pick([1, 2])});`,
  (_, own) => `print(${own}, x);`,
  (_, own) => `x = x * 2 + ${own};`,
  () => "{ const y = x; await asyncio.sleep(1); x = y + 1; }",
  (_, own) => `{ using _ = await lock.hold(); x += ${own}; await asyncio.sleep(1); }`,
  (_, own) => `{ using _ = await semaphore.hold(); x += ${own}; await asyncio.sleep(1); x -= 1; }`,
  () => "semaphore.release();",
  (_, own) => `await queue.put(${own});`,
  (_, own) => `print(${own}, "got", await queue.get());`,
  () => "event.set();",
  (_, own) => `await event.wait(); x += ${own};`,
  () => "event.clear();",
  (_, own) =>
    `{ using _ = await condition.hold(); while (x % 2 === 0) await condition.wait(); x += ${own}; }`,
  () => "{ using _ = await condition.hold(); x += 1; condition.notify(); }",
  (pick, own, count) => `print(${own}, tasks[${(own + pick([1, 1, 2])) % count}]?.cancel());`,
  (pick, own) =>
    `try { await asyncio.waitFor(${pick(["event.wait()", "lock.acquire()", "queue.get()", "asyncio.sleep(2)"])}, 1); print(${own}, "in time"); } catch (e) { if (!(e instanceof asyncio.TimeoutError)) throw e; print(${own}, "late"); }`,
  (pick, own) =>
    `asyncio.getRunningLoop().${pick(["callLater(1, ", "callSoon("])}() => { x = x * 3 + ${own}; });`,
  (_, own) =>
    `const t${own} = asyncio.createTask((async () => { x += ${own}; })()); await t${own}; print(t${own}.getName());`,
  (_, own) => `print(${own}, (await asyncio.gather(later(${own}), later(x))).length);`,
];

/** A program of two to four tasks that share everything. */
export function randomAsyncio(seed: number): string {
  const random = new RandomStream(seed, "asyncio");
  const pick: Pick = (items) => items[random.below(items.length)]!;
  const count = pick([2, 2, 3, 3, 4]);
  const length = count === 2 ? 3 : 2;
  const task = (own: number): string => {
    const actions = Array.from({ length }, () => `{ ${pick(ACTIONS)(pick, own, count)} }`);
    return `async function task${own}() {\n  try {\n    ${actions.join("\n    ")}\n  } finally { print(${own}, "ends", x); }\n}`;
  };
  const numbers = Array.from({ length: count }, (_, i) => i);
  return `import asyncio from "asyncio";
import { ioAsync } from "machine";
let x = 0;
const lock = new asyncio.Lock(), semaphore = new asyncio.Semaphore(1), queue = new asyncio.Queue<number>(1);
const event = new asyncio.Event(), condition = new asyncio.Condition();
const tasks: asyncio.Task[] = [];
async function later(value: number) { await asyncio.sleep(1); return value; }
${numbers.map(task).join("\n")}
async function main() {
  tasks.push(${numbers.map((i) => `asyncio.createTask(task${i}())`).join(", ")});
  print(await asyncio.gather(...tasks, { returnExceptions: true }));
}
asyncio.run(main());`;
}
