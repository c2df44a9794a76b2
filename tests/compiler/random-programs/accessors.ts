/** Getters and setters, own, static and inherited, each of which is traced. */
import type { Feature } from "./feature.ts";
import type { ProgramMaker } from "./program-maker.ts";

function getter(make: ProgramMaker, key: string, field: string, isStatic = ""): string {
  const result = make.pick([field, field, `${field} + ${make.traced("1")}`, make.nested()]);
  const leaves = make.chance(12) ? "throw new RangeError('get'); " : "";
  return `${isStatic}get ${key}() { print(${make.tag()}, "get"); ${leaves}return ${result}; }`;
}

function setter(make: ProgramMaker, key: string, field: string, isStatic = ""): string {
  const parameter = make.pick(
    ["x", `x = ${make.traced("0")}`, "{ length: x } = 'five'", "[x]"].slice(0, make.chance(3) ? 4 : 1),
  );
  const leaves = make.chance(12) ? "throw new RangeError('set'); " : "";
  return `${isStatic}set ${key}(${parameter}) { print(${make.tag()}, "set", x); ${leaves}${field} = cut(x); ${make.chance(4) ? "return 3;" : ""} }`;
}

function object(make: ProgramMaker): string {
  const name = make.fresh("g");
  const members = [`_p: ${make.expression()}`, getter(make, "p", "this._p"), setter(make, "p", "this._p")];
  if (make.chance(2)) members.push(getter(make, `[${make.traced("'k' + 1")}]`, "this._p"));
  if (make.chance(2)) members.push(setter(make, make.pick(["q", "'q'", "0", "get"]), "this._p"));
  if (make.chance(2))
    members.push(`get f() { ${make.traced("'f'")}; return function (x) { return [this._p, x]; }; }`);
  if (make.chance(3))
    members.push(make.pick(["p: 5", "__proto__: { get inherited() { return this._p; } }", "...o"]));
  make.scope.variables.push(`${name}.p`);
  make.scope.constants.push(`${name}.k1`, `${name}.inherited`);
  return `const ${name} = { ${members.join(", ")} }; ${use(make, name)}`;
}

function classWithAccessors(make: ProgramMaker): string {
  const name = make.fresh("G");
  const instance = make.fresh("g");
  const members = [
    `_p = ${make.nested()};`,
    getter(make, "p", "this._p"),
    make.chance(5) ? "" : setter(make, "p", "this._p"),
    make.chance(2) ? getter(make, `[${make.traced("'k1'")}]`, "this.p") : "",
    make.chance(2)
      ? `static _s = ${make.traced("1")}; ${getter(make, "s", "this._s", "static ")} ${setter(make, "s", "this._s", "static ")}`
      : "static s = 0;",
  ];
  const derived = make.pick([
    "",
    getter(make, "p", "super.p"),
    `${getter(make, "p", "super.p")} ${setter(make, "p", "super.p")}`,
    `set p(x) { super.p = ${make.traced("x")}; } up() { return super.p++; }`,
    `p = ${make.traced("2")};`,
  ]);
  make.scope.variables.push(`${instance}.p`, `${name}B.s`);
  return `class ${name} { ${members.join(" ")} } class ${name}B extends ${name} { ${derived} } const ${instance} = new ${name}${make.pick(["", "B"])}(); ${use(make, instance)}`;
}

function use(make: ProgramMaker, name: string): string {
  const value = make.kept();
  return make.pick([
    `print(${name}.p, ${name}.p = ${value});`,
    `${name}.p ${make.pick(["+=", "-=", "??=", "&&=", "||=", "**="])} ${value};`,
    `${make.traced(name + ".p++")}; ++${name}[${make.traced("'p'")}];`,
    `[${name}.p, ${name}.p = ${make.traced("4")}] = [${value}];`,
    `({ p: ${name}.p } = ${name});`,
    `{ const { p, k1 = ${make.traced("1")} } = ${name}; print(p, k1); }`,
    // V8 reads some getters that the pattern has taken a second time for the rest, against ECMA-262 (14.3.3).
    `{ const { _p, ...rest } = ${name}; print(_p, rest); }`,
    `print({ ...${name} }, Object.assign({}, ${name}));`,
    `print(Object.entries(${name}).length, JSON.stringify(${name}));`,
    `for (const key in ${name}) print(key, typeof ${name}[key]);`,
    `print(typeof ${name}.f?.(${value}), ${name}?.p);`,
    `for (${name}.p of [1, ${value}]) print(${name}.p);`,
    `print(Object.create(${name}).p, Reflect.get(${name}, "p", { _p: 8 }));`,
    `print(typeof Object.getOwnPropertyDescriptor(${name}, "p")?.get, Reflect.set(${name}, "p", ${value}));`,
    `delete ${name}.p; ${name}.p = ${value};`,
  ]);
}

export const accessors: Feature = {
  name: "accessors",
  statements: [
    object,
    object,
    classWithAccessors,
    classWithAccessors,
    (make) => {
      const name = make.fresh("g");
      make.scope.variables.push(`${name}.d`);
      const get = `get() { return ${make.traced("this.n")}; }`;
      return `const ${name} = Object.defineProperty({ n: 1 }, ${make.traced("'d'")}, { ${get}, ${make.chance(4) ? "" : `set(x) { this.n = ${make.traced("cut(x)")}; },`} enumerable: ${make.pick(["true", "false"])} }); print(${name}, Object.keys(${name}));`;
    },
  ],
  expressions: [
    (make) => `({ ${getter(make, "p", make.nested())} }).p`,
    (make) => `({ ${setter(make, "p", "this.n")} }).p = ${make.expression()}`,
    (make) =>
      `({ n: 1, ${getter(make, "p", "this.n")}, ${setter(make, "p", "this.n")} })[${make.traced("'p'")}] ${make.pick(["+=", "-=", "??=", "&&="])} ${make.kept()}`,
    (make) => `(class { ${getter(make, "p", "1", "static ")} }).p${make.pick(["", "?.()", " + 1", ".x"])}`,
  ],
};
