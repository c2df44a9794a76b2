/** Parameters of every kind, closures, hoisting, names, `this`. */
import type { Feature } from "./feature.ts";
import type { ProgramMaker } from "./program-maker.ts";

function parameters(make: ProgramMaker): readonly [string, readonly string[]] {
  return make.pick([
    () => ["x, y", ["x", "y"]],
    () => [`x = ${make.traced("1")}, y = ${make.traced("x")}`, ["x", "y"]],
    () => [`x, { p: y = ${make.traced("2")}, [${make.key()}]: z = ${make.nested()} } = o`, ["x", "y", "z"]],
    () => [`[x, ...y] = ${make.traced("[1, 2, 3]")}, ...z`, ["x", "y", "z"]],
    () => [`x, y = () => x, z = ${make.traced("y()")}`, ["x", "z"]],
    () => [`x = ${make.nested()}, ...[y, z = ${make.traced("x")}]`, ["x", "y", "z"]],
    () => [`{ length: x } = "four", y = x++, z = ${make.traced("y")}`, ["x", "y", "z"]],
  ] as (() => readonly [string, readonly string[]])[])();
}

function declaration(make: ProgramMaker): string {
  const name = make.fresh("f");
  const [list, names] = parameters(make);
  const arrow = { hasArguments: make.scope.hasArguments };
  const text = make.pick([
    () => `function ${name}(${list}) ${make.body(names)}`,
    () => `const ${name} = function (${list}) ${make.body(names)};`,
    () => `const ${name} = (${list}) => ${make.body(names, arrow)};`,
    () =>
      `const ${name} = function named(${list}) { print(typeof named, named.name, named.length); return ${make.nested()}; };`,
    () => `const ${name} = ({ method(${list}) ${make.body(names)} }).method;`,
  ])();
  make.scope.functions.push(name);
  return text;
}

export const functions: Feature = {
  name: "functions",
  statements: [
    declaration,
    declaration,
    (make) =>
      `{ ${declaration(make)} print(${make.scope.functions.pop()}(${make.expression()}, ${make.expression()})); }`,
    (make) => {
      // Each turn of the loop has a variable of its own.
      const all = make.fresh("all");
      const head = make.pick([
        "for (let i = 0; i < 3; i++)",
        "for (let i = 0; i < 3; print('next', ++i))",
        "for (const i of [0, 1, 2])",
        "for (const i in [0, 1, 2])",
        `for (let i = 0, f = () => i; i < 3; ${all}.push(f), i++)`,
      ]);
      return `const ${all} = []; ${head} { let own = ${make.expression()}; ${all}.push(() => own = [i, own].length${make.chance(2) ? ", () => own" : ""}); } print(${all}.map((f) => f()));`;
    },
    (make) => {
      // Used before it is declared.
      const name = make.fresh("h");
      return make.pick([
        `print(typeof ${name}, ${name}(2)); function ${name}(n) { return n > 0 ? ${name}(n - 1) : ${make.traced("n")}; }`,
        `print(${name}); var ${name} = ${make.expression()}; print(${name});`,
        `try { (() => ${name})(); } catch (e) { print(what(e)); } let ${name} = 1; print(${name});`,
        `try { ${name} = ${make.traced("1")}; } catch (e) { print(what(e)); } const ${name} = 1; try { ${name} += ${make.traced("1")}; } catch (e) { print(what(e)); }`,
        `try { print(typeof ${name}); } catch (e) { print(what(e)); } class ${name} {}`,
      ]);
    },
    () =>
      `print(((x, y = 1, ...z) => 0).length, (function (x) {}).name, ({ m() {} }).m.name, (() => {}).name);`,
    (make) => {
      const name = make.fresh("w");
      return `const ${name} = { n: 1, f() { return [this === ${name}, (() => this === ${name})(), (function () { return this; })()]; } }; print(${name}.f(), (0, ${name}.f).call({}), (${name}.f)(), ${name}?.f(), ${name}["f"](), ${name}.f.bind(1)());`;
    },
  ],
  expressions: [
    (make) => `(function (x, y) ${make.body(["x", "y"])})(${make.expression()}, ${make.expression()})`,
    (make) => `((x, ...y) => ${make.nested(["x"])})(${make.expression()})`,
    (make) => {
      const argument = make.expression();
      return `(function (x) { return this.p + x; })${make.pick([`.call(o, ${argument})`, `.apply(o, [${argument}])`, `.bind(o)(${argument})`])}`;
    },
    (make) => `${make.traced("o")}[${make.traced("'none'")}](${make.traced("1")})`,
    (make) => `(${make.pick(["null", "undefined", "1", "o"])})(${make.traced("1")})`,
    (make) =>
      `${make.traced("(x, y) => [x, y].length")}(${make.expression()}, ...${make.traced("[1, 2]")}, ${make.expression()})`,
    (make) => `((f, n) => f(f, n))((f, n) => n <= 0 ? ${make.nested()} : [n, f(f, n - 1)].length, 3)`,
  ],
};

/** The object `arguments`: mapped to nothing, as code is strict. */
export const argumentsObject: Feature = {
  name: "arguments",
  expressions: [
    (make) =>
      `(function (x, y = 1) { x = ${make.nested()}; return [arguments.length, arguments[0], ...arguments]; })(${make.expression()}, ${make.expression()})`,
    (make) =>
      `(function () { return (() => arguments[${make.pick(["0", "1", make.traced("0")])}])(); })(${make.expression()})`,
    (make) =>
      make.scope.hasArguments
        ? make.pick(["arguments.length", "arguments[0]", "[...arguments].length"])
        : make.expression(),
    (make) =>
      `(function () { arguments[0] = ${make.nested()}; arguments.length = 1; return Array.prototype.slice.call(arguments); })(${make.expression()}, 2)`,
    (make) =>
      `({ m(x) { for (const each of arguments) ${make.traced("each")}; return typeof arguments; } }).m(${make.expression()}, ${make.expression()})`,
    (make) =>
      `(function (x = arguments.length) { return x; })(${make.pick(["", "undefined, 2", make.expression()])})`,
  ],
};
