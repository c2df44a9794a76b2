/**
 * Random small programs of the sandbox language for the explorer. Each thread notes what it has seen in a text of its own, and
 * hands that over at its end; the main thread prints it all, and what is left in every shared place. So two orders of steps
 * that differ in anything that a program could notice have different outcomes.
 */
import * as fc from "fast-check";

/** A statement, given a number from 0 to 3 for each thing that it leaves open. */
type Statement = (a: number, b: number) => string;

const KEYS = ["p", "q", "r", "s"];
const key = (number: number): string => JSON.stringify(KEYS[number]);
const see = (expression: string): string => `seen += (${expression}) + ",";`;

const VARIABLES: readonly Statement[] = [
  (a) => see(a % 2 === 0 ? "x" : "y"),
  (a, b) => `${a % 2 === 0 ? "x" : "y"} = ${b + 1};`,
  (a, b) => `${a % 2 === 0 ? "x" : "y"} += ${b + 1};`,
  () => "y = x;",
];

const ARRAYS: readonly Statement[] = [
  (a) => `a.push(${a + 5});`,
  () => see("a.pop()"),
  () => see("a.shift()"),
  (a) => `a.unshift(${a + 5});`,
  (a) => see(`a[${a}]`),
  (a, b) => `a[${a}] = ${b + 5};`,
  () => see("a.length"),
  (a) => `a.length = ${a};`,
  (a) => see(`a.includes(${a})`),
  (a) => see(`a.indexOf(${a})`),
  (a, b) => see(`a.splice(${a}, ${b % 2}).length`),
  (a, b) => `a.splice(${a}, 1, ${b + 5});`,
  (a) => `a.splice(${a}, 0, 9);`,
  () => "a.reverse();",
  () => "a.sort();",
  (a) => see(`a.at(${a - 2})`),
  () => see('a.join("")'),
  (a, b) => `a.fill(${a + 5}, ${b});`,
  (a) => `a.copyWithin(0, ${a});`,
  () => "for (const e of a) seen += e;",
  () => see('a.reduce((t, e) => t + e, "")'),
  (a) => see(`a.some((e) => e === ${a})`),
  (a) => see(`a.findIndex((e) => e > ${a})`),
  () => see("a.map((e) => e + 1).length"),
  (a) => `delete a[${a}];`,
  (a) => see(`${a} in a`),
  (a, b) => see(`a.slice(${a}, ${b}).length`),
  () => see("JSON.stringify(a)"),
  () => see("Object.keys(a).length"),
  () => see("Array.from(a).length"),
  () => see("[...a].length"),
  () => "{ const [first, second] = a; seen += first + ',' + second; }",
  () => "for (const i in a) seen += i;",
  () => see("a.concat([1], a).length"),
  () => see("String(a)"),
  () => see("`${a}`"),
  () => see("new Set(a).size"),
  () => "for (const [i, e] of a.entries()) seen += i + e;",
  () => "print(a);",
];

const MAPS: readonly Statement[] = [
  (a) => see(`m.get(${key(a)})`),
  (a, b) => `m.set(${key(a)}, ${b});`,
  (a) => see(`m.has(${key(a)})`),
  (a) => see(`m.delete(${key(a)})`),
  () => see("m.size"),
  () => "m.clear();",
  () => "for (const [k, v] of m) seen += k + v;",
  () => see('[...m.keys()].join("")'),
  () => see('Array.from(m.values()).join("")'),
  () => see("new Map(m).size"),
];

const SETS: readonly Statement[] = [
  (a) => see(`s.has(${a})`),
  (a) => `s.add(${a});`,
  (a) => see(`s.delete(${a})`),
  () => see("s.size"),
  () => "s.clear();",
  () => "for (const e of s) seen += e;",
  () => see("[...s].length"),
];

const WEAK_MAPS: readonly Statement[] = [
  (a) => `w.set(x0, ${a});`,
  () => see("w.get(x0)"),
  () => see("w.has(x0)"),
  () => "w.delete(x0);",
];

const OBJECTS: readonly Statement[] = [
  (a) => see(`o[${key(a)}]`),
  (a, b) => `o[${key(a)}] = ${b};`,
  (a) => `o.${KEYS[a]!} += "+";`,
  (a) => `delete o[${key(a)}];`,
  (a) => see(`${key(a)} in o`),
  (a) => see(`Object.hasOwn(o, ${key(a)})`),
  () => see('Object.keys(o).join("")'),
  () => see('Object.values(o).join("")'),
  () => see("JSON.stringify(o)"),
  () => "for (const k in o) seen += k;",
  () => "{ const copy = { ...o }; seen += copy.p + ',' + copy.q; }",
  (a, b) => `Object.assign(o, { ${KEYS[a]!}: ${b} });`,
  () => "{ const { p, ...rest } = o; seen += p + ',' + rest.q; }",
  () => see("Object.entries(o).length"),
  (a, b) => `o.${KEYS[a]!} ??= ${b};`,
  (a) => `if (typeof o.${KEYS[a]!} === "number") o.${KEYS[a]!}++;`,
];

const CLASSES: readonly Statement[] = [
  () => see("t[1]"),
  (a) => `t[${a}] = ${a};`,
  () => see('t.join("")'),
  (a) => `c.total += ${a};`,
  () => see("c.total"),
  (a) => `c.add(${a});`,
  (a) => `Counter.made = ${a};`,
  () => see("Counter.made"),
];

const NESTED: readonly Statement[] = [
  (a) => `nested[0] = [${a}];`,
  () => see("nested[0][0]"),
  () => "nested[0].push(7);",
  () => see("JSON.stringify(nested)"),
  () => see("String(nested)"),
  (a) => `nested.push([${a}]);`,
  () => "nested.reverse();",
  () => see("nested.flat().length"),
];

const SYNCHRONISATION: readonly Statement[] = [
  () => "l.acquire();",
  () => "if (l.locked()) l.release();",
  (a) => `{ using _ = l.hold(); x += ${a}; }`,
  () => "{ using _ = l.hold(); x += 1; y = x; }",
  (a) => `if (l.acquire(false)) { x = ${a}; l.release(); } else seen += "busy";`,
  () => "sem.acquire();",
  () => "sem.release();",
  () => see("sem.acquire(false)"),
  () => "e.set();",
  () => "e.wait();",
  () => see("e.isSet()"),
  () => "{ using _ = d.hold(); while (x === 0) d.wait(); }",
  () => "{ using _ = d.hold(); x = 1; d.notify(); }",
  () => "{ using _ = d.hold(); d.wait(); }",
  () => "{ using _ = d.hold(); d.notifyAll(); }",
  () => see("b.wait()"),
  (a) => `q.put(${a});`,
  () => see("q.get()"),
  () => see("q.qsize()"),
  () => "try { seen += q.getNowait(); } catch (e) { seen += 'empty'; }",
  () => see("n.fetchAdd()"),
  (a, b) => see(`n.compareExchange(${a % 2}, ${b})`),
  () => see("n.load()"),
];

/** What programs can be made of. */
export const VOCABULARIES = {
  VARIABLES,
  ARRAYS,
  MAPS,
  SETS,
  WEAK_MAPS,
  OBJECTS,
  CLASSES,
  NESTED,
  SYNCHRONISATION,
} as const;

const IMPORTS = `
import { Barrier, Condition, Event, Lock, Semaphore, Thread } from "threading";
import { Queue } from "queue";
import { AtomicInt } from "machine";`;

/** What the threads share: by name, its declaration, and how it is shown in the end. A program has those that it names. */
const PLACES: Readonly<Record<string, readonly [declaration: string, shown: string]>> = {
  x: ["let x = 0;", "x"],
  y: ["let y = 0;", "y"],
  u: ["let u = 0;", "u"],
  v: ["let v = 0;", "v"],
  a: ["const a = [1, 2];", "a, a.length"],
  m: ['const m = new Map([["p", 1], ["q", 2]]);', "[...m]"],
  s: ["const s = new Set([1, 2]);", "[...s]"],
  o: ["const o = { p: 1, q: 2 };", "o"],
  t: ["const t = new Uint8Array(4);", "[...t]"],
  w: ["const x0 = {}, w = new WeakMap([[x0, 1]]);", "w.get(x0)"],
  nested: ["const nested = [[1], [2]];", "nested"],
  Counter: ["class Counter { static made = 0; }", "Counter.made"],
  c: ["class Till { total = 0; add(n) { this.total += n; return this; } }\nconst c = new Till();", "c.total"],
  l: ["const l = new Lock();", "0"],
  sem: ["const sem = new Semaphore(1);", "0"],
  e: ["const e = new Event();", "0"],
  d: ["const d = new Condition();", "0"],
  b: ["const b = new Barrier(2);", "0"],
  q: ["const q = new Queue(1);", "q.qsize()"],
  n: ["const n = new AtomicInt();", "n.load()"],
};

interface Line {
  readonly statement: Statement;
  readonly a: number;
  readonly b: number;
  readonly shape: "plain" | "if" | "loop";
}

function textOf({ statement, a, b, shape }: Line): string {
  const text = statement(a, b);
  if (shape === "if") return `if (x === ${a % 2}) { ${text} }`;
  return shape === "loop" ? `for (let i = 0; i < 2; i++) { ${text} }` : text;
}

/** A program whose threads do what these lines say, each in its own. */
export function programOf(threads: readonly (readonly string[])[]): string {
  const bodies = threads.map(
    (lines, i) =>
      `let out${i} = ""; function f${i}() { let seen = ""; ${lines.join("\n  ")}\n  out${i} = seen; }`,
  );
  const each = (text: (i: number) => string): string => threads.map((_, i) => text(i)).join(" ");
  const text = threads.flat().join(" ");
  const places = Object.keys(PLACES)
    .filter((name) => new RegExp(`\\b${name}\\b`).test(text))
    .map((name) => PLACES[name]!);
  return [
    IMPORTS,
    ...places.map(([declaration]) => declaration),
    ...bodies,
    each((i) => `const t${i} = new Thread(f${i});`),
    each((i) => `t${i}.start();`),
    each((i) => `t${i}.join();`),
    `print(${places.map(([, shown]) => shown).join(", ")});`,
    `print(${threads.map((_, i) => `out${i}`).join(", ")});`,
  ].join("\n");
}

/** By the number of threads, how many lines each has at most. */
type Sizes = Readonly<Record<number, number>>;

/** The lines of a program's threads, from these statements. */
export function randomThreads(
  statements: readonly Statement[],
  sizes: Sizes = { 2: 3, 3: 2, 4: 1 },
): fc.Arbitrary<string[][]> {
  const line = fc
    .record({
      statement: fc.constantFrom(...statements),
      a: fc.nat(3),
      b: fc.nat(3),
      shape: fc.constantFrom<Line["shape"]>("plain", "plain", "plain", "plain", "if", "loop"),
    })
    .map(textOf);
  return fc.constantFrom(...Object.keys(sizes).map(Number)).chain((threads) =>
    fc.array(fc.array(line, { minLength: 1, maxLength: sizes[threads]! }), {
      minLength: threads,
      maxLength: threads,
    }),
  );
}
