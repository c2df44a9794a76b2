/** The methods of arrays that call back. What a comparison is asked, and how often, is each engine's own: it is not traced. */
import type { Feature } from "./feature.ts";
import type { ProgramMaker } from "./program-maker.ts";

function array(make: ProgramMaker): string {
  return make.pick([
    `[3, 1, ${make.expression()}]`,
    "[1, , 3]",
    "[]",
    "[5, 4, 3]",
    "list",
    make.traced("[2, 1]"),
    "[[1, 2], [3]]",
  ]);
}

/** A function of one element, its index and the array. */
function callback(make: ProgramMaker): string {
  const value = make.nested(["x", "i"]);
  return make.pick([
    () => `(x) => ${make.traced("x")}`,
    () => `(x, i) => { ${make.traced("i")}; return ${value}; }`,
    () =>
      `function (x, i, whole) { print(${make.tag()}, x, i, whole.length, this?.p); ${make.pick(["", "whole.pop();", "if (i < 2) whole[i + 1] = 9;", "if (whole.length < 5) whole.push(0);", "delete whole[i + 1];"])} return ${value}; }`,
    () =>
      `(x) => { if (x === 1) throw ${make.pick(["new RangeError('callback')", "'text'"])}; return ${make.traced("x")}; }`,
    () => make.pick(["Boolean", "Number", "String", "undefined", "1"]),
  ])();
}

const METHODS = [
  "map",
  "filter",
  "forEach",
  "some",
  "every",
  "find",
  "findIndex",
  "findLast",
  "findLastIndex",
  "flatMap",
];

export const callbacks: Feature = {
  name: "callbacks",
  expressions: [
    (make) =>
      `${array(make)}.${make.pick(METHODS)}(${callback(make)}${make.pick(["", `, ${make.traced("o")}`, ", () => 1"])})`,
    (make) => `${array(make)}.${make.pick(METHODS)}(${callback(make)})`,
    (make) =>
      `${array(make)}.reduce${make.pick(["", "Right"])}((total, x, i) => { print(${make.tag()}, total, x, i); return ${make.pick(["total + x", "x", make.nested()])}; }${make.pick(["", `, ${make.expression()}`])})`,
    (make) =>
      `${array(make)}.${make.pick(["sort", "toSorted"])}(${make.pick(["(x, y) => x - y", "(x, y) => y - x", "", "undefined", "(x, y) => x < y ? 1 : x > y ? -1 : 0", "1"])})`,
    (make) =>
      `["bb", "a", "ccc", "dd"].sort((x, y) => ${make.pick(["x.length - y.length", "y.length - x.length", "0", "x < y ? -1 : 1"])})`,
    (make) =>
      `[{ n: 2 }, { n: 1 }, { n: 2, last: 1 }].sort(({ n: x }, { n: y }) => x - y).map(({ last = ${make.traced("0")} }) => last)`,
    (make) => `[3, 1, 2].sort(() => { throw ${make.pick(["new RangeError('compare')", "1"])}; })`,
    (make) =>
      `Array.from(${make.pick(["{ length: 3 }", "{ length: 2, 0: 'x' }", "'abc'", "new Set([1, 2])", array(make)])}, ${callback(make)})`,
    (make) =>
      `Array.prototype.${make.pick(["map", "filter", "some", "find"])}.call(${make.pick(["'ab'", "{ length: 2, 1: 'x' }"])}, ${callback(make)})`,
    (make) => `${array(make)}.map((x) => [x].map((y) => ${make.traced("[x, y]")}))`,
    (make) => `((f) => [1, 2].map(f))(${callback(make)})`,
    (make) => `${array(make)}?.${make.pick(METHODS)}?.(${callback(make)})?.length`,
    (make) =>
      `[1, 2].${make.pick(["map", "flatMap"])}(${make.pick(["(x) => [x, [x]]", "(...x) => x.length", "function () { return this; }"])}${make.pick(["", ", 5"])})`,
    (make) => `Reflect.apply(Array.prototype.map, [1, ${make.expression()}], [${callback(make)}])`,
    (make) => `[1, 2, 3].map.call([${make.expression()}], ${callback(make)})`,
  ],
  statements: [
    (make) =>
      `try { print(${array(make)}.${make.pick(METHODS)}(${callback(make)})); } catch (e) { print(what(e)); }`,
    (make) => {
      const name = make.fresh("stopped");
      return `const ${name} = (() => { [1, 2, 3].forEach((x) => { if (x === 2) return; ${make.traced("x")}; }); for (const x of [1, 2].map((y) => ${make.traced("y")})) return x; })(); print(${name});`;
    },
    (make) => {
      const name = make.fresh("L");
      return `class ${name} extends Array { sum() { return this.reduce((x, y) => ${make.traced("x + y")}, 0); } } print(${name}.from([1, 2]).sum(), ${name}.of(1, 2).map((x) => x + ${make.traced("1")}) instanceof ${name});`;
    },
  ],
};
