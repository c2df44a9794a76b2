/**
 * Every form that reads a place and writes it is two steps, and a switch can land between them.
 *
 * Each form stands in a program of two threads that both do it many times. Its read is marked with ‹ ›, its write with
 * « ». A run shows the switch where between a thread's read, at exactly that piece of the text, and its next access to
 * the same place, the write at exactly that other piece, another thread wrote that place at the same piece. With a GIL
 * that lets go only at a loop's end and on entering a function, the same search finds nothing but where the form calls.
 */
import { describe, expect, test } from "vitest";
import type { MachineEvent, SourceRange } from "../../src/simulator/machine/event.ts";
import { traceSource } from "../support/run-source.ts";
import { readMarks, type MarkedProgram } from "./marked-program.ts";

interface Form {
  readonly what: string;
  /** The declarations before the two threads. */
  readonly setup: string;
  /** What each thread does in each turn of its loop. */
  readonly body: string;
  /** What the program counts; each turn of each thread should add one. */
  readonly count?: string;
  /** True where CPython 3.14 has a check point between the read and the write. */
  readonly calls?: true;
}

/** Turns that keep both threads at work at once, and with a GIL long enough for it to change hands several times. */
const TURNS = {
  "cpython-3.14": 6_000,
  "cpython-3.9": 6_000,
  "cpython-3.14t": 1_500,
  "gilectomy-buffered": 1_500,
} as const;
type Tried = keyof typeof TURNS;
/** Where a switch can land between any two steps. It can on the others, too, but there it takes too long to find one. */
const ANYWHERE = ["cpython-3.9", "cpython-3.14t", "gilectomy-buffered"] as const;
/** How long a thread waits before it asks for the GIL, in seconds. */
const SWITCH_INTERVAL = 2e-6;
const SEEDS = [1, 2, 3, 4, 5, 6];
/** Enough where nothing is to be found: each run has thousands of turns and several switches. */
const CONTROL_SEEDS = [1, 2];

const FORMS: readonly Form[] = [
  { what: "x += 1", setup: "let x = 0;", body: "«‹x› += 1»;", count: "x" },
  { what: "x++", setup: "let x = 0;", body: "«‹x›++»;", count: "x" },
  { what: "++x, as a value", setup: "let x = 0, last = 0;", body: "last = «++‹x›»;", count: "x" },
  { what: "x -= -1, on two lines", setup: "let x = 0;", body: "«‹x› -=\n      -1»;", count: "x" },
  { what: "x = x + 1", setup: "let x = 0;", body: "«x = ‹x› + 1»;", count: "x" },
  {
    what: "x += 1, of a captured variable",
    setup:
      "const make = () => { let x = 0; const add = () => { «‹x› += 1»; }; return [add, () => x] as const; }; const [add, get] = make();",
    body: "add();",
    count: "get()",
  },
  {
    what: "x += f()",
    setup: "let x = 0; const f = () => 1;",
    body: "«‹x› += f()»;",
    count: "x",
    calls: true,
  },
  { what: "o.p += 1", setup: "const o = { p: 0 };", body: "«‹o.p› += 1»;", count: "o.p" },
  {
    what: "o.p++, further in",
    setup: "const o = { inner: { p: 0 } };",
    body: "«‹o.inner.p›++»;",
    count: "o.inner.p",
  },
  {
    what: "o[k] += 1",
    setup: 'const o: Record<string, number> = { k: 0 }; const k = "k";',
    body: "«‹o[k]› += 1»;",
    count: "o.k",
  },
  { what: "o.n = o.n + 1", setup: "const o = { n: 0 };", body: "«o.n = ‹o.n› + 1»;", count: "o.n" },
  {
    what: "o.n = o.n + 1, through a getter and a setter",
    setup:
      "const o = { value: 0, get n() { return ‹this.value›; }, set n(n: number) { «this.value = n»; } };",
    body: "o.n = o.n + 1;",
    count: "o.n",
    calls: true,
  },
  {
    what: "o.n += 1, through a getter and a setter of a class",
    setup:
      "class Till { #cash = 0; get n() { return ‹this.#cash›; } set n(n: number) { «this.#cash = n»; } } const o = new Till();",
    body: "o.n += 1;",
    count: "o.n",
    calls: true,
  },
  {
    what: "a[i++] += f()",
    setup: "const a = [0, 0]; const f = () => 1;",
    body: "let i = 0; «‹a[i++]› += f()»;",
    count: "a[0]",
    calls: true,
  },
  { what: "a[0]--", setup: "const a = [0];", body: "«‹a[0]›--»;", count: "-a[0]!" },
  {
    what: "this.n += 1",
    setup: "class Till { n = 0; add() { «‹this.n› += 1»; } } const till = new Till();",
    body: "till.add();",
    count: "till.n",
  },
  {
    what: "this.#n++",
    setup:
      "class Till { #n = 0; add() { «‹this.#n›++»; } get() { return this.#n; } } const till = new Till();",
    body: "till.add();",
    count: "till.get()",
  },
  {
    what: "a static field",
    setup: "class Till { static made = 0; }",
    body: "«‹Till.made› += 1»;",
    count: "Till.made",
  },
  { what: "x ??= y", setup: "let x: number | null = null; const y = 1;", body: "x = null; «‹x› ??= y»;" },
  { what: "x ||= y", setup: "let x = 0; const y = 1;", body: "x = 0; «‹x› ||= y»;" },
  { what: "x &&= y", setup: "let x = 1; const y = 2;", body: "x = 1; «‹x› &&= y»;" },
  {
    what: "o.p ??= y",
    setup: "const o: { p: number | null } = { p: null }; const y = 1;",
    body: "o.p = null; «‹o.p› ??= y»;",
  },
  { what: "[x] = [x + 1]", setup: "let x = 0;", body: "[«x»] = [‹x› + 1];", count: "x" },
  {
    what: "({ p: o.p } = { p: o.p + 1 })",
    setup: "const o = { p: 0 };",
    body: "({ p: «o.p» } = { p: ‹o.p› + 1 });",
    count: "o.p",
  },
  { what: "[a[0], x] = [x, a[0]]", setup: "const a = [1]; let x = 2;", body: "[«a[0]», x] = [x, ‹a[0]›];" },
];

function programOf({ setup, body, count }: Form, interpreter: Tried): MarkedProgram {
  return readMarks(`import { Thread } from "threading";
${setup}
function work() {
  for (let turn = 0; turn < ${TURNS[interpreter]}; turn++) {
    ${body}
  }
}
const ada = new Thread({ target: work });
ada.start();
work();
ada.join();
print(${count ?? ""});
`);
}

interface Switch {
  readonly read: MachineEvent;
  readonly between: MachineEvent;
  readonly write: MachineEvent;
  readonly output: readonly string[];
}

/** The first switch between the marked read and the marked write of one thread, over the seeds; null where none is. */
function findSwitch(program: MarkedProgram, interpreter: Tried, seeds: readonly number[]): Switch | null {
  for (const seed of seeds) {
    const settings = { interpreter, seed, switchInterval: SWITCH_INTERVAL };
    const { result, events } = traceSource(program.source, settings);
    expect(result.error, program.source).toBeNull();
    if (interpreter === "cpython-3.14" || interpreter === "cpython-3.9")
      expect(result.switches, "the GIL changed hands").toBeGreaterThan(1);
    const found = findSwitchIn(events, program);
    if (found !== null) return { ...found, output: result.output };
  }
  return null;
}

function findSwitchIn(events: readonly MachineEvent[], marks: MarkedProgram): Omit<Switch, "output"> | null {
  /** Each thread's last access to a place, and its last write at the mark, by the place and the thread. */
  const accesses = new Map<string, MachineEvent>();
  const writes = new Map<string, MachineEvent>();
  for (const event of events) {
    if (event.place === null || (event.kind !== "read" && event.kind !== "write")) continue;
    const own = `${event.thread} ${event.place.id}`;
    if (event.kind === "write" && isAt(event, marks.write)) {
      const read = accesses.get(own);
      const between = writes.get(`${1 - event.thread} ${event.place.id}`);
      if (read?.kind === "read" && isAt(read, marks.read) && between && between.index > read.index) {
        return { read, between, write: event };
      }
      writes.set(own, event);
    }
    accesses.set(own, event);
  }
  return null;
}

function isAt({ range }: MachineEvent, { line, column, endLine, endColumn }: SourceRange): boolean {
  return (
    range?.line === line &&
    range.column === column &&
    range.endLine === endLine &&
    range.endColumn === endColumn
  );
}

function testForm(form: Form): void {
  test.each(ANYWHERE)("can be interrupted in the middle on %s", (interpreter) => {
    const program = programOf(form, interpreter);
    const found = findSwitch(program, interpreter, SEEDS);
    expect(found, program.source).not.toBeNull();
    const { read, between, write, output } = found!;
    expect([read.thread, write.thread]).toEqual([1 - between.thread, 1 - between.thread]);
    if (form.count === undefined) return;
    expect(Math.abs(Number(write.value) - Number(read.value))).toBe(1);
    expect(Number(output[0])).toBeLessThan(2 * TURNS[interpreter]);
  });

  test(`${form.calls ? "can too" : "cannot"} on cpython-3.14`, () => {
    const program = programOf(form, "cpython-3.14");
    const found = findSwitch(program, "cpython-3.14", form.calls ? SEEDS : CONTROL_SEEDS);
    if (form.calls) expect(found, program.source).not.toBeNull();
    else expect(found).toBeNull();
  });
}

describe.each(FORMS)("$what", testForm);

test("a[i++] += f() reads and writes in the specification's order, each at its own piece of the text", () => {
  const source = "const a = [1, 2]; let i = 0, n = 5; const f = () => { n += i; return n; }; a[i++] += f();";
  const { events } = traceSource(source);
  const steps = events.flatMap(({ kind, place, range, value }) =>
    place && (kind === "read" || kind === "write")
      ? [`${kind} ${place.name} ${value} at ${source.slice(range!.column - 1, range!.endColumn - 1)}`]
      : [],
  );
  expect(steps).toEqual([
    "write i 0 at i",
    "write n 5 at n",
    "read i 0 at i",
    "write i 1 at i++",
    "read a[i++] 1 at a[i++]",
    "read n 5 at n",
    "read i 1 at i",
    "write n 6 at n += i",
    "read n 6 at n",
    "write a[i++] 7 at a[i++] += f()",
  ]);
});
