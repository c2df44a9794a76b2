/** Event loops under Explore: what is found is what is there, and no more. */
import { expect, test } from "vitest";
import { BoundedSearch } from "../../src/simulator/explorer/context-bounding.ts";
import { everyChoice } from "./every-choice.ts";
import { explored, say } from "./explore-source.ts";
import { randomAsyncio } from "./random-asyncio.ts";

/** How often each ending is found, and with how many early arrivals at the least. */
function endingsOf(source: string): Record<string, readonly [traces: number, early: number]> {
  const system = explored(source, "cpython-3.14");
  const found: Record<string, readonly [number, number]> = {};
  const onTrace = (_: unknown, interruptions: number): void => {
    const [traces, early] = found[say(system.ending)] ?? [0, interruptions];
    found[say(system.ending)] = [traces + 1, early];
  };
  const search = new BoundedSearch(system, { onTrace, stepLimit: 1_000 });
  do while (search.next());
  while (search.nextRound());
  expect(search.isComplete).toBe(true);
  return found;
}

const program = (functions: string, main: string): string => `
  import asyncio from "asyncio";
  import { ioAsync } from "machine";
  ${functions}
  async function main() { ${main} }
  asyncio.run(main());`;

test("a program that waits for nothing from outside has one trace", () => {
  const source = program(
    "let x = 0; async function add(n: number) { for (let i = 0; i < 3; i++) { const y = x; await asyncio.sleep(0); x = y + n; } }",
    "await asyncio.gather(add(1), add(10), add(100)); print(x);",
  );
  expect(endingsOf(source)).toEqual({ "finished 300": [1, 0] });
});

test("sleeps end in any order", () => {
  const source = program(
    "async function late(name: string, seconds: number) { await asyncio.sleep(seconds); print(name); }",
    "await asyncio.gather(late('a', 1), late('b', 2), late('c', 3));",
  );
  const orders = ["a b c", "a c b", "b a c", "b c a", "c a b", "c b a"];
  expect(Object.keys(endingsOf(source)).sort()).toEqual(orders.map((order) => `finished ${order}`));
});

test("an update is lost where somebody comes between reading and writing", () => {
  const source = program(
    "let x = 0; async function add() { const y = x; await asyncio.sleep(1); x = y + 1; }",
    "const t = asyncio.createTask(add()); await ioAsync(1); x += 1; await t; print(x);",
  );
  expect(endingsOf(source)).toEqual({ "finished 1": [1, 0], "finished 2": [1, 0] });
});

test("what is due at once comes in the next turn", () => {
  const source = program(
    "const loop = () => asyncio.getRunningLoop();",
    "loop().callLater(0, print, 'at once'); loop().callSoon(print, 'soon'); await asyncio.sleep(0); await asyncio.sleep(0); print('end');",
  );
  expect(endingsOf(source)).toEqual({ "finished soon at once end": [1, 0] });
});

test("a timeout may come before or after what it waits for", () => {
  const source = program(
    "async function work() { await asyncio.sleep(5); return 'done'; }",
    "try { print(await asyncio.waitFor(work(), 1)); } catch (e) { if (!(e instanceof asyncio.TimeoutError)) throw e; print('late'); }",
  );
  expect(Object.keys(endingsOf(source)).sort()).toEqual(["finished done", "finished late"]);
});

test("waiting for ever is a deadlock that names the tasks and what they wait for", () => {
  const source = program(
    "const door = new asyncio.Lock(); const bell = new asyncio.Event(); async function guest() { using _ = await door.hold(); await bell.wait(); }",
    "await asyncio.gather(guest(), guest());",
  );
  const system = explored(source, "cpython-3.14");
  const search = new BoundedSearch(system, { onTrace: () => undefined, stepLimit: 1_000 });
  while (search.next());
  expect(system.ending.status).toBe("deadlock");
  const waits = system.waitingTasks(0).map(({ name, waiting }) => [name, waiting?.kind, waiting?.name]);
  expect(waits).toEqual([
    ["Task-1", "tasks", "gather"],
    ["Task-2", "event", "bell"],
    ["Task-3", "lock", "door"],
  ]);
});

test("random programs have the endings and the traces that all their executions have", () => {
  let compared = 0;
  let mostForms = 0;
  for (let seed = 70; seed < 130; seed++) {
    const system = explored(randomAsyncio(seed), "cpython-3.14");
    const all = everyChoice(system, () => say(system.ending), 200);
    if (all === null) continue;
    compared++;
    mostForms = Math.max(mostForms, all.forms.size);
    const endings = [...all.forms.values()].map((each) => [...each]);
    expect(endings.filter((each) => each.length > 1)).toEqual([]);
    const found: string[] = [];
    const onTrace = (): number => found.push(say(system.ending));
    const search = new BoundedSearch(system, { onTrace, stepLimit: 1_000 });
    do while (search.next());
    while (search.nextRound());
    expect(found.sort()).toEqual(endings.flat().sort());
    expect(search.executions).toBeLessThanOrEqual(all.executions);
  }
  expect(compared).toBeGreaterThan(40);
  expect(mostForms).toBeGreaterThan(15);
}, 120_000);
