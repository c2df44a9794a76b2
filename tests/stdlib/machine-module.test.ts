import { expect, test } from "vitest";
import { INTERPRETERS } from "../../src/simulator/settings.ts";
import { printed } from "../support/run-source.ts";

test.each(INTERPRETERS)("operations of AtomicInt are indivisible on %s", (interpreter) => {
  const source = `
    import { AtomicInt } from "machine";
    import { Thread } from "threading";
    const total = new AtomicInt();
    const spins = new AtomicInt(5);
    function work() {
      for (let i = 0; i < 300; i++) {
        total.fetchAdd();
        for (;;) {
          const seen = spins.load();
          if (spins.compareExchange(seen, seen + 2)) break;
        }
      }
    }
    const threads = [new Thread(work), new Thread(work), new Thread(work)];
    for (const thread of threads) thread.start();
    for (const thread of threads) thread.join();
    print(total.load(), spins, total.fetchAdd(-100), total.load(), total.compareExchange(1, 2));
    total.store(7);
    print(total);`;
  for (const seed of [1, 2, 3]) {
    const settings = { interpreter, seed, cores: 2, switchInterval: 1e-5 };
    expect(printed(source, settings)).toEqual(["900 AtomicInt(1805) 900 800 false", "AtomicInt(7)"]);
  }
});

test("a loop that spins ends when another thread says so", () => {
  const source = `
    import { AtomicInt, spinWait } from "machine";
    import { Thread } from "threading";
    const isReady = new AtomicInt();
    const waiter = new Thread(() => { while (isReady.load() === 0) spinWait(); print("ready"); });
    waiter.start();
    isReady.store(1);
    waiter.join();`;
  for (const interpreter of INTERPRETERS) expect(printed(source, { interpreter })).toEqual(["ready"]);
});

test("choose takes its choices from the seed, for each thread apart", () => {
  const source = `
    import { choose } from "machine";
    import { Thread } from "threading";
    const drawn: number[][] = [[], [], []];
    const draw = (mine: number[]) => { for (let i = 0; i < 40; i++) mine.push(choose(3)); };
    const threads = [new Thread(draw, drawn[1]), new Thread(draw, drawn[2])];
    for (const thread of threads) thread.start();
    draw(drawn[0]);
    for (const thread of threads) thread.join();
    print(drawn);
    print([...new Set(drawn.flat())].sort(), choose(1));`;
  const first = printed(source, { seed: 1 });
  expect(first[1]).toBe("[0, 1, 2] 0");
  expect(printed(source, { seed: 1, interpreter: "cpython-3.14t" })).toEqual(first);
  expect(printed(source, { seed: 2 })).not.toEqual(first);
});

test.each([
  ["choose(0)", "ValueError: choose() needs at least one alternative, found 0"],
  ["choose(1.5)", "TypeError: 'float' object cannot be interpreted as an integer"],
  ["new AtomicInt('1' as any)", "TypeError: 'str' object cannot be interpreted as an integer"],
  ["new AtomicInt().store(0.5)", "TypeError: 'float' object cannot be interpreted as an integer"],
])("%s is an error", (expression, message) => {
  const source = `import { AtomicInt, choose } from "machine";
    try { ${expression}; } catch (error) { print((error as Error).name + ": " + (error as Error).message); }`;
  expect(printed(source)).toEqual([message]);
});
