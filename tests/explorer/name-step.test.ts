/** Steps in words. */
import { expect, test } from "vitest";
import { nameStep } from "../../src/simulator/explorer/name-step.ts";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import { explored } from "./explore-source.ts";
import { named } from "./inspect-source.ts";

/** The steps of the first trace, as "A writes x", without those that say nothing. */
function steps(source: string): string[] {
  const system = explored(source);
  const texts: string[] = [];
  const search = new OptimalSearch(system, {
    onTrace: (execution) => {
      for (const step of execution.steps) {
        const { thread, text } = nameStep(system, step);
        if (text !== "goes on") texts.push(`${thread} ${text}`);
      }
    },
    stepLimit: 1_000,
  });
  search.next();
  return texts;
}

/** What a thread does between its start and its end. */
function said(declarations: string, body: string): string[] {
  return steps(named(declarations, { A: body }))
    .filter((text) => text.startsWith("A ") && !["A begins", "A ends"].includes(text))
    .map((text) => text.slice(2));
}

const CASES: readonly (readonly [declarations: string, body: string, texts: readonly string[]])[] = [
  ["let x = 0;", "x += 1;", ["reads x", "writes x"]],
  [
    "const stock = { left: 2, in: { all: 3 } };",
    "stock.left -= 1; void stock.in.all;",
    ["reads stock.left", "writes stock.left", "reads stock.in", "reads stock.in.all"],
  ],
  [
    "const a = [1, 2, 3]; const i = 2;",
    "a[i] = a[i - 1]!; void a.length;",
    ["reads a[1]", "writes a[2]", "reads a.length"],
  ],
  [
    "const o: Record<string, number> = {}; const key = 'a b';",
    "o[key] = 1; o['n'] = 2;",
    ['writes o["a b"]', "writes o.n"],
  ],
  [
    "class Account { balance = 0; pay() { this.balance += 1; } } const account = new Account();",
    "account.pay();",
    ["reads Account.balance", "writes Account.balance"],
  ],
  [
    "const left = new Lock();",
    "left.acquire(); left.acquire({ blocking: false }); left.release();",
    ["acquires left", "fails to acquire left", "releases left"],
  ],
  ["const left = new Lock();", "using _ = left.hold();", ["acquires left", "releases left"]],
  [
    "const r = new RLock();",
    "r.acquire(); r.acquire(); r.release(); r.release();",
    ["acquires r", "acquires r", "releases r", "releases r"],
  ],
  ["const locks = [new Lock(), new Lock()];", "locks[1]!.acquire();", ["reads locks[1]", "acquires Lock 2"]],
  ["const s = new Semaphore(1);", "s.acquire(); s.release();", ["acquires s", "releases s"]],
  [
    "const e = new Event();",
    "e.set(); e.wait(); e.clear(); e.isSet();",
    ["sets e", "sees the flag of e", "clears e", "looks at e"],
  ],
  [
    "const c = new Condition();",
    "using _ = c.hold(); c.notifyAll();",
    ["acquires c", "notifies all at c", "releases c"],
  ],
  [
    "const q = new Queue<number>();",
    "q.put(1); q.get(); q.empty();",
    ["puts into q", "takes from q", "looks at q"],
  ],
  [
    "const n = new AtomicInt();",
    "n.fetchAdd(); n.load(); n.store(1); n.compareExchange(1, 2);",
    ["adds to n", "reads n", "writes n", "compares and swaps n"],
  ],
];

test.each(CASES)("%s %s", (declarations, body, texts) => {
  expect(said(declarations, body)).toEqual(texts);
});

test("threads are started, end and are waited for", () => {
  expect(steps(named("", { A: "" }))).toEqual([
    "MainThread starts A",
    "MainThread reads threads[1]",
    "MainThread reads threads[0]",
    "A ends",
    "MainThread sees that A has ended",
    "MainThread reads threads[1]",
    "MainThread ends",
  ]);
});

test("a step says where it stands in the text, from line and column 1, and one that stands nowhere where its thread was started", () => {
  const system = explored(named("let x = 0; const lock = new Lock();", { A: "\nx = 1; lock.acquire();" }));
  const places: string[] = [];
  const search = new OptimalSearch(system, {
    onTrace: ({ steps: all }) => {
      for (const step of all) {
        const { line, column, text } = nameStep(system, step);
        if (/^(?:writes|acquires|begins)/.test(text)) places.push(`${text} ${line}:${column}`);
      }
    },
    stepLimit: 1_000,
  });
  search.next();
  expect(places).toEqual(["writes x 8:1", "acquires lock 8:8"]);
});
