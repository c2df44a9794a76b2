/** Resources that are released when their block is left, in whichever way. One failure at a time: two join in Python's way. */
import { FUNCTION_SCOPE, type Feature, type Scope } from "./feature.ts";
import type { ProgramMaker } from "./program-maker.ts";

function resource(make: ProgramMaker): string {
  const tag = make.tag();
  return make.pick([
    `res(${tag})`,
    `res(${tag})`,
    make.traced(`res(${tag})`),
    "null",
    "undefined",
    `new (class { x = ${make.traced("1")}; [Symbol.dispose]() { print(${tag}, this.x); } })()`,
  ]);
}

/** What changes inside an arrow function. */
function arrow(make: ProgramMaker): Partial<Scope> {
  return { ...FUNCTION_SCOPE, hasArguments: make.scope.hasArguments };
}

export const usingDeclarations: Feature = {
  name: "using",
  prelude: 'const res = (tag) => ({ toString: () => tag, [Symbol.dispose]() { print("release", tag); } });',
  statements: [
    (make) => {
      const one = make.fresh("r");
      const label = make.fresh("l");
      const way = make.pick([
        "",
        "break;",
        "continue;",
        `break ${label};`,
        `continue ${label};`,
        "throw new RangeError('body');",
      ]);
      return `${label}: for (const x of [1, 2]) { using ${one} = ${resource(make)}; using ${one}b = ${resource(make)}; print("body", x, ${make.expression()}); ${way} }`;
    },
    (make) =>
      `print((() => { using r = ${resource(make)}; ${make.within(arrow(make), () => make.statement())} return ${make.traced("3")}; })());`,
    (make) => `{ using r = ${resource(make)}; ${make.within({}, () => make.statement())} }`,
    (make) =>
      `try { using r = ${make.pick(["{}", "1", "{ [Symbol.dispose]: 1 }"])}; print("no"); } catch (e) { print(what(e)); }`,
    (make) =>
      `try { using r = ${resource(make)}; using bad = { [Symbol.dispose]() { ${make.traced("'bad'")}; throw new RangeError("release"); } }; ${make.traced("'body'")}; } catch (e) { print(what(e)); } finally { ${make.traced("'finally'")}; }`,
    (make) =>
      `for (using r of [${resource(make)}, ${resource(make)}]) { print("turn"); ${make.pick(["", "continue;", "break;"])} }`,
    (make) =>
      make.has("generators")
        ? `for (const x of (function* () { using r = ${resource(make)}; yield 1; yield ${make.traced("2")}; })()) { print(x); ${make.pick(["", "break;"])} }`
        : `{ using r = ${resource(make)}; { using s2 = ${resource(make)}; } ${make.traced("1")}; }`,
  ],
};
