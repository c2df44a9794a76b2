/** Strings and regular expressions that call back, compared with the engine's own. */
import { describe, expect, test } from "vitest";
import { expectSame, printedByUs } from "./compare-with-v8.ts";

describe.each(["replace", "replaceAll"])("%s", (method) => {
  test.each([
    ["a text", `"b"`],
    ["the empty text", `""`],
    ["what is not there", `"z"`],
    ["a number", "1"],
    ["undefined", "undefined"],
    ["null", "null"],
    ["a pattern", "/b+/g"],
    ["a pattern for once", "/b+/"],
    ["groups", "/(?<first>b)(x)?(.)/g"],
    ["an empty match", "/x*/g"],
    ["an empty match of characters", "/(?:)/gu"],
    ["a sticky pattern", "/a/gy"],
  ])("%s by what a function says", (_name, pattern) => {
    for (const text of ["abbcab1undefinednull", "", "a😀b"]) {
      expectSame(`
        attempt(() => ${JSON.stringify(text)}.${method}(${pattern}, (...args) => { log(...args); return "<" + args[0] + ">"; }));
        attempt(() => ${JSON.stringify(text)}.${method}(${pattern}, () => "$&$1"));
        attempt(() => ${JSON.stringify(text)}.${method}(${pattern}, () => ({ toString() { return log("toString", "T"); } })));
        attempt(() => ${JSON.stringify(text)}.${method}(${pattern}, () => { throw new Error("no"); }));
        attempt(() => ${JSON.stringify(text)}.${method}(${pattern}, { toString() { return log("toString", "[$&]"); } }));`);
    }
  });

  test("converts the text and the pattern in order", () => {
    expectSame(`
      const speaking = (text) => ({ toString() { return log("toString", text); } });
      attempt(() => String.prototype.${method}.call(speaking("abab"), speaking("b"), speaking("$&$&")));
      attempt(() => String.prototype.${method}.call(speaking("abab"), speaking("b"), (m) => m + "!"));
      attempt(() => String.prototype.${method}.call(null, "a", () => 1));
      attempt(() => "a".${method}(speaking("a"), () => Symbol("s")));`);
  });

  test("hands over to an object that knows how", () => {
    expectSame(`
      const own = { [Symbol.replace](...args) { return log(...args, this === own, "done"); } };
      attempt(() => "text".${method}(own, "with"));
      attempt(() => "text".${method}({ get [Symbol.replace]() { return log("getter", undefined); }, toString() { return "t"; } }, "T"));
      try { "a".${method}({ [Symbol.replace]: 5, toString() { return "a"; } }, "b"); } catch (error) { print(error.name); }
      attempt(() => "a".${method}({ [Symbol.match]: true, flags: "", toString() { return "a"; } }, "b"));`);
  });
});

test.each(["match", "matchAll", "search", "split"])("%s hands over to an object that knows how", (method) => {
  expectSame(`
    const own = { [Symbol.${method}](...args) { return log(...args, this === own, "done"); } };
    attempt(() => "text".${method}(own));
    attempt(() => "text".${method}(own, 5));
    attempt(() => { const found = "text".${method}({ toString() { return log("toString", "e"); } }); return typeof found === "object" ? [...found] : found; });
    attempt(() => "text".${method}({ get [Symbol.${method}]() { return log("getter", null); }, toString() { return "e"; } }) !== undefined);
    try { "a".${method}({ [Symbol.${method}]: 5, toString() { return "a"; } }); } catch (error) { print(error.name); }
    attempt(() => String.prototype.${method}.call(undefined, own));`);
});

describe("lastIndex", () => {
  test("is where the specification has it, before, during and after", () => {
    expectSame(`
      for (const flags of ["", "g", "y", "gy"]) {
        const pattern = new RegExp("a", flags);
        pattern.lastIndex = 1;
        print("aaba".replace(pattern, (match, at) => log(at, pattern.lastIndex, "x")), pattern.lastIndex);
        pattern.lastIndex = 1;
        attempt(() => "aaba".replace(pattern, () => { pattern.lastIndex = 0; throw new Error("no"); }));
        print(pattern.lastIndex);
      }`);
  });

  test("may be changed by a callback that replaces with the same pattern", () => {
    expectSame(`
      const pattern = /a(b)?/g;
      print("abaab".replace(pattern, (m, b) => m + "[" + "ab".replace(pattern, () => "-") + b + "]"), pattern.lastIndex);`);
  });
});

describe("a pattern with an exec of its own", () => {
  const OWN = `
    class Own extends RegExp {
      exec(text) { const found = super.exec(text); log("exec", this.lastIndex, found === null); return found; }
    }
  `;
  test.each(["replace", "match", "search"])("%s", (method) => {
    const more = method === "replace" ? `, (...args) => log(args.length, "x")` : "";
    for (const flags of ["", "g", "u", "gy"]) {
      expectSame(`${OWN}
        const own = new Own("a(b)?", "${flags}");
        own.lastIndex = 1;
        attempt(() => "abaab".${method}(own${more}));
        print(own.lastIndex);`);
    }
  });

  test("test", () => {
    expectSame(
      `${OWN} const own = new Own("b", "g"); print(own.test("abb"), own.test("abb"), own.test("abb"), own.lastIndex);`,
    );
  });

  test("gives results of any kind", () => {
    expectSame(`
      const results = [{ get length() { return log("length", 3); }, 0: "b", get index() { return log("index", "1"); }, get 1() { return log("1", undefined); }, get 2() { return log("2", 5); }, get groups() { return log("groups", { n: "N" }); } }, null];
      const pattern = { flags: "g", global: true, lastIndex: 0, exec(text) { return log("exec", results.shift()); } };
      attempt(() => RegExp.prototype[Symbol.replace].call(pattern, "abc", "[$1|$2|$3|$10|$20|$<n>|$<m>|$$|$&|$\`|$'|$0]"));
      for (const wrong of [5, undefined, "x"]) {
        attempt(() => RegExp.prototype[Symbol.replace].call({ flags: "", exec: () => wrong }, "a", "b"));
        attempt(() => RegExp.prototype.test.call({ exec: () => wrong }, "a"));
      }`);
  });

  test.each(["$1", "$01", "$10", "$11", "$0", "$00", "$9", "$99", "$<a", "$<a>", "$", "$$$", "x$"])(
    "and the template %s",
    (template) => {
      expectSame(`
        const make = (flags, source) => Object.assign(new RegExp(source, flags), { exec(text) { return RegExp.prototype.exec.call(this, text); } });
        for (const source of ["(b)", "(?<a>b)", "b", "(a)(b)(c)?()()()()()()()(d)"]) {
          print("abcd abcd".replace(make("g", source), ${JSON.stringify(template)}));
        }`);
    },
  );
});

describe("JSON.parse with a reviver", () => {
  test("visits members before what holds them", () => {
    expectSame(`
      const text = '{"a":[1,{"b":null}],"2":true,"1":"x","a2":{}}';
      print(JSON.parse(text, function (key, value) { log(key, value, this); return value; }));
      print(JSON.parse(text, (key, value) => (key === "a" || key === "1" ? undefined : value)));
      print(JSON.parse("[1,2,3]", (key, value) => (key === "1" ? undefined : value)));
      print(JSON.parse("7", (key, value) => log(key === "", value)));`);
  });

  test("sees what the reviver does to the holder", () => {
    expectSame(`
      print(JSON.parse('{"a":1,"b":{"c":2}}', function (key, value) { if (key === "a") { this.b = [7, 8]; this.c = 9; } return log(key, value); }));
      print(JSON.parse('{"a":1,"b":2}', function (key, value) { if (key === "a") delete this.b; return log(key, value); }));
      print(JSON.parse('[1,2]', function (key, value) { if (key === "0") this.push(3); return value; }));
      print(JSON.parse('{"a":1,"b":2}', function (key, value) { if (key === "a") Object.freeze(this); return value === 2 ? 5 : value; }));`);
  });

  test("fails where the text or the reviver does", () => {
    expectSame(`
      attempt(() => JSON.parse("[1", (key, value) => value));
      attempt(() => JSON.parse("[1,2]", () => { throw new Error("no"); }));
      attempt(() => JSON.parse({ toString() { return log("toString", "[1]"); } }));
      attempt(() => JSON.parse("[1]", {}));`);
  });
});

describe("JSON.stringify", () => {
  const VALUES = [
    `{ a: 1, b: [1, undefined, () => 1, Symbol("s"), null, NaN], c: undefined, d: "é\\n\\ud800", e: { toJSON(key) { return log("toJSON", key, { key }); } } }`,
    `[new Number(1), new String("x"), new Boolean(false), Object(1n) && null, new Date(0), /x/, new Map([[1, 2]]), new Error("e")]`,
    `Object.assign(Object.create({ inherited: 1 }), { own: 2, [Symbol("s")]: 3 })`,
    `{ get a() { return log("getter", { b: [] }); }, c: {}, d: [] }`,
    `{ 2: "two", 1: "one", toJSON: 5 }`,
    `[{ toJSON() { return undefined; } }, { toJSON() { return 5; } }]`,
    `"text"`,
    `undefined`,
    `() => 1`,
    `{ toJSON() { return "top"; } }`,
    `Object.assign(new Number(3), { toString() { return log("toString", "8"); }, valueOf() { return log("valueOf", 9); } })`,
  ];

  test.each(VALUES)("of %s", (value) => {
    const replacers = [
      "undefined",
      "null",
      "(key, value) => value",
      `function (key, value) { log(key, typeof value, typeof this); return key === "b" ? undefined : value; }`,
    ];
    replacers.push(
      `(key, value) => (typeof value === "number" ? String(value) : value)`,
      `["a", "b", 1, new String("e"), "a", {}]`,
    );
    for (const replacer of replacers) {
      for (const space of ["", ", 2", ", '--'", ", 99", ", 'longer than ten'", ", new Number(1)"]) {
        expectSame(`print(JSON.stringify(${value}, ${replacer}${space}));`);
      }
    }
  });

  test("calls toJSON of a BigInt where there is one, and refuses it otherwise", () => {
    expectSame(`
      attempt(() => JSON.stringify({ a: 1n }, (key, value) => value));
      attempt(() => JSON.stringify({ a: 1n, b: { toJSON() { return 1; } } }));
      attempt(() => JSON.stringify({ a: 1n }, (key, value) => (typeof value === "bigint" ? String(value) : value)));
      BigInt.prototype.toJSON = function () { return log("toJSON", this + "n"); };
      attempt(() => JSON.stringify({ a: 1n }));
      delete BigInt.prototype.toJSON;`);
  });

  test("says where a circle is", () => {
    expectSame(`
      class Node { constructor(inner) { this.inner = inner; } }
      const replacer = (key, value) => value;
      const circles = [
        () => { const a = {}; a.self = a; return a; },
        () => { const a = {}; a.b = { c: a }; return a; },
        () => { const a = []; a.push({ x: [a] }); return { outer: a }; },
        () => { const a = new Node(); a.inner = new Node([{ deep: { deeper: a } }]); return a; },
        () => { const a = Object.create(null); a.self = [a]; return a; },
        () => { const a = {}; a.toJSON = () => [a]; return [a]; },
      ];
      for (const make of circles.slice(0, 5)) attempt(() => JSON.stringify(make(), replacer));
      attempt(() => JSON.stringify({ x: 1, y: { toJSON() { const a = { z: 1 }; a.a = a; return a; } } }));
      const shared = { s: 1 };
      print(JSON.stringify([shared, shared], replacer));`);
  });

  test("lets an exception through", () => {
    expectSame(`
      attempt(() => JSON.stringify({ a: { toJSON() { throw new Error("no"); } } }));
      attempt(() => JSON.stringify({ get a() { throw new Error("no"); } }));
      attempt(() => JSON.stringify([1], () => { throw new Error("no"); }));`);
  });
});

test("a reviver gets a key and a value, and nothing else", () => {
  expect(printedByUs(`JSON.parse("1", (...args) => log(args.length));`)).toEqual(["2"]);
});
