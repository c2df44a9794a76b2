/** The program's own iterators: every use of one, left in every way, with a `return` that behaves and one that does not. */
import type { Feature } from "./feature.ts";
import type { ProgramMaker } from "./program-maker.ts";

/** An expression for an iterable that says what is asked of it. */
export function iterable(make: ProgramMaker): string {
  const tag = make.tag();
  return make.pick([
    `tracked(${tag}, ${make.pick(["0", "1", "2", "3"])})`,
    `tracked(${tag}, 3)`,
    `tracked(${tag}, 3, { return: undefined })`,
    `tracked(${tag}, 3, { return() { ${make.traced("'return'")}; throw new RangeError('return'); } })`,
    `tracked(${tag}, 3, { return() { ${make.traced("'return'")}; return ${make.pick(["1", "undefined"])}; } })`,
    `tracked(${tag}, 2, { next() { ${make.traced("'next'")}; ${make.pick(["throw new RangeError('next');", "return 1;", "return { done: 1, value: 2 };"])} } })`,
    `({ [Symbol.iterator]() { ${make.traced("'iterator'")}; return ${make.pick(["1", "{}", "[4, 5].values()"])}; } })`,
    make.pick(["5", "null", "{}", "o"]),
  ]);
}

export const iterators: Feature = {
  name: "iterators",
  prelude: `const tracked = (tag, count, more) => ({ [Symbol.iterator]() {
  print(tag, "iterator"); let n = 0;
  return { next(...given) { burn(); print(tag, "next", given.length, n); return { done: n >= count, value: n++ }; }, return(value) { print(tag, "return"); return {}; }, ...more };
} });`,
  statements: [
    (make) => {
      const label = make.fresh("l");
      const leave = make.pick([
        "",
        "break;",
        "continue;",
        `break ${label};`,
        `continue ${label};`,
        "throw new RangeError('body');",
        `if (each) break;`,
      ]);
      return `${label}: for (const outer of [1, 2]) { for (const each of ${iterable(make)}) { print(outer, each); ${leave} } }`;
    },
    (make) =>
      `try { for (const each of ${iterable(make)}) { try { ${make.traced("each")}; ${make.pick(["break;", "throw 'body';", ""])} } finally { ${make.traced("'finally'")}; ${make.pick(["", "continue;", "break;"])} } } } catch (e) { print(what(e)); }`,
    (make) =>
      `print((() => { for (const each of ${iterable(make)}) { if (each || ${make.nested()}) return ${make.traced("each")}; } return "end"; })());`,
    (make) => `{ const [x, y = ${make.traced("7")}] = ${iterable(make)}; print(x, y); }`,
    (make) => `{ const [x, , ...y] = ${iterable(make)}; print(x, y); }`,
    (make) =>
      `try { [${make.target()}, ${make.traced("{}")}.x = ${make.traced("7")}] = ${iterable(make)}; } catch (e) { print(what(e)); }`,
    (make) =>
      `try { [a = ${make.traced("1")}, { p: b }, ${make.traced("null")}.x] = ${iterable(make)}; } catch (e) { print(what(e)); }`,
    (make) =>
      `try { for (${make.pick(["o.p", `${make.traced("o")}.p`, "[a]", "{ p: a }", "const [x]", "const { p: x = 1 }"])} of ${iterable(make)}) print(a, o.p); } catch (e) { print(what(e)); }`,
    (make) => `print([${make.expression()}, ...${iterable(make)}, ${make.traced("8")}]);`,
    (make) => `print(Math.max(${make.traced("1")}, ...${iterable(make)}, ${make.traced("8")}));`,
    (make) =>
      `print(((...rest) => rest.length)(...${iterable(make)}), (([x, y]) => [x, y])(${iterable(make)}));`,
    (make) =>
      `print(new Set(${iterable(make)}), Array.from(${iterable(make)}, (x, i) => ${make.traced("[x, i]")}));`,
    (make) =>
      `try { print(new Map(${make.pick([iterable(make), "[['k', 1], 2]"])}).size, Object.fromEntries(tracked(${make.tag()}, 0))); } catch (e) { print(what(e)); }`,
    (make) => `for (const each of ${iterable(make)}) ${make.block({ isInLoop: true })}`,
  ],
  expressions: [
    (make) => `[...${iterable(make)}]`,
    (make) => `(([x]) => x)(${iterable(make)})`,
    (make) => `[a] = ${iterable(make)}, cut(a)`,
  ],
};
