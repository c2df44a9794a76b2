/** The methods of arrays that call back, compared with the engine's own. */
import { describe, test } from "vitest";
import { expectSame } from "./compare-with-v8.ts";

const VISITS = ["forEach", "map", "filter", "some", "every", "flatMap"].concat([
  "find",
  "findIndex",
  "findLast",
  "findLastIndex",
]);

/** What each is called on. */
const LISTS: [name: string, text: string][] = [
  ["no elements", "[]"],
  ["numbers", "[3, 1, 2]"],
  ["holes", "[1, , 3, ,]"],
  ["undefined", "[undefined, null, 0]"],
  ["an array-like", "({ length: 3, 0: 'a', 2: 'c' })"],
  ["an array-like with a length in text", "({ length: '2', 0: 'a', 1: 'b', 2: 'c' })"],
  ["a negative length", "({ length: -1, 0: 'a' })"],
  ["a text", "'héy'"],
  [
    "getters",
    "({ get length() { return log('length', 2); }, get 0() { return log('zero', 7); }, get 1() { return log('one', 8); } })",
  ],
];

/** What each is called with; `list` is what it is called on. */
const CALLBACKS: [name: string, text: string][] = [
  [
    "says the arguments",
    "function (item, index, all) { 'use strict'; log(item, index, all === list, this); return item; }",
  ],
  ["is true for the second", "(item, index) => index === 1"],
  [
    "changes elements ahead",
    "(item, index, all) => { if (typeof all === 'object') all[index + 1] = 'new'; return log(item) === 3; }",
  ],
  [
    "adds elements",
    "(item, index, all) => { if (Array.isArray(all) && all.length < 9) all.push(index); return log(item) === 9; }",
  ],
  [
    "takes elements away",
    "(item, index, all) => { if (Array.isArray(all)) all.pop(); return log(item) === 9; }",
  ],
  ["gives arrays", "(item) => [item, [item]]"],
  ["gives arrays with holes", "(item) => [item, , item]"],
  [
    "throws",
    "(item, index) => { log(item); if (index === 1) throw new RangeError('enough'); return false; }",
  ],
];

describe.each(VISITS)("%s", (method) => {
  test.each(LISTS)("over %s", (_name, list) => {
    for (const [, callback] of CALLBACKS) {
      expectSame(`
        const list = ${list};
        attempt(() => Array.prototype.${method}.call(list, ${callback}, "self"));
        print(list);`);
    }
  });

  test("checks its callback after the length, and its receiver before", () => {
    expectSame(`
      const list = { get length() { return log("length", 1); } };
      for (const wrong of [undefined, null, 5, {}]) {
        try { Array.prototype.${method}.call(list, wrong); } catch (error) { print(error.name); }
      }
      try { Array.prototype.${method}.call(undefined, () => 1); } catch (error) { print(error.name); }`);
  });
});

describe.each(["reduce", "reduceRight"])("%s", (method) => {
  test.each(LISTS)("over %s", (_name, list) => {
    for (const initial of ["", ", 'start'", ", undefined"]) {
      expectSame(`
        const list = ${list};
        attempt(() => Array.prototype.${method}.call(list, (total, item, index, all) => {
          log(total, item, index, all === list);
          return total + '+' + item;
        }${initial}));`);
    }
  });

  test("lets an exception through, and sees changes", () => {
    expectSame(`
      const list = [1, 2, 3, 4];
      attempt(() => list.${method}((total, item, index, all) => { delete all[2]; all[1] = 9; return log(total + item); }));
      attempt(() => list.${method}(() => { throw new Error("no"); }));`);
  });
});

describe.each(["sort", "toSorted"])("%s", (method) => {
  test.each([
    ["numbers", "[3, 1, 2, 1]"],
    ["one", "[1]"],
    ["none", "[]"],
    ["undefined and holes", "[3, undefined, , 1, undefined, , 2]"],
    ["an array-like", "({ length: 3, 0: 3, 2: 1 })"],
    ["rising then falling", "[1, 2, 3, 2, 1]"],
    ["sixty-three", "Array.from({ length: 63 }, (_, i) => (i * 37) % 63)"],
  ])("of %s asks for the same pairs", (_name, list) => {
    for (const compare of ["log(a - b)", "log(b - a)", "0", "NaN", "undefined", "String(a - b)", "a > b"]) {
      expectSame(`
        const list = ${list};
        const result = Array.prototype.${method}.call(list, (a, b) => { print(a, b); return ${compare}; });
        print(result, list, result === list, Object.keys(result));`);
    }
  });

  test("is stable, for long arrays too", () => {
    expectSame(`
      for (const length of [64, 65, 100, 127, 128, 1000, 2048]) {
        const list = Array.from({ length }, (_, i) => ({ key: (i * 7919) % 13, i }));
        print(list.${method}((a, b) => a.key - b.key).map(({ key, i }) => key * 10000 + i).join());
        const rising = Array.from({ length }, (_, i) => i ^ 1);
        print(rising.${method}((a, b) => a - b).join());
        print(rising.${method}((a, b) => b - a).join());
      }`);
  });

  test("without a comparator converts to text", () => {
    expectSame(`
      const item = (text) => ({ toString: () => text });
      print([item("b"), item("a"), undefined, item("c")].${method}().map(String));
      print([10, 9, 1].${method}());`);
  });

  test("leaves an array as it was where the comparator throws", () => {
    expectSame(`
      const list = [3, 2, 1];
      attempt(() => list.${method}((a, b) => { throw new Error("no"); }));
      print(list);`);
  });

  test("keeps every element where the comparator contradicts itself", () => {
    expectSame(`
      let seed = 1;
      const list = Array.from({ length: 200 }, (_, i) => i);
      const result = list.${method}(() => (seed = (seed * 48271) % 2147483647) % 3 - 1);
      print([...result].sort((a, b) => a - b).join());`);
  });

  test("refuses what is no comparator", () => {
    expectSame(`for (const wrong of [null, 5, "x", {}]) attempt(() => [2, 1].${method}(wrong));`);
  });
});

describe("arrays of the program's own kind", () => {
  test("make arrays of their kind", () => {
    expectSame(`
      class Pile extends Array { top() { return this[this.length - 1]; } }
      const pile = Pile.from([1, 2, 3], (x) => x * 2);
      print(pile.top(), pile.map((x) => x + 1).top(), pile.filter((x) => x < 6).top(), pile.flatMap((x) => [x, x]).top());
      class Plain extends Array { static get [Symbol.species]() { return log("species", Array); } }
      print(new Plain(1, 2).map((x) => x).constructor === Array);`);
  });

  test("map refuses a species that is none", () => {
    expectSame(
      `const odd = [1]; odd.constructor = { [Symbol.species]: 5 }; attempt(() => odd.map((x) => x));`,
    );
  });
});

describe("Array.from", () => {
  test.each([
    ["an array", "[1, , 3]"],
    ["a text", "'héy'"],
    ["an array-like", "({ length: 2, 0: 'a' })"],
    [
      "an array-like of getters",
      "({ get length() { return log('length', 1); }, get 0() { return log('zero', 7); } })",
    ],
    ["a length that is converted", "({ length: { valueOf() { return log('valueOf', 2); } } })"],
    ["a Map", "new Map([[1, 2]])"],
    ["a number", "5"],
    ["a generator", "(function* () { try { yield 1; yield 2; yield 3; } finally { print('closed'); } })()"],
    [
      "an iterable",
      "({ [Symbol.iterator]() { let i = 0; return { next() { return log('next', { done: ++i > 3, value: i }); }, return() { print('return'); return {}; } }; } })",
    ],
  ])("of %s", (_name, items) => {
    expectSame(`print(Array.from(${items}));`);
    expectSame(
      `print(Array.from(${items}, function (...args) { log(...args, this.me); return args[0] + 1; }, { me: 5 }));`,
    );
    expectSame(
      `attempt(() => Array.from(${items}, (item, index) => { if (index === 1) throw new Error("no"); return item; }));`,
    );
  });

  test("makes what it is called on", () => {
    expectSame(`
      function Box(...args) { print("Box", args); }
      print(Object.keys(Array.from.call(Box, [1, 2], (x) => x)), Array.from.call(Box, { length: 1 }, (x) => x).length);
      attempt(() => Array.from.call({}, [1], (x) => x));`);
  });

  test("refuses what is no function, and nothing", () => {
    expectSame(`
      for (const wrong of [null, 5, {}]) { try { Array.from([1], wrong); } catch (error) { print(error.name); } }
      for (const wrong of [null, undefined]) { try { Array.from(wrong, (x) => x); } catch (error) { print(error.name); } }`);
  });
});

describe("typed arrays", () => {
  test.each(VISITS.filter((name) => name !== "flatMap").concat(["reduce", "reduceRight"]))("%s", (method) => {
    for (const kind of ["Uint8Array", "Float64Array", "BigInt64Array"]) {
      const list = kind.startsWith("Big") ? "[3n, 1n, 2n]" : "[3, 1, 2.5]";
      expectSame(`
        const list = new ${kind}(${list});
        attempt(() => list.${method}((...args) => { log(...args.slice(0, 3)); return args[0]; }));
        attempt(() => list.${method}((item) => { list[2] = list[0]; return log(item) > 2; }));
        attempt(() => list.${method}(() => { throw new Error("no"); }));
        attempt(() => new ${kind}(0).${method}((a) => a));`);
    }
  });

  test("sort and toSorted", () => {
    expectSame(`
      const list = new Float64Array([3, -0, NaN, 1, 0, 2]);
      print(list.toSorted((a, b) => log(a, b, b - a)), list);
      print(list.sort((a, b) => { print(a, b); return a - b; }) === list, list);
      attempt(() => list.sort(5));
      attempt(() => list.sort(() => { throw new Error("no"); }));`);
  });

  test("map converts what the callback gives", () => {
    expectSame(`
      print(new Uint8Array([1, 2]).map((x) => ({ valueOf() { return log("valueOf", x * 200); } })));
      attempt(() => new Uint8Array([1]).map(() => 1n));
      attempt(() => new BigInt64Array([1n]).map(() => 1));
      class Bytes extends Uint8Array {}
      print(new Bytes([1, 2]).map((x) => x).constructor.name, new Bytes([1, 2]).filter((x) => x > 1).length);`);
  });

  test("new and from", () => {
    expectSame(`
      function* numbers() { yield 1; yield 2; }
      print(Uint8Array.from(numbers(), (x, i) => log(x, i, x * 2)), Float32Array.from({ length: 2, 0: "7" }, (x) => x));
      print(new Int16Array(numbers()), new Int16Array(new Set([3])), new Int16Array({ length: 1, 0: 4 }));
      attempt(() => new BigInt64Array(numbers()));
      attempt(() => Uint8Array.from(numbers(), () => { throw new Error("no"); }));
      print(Uint8Array.from([{ valueOf() { return log("valueOf", 3); } }]));
      try { Uint8Array.from([1], {}); } catch (error) { print(error.name); }`);
  });
});
