/** Why nothing can go on, in words: each kind of standstill, and that it is told of where it happens and nowhere else. */
import { expect, test } from "vitest";
import type { Standstill } from "../../src/simulator/explorer/report.ts";
import { inspected, named } from "./inspect-source.ts";
import { philosophers } from "./teaching-bugs.ts";

const opposite = named("const a = new Lock(), b = new Lock();", {
  A: "a.acquire(); b.acquire(); b.release(); a.release();",
  B: "b.acquire(); a.acquire(); a.release(); b.release();",
});

const oneCondition = named("const c = new Condition(); let n = 0;", {
  P: "for (let i = 0; i < 2; i++) { using _ = c.hold(); while (n === 1) c.wait(); n += 1; c.notify(); }",
  Q: "using _ = c.hold(); while (n === 0) c.wait(); n -= 1; c.notify();",
  R: "using _ = c.hold(); while (n === 0) c.wait(); n -= 1; c.notify();",
});

const main = (text: string): string => `import { Lock, Thread } from "threading"; ${text}`;

const CASES: readonly (readonly [
  source: string,
  traces: number,
  kind: Standstill["kind"],
  texts: readonly string[],
])[] = [
  [opposite, 3, "cycle", ["A waits for lock b, which B holds; B waits for lock a, which A holds."]],
  [
    philosophers(3),
    7,
    "cycle",
    [
      "Thread-1 (<lambda>) waits for Lock 2, which Thread-2 (<lambda>) holds; Thread-2 (<lambda>) waits for Lock 3, which Thread-3 (<lambda>) holds; Thread-3 (<lambda>) waits for Lock 1, which Thread-1 (<lambda>) holds.",
    ],
  ],
  [
    named("const s = new Semaphore(1), r = new Semaphore(1);", {
      A: "s.acquire(); r.acquire(); r.release(); s.release();",
      B: "r.acquire(); s.acquire(); s.release(); r.release();",
    }),
    3,
    "cycle",
    ["A waits for semaphore r, which B holds; B waits for semaphore s, which A holds."],
  ],
  [
    named("const a = new Lock();", { A: "a.acquire(); a.acquire();" }),
    1,
    "self-lock",
    ["A waits for lock a, which it holds itself."],
  ],
  [
    named("const a = new Lock();", { A: "a.acquire();", B: "a.acquire(); a.release();" }),
    2,
    "abandoned lock",
    ["B waits for lock a, which A did not give back before it ended."],
  ],
  [
    named("const c = new Condition();", {
      A: "using _ = c.hold(); c.notify();",
      B: "using _ = c.hold(); c.wait();",
    }),
    2,
    "lost wake-up",
    ["B waits for condition c, and A notified it before, when nobody waited there."],
  ],
  [
    oneCondition,
    30,
    "lost wake-up",
    [
      "P waits for condition c, and the last notification, by Q, went to R, which waits again.",
      "P waits for condition c, and the last notification, by R, went to Q, which waits again.",
    ],
  ],
  [
    named("const e = new Event();", { A: "e.set(); e.clear();", B: "e.wait();" }),
    2,
    "lost wake-up",
    ["B waits for event e to be set, and A cleared it after A had set it."],
  ],
  [
    named("const q = new Queue<number>();", { A: "q.put(1);", B: "q.get(); q.get();" }),
    1,
    "starvation",
    ["B waits for an item in q, and nobody is left to put one there."],
  ],
  [
    named("const q = new Queue<number>(1);", { A: "q.put(1); q.put(2);" }),
    1,
    "starvation",
    ["A waits for room in q, and nobody is left to take one out."],
  ],
  [
    named("const q = new SimpleQueue<number>();", { A: "q.get();" }),
    1,
    "starvation",
    ["A waits for an item in q, and nobody is left to put one there."],
  ],
  [
    named("const s = new Semaphore(0);", { A: "s.acquire();" }),
    1,
    "starvation",
    ["A waits for semaphore s, and nobody is left to release it."],
  ],
  [
    named("const c = new Condition();", { A: "using _ = c.hold(); c.wait();" }),
    1,
    "starvation",
    ["A waits for condition c, and nobody is left to notify it."],
  ],
  [
    named("const e = new Event();", { A: "e.wait();", B: "e.wait();" }),
    1,
    "starvation",
    ["A and B wait for event e to be set, and nobody is left to set it."],
  ],
  [
    named("const b = new Barrier(3);", { A: "b.wait();", B: "b.wait();" }),
    2,
    "starvation",
    ["A and B wait for barrier b, and nobody is left to come to it."],
  ],
  [
    main(
      `const a = new Lock(); a.acquire(); const t = new Thread({ name: "A", target: () => { a.acquire(); } }); t.start(); t.join();`,
    ),
    1,
    "join",
    ["MainThread waits for A to end; A waits for lock a, which MainThread holds."],
  ],
  [
    main(
      `let u: Thread; const t = new Thread({ name: "A", target: () => u.join() }); u = new Thread({ name: "B", target: () => t.join() }); t.start(); u.start();`,
    ),
    1,
    "join",
    ["A waits for B to end; B waits for A to end."],
  ],
  [
    named("let f = 0; const l = new Lock();", {
      A: "l.acquire(); while (!f) {} l.release();",
      B: "l.acquire(); f = 1; l.release();",
    }),
    2,
    "livelock",
    ["A goes round its loop at line 7 for ever and finds f as before; B waits for lock l, which A holds."],
  ],
];

const titled = CASES.map(
  ([source, traces, kind, texts]) => [kind, texts[0]!, source, traces, texts] as const,
);

test.each(titled)("%s: %s", (kind, _, source, traces, texts) => {
  const { endings, standstills } = inspected(source);
  expect(endings).toHaveLength(traces);
  const status = kind === "livelock" ? "livelock" : "deadlock";
  expect(endings.filter((ending) => ending.startsWith(status))).toHaveLength(standstills.length);
  expect(new Set(standstills.map((standstill) => standstill.kind))).toEqual(new Set([kind]));
  expect([...new Set(standstills.map(({ text }) => text))].sort()).toEqual(texts);
});

test("a standstill says who waits where, for what, and who has it", () => {
  const { standstills } = inspected(opposite);
  const lines = opposite.split("\n");
  const columnOf = (line: number, text: string): number => lines[line - 1]!.lastIndexOf(text) + 1;
  expect(standstills[0]!.threads).toEqual([
    {
      thread: "MainThread",
      waitsFor: "A to end",
      holder: "A",
      place: { line: 9, column: columnOf(9, "thread.join()") },
    },
    {
      thread: "A",
      waitsFor: "lock b",
      holder: "B",
      place: { line: 7, column: columnOf(7, "b.acquire(); b.release()") },
    },
    {
      thread: "B",
      waitsFor: "lock a",
      holder: "A",
      place: { line: 7, column: columnOf(7, "a.acquire(); a.release()") },
    },
  ]);
});

test("a thread that the program does not wait for stands still unnoticed", () => {
  const source = main(
    `const a = new Lock(); a.acquire(); new Thread({ target: () => a.acquire(), daemon: true }).start();`,
  );
  expect(inspected(source).standstills).toEqual([]);
});

test("what a standstill is asked about changes nothing for the search that goes on", () => {
  for (const [source, traces] of CASES)
    expect(inspected(source)).toMatchObject({ blocked: 0, endings: { length: traces } });
});
