/** Maps, sets and objects made of the program's iterables, compared with the engine's own. */
import { describe, test } from "vitest";
import { expectSame } from "./compare-with-v8.ts";

/** An iterable that says what is asked of it. */
const SPEAKING = `
const speaking = (items) => ({
  [Symbol.iterator]() {
    let index = 0;
    print("iterator");
    return {
      next() { print("next"); return { get done() { return log("done", index >= items.length); }, get value() { return log("value", items[index++]); } }; },
      return() { print("return"); return {}; },
    };
  },
});
function* given(...items) { try { yield* items; } finally { print("closed"); } }
`;

const expectSameHere = (piece: string): void => expectSame(SPEAKING + piece);

describe("forEach", () => {
  test("of a Map and of a Set", () => {
    expectSameHere(`
      const map = new Map([["a", 1], ["b", 2]]);
      map.forEach(function (value, key, all) { log(value, key, all === map, this.me); }, { me: 5 });
      const set = new Set(["x", "y"]);
      set.forEach(function (value, key, all) { log(value, key, all === set, this); });
      attempt(() => map.forEach(() => { throw new Error("no"); }));
      attempt(() => set.forEach(5));
      attempt(() => Map.prototype.forEach.call(set, (x) => x));`);
  });

  test("sees members that come and go", () => {
    expectSameHere(`
      const map = new Map([[1, 1], [2, 2], [3, 3]]);
      map.forEach((value, key) => { log(key); map.delete(key + 1); if (key < 9) map.set(key + 5, 0); });
      const set = new Set([1, 2, 3]);
      set.forEach((value) => { log(value); set.delete(value); if (value < 4) set.add(value + 3); });
      const cleared = new Set([1, 2, 3]);
      cleared.forEach((value) => { log(value); cleared.clear(); if (value < 3) cleared.add(value + 1); });
      print(map, set, cleared);`);
  });
});

describe.each(["Map", "Set", "WeakMap", "WeakSet"])("new %s", (kind) => {
  const isMap = kind.endsWith("Map");
  const member = (text: string): string => (isMap ? `[${text}, 1]` : text);
  const items = kind.startsWith("Weak") ? [member("{}"), member("[]")] : [member("'a'"), member("'b'")];

  test("from what the program iterates", () => {
    expectSameHere(`
      const shown = (made) => made instanceof Map || made instanceof Set ? made : made.constructor.name;
      attempt(() => shown(new ${kind}(speaking([${items.join()}]))));
      attempt(() => shown(new ${kind}(given(${items.join()}))));
      attempt(() => shown(new ${kind}(speaking([${items[0]!}, 5]))));
      attempt(() => shown(new ${kind}(given(5, ${items[0]!}))));
      attempt(() => shown(new ${kind}({ [Symbol.iterator]() { return { next() { throw new Error("no"); }, return() { print("return"); } }; } })));
      attempt(() => shown(new ${kind}(null)));`);
  });

  test("with an adder of the program", () => {
    const adder = isMap ? "set" : "add";
    expectSameHere(`
      class Own extends ${kind} { ${adder}(...args) { print("${adder}", args.length); return super.${adder}(...args); } }
      print(new Own(speaking([${items.join()}])).constructor.name, new Own([${items.join()}]) instanceof ${kind});
      class Failing extends ${kind} { ${adder}() { throw new Error("full"); } }
      attempt(() => new Failing(given(${items.join()})));`);
  });
});

test("the entries of a Map may have getters", () => {
  expectSameHere(`
    print(new Map([{ get 0() { return log("key", 1); }, get 1() { return log("value", 2); } }]));
    print(new Map(given({ get 0() { return log("key", 1); }, get 1() { return log("value", 2); } })));`);
});

test("Object.fromEntries", () => {
  expectSameHere(`
    attempt(() => Object.fromEntries(speaking([["a", 1], ["b", 2], ["a", 3]])));
    attempt(() => Object.fromEntries(given([{ toString() { return log("toString", "k"); } }, 1])));
    attempt(() => Object.fromEntries([[{ toString() { return log("toString", "k"); } }, 1]]));
    attempt(() => Object.fromEntries(given(["a", 1], 5)));
    attempt(() => Object.fromEntries(given([{ toString() { throw new Error("no"); } }, 1])));`);
});

describe.each(["Map", "Object"])("%s.groupBy", (home) => {
  test("groups what it goes through", () => {
    expectSameHere(`
      attempt(() => ${home}.groupBy([1, 2, 3, , 5], (item, index) => log(item, index, item % 2 ? "odd" : "even")));
      attempt(() => ${home}.groupBy(speaking([1, 2]), (x) => x));
      attempt(() => ${home}.groupBy("abca", (x) => x));
      attempt(() => ${home}.groupBy(given(1, 2), () => -0));
      attempt(() => ${home}.groupBy(given(1, 2, 3), (x) => { if (x === 2) throw new Error("no"); return x; }));
      try { ${home}.groupBy(given(1), 5); } catch (error) { print(error.name); }
      try { ${home}.groupBy(null, (x) => x); } catch (error) { print(error.name); }`);
  });
});

test("Object.groupBy converts keys", () => {
  expectSameHere(`
    const key = { toString() { return log("toString", "k"); } };
    print(Object.groupBy([1, 2], () => key), Object.getPrototypeOf(Object.groupBy(given(1), (x) => x)));
    attempt(() => Object.groupBy(given(1), () => ({ toString() { throw new Error("no"); } })));`);
});

describe("sets combined with the program's own", () => {
  const METHODS = ["union", "intersection", "difference", "symmetricDifference"].concat([
    "isSubsetOf",
    "isSupersetOf",
    "isDisjointFrom",
  ]);
  test.each(METHODS)("%s", (method) => {
    expectSameHere(`
      const like = (items, size = items.length) => ({
        get size() { return log("size", size); },
        get has() { print("has"); return (item) => log("has", item, items.includes(item)); },
        get keys() {
          print("keys");
          return () => {
            let index = 0;
            return { next() { return log("next", { done: index >= items.length, value: items[index++] }); }, return() { print("return"); return {}; } };
          };
        },
      });
      for (const mine of [[], [1], [1, 2, 3], [3, 4, 5, 6]]) {
        for (const other of [[], [1], [2, 3], [-0, 3, 2, 1, 9]]) {
          attempt(() => new Set(mine).${method}(like(other)));
          attempt(() => new Set(mine).${method}(like(other, Infinity)));
          attempt(() => new Set(mine).${method}(like(other, { valueOf() { return log("valueOf", 1); } })));
        }
      }
      const set = new Set([1, 2, 3]);
      attempt(() => set.${method}({ size: 5, has(item) { set.delete(item); if (item < 10) set.add(item + 10); return log(item) < 3; }, keys() { return [2].values(); } }));
      attempt(() => set.${method}({ size: 1, has() { throw new Error("no"); }, *keys() { yield 2; throw new Error("end"); } }));
      for (const size of [NaN, undefined, -1, "x"]) attempt(() => set.${method}(like([], size)));
      for (const wrong of [{ get size() { return 1; }, has: 5 }, { get size() { return 1; }, has() {}, keys: 5 }, { size: 0, has() {}, keys() { return 5; } }]) {
        try { print(set.${method}(wrong)); } catch (error) { print(error.name); }
      }`);
  });
});
