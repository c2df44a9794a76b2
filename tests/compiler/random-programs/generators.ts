/** The program's own generators: what is passed in and out, thrown in, and closed early. */
import { FUNCTION_SCOPE, type Feature } from "./feature.ts";
import type { ProgramMaker } from "./program-maker.ts";

function step(make: ProgramMaker): string {
  // A statement that is not taken must not leave its names behind.
  if (make.chance(14)) return make.statement();
  const value = make.expression();
  return make.pick([
    `yield ${value};`,
    `yield;`,
    `x = cut(yield ${value});`,
    `x += cut(yield ${make.traced("x")});`,
    `print(${make.tag()}, yield ${make.expression()}, yield ${make.traced("2")});`,
    `o[yield ${value}] = ${make.traced("cut(yield 3)")};`,
    `if (yield ${value}) ${make.chance(2) ? `return ${make.traced("x")};` : "throw new RangeError('inside');"}`,
    `const { p${make.fresh("d")} = yield ${make.traced("1")} } = {};`,
    `yield* ${make.pick([`[${value}, 2]`, "'ab'", `(function* () { const got = yield ${make.traced("1")}; print("got", got); return ${make.traced("9")}; })()`, "null", ...(make.has("iterators") ? [`tracked(${make.tag()}, 3)`] : [])])};`,
    `x = cut([yield 1, ...(yield* [${make.traced("2")}]) ?? []].length);`,
    `print(\`\${yield ${value}}\${yield}\`);`,
    `try { yield ${value}; ${make.within({}, () => make.statement())} } catch (e) { print("inside", what(e)); ${make.pick(["", "yield 'caught';", "throw e;"])} }`,
    `try { yield ${value}; } finally { ${make.traced("'finally'")}; ${make.pick(["", "yield 'last';", "return 'over';", "throw new RangeError('finally');"])} }`,
    `for (const y of [1, 2]) { try { yield y; ${make.pick(["continue;", "if (y === 2) break;", ""])} } finally { ${make.traced("y")}; } }`,
  ]);
}

function generator(make: ProgramMaker): readonly [string, string] {
  const name = make.fresh("gen");
  const scope = { ...FUNCTION_SCOPE, variables: [...make.scope.variables, "x"], isInGenerator: true };
  const body = make.within(scope, () => {
    const steps = Array.from({ length: 1 + make.below(4) }, () => step(make)).join(" ");
    return `{ burn(); ${steps} ${make.chance(2) ? `return ${make.expression()};` : ""} }`;
  });
  const parameters = make.pick([
    "x",
    `x = ${make.traced("1")}`,
    `{ length: x } = ${make.traced("'abc'")}, ...y`,
  ]);
  return make.pick([
    [`function* ${name}(${parameters}) ${body}`, name],
    [`const ${name} = function* (${parameters}) ${body};`, name],
    [`const ${name}o = { *${name}(${parameters}) ${body}, n: 1 };`, `${name}o.${name}`],
    [`class ${name}C { n = 2; static *${name}(${parameters}) ${body} }`, `${name}C.${name}`],
    [
      `class ${name}C { n = 2; *[Symbol.iterator](${parameters}) ${body} }`,
      `new ${name}C()[Symbol.iterator]`,
    ],
  ] as const);
}

function use(make: ProgramMaker, name: string): string {
  const call = `${name}(${make.pick(["", make.expression()])})`;
  const it = make.fresh("it");
  const label = make.fresh("l");
  const drive = Array.from({ length: 2 + make.below(3) }, () =>
    make.pick([
      `print(${it}.next(${make.expression()}));`,
      `print(${it}.next());`,
      `print(${it}.return(${make.traced("'r'")}));`,
      `print(${it}.throw(${make.pick(["new RangeError('thrown in')", "'text'"])}));`,
    ]),
  );
  const guarded = drive.map((text) => `try { ${text} } catch (e) { print("out", what(e)); }`).join(" ");
  return make.pick([
    `{ const ${it} = ${call}; ${guarded} }`,
    `{ const ${it} = ${call}; ${guarded} print(${it}[Symbol.iterator]() === ${it}, typeof ${it}.next, [...${it}]); }`,
    `for (const each of ${call}) { print(each); ${make.pick(["", "break;", "if (each) break;", "if (each) throw new RangeError('body');"])} }`,
    `${label}: for (const outer of [1, 2]) { for (const each of ${call}) { print(outer, each); continue ${label}; } }`,
    `print([...${call}], Math.max(...${call}));`,
    `{ const [first, second = ${make.traced("5")}] = ${call}; print(first, second); }`,
    `{ const [first, ...rest] = ${call}; print(first, rest); }`,
    `print(Array.from(${call}, (each) => ${make.traced("each")}), new Set(${call}).size);`,
    `print(${call}.map((each) => ${make.traced("each")}).take(2).toArray());`,
    `print((() => { for (const each of ${name}(${make.nested()})) return each; })());`,
    `print(${name}.name, ${call}[Symbol.toStringTag], ${call}.next === ${call}.next);`,
  ]);
}

export const generators: Feature = {
  name: "generators",
  statements: [
    (make) => {
      const [text, name] = generator(make);
      return `${text}\n${use(make, name)} ${make.chance(2) ? use(make, name) : ""}`;
    },
    (make) => {
      const [text, name] = generator(make);
      return `${text}\n${use(make, name)}`;
    },
    (make) => {
      const name = make.fresh("endless");
      return `function* ${name}() { try { for (let n = 0; ; n++) { burn(); yield n; } } finally { print(${make.tag()}); } } for (const n of ${name}()) { if (n > 1 || ${make.expression()}) break; print(n); } print(${name}().drop(1).filter((n) => n % 2).take(2).toArray());`;
    },
    (make) => {
      const name = make.fresh("again");
      return `{ const ${name} = (function* () { try { ${name}.next(); } catch (e) { print(what(e)); } yield 1; })(); print(${name}.next()); try { new (function* () {})(); } catch (e) { print(what(e)); } }`;
    },
    (make) => (make.scope.isInGenerator ? `print(yield ${make.expression()});` : make.traced("1") + ";"),
  ],
  expressions: [
    (make) => `[...(function* () { const got = yield ${make.nested()}; yield got; })()]`,
    (make) => (make.scope.isInGenerator ? `yield ${make.expression()}` : make.expression()),
    (make) => (make.scope.isInGenerator ? `yield* [${make.expression()}]` : make.expression()),
  ],
};
