/** Data races: found where the definition finds them, on random programs; and which accesses of the language race. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ROLE } from "../../src/simulator/explorer/access-log.ts";
import { RaceDetector, type Accesses } from "../../src/simulator/explorer/data-races.ts";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import type { Step } from "../../src/simulator/explorer/system.ts";
import { inspected, named } from "./inspect-source.ts";
import {
  compareAndSwap,
  down,
  fetchAdd,
  lock,
  ModelSystem,
  read,
  tryLock,
  unlock,
  up,
  write,
} from "./model.ts";
import type { Action, Model } from "./model.ts";

// ——— The definition ———

interface Line {
  readonly what: "read" | "write" | "add" | "swap" | "lock" | "unlock" | "try" | "down" | "up";
  readonly object: string;
}

type Program = readonly (readonly Line[])[];

const ACTIONS: Readonly<Record<Line["what"], (object: string) => Action>> = {
  read,
  write: (object) => write(object, 1),
  add: (object) => fetchAdd(object),
  swap: (object) => compareAndSwap(object, 0, 1),
  lock,
  unlock,
  try: tryLock,
  down,
  up,
};

/** A line that was done, and whether it changed anything. */
interface Done {
  readonly thread: number;
  readonly at: number;
  readonly line: Line;
  readonly hasChanged: boolean;
}

/** All orders in which the lines can be done, up to where none can go on. */
function interleavings(program: Program): Done[][] {
  const found: Done[][] = [];
  const state = new Map<string, number>();
  const next = program.map(() => 0);
  const done: Done[] = [];
  const go = (): void => {
    let isOver = true;
    program.forEach((lines, thread) => {
      const at = next[thread]!;
      const line = lines[at];
      if (!line) return;
      const { what, object } = line;
      const value = state.get(object) ?? 0;
      if ((what === "lock" && value !== 0) || (what === "down" && value === 0)) return;
      isOver = false;
      const hasChanged = what !== "read" && ((what !== "swap" && what !== "try") || value === 0);
      const results = { read: value, write: 1, add: value + 1, swap: 1, lock: 1, unlock: 0, try: 1 };
      const after = { ...results, down: value - 1, up: value + 1 }[what];
      if (hasChanged) state.set(object, after);
      next[thread]!++;
      done.push({ thread, at, line, hasChanged });
      go();
      done.pop();
      next[thread]!--;
      state.set(object, value);
    });
    if (isOver) found.push(done.slice());
  };
  go();
  return found;
}

/** True where synchronisation puts the first of two lines, which come in that order, before the other one. */
function isEdge(first: Done, second: Done): boolean {
  if (first.thread === second.thread) return true;
  if (first.line.object !== second.line.object) return false;
  const [one, two] = [first.line.what, second.line.what];
  const isAtomic = (what: Line["what"]): boolean => what === "add" || what === "swap";
  if (one === "unlock") return two === "lock" || (two === "try" && second.hasChanged);
  if (one === "up") return two === "down";
  return isAtomic(one) && first.hasChanged && isAtomic(two);
}

const isConflict = (a: Done, b: Done): boolean =>
  a.thread !== b.thread &&
  a.line.object === b.line.object &&
  [a.line.what, b.line.what].every((what) => what === "read" || what === "write") &&
  (a.line.what === "write" || b.line.what === "write");

const nameOf = (a: Done, b: Done): string =>
  [a, b]
    .map(({ thread, at }) => thread * 100 + at)
    .sort((x, y) => x - y)
    .join("-");

/** The races of one order: conflicting lines between which no chain of edges leads from the first to the second. */
function racesOf(order: readonly Done[]): string[] {
  const reaches = order.map((_, j) => order.map((__, i) => i < j && isEdge(order[i]!, order[j]!)));
  order.forEach((_, k) =>
    order.forEach((__, j) =>
      order.forEach((___, i) => (reaches[j]![i] ||= reaches[j]![k]! && reaches[k]![i]!)),
    ),
  );
  const found: string[] = [];
  order.forEach((second, j) =>
    order.slice(0, j).forEach((first, i) => {
      if (isConflict(first, second) && !reaches[j]![i]) found.push(nameOf(first, second));
    }),
  );
  return found;
}

// ——— The detector ———

const ROLES: Readonly<Record<Line["what"], readonly [hasRead: number, hasWritten: number]>> = {
  read: [ROLE.plain, ROLE.plain],
  write: [ROLE.plain, ROLE.plain],
  add: [ROLE.acquire, ROLE.both],
  swap: [ROLE.acquire, ROLE.both],
  lock: [ROLE.nothing, ROLE.take],
  unlock: [ROLE.nothing, ROLE.giveBack],
  try: [ROLE.nothing, ROLE.tryTake],
  down: [ROLE.nothing, ROLE.acquire],
  up: [ROLE.nothing, ROLE.release],
};

function accessesOf(program: Program, steps: readonly Step[]): Accesses {
  const next = program.map(() => 0);
  const threads = steps.map(({ thread }) => thread);
  const at = threads.map((thread) => next[thread]!++);
  return {
    length: steps.length,
    threads,
    accesses: steps.map(({ accesses }) => accesses[0]!),
    sites: threads.map((thread, i) => thread * 100 + at[i]!),
    roles: steps.map(({ accesses, thread }, i) => ROLES[program[thread]![at[i]!]!.what][accesses[0]! & 1]!),
  };
}

function detected(program: Program): string[] {
  const model: Model = {
    threads: program.map(
      (lines) =>
        function* () {
          for (const { what, object } of lines) yield ACTIONS[what](object);
        },
    ),
  };
  const found: string[] = [];
  const detector = new RaceDetector((_, first, second) => found.push(`${first.site}-${second.site}`));
  const search = new OptimalSearch(new ModelSystem(model), {
    onTrace: ({ steps }) => detector.inspect(accessesOf(program, steps)),
    stepLimit: 100,
  });
  while (search.next());
  return found.sort();
}

const line: fc.Arbitrary<Line> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constantFrom("read", "write"), object: fc.constantFrom("x", "y") }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom("lock", "unlock", "try"),
      object: fc.constantFrom("l", "m"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom("down", "up"), object: fc.constant("s") }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom("add", "swap"), object: fc.constant("a") }) },
);

const program: fc.Arbitrary<Program> = fc.oneof(
  fc.array(fc.array(line, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 2 }),
  fc.array(fc.array(line, { minLength: 1, maxLength: 2 }), { minLength: 3, maxLength: 4 }),
);

const RUNS = 1_500;

describe("on random programs", () => {
  test("the pairs that race are those of the definition, over all orders", () => {
    let withRaces = 0;
    const property = fc.property(program, (one) => {
      const expected = [...new Set(interleavings(one).flatMap(racesOf))].sort();
      if (expected.length > 0) withRaces++;
      expect(detected(one)).toEqual(expected);
    });
    fc.assert(property, { numRuns: RUNS, seed: 1 });
    expect(withRaces).toBeGreaterThan(RUNS / 10);
    expect(withRaces).toBeLessThan(RUNS * 0.9);
  }, 120_000);

  // Boehm and Adve, "Foundations of the C++ concurrency memory model" (PLDI 2008): for a whole program both definitions are one.
  test("there are races exactly where two conflicting lines can come one right after the other", () => {
    const property = fc.property(program, (one) => {
      const areNeighbours = interleavings(one).some((order) =>
        order.some((done, i) => i > 0 && isConflict(order[i - 1]!, done)),
      );
      expect(detected(one).length > 0).toBe(areNeighbours);
    });
    fc.assert(property, { numRuns: RUNS, seed: 2 });
  }, 120_000);
});

// ——— The language ———

const places = (
  source: string,
  interpreter: "cpython-3.14t" | "cpython-3.14" = "cpython-3.14t",
): string[] => [...new Set(inspected(source, interpreter).races.map(({ place }) => place))];

const twice = (body: string): Record<string, string> => ({ A: body, B: body });

const RACING: readonly (readonly [what: string, source: string, places: readonly string[]])[] = [
  ["a variable", named("let x = 0;", twice("x += 1;")), ["x"]],
  ["a property", named("const stock = { left: 2 };", twice("stock.left -= 1;")), ["stock.left"]],
  ["an item", named("const a = [0, 0];", { A: "a[1] = 1;", B: "void a[1]; void a[0];" }), ["a[1]"]],
  [
    "what a lock guards only in part",
    named("let x = 0, y = 0; const l = new Lock();", twice("{ using _ = l.hold(); x += 1; } y += 1;")),
    ["y"],
  ],
  [
    "what is guarded by different locks",
    named("let x = 0; const l = new Lock(), m = new Lock();", {
      A: "using _ = l.hold(); x = 1;",
      B: "using _ = m.hold(); x = 2;",
    }),
    ["x"],
  ],
  [
    "a flag that is waited for in a loop",
    named("let x = 0, flag = false;", { A: "x = 1; flag = true;", B: "while (!flag) {} void x;" }),
    ["flag", "x"],
  ],
  [
    "what is done after an attempt that failed",
    named("let x = 0; const l = new Lock();", {
      A: "l.acquire(); x = 1; l.release();",
      B: "if (!l.acquire({ blocking: false })) void x;",
    }),
    ["x"],
  ],
  [
    "what was done after the notification",
    named("let x = 0; const c = new Condition(); let n = 0;", {
      A: "{ using _ = c.hold(); n = 1; c.notify(); } x = 1;",
      B: "{ using _ = c.hold(); while (n === 0) c.wait(); } x = 2;",
    }),
    ["x"],
  ],
];

const ORDERED: readonly (readonly [what: string, source: string])[] = [
  ["a lock", named("let x = 0; const l = new Lock();", twice("using _ = l.hold(); x += 1;"))],
  ["start and join", named("let x = 0; x = 1;", { A: "x = 2;" }, "x = 3;")],
  [
    "a semaphore",
    named("let x = 0; const s = new Semaphore(0);", { A: "x = 1; s.release();", B: "s.acquire(); x = 2;" }),
  ],
  ["an event", named("let x = 0; const e = new Event();", { A: "x = 1; e.set();", B: "e.wait(); x = 2;" })],
  [
    "an event that is looked at",
    named("let x = 0; const e = new Event();", { A: "x = 1; e.set();", B: "if (e.isSet()) x = 2;" }),
  ],
  [
    "a condition",
    named("let x = 0; const c = new Condition(); let n = 0;", {
      A: "x = 1; using _ = c.hold(); n = 1; c.notify();",
      B: "{ using _ = c.hold(); while (n === 0) c.wait(); } x = 2;",
    }),
  ],
  [
    "a barrier",
    named("let x = 0; const b = new Barrier(2);", { A: "x = 1; b.wait();", B: "b.wait(); x = 2;" }),
  ],
  [
    "a queue",
    named("const o = { n: 0 }; const q = new Queue<number>();", {
      A: "o.n = 1; q.put(1);",
      B: "q.get(); o.n = 2;",
    }),
  ],
  [
    "a queue without locks",
    named("let x = 0; const q = new SimpleQueue<number>();", { A: "x = 1; q.put(1);", B: "q.get(); x = 2;" }),
  ],
  [
    "an atomic number",
    named("let x = 0; const a = new AtomicInt();", {
      A: "x = 1; a.store(1);",
      B: "while (a.load() === 0) {} x = 2;",
    }),
  ],
  [
    "a spin lock",
    named(
      "let x = 0; const a = new AtomicInt();",
      twice("while (!a.compareExchange(0, 1)) spinWait(); x += 1; a.store(0);"),
    ),
  ],
  [
    "nothing, where a container's own methods are one step each",
    named("const a: number[] = []; const m = new Map<string, number>();", {
      A: "a.push(1); m.set('k', 1);",
      B: "a.push(2); m.get('k'); a.pop();",
    }),
  ],
  ["nothing, where all only read", named("const o = { n: 1 };", twice("void o.n;"))],
];

describe("in programs of the language", () => {
  test.each(RACING)("%s races", (_, source, expected) => {
    expect(places(source)).toEqual(expected);
  });

  test.each(ORDERED)("nothing races that is ordered by %s", (_, source) => {
    expect(places(source)).toEqual([]);
  });

  test("what races does so under a GIL as well, and what is ordered does not", () => {
    for (const [, source, expected] of RACING.slice(0, 5))
      expect(places(source, "cpython-3.14")).toEqual(expected);
    for (const [, source] of ORDERED.slice(0, 6)) expect(places(source, "cpython-3.14")).toEqual([]);
  });

  test("a race says who accesses what, and where", () => {
    const { races } = inspected(named("let x = 0;", { A: "\nx = 1;", B: "\nvoid x;" }));
    const [write, read] = [8, 9].map((line, i) => ({
      line,
      column: i === 0 ? 1 : 6,
      write: i === 0,
      thread: "AB"[i],
    }));
    expect(races).toEqual([{ place: "x", first: write, second: read }]);
  });
});
