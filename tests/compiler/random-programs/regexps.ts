/** Regular expressions, and the methods of texts that take one and a function. */
import type { Feature } from "./feature.ts";
import type { ProgramMaker } from "./program-maker.ts";

const TEXT = ["'a1b22c333'", "'2024-06'", "'aaa'", "''", "`x${a}y${b}`"];
const PATTERN = [
  "\\d+",
  "([a-c])(\\d)?",
  "(?<letter>[a-z])(?<digit>\\d)?",
  "a",
  "",
  "(?<=a)\\d",
  "^\\w",
  "[^a]",
];

function regExp(make: ProgramMaker, flags: readonly string[]): string {
  const source = make.pick(PATTERN);
  return source === "" ? `new RegExp("", "${make.pick(flags)}")` : `/${source}/${make.pick(flags)}`;
}

export const regExps: Feature = {
  name: "regexps",
  statements: [
    (make) => {
      const name = make.fresh("re");
      return `{ const ${name} = ${regExp(make, ["g", "y", "gi", "", "gu"])}; for (let n = 0; n < 3; n++) { const found = ${name}.${make.pick(["exec", "test"])}(${make.pick(TEXT)}); print(found, found?.index, ${name}.lastIndex); } }`;
    },
    (make) => {
      const name = make.fresh("re");
      return `{ const ${name} = ${regExp(make, ["g", "y"])}; ${name}.lastIndex = ${make.traced("1")}; ${name}.lastIndex += ${make.traced("1")}; print(${make.pick(TEXT)}.search(${name}), ${name}.lastIndex, ${name}.test('abc1'), ${name}.lastIndex); }`;
    },
    (make) =>
      `for (const { 0: whole, index, groups } of ${make.pick(TEXT)}.matchAll(${regExp(make, ["g"])})) { print(whole, index, groups?.letter); ${make.pick(["", "break;", "if (index) break;"])} }`,
    (make) =>
      `const [, ${make.fresh("m")} = ${make.traced("'none'")}] = ${make.pick(TEXT)}.match(${regExp(make, ["", "g"])}) ?? [];`,
  ],
  expressions: [
    (make) =>
      `${make.pick(TEXT)}.replace(${regExp(make, ["", "g"])}, (whole, ...rest) => { ${make.traced("whole")}; return rest.length + ${make.nested()}; })`,
    (make) =>
      `${make.pick(TEXT)}.replaceAll(${regExp(make, ["g"])}, (whole) => \`<\${${make.traced("whole")}}>\`)`,
    (make) =>
      `${make.pick(TEXT)}.${make.pick(["replace", "replaceAll"])}("a", (whole, at) => ${make.traced("at")})`,
    (make) =>
      `${make.pick(TEXT)}.replace(${regExp(make, ["", "g"])}, ${make.pick(["'[$&]'", "'$1$2'", "'$<letter>'", make.expression()])})`,
    (make) => `${make.pick(TEXT)}.split(${regExp(make, [""])}${make.pick(["", `, ${make.traced("2")}`])})`,
    (make) => `${make.pick(TEXT)}.match(${regExp(make, ["", "g"])})?.length`,
    (make) =>
      `${make.pick(TEXT)}.replace(/\\d/g, (d) => { if (d === "2") throw ${make.pick(["new RangeError('callback')", "'text'"])}; return ${make.traced("d")}; })`,
    (make) =>
      `${make.pick(TEXT)}.${make.pick(["replace", "split"])}({ [Symbol.replace](...x) { ${make.traced("x.length")}; return "own"; }, [Symbol.split]: (...x) => [${make.traced("x[0]")}] }, ${make.traced("1")})`,
    (make) => `(${regExp(make, ["", "g"])} === ${regExp(make, [""])}) + ${regExp(make, ["gi"])}.flags`,
  ],
};
