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

const CHOICES: readonly Statement[] = [
  () => see("choose(2)"),
  (a) => `x = choose(${a + 1});`,
  (a) => `x += choose(2) * ${a + 1};`,
  (a) => `if (choose(2) === x) y = ${a}; else x += 1;`,
  () => "if (choose(2) === 0) { using _ = l.hold(); x += 1; } else x = 7;",
  () => "while (choose(2) === 1 && x < 2) x += 1;",
  () => see("[x, y][choose(2)]"),
  () => "[() => { x = 1; }, () => { seen += y; }][choose(2)]!();",
];

/** Of a step or two, for programs of many threads. */
export const SHORT: readonly Statement[] = [
  (a, b) => `${a % 2 === 0 ? "x" : "y"} = ${b + 1};`,
  () => "x += 1;",
  () => "y = x;",
  () => see("x"),
  (a, b) => `m.set(${key(a % 2)}, ${b});`,
  (a) => `m.delete(${key(a % 2)});`,
  (a) => `o.${KEYS[a % 2]!} = ${a};`,
  (a) => `a.push(${a});`,
  () => "a.pop();",
  () => "n.fetchAdd();",
  (a, b) => `n.compareExchange(${a % 2}, ${b});`,
  (a) => `x = choose(${(a % 2) + 1});`,
  () => "if (choose(2) === 1) x += 1;",
  () => "l.acquire();",
  () => "l.acquire(false);",
  () => "sem.acquire();",
  () => "sem.release();",
  () => "e.set();",
  () => "e.wait();",
  () => "b.wait();",
  (a) => `q.put(${a});`,
  () => "q.get();",
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
  CHOICES,
} as const;

const KEYED = (read: (key: string) => string): readonly string[] => KEYS.map((_, i) => see(read(key(i))));

/** For what programs share, a statement for each place in it, which reads that and nothing else. */
export const PROBES: { readonly [name in keyof typeof VOCABULARIES]?: readonly string[] } = {
  VARIABLES: [see("x"), see("y")],
  ARRAYS: [see("a[0]"), see("a[1]"), see("a[2]"), see("a.length")],
  MAPS: [...KEYED((each) => `m.get(${each})`), see("m.size")],
  SETS: [...[0, 1, 2, 3].map((each) => see(`s.has(${each})`)), see("s.size")],
  WEAK_MAPS: [see("w.get(x0)")],
  OBJECTS: [...KEYED((each) => `o[${each}]`), see("Object.keys(o).length")],
  CLASSES: [...[0, 1, 2, 3].map((each) => see(`t[${each}]`)), see("c.total"), see("Counter.made")],
  NESTED: [see("nested[0]"), see("nested[1]"), see("nested[0][0]"), see("nested.length")],
};

/** Each statement of a vocabulary with each choice of its first number. */
export function everyLine(statements: readonly Statement[]): string[] {
  const lines = statements.flatMap((statement) => [0, 1, 2, 3].map((a) => statement(a, (a + 1) % 4)));
  return [...new Set(lines)];
}

const IMPORTS = `
import { Barrier, Condition, Event, Lock, Semaphore, Thread } from "threading";
import { Queue } from "queue";
import { AtomicInt, choose } from "machine";`;

/** What the threads share: by name, its declaration, and how it is shown in the end. A program has those that it names. */
const PLACES: Readonly<Record<string, readonly [declaration: string, shown: string]>> = {
  x: ["let x = 0;", "x"],
  y: ["let y = 0;", "y"],
  u: ["let u = 0;", "u"],
  v: ["let v = 0;", "v"],
  a: ["const a = [2, 1];", "a, a.length"],
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
  const bodies = threads.map((lines, i) => {
    const body = lines.join("\n  ");
    // Whoever sees nothing has nothing to hand over: that is a step less.
    const handOver = /\bseen\b/.test(body) ? `out${i} = seen;` : "";
    return `let out${i} = ""; function f${i}() { let seen = ""; ${body}\n  ${handOver} }`;
  });
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

/** Small programs of few threads, and smaller ones of many. */
export const FEW_THREADS: Sizes = { 2: 3, 3: 2, 4: 1 };
export const MANY_THREADS: Sizes = { 5: 1, 6: 1 };

/**
 * The lines of a program's threads, from these statements. A program takes its lines from all of them or from a few: two that have
 * to do with each other would seldom come together otherwise.
 */
export function randomThreads(
  statements: readonly Statement[],
  sizes: Sizes = FEW_THREADS,
): fc.Arbitrary<string[][]> {
  const few = fc.uniqueArray(fc.constantFrom(...statements), { minLength: 2, maxLength: 4 });
  return fc
    .tuple(fc.oneof(fc.constant(statements), few), fc.constantFrom(...Object.keys(sizes).map(Number)))
    .chain(([among, threads]) =>
      fc.array(fc.array(lineOf(among), { minLength: 1, maxLength: sizes[threads]! }), {
        minLength: threads,
        maxLength: threads,
      }),
    );
}

function lineOf(statements: readonly Statement[]): fc.Arbitrary<string> {
  return fc
    .record({
      statement: fc.constantFrom(...statements),
      a: fc.nat(3),
      b: fc.nat(3),
      shape: fc.constantFrom<Line["shape"]>("plain", "plain", "plain", "plain", "if", "loop"),
    })
    .map(textOf);
}
