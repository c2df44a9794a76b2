/** Loops that only look at something wait until it has changed: they are gone through to the end, and what never changes is told of. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BoundedSearch } from "../../src/simulator/explorer/context-bounding.ts";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import { bruteForce } from "./brute-force.ts";
import { explored, say } from "./explore-source.ts";
import { inspected, named } from "./inspect-source.ts";

/** What an ending comes to, and how often, in all traces; both searches and the oracle have to agree. */
function agreed(source: string): string[] {
  const oracle = explored(source);
  const expected = bruteForce(oracle, () => say(oracle.ending), 20_000).outcomes.sort();
  const { endings, blocked } = inspected(source);
  expect(endings).toEqual(expected);
  expect(blocked).toBe(0);
  const system = explored(source);
  const within: string[] = [];
  const bounded = new BoundedSearch(system, {
    onTrace: () => within.push(say(system.ending)),
    stepLimit: 1_000,
  });
  do while (bounded.next());
  while (bounded.nextRound());
  expect(within.sort()).toEqual(expected);
  return expected;
}

const counted = (endings: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(endings, (ending) => ending)].map(([ending, all]) => [ending, all.length]),
  );

const enter = (first: string, second: string, me: number): string =>
  `${first} ${second} while (flag[${1 - me}] && turn === ${1 - me}) {} x += 1; flag[${me}] = false;`;
const peterson = (me: number): string => enter(`flag[${me}] = true;`, `turn = ${1 - me};`, me);
const reversed = (me: number): string => enter(`turn = ${1 - me};`, `flag[${me}] = true;`, me);
const PETERSON = "const flag = [false, false]; let turn = 0, x = 0;";
const lockBy = (wait: string): string => `${wait} x += 1; l.store(0);`;

/**
 * The counts follow from the definition by hand where they are small: a flag is seen at once, or not yet and then once more, when it
 * has been set. (A tool that takes such a loop for an assumption, as GenMC does, leaves out the turns that found nothing.)
 */
const CASES: readonly (readonly [what: string, source: string, endings: Readonly<Record<string, number>>])[] =
  [
    [
      "a flag",
      named("let flag = false;", { A: "flag = true;", B: "while (!flag) {}" }, "print(flag);"),
      { "finished true": 2 },
    ],
    [
      "a flag, looked at behind the body",
      named("let flag = false;", { A: "flag = true;", B: "do { spinWait(); } while (!flag);" }),
      { finished: 2 },
    ],
    [
      "a flag, with a way out",
      named("let flag = false;", { A: "flag = true;", B: "for (;;) { const f = flag; if (f) break; }" }),
      { finished: 2 },
    ],
    [
      "a flag, looked at now and then",
      named("let flag = false;", { A: "flag = true;", B: "while (!flag) sleep(0.01);" }),
      { finished: 2 },
    ],
    [
      "an event that is only looked at",
      named("const e = new Event();", { A: "e.set();", B: "while (!e.isSet()) {}" }),
      { finished: 2 },
    ],
    [
      "two places of which both have to change",
      named("let a = 0, b = 0;", { A: "a = 1; b = 1;", B: "while (a + b < 2) {}" }),
      { finished: 5 },
    ],
    [
      "two places of which either will do",
      named("let a = 0, b = 0;", { A: "a = 1;", B: "b = 1;", C: "while (a === 0 && b === 0) {}" }),
      { finished: 5 },
    ],
    [
      "a flag that nobody sets in one order",
      named("let flag = false, go = true;", { A: "if (go) flag = true;", B: "go = false; while (!flag) {}" }),
      { finished: 2, livelock: 1 },
    ],
    [
      "a spin lock",
      named(
        "const l = new AtomicInt(); let x = 0;",
        {
          A: lockBy("while (!l.compareExchange(0, 1)) spinWait();"),
          B: lockBy("while (!l.compareExchange(0, 1)) spinWait();"),
        },
        "print(x);",
      ),
      { "finished 2": 4 },
    ],
    [
      "Peterson's algorithm",
      named(PETERSON, { A: peterson(0), B: peterson(1) }, "print(x);"),
      { "finished 2": 12 },
    ],
    [
      "Peterson's algorithm in the wrong order",
      named(PETERSON, { A: reversed(0), B: peterson(1) }, "print(x);"),
      { "finished 1": 2, "finished 2": 13 },
    ],
    [
      "two that let each other go first",
      named(
        "const flag = [false, false]; let x = 0;",
        {
          A: "flag[0] = true; while (flag[1]) {} x += 1; flag[0] = false;",
          B: "flag[1] = true; while (flag[0]) {} x += 1; flag[1] = false;",
        },
        "print(x);",
      ),
      { "finished 2": 4, livelock: 1 },
    ],
  ];

describe("both searches agree with the oracle", () => {
  test.each(CASES)("on %s", (_, source, endings) => {
    expect(counted(agreed(source))).toEqual(endings);
  });

  const action = fc.constantFrom(
    "x = 1;",
    "y = 1;",
    "x = 0;",
    "while (!x) {}",
    "while (!x && !y) {}",
    "while (x || !y) {}",
    "while (x === y) {}",
  );
  const bodies = fc.oneof(
    fc.array(fc.array(action, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 2 }),
    fc.array(fc.array(action, { minLength: 1, maxLength: 2 }), { minLength: 3, maxLength: 3 }),
  );
  test("on random programs that wait in loops", () => {
    let livelocks = 0;
    const property = fc.property(bodies, (threads) => {
      const made = Object.fromEntries(threads.map((actions, i) => [`T${i}`, actions.join(" ")]));
      const endings = agreed(named("let x = 0, y = 0; x = 0; y = 0;", made, "print(x, y);"));
      if (endings.some((ending) => ending.startsWith("livelock"))) livelocks++;
    });
    fc.assert(property, { numRuns: 20, seed: 1 });
    expect(livelocks).toBeGreaterThan(2);
  }, 120_000);
});

test("a livelock says who goes round which loop", () => {
  const [, source] = CASES.find(([what]) => what.startsWith("two that let"))!;
  expect(inspected(source).standstills.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    "livelock: A goes round its loop at line 7 for ever and finds flag[1] as before; B goes round its loop at line 7 for ever and finds flag[0] as before.",
  ]);
});

test("a program that is alone and waits for nobody goes round for ever", () => {
  expect(
    inspected("let flag = false; function set() { flag = true; } while (!flag) {} set();").endings,
  ).toEqual(["livelock"]);
});

/** Each has one trace that comes to an end; a loop taken for a wait, wrongly, would end otherwise. */
const NO_WAITS: readonly (readonly [what: string, source: string])[] = [
  [
    "counts its turns",
    named(
      "let flag = false; let n = 0;",
      { A: "let i = 0; while (!flag && i < 3) i++; n = i;" },
      "print(n);",
    ),
  ],
  [
    "calls a function that changes something",
    named("let n = 0; function more() { return ++n < 4; }", { A: "while (more()) {}" }, "print(n);"),
  ],
  [
    "calls a function of the program with a name like the library's",
    named(
      "const o = { n: 0, load() { return ++this.n; } };",
      { A: "while (o.load() < 4) {}" },
      "print(o.n);",
    ),
  ],
  [
    "takes what it looks at",
    named(
      "const q = new Queue<number>(); q.put(1); q.put(2); q.put(0);",
      { A: "while (q.get() > 0) {}" },
      "print(q.qsize());",
    ),
  ],
  [
    "has a getter",
    named(
      "const o = { n: 0, get next() { return ++this.n; } };",
      { A: "while (o.next < 4) {}" },
      "print(o.n);",
    ),
  ],
];

test.each(NO_WAITS)("a loop is no wait that %s", (_, source) => {
  const [ending, ...others] = inspected(source).endings;
  expect(ending).toMatch(/^finished \d$/);
  expect(others).toEqual([]);
});

test("a loop is no wait that looks at what nobody is told of", () => {
  const system = explored(
    named("const b = new Barrier(2);", { A: "while (b.nWaiting < 1) {} b.wait();", B: "b.wait();" }),
  );
  const endings: string[] = [];
  const search = new OptimalSearch(system, {
    onTrace: () => endings.push(system.ending.status),
    stepLimit: 100,
  });
  for (let i = 0; i < 3; i++) search.next();
  expect(endings).not.toContain("livelock");
});
