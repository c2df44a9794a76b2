/** A switch can land in whatever a built-in function calls back: one test for each of them. */
import { describe, expect, test } from "vitest";
import { INTERPRETERS } from "../../../src/simulator/settings.ts";
import { printed, runSource } from "../../support/run-source.ts";

/** `wait(value)` waits for a lock that another thread holds, and gives its argument. */
const PRELUDE = `
import { repr, str } from "builtins";
import { Lock, Thread } from "threading";
import { sleep } from "time";
const lock = new Lock();
const order = [];
const wait = (value) => { using _ = lock.hold(); order.push("in"); return value; };
const hold = () => { using _ = lock.hold(); sleep(1); order.push("held"); };
function* given(...items) { for (const item of items) { wait(); yield item; } }
const text = { toString() { return wait("b"); } };
class Shown { toString() { return wait("shown"); } }
const number = { valueOf() { return wait(1); } };
const setLike = { size: 5, has: (item) => wait(item === 1), keys: () => given(1) };
class Own extends RegExp { exec(input) { return wait(super.exec(input)); } }
new Thread(hold).start();
sleep(0.1);
`;

const CALLS = [
  ...["forEach", "map", "filter", "some", "every", "flatMap"].map((name) => `[1].${name}(wait)`),
  ...["find", "findIndex", "findLast", "findLastIndex"].map((name) => `[1].${name}(wait)`),
  ...["reduce", "reduceRight", "sort", "toSorted"].map((name) => `[1, 2].${name}(wait)`),
  "[text, 2].sort()",
  "[1].map.call([1], wait)",
  "[1].map.apply([1], [wait])",
  "[1].map(wait.bind(null))",
  "Array.from([1], wait)",
  "Array.from({ length: 1 }, wait)",
  "Array.from(given(1))",
  "Array.from({ get length() { return wait(0); } })",
  "[{ get 0() { return wait(1); }, length: 1 }].map((list) => [].map.call(list, (x) => x))",
  ...["forEach", "map", "filter", "some", "every", "find", "findIndex", "findLast", "findLastIndex"].map(
    (name) => `new Uint8Array([1]).${name}(wait)`,
  ),
  ...["reduce", "reduceRight", "sort", "toSorted"].map((name) => `new Float64Array([1, 2]).${name}(wait)`),
  "new Uint8Array([1]).map(() => number)",
  "Uint8Array.from([1], wait)",
  "Uint8Array.from(given(1))",
  "new Float32Array(given(1))",
  "new Map([[1, 1]]).forEach(wait)",
  "new Set([1]).forEach(wait)",
  "Map.groupBy([1], wait)",
  "Map.groupBy(given(1), (x) => x)",
  "Object.groupBy([1], wait)",
  "Object.groupBy([1], () => text)",
  "new Map(given([1, 1]))",
  "new Set(given(1))",
  "new WeakMap(given([order, 1]))",
  "new WeakSet(given(order))",
  "Object.fromEntries(given(['a', 1]))",
  "Object.fromEntries([[text, 1]])",
  ...["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isDisjointFrom"].map(
    (name) => `new Set([1]).${name}(setLike)`,
  ),
  "new Set([1, 2, 3, 4, 5, 6]).isSupersetOf(setLike)",
  "'abc'.replace('b', wait)",
  "'abc'.replaceAll('b', wait)",
  "'abc'.replace(/b/, wait)",
  "'abc'.replaceAll(/b/g, wait)",
  "'abc'.replace('b', text)",
  "'abc'.replace('b', () => text)",
  "'abc'.replace(new Own('b'), '')",
  "'abc'.match(new Own('b'))",
  "'abc'.search(new Own('b'))",
  "new Own('b').test('abc')",
  "/b/.test(text)",
  "/b/.exec(text)",
  ...["replace", "match", "matchAll", "search", "split"].map(
    (name) => `'abc'.${name}({ [Symbol.${name}]: () => wait([]) })`,
  ),
  "'abc'.split(text)",
  "JSON.parse('[1]', wait)",
  "JSON.parse({ toString: () => wait('[1]') })",
  "JSON.stringify([1], wait)",
  "JSON.stringify({ a: { toJSON: wait } })",
  "JSON.stringify({ get a() { return wait(1); } })",
  ...["map", "filter"].flatMap((name) => [
    `[...[1].values().${name}(wait)]`,
    `[...given(1).${name}((x) => x)]`,
  ]),
  "[...[1].values().flatMap((x) => given(x))]",
  "given(1).take(1).toArray()",
  "given(1).drop(1).toArray()",
  "given(1).map((x) => x).next()",
  "given(1, 2).map((x) => x).drop(1).next()",
  ...["forEach", "some", "every", "find", "reduce"].map((name) => `[1, 2].values().${name}(wait)`),
  "Iterator.from({ next: () => wait({ done: true }) }).next()",
  "Iterator.from(given(1)).toArray()",
  "Object.assign({}, { get a() { return wait(1); } })",
  "Object.assign({ set a(value) { wait(value); } }, { a: 1 })",
  "Object.entries({ get a() { return wait(1); } })",
  "Object.values({ get a() { return wait(1); } })",
  "Reflect.get({ get a() { return wait(1); } }, 'a')",
  "Reflect.set({ set a(value) { wait(value); } }, 'a', 1)",
  "Reflect.apply(wait, undefined, [1])",
  "Reflect.construct(class { constructor() { wait(); } }, [])",
  "String(text)",
  "Number(number)",
  "BigInt(number)",
  "Symbol(text)",
  "parseInt(text)",
  "Math.max(1, number)",
  "'a'.concat(text)",
  "[text].join()",
  "[text].toString()",
  "String([text])",
  "[1].join(text)",
  "print(new Shown())",
  "print([{ a: new Shown() }])",
  "str(new Shown())",
  "repr([new Shown()])",
];

describe("a callback can wait for a lock that another thread holds", () => {
  test.each(CALLS)("%s", (call) => {
    const lines = printed(`${PRELUDE} ${call}; print("order", order[0], order.includes("in"));`);
    expect(lines.at(-1)).toBe("order held true");
  });
});

test("an engine's function that is called in one go could not wait", () => {
  const { error } = runSource(`${PRELUDE} [1].at({ valueOf: () => wait(0) });`);
  expect(error?.message).toMatch(/cannot block/);
});

describe.each(INTERPRETERS)("on %s", (interpreter) => {
  test("two threads take turns inside of callbacks", () => {
    const lines = printed(
      `import { Thread } from "threading";
      import { compute } from "machine";
      const turns = [];
      const work = (name) => [1, 2, 3, 4].map(() => { compute(0.02); turns.push(name); });
      const threads = ["a", "b"].map((name) => new Thread(work, name));
      threads.forEach((thread) => thread.start());
      threads.forEach((thread) => thread.join());
      print(turns.join(""));`,
      { interpreter, cores: 2 },
    );
    expect(lines[0]).toHaveLength(8);
    expect(lines[0]).not.toMatch(/^(a{4}b{4}|b{4}a{4})$/);
  });
});

describe("where a callback fails", () => {
  test.each([
    ["[1].map(() => { throw new Error('no'); })", "throw"],
    ["[1].map((x) => x.y.z)", "x.y.z"],
    ["[1].reduceRight.call([], (a) => a)", "[1].reduceRight"],
    ["'a'.replace('a', () => Symbol('s'))", "'a'.replace"],
    ["new Map(given(5))", "new Map"],
  ])("%s is at its place", (call, place) => {
    const source = `function* given(...items) { yield* items; }\n  ${call};`;
    const { error } = runSource(source);
    expect(error).toMatchObject({ line: 2, column: source.split("\n")[1]!.indexOf(place) + 1 });
  });
});
