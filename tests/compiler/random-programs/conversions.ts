/** Objects that become numbers, texts and keys through functions of the program, each of which is traced. */
import type { Feature } from "./feature.ts";
import type { ProgramMaker } from "./program-maker.ts";

/** An expression for an object that says when it is converted. */
export function convertible(make: ProgramMaker): string {
  const tag = make.tag();
  const value = make.pick(["1", "2", "'1'", "'p'", "'k1'", "NaN", "null", "undefined"]);
  return make.pick([
    `conv(${tag}, ${value}, 'k2')`,
    `conv(${tag}, 3, ${value})`,
    `prim(${tag}, ${value})`,
    `prim(${tag}, ${value})`,
    `conv(${tag}, {}, ${value})`,
    `conv(${tag}, {}, {})`,
    `({ valueOf: null, toString() { ${make.traced("'k1'")}; return 'p'; } })`,
    `({ [Symbol.toPrimitive]: ${make.pick(["null", "undefined", "1"])}, toString: () => ${make.traced("'k1'")} })`,
    `[conv(${tag}, 1, ${value}), 2]`,
    `({ valueOf() { throw ${make.pick(["new RangeError('valueOf')", make.traced("'thrown'")])}; } })`,
    `new (class { toString() { return ${make.traced("'k2'")}; } valueOf() { return ${make.traced("4")}; } })()`,
  ]);
}

function operand(make: ProgramMaker): string {
  return make.chance(3) ? make.expression() : convertible(make);
}

/**
 * A key that is converted without a trace. V8 converts the key of a compound assignment twice, once to read and once to
 * write; ECMA-262 (6.2.5.5, GetValue) and the machine do it once.
 */
function quietKey(make: ProgramMaker): string {
  return make.pick(["{ toString: () => 'k1' }", "['p']", "{ [Symbol.toPrimitive]: (hint) => hint }", "null"]);
}

export const conversions: Feature = {
  name: "conversions",
  prelude: `const conv = (tag, number, text) => ({ valueOf() { print(tag, "valueOf"); return number; }, toString() { print(tag, "toString"); return text; } });
const prim = (tag, value) => ({ [Symbol.toPrimitive](hint) { print(tag, hint); return value; } });`,
  expressions: [
    (make) =>
      `${operand(make)} ${make.pick(["+", "-", "*", "/", "%", "**", "<", "<=", ">", ">=", "==", "!=", "&", "|", "<<", ">>>"])} ${operand(make)}`,
    (make) => `${operand(make)} ${make.pick(["+", "<", ">=", "==", "==="])} ${operand(make)}`,
    (make) => `\`\${${operand(make)}}\${${operand(make)}}\``,
    (make) => `${make.pick(["-", "+", "~", "!"])}${convertible(make)}`,
    (make) => `${make.traced("o")}[${convertible(make)}]`,
    (make) => `${make.traced("o")}[${convertible(make)}] = ${make.kept()}`,
    (make) =>
      `${make.traced("o")}[${quietKey(make)}] ${make.pick(["+=", "??=", "&&=", "-="])} ${make.kept()}`,
    (make) => `o[${quietKey(make)}]${make.pick(["++", "--"])}`,
    (make) => `delete o[${convertible(make)}]`,
    (make) => `${convertible(make)} in ${make.traced("o")}`,
    (make) => `o?.[${convertible(make)}]?.[${convertible(make)}]`,
    (make) => `({ [${convertible(make)}]: ${make.traced("1")}, [${convertible(make)}]() { return 1; } })`,
    (make) =>
      `Object.keys(class { static [${convertible(make)}] = ${make.traced("1")}; [${convertible(make)}] = 2; })`,
    (make) => `${make.pick(["Number", "String", "isNaN", "parseInt", "Math.abs"])}(${operand(make)})`,
    (make) => `Math.max(${operand(make)}, ${operand(make)})`,
    (make) => `[${operand(make)}, ${operand(make)}].join(${make.pick(["", convertible(make)])})`,
    (make) =>
      `"abcdef".${make.pick(["slice", "substring", "at", "indexOf", "padStart", "concat"])}(${operand(make)}, ${operand(make)})`,
    (make) => `[1, 2, 3].${make.pick(["slice", "at", "fill", "includes", "with"])}(${operand(make)})`,
    (make) => `(a = ${convertible(make)}, a${make.pick(["++", "--", " += 1", " ||= 2"])}, a = cut(a))`,
    (make) => `new Map([[${convertible(make)}, 1]]).size + ${operand(make)}`,
    (make) => `new Number(${convertible(make)}) > ${operand(make)}`,
  ],
  statements: [
    (make) => {
      const name = make.fresh("d");
      const text = `const { [${convertible(make)}]: ${name} = ${make.traced("5")}, [${convertible(make)}]: ${name}b, ...${name}c } = o;`;
      make.scope.constants.push(name, `${name}b`);
      return text;
    },
    (make) =>
      `switch (${convertible(make)}) { case ${make.expression()}: print(1); default: print(${operand(make)} < ${operand(make)}); }`,
    (make) => `list[${convertible(make)}] = ${make.traced("6")};`,
    (make) =>
      `if (${convertible(make)} ${make.pick(["<", ">", "<=", "=="])} ${convertible(make)}) ${make.block()}`,
    (make) => `print(${convertible(make)} + '', ${operand(make)} * 1);`,
  ],
};
