/**
 * The six generations of asyncio.Semaphore, each a program of the sandbox language, and the shortest schedules that tell
 * them apart. A schedule is played as it stands in the fact sheet: everything between two awaits is one step, and
 * the order of the ready queue does the rest.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { printed } from "../../support/run-source.ts";

const GENERATIONS = [0, 1, 2, 3, 4, 5];

/** What each schedule has before it: tasks that sit down and stand up when they are told. */
const STAFF = `
  const seated: string[] = [];
  async function guest(name: string, table: Semaphore) {
    await table.acquire();
    seated.push(name);
  }
  const turn = () => asyncio.sleep(0);
  async function settle() { for (let i = 0; i < 20; i++) await turn(); }
  function come(name: string, table: Semaphore) { return asyncio.createTask(guest(name, table)); }
`;

interface Schedule {
  readonly name: string;
  /** The body of an async function; it prints what it came to. */
  readonly body: string;
  /** By generation, what is printed. */
  readonly prints: readonly string[];
}

const SCHEDULES: readonly Schedule[] = [
  {
    name: "S0-a: B is woken and cancelled before it runs; C waits behind it",
    body: `const table = new Semaphore(1);
      await table.acquire();
      const b = come("B", table), c = come("C", table);
      await turn();
      table.release(); b.cancel();
      await settle();
      print(c.done() ? "C is in" : "C waits for ever", table.value);`,
    prints: ["C waits for ever 1", "C is in 0", "C is in 0", "C is in 0", "C is in 0", "C is in 0"],
  },
  {
    name: "S0-b: two releases, and D comes before the one who was woken has run",
    body: `const table = new Semaphore(0);
      const a = come("A", table);
      await turn();
      table.release(); table.release();
      const d = asyncio.createTask(guest("D", table), { eagerStart: true });
      await settle();
      print(a.done() && d.done() ? "both are in" : "D waits for ever", table.value);`,
    prints: [
      "D waits for ever 1",
      "both are in 0",
      "D waits for ever 1",
      "both are in 0",
      "both are in 0",
      "both are in 0",
    ],
  },
  {
    name: "S1-a: A leaves and comes back before B, who was woken, has run; C is behind B",
    body: `const table = new Semaphore(1);
      await table.acquire();
      const b = come("B", table), c = come("C", table);
      await turn();
      table.release();
      const again = asyncio.createTask(guest("A", table), { eagerStart: true });
      await settle();
      for (let i = 0; i < 3; i++) { table.release(); await settle(); }
      print(seated.join(" "), b.done() && c.done() && again.done());`,
    prints: ["B C A true", "A C B true", "B C A true", "B C A true", "B C A true", "B C A true"],
  },
  {
    name: "S2-a: B is woken and cancelled before it runs; nobody is behind it, and then somebody comes",
    body: `const table = new Semaphore(1);
      await table.acquire();
      const b = come("B", table);
      await turn();
      table.release(); b.cancel();
      await settle();
      try { await asyncio.waitFor(table.acquire(), 0.1); print("in", table.value); }
      catch (e: any) { print(e.name, table.value); }`,
    prints: ["in 0", "in 0", "TimeoutError 1", "in 0", "in 0", "in 0"],
  },
  {
    name: "S2-b: A and B leave before C, who was woken, has run, and D comes before that too",
    body: `const table = new Semaphore(2);
      await table.acquire(); await table.acquire();
      const c = come("C", table);
      await turn();
      table.release(); table.release();
      const d = asyncio.createTask(guest("D", table), { eagerStart: true });
      await settle();
      print(c.done() && d.done() ? "both are in" : "D waits for ever", table.value);`,
    prints: [
      "D waits for ever 1",
      "both are in 0",
      "D waits for ever 1",
      "both are in 0",
      "both are in 0",
      "both are in 0",
    ],
  },
  {
    name: "S2-c: B and C are woken; D comes when B has run and C has not",
    body: `const table = new Semaphore(0);
      async function first() { await guest("B", table); asyncio.createTask(guest("D", table), { eagerStart: true }); }
      const b = asyncio.createTask(first()), c = come("C", table);
      await turn();
      table.release(); table.release();
      await settle();
      table.release();
      await settle();
      print(seated.join(" "));`,
    // In the first generation C was woken and D is behind it; in the second and third D goes first.
    prints: ["B C D", "B D C", "B D C", "B C D", "B C D", "B C D"],
  },
  {
    name: "S3: four releases in one step, and how many turns of the loop it takes until the last of four is in",
    body: `const table = new Semaphore(0);
      const guests = ["A", "B", "C", "D"].map((name) => come(name, table));
      await turn();
      for (const _ of guests) table.release();
      let turns = 0;
      while (seated.length < 4) { await turn(); turns++; }
      print(seated.join(""), turns);`,
    prints: ["ABCD 1", "ABCD 1", "ABCD 1", "ABCD 4", "ABCD 1", "ABCD 1"],
  },
  {
    name: "S4: two late-comers queue behind one who was woken, though there are permits for both",
    body: `const table = new Semaphore(0);
      const a = come("A", table);
      await turn();
      table.release(); table.release(); table.release();
      const late = ["B", "C"].map((name) => asyncio.createTask(guest(name, table), { eagerStart: true }));
      let turns = 0;
      while (seated.length < 3 && turns < 9) { await turn(); turns++; }
      print(seated.join(""), turns, a.done() && late.every((t) => t.done()));`,
    // The one who was woken lets in one more, who lets in the next; since 3.13 it lets in both.
    prints: ["A 9 false", "BCA 1 true", "A 9 false", "ABC 3 true", "ABC 3 true", "ABC 2 true"],
  },
];

/** The class of a generation, without the program that shows it. */
function classOf(generation: number): string {
  const text = readFileSync(join("tests/golden/semaphore-generations", `s${generation}.ts`), "utf8");
  return text.slice(0, text.indexOf("// ——— One table"));
}

describe.each(SCHEDULES)("$name", ({ body, prints }) => {
  test.each(GENERATIONS)("generation S%i", (generation) => {
    const source = `${classOf(generation)}${STAFF}
      async function schedule() { ${body} }
      asyncio.run(schedule());`;
    expect(printed(source)).toEqual([prints[generation]]);
  });
});

describe("each generation by itself", () => {
  test.each(GENERATIONS)("S%i seats three guests one after the other", (generation) => {
    const lines = printed(
      readFileSync(join("tests/golden/semaphore-generations", `s${generation}.ts`), "utf8"),
    );
    const guests = ["Ada", "Bob", "Cy"].flatMap((name) => [`${name} sits down`, `${name} leaves`]);
    expect(lines).toEqual(guests);
  });

  // The fact sheet has these counts from CPython 3.8, 3.9, 3.10, 3.11 and 3.13.
  test.each([
    [1, "50 0 9"],
    [2, "10 10 10"],
    [4, "10 10 10"],
    [5, "10 10 10"],
  ])("S%i serves three greedy tasks in 60 iterations: %s", (generation, counts) => {
    const source = `${classOf(generation)}
      const rounds = [0, 0, 0];
      async function greedy(n: number, table: Semaphore) {
        for (let i = 0; i < 50; i++) {
          await table.acquire();
          rounds[n] += 1;
          await asyncio.sleep(0);
          table.release();
        }
      }
      async function main() {
        const table = new Semaphore(1);
        for (const n of [0, 1, 2]) asyncio.createTask(greedy(n, table));
        for (let i = 0; i < 60; i++) await asyncio.sleep(0);
        print(...rounds);
      }
      asyncio.run(main());`;
    expect(printed(source)).toEqual([counts]);
  });

  test("the one of today is what asyncio itself has", () => {
    for (const { body, prints } of SCHEDULES) {
      const source = `import asyncio from "asyncio";
        class Semaphore extends asyncio.Semaphore { get value() { return (this as any)._value; } }
        ${STAFF} async function schedule() { ${body} } asyncio.run(schedule());`;
      expect(printed(source)).toEqual([prints[5]]);
    }
  });
});
