/** Constructors, fields, methods, inheritance, `super`: what runs, and in which order. */
import { FUNCTION_SCOPE, type Feature } from "./feature.ts";
import type { ProgramMaker } from "./program-maker.ts";

function member(make: ProgramMaker): string {
  const name = make.pick(["m", "n", "'quoted'", "0", `[${make.traced("'k' + 1")}]`, `[${make.key()}]`]);
  return make.pick([
    () => `${name} = ${make.nested()};`,
    () => `${name};`,
    () => `static ${name} = ${make.nested()};`,
    () => `${name}(x, y) ${make.body(["x", "y", "this.n"])}`,
    () => `static ${name}(x) ${make.body(["x"])}`,
    () => `arrow = () => this.n;`,
    () => `static self = this.name;`,
  ])();
}

function members(make: ProgramMaker): string {
  return Array.from({ length: 1 + make.below(3) }, () => member(make)).join(" ");
}

function constructor(make: ProgramMaker, isDerived: boolean): string {
  const body = make.within({ ...FUNCTION_SCOPE, variables: [...make.scope.variables, "x"] }, () =>
    make.statement(),
  );
  const after = `this.n = cut(x); ${body}`;
  if (!isDerived) {
    return make.pick([
      "",
      `constructor(x) { ${make.traced("x")}; ${after} }`,
      `constructor(x) { print(Object.keys(this)); ${after} }`,
      `constructor(x = ${make.traced("1")}, ...rest) { ${after} ${make.pick(["", "return;", "return { n: 'other' };", "return 5;"])} }`,
    ]);
  }
  return make.pick([
    "",
    `constructor(x) { ${make.traced("'before'")}; super(${make.traced("x")}, ...[2]); ${after} }`,
    `constructor(x) { const early = () => this; try { early(); } catch (e) { print(what(e)); } print(typeof super(x)); ${after} print(early() === this); }`,
    `constructor(x) { (() => super(${make.traced("1")}))(); ${after} }`,
    `constructor(x) { if (${make.nested()}) super(x); else ${make.pick(["return { n: 1 };", "super(2);", ""])} ${after} }`,
    `constructor(x) { super(x); try { super(${make.traced("'again'")}); } catch (e) { print(what(e)); } ${after} }`,
    `constructor(x) { try { super(x); ${after} } finally { ${make.traced("'ctor'")}; } ${make.pick(["", "return undefined;", "return 1;", "return this;"])} }`,
  ]);
}

function useSuper(make: ProgramMaker): string {
  return make.pick([
    `m(x) { print(typeof super.m); return super.m?.(${make.traced("x")}); }`,
    `up(x) { super.n = ${make.traced("1")}; super[${make.traced("'m2'")}] ??= cut(x); return [this.n, this.m2, super.n]; }`,
    `m(x) { return (() => super[${make.traced("'m'")}] ? super.m(x, 1) : ${make.traced("0")})(); }`,
    `static up() { return [super.name, typeof super.m, (() => super.self)()]; }`,
    `up() { super.n += 1; super.n++; const { m } = super.constructor; [super.k] = [${make.traced("3")}]; return this.k; }`,
    `toString() { return "C:" + super.toString(); } up() { return \`\${this}\`; }`,
  ]);
}

function pair(make: ProgramMaker): string {
  const base = make.fresh("A");
  const derived = make.fresh("B");
  const thing = make.fresh("b");
  const text = `class ${base} { ${members(make)} ${constructor(make, false)} m(x) { ${make.traced("'A.m'")}; return [this.n, x].length; } }
class ${derived} extends ${make.pick([base, make.traced(base), `(${make.traced("1")}, ${base})`])} { ${members(make)} ${constructor(make, true)} ${useSuper(make)} }
const ${thing} = new ${derived}(${make.expression()}); print(Object.keys(${thing}), ${thing}.n, ${thing} instanceof ${base}, ${thing}.m?.(${make.expression()}));
print(typeof ${thing}.up === "function" ? ${thing}.up(${make.traced("2")}) : ${derived}.up?.());`;
  make.scope.variables.push(`${thing}.n`);
  return text;
}

export const classes: Feature = {
  name: "classes",
  statements: [
    pair,
    pair,
    (make) => {
      const name = make.fresh("X");
      const base = make.pick(["Error", "Array", "Map", "RangeError", "Set"]);
      const extra = base === "Error" || base === "RangeError" ? "'text'" : "";
      return `class ${name} extends ${base} { tag = ${make.traced("1")}; constructor(x) { super(${extra}); this.x = cut(x); } own() { return this.tag; } } const ${name.toLowerCase()} = new ${name}(${make.expression()}); print(${name.toLowerCase()}.own(), ${name.toLowerCase()} instanceof ${base}, ${name.toLowerCase()}.constructor === ${name}, ${name.toLowerCase()}.${extra === "" ? "length" : "message"});`;
    },
    (make) =>
      `try { new (class extends ${make.pick(["null", "undefined", "1", "(() => 0)", "Object"])} { x = ${make.traced("1")}; })(${make.traced("2")}); print("made"); } catch (e) { print(what(e)); }`,
    (make) => {
      // Mixing a class in, with a name of its own inside.
      const name = make.fresh("M");
      return `const ${name} = (Base, x = ${make.traced("1")}) => class Inner extends Base { mixed = x; static make() { return new Inner(${make.traced("x")}); } }; print(${name}(class {}).make(), ${name}(Object, ${make.expression()}).name);`;
    },
    (make) => {
      const name = make.fresh("H");
      return `class ${name} { static [Symbol.hasInstance](x) { ${make.traced("x")}; return ${make.nested()}; } } print(1 instanceof ${name}); try { ${name}(); } catch (e) { print(what(e)); } try { ${name} = 1; print("assigned"); } catch (e) { print(what(e)); }`;
    },
  ],
  expressions: [
    (make) => `new (class { n = ${make.nested()}; ${member(make)} })().n`,
    (make) => `(class { static n = ${make.nested()}; ${member(make)} }).n`,
    (make) => `new (class Own { f = Own.name; g = ${make.traced("this.f")}; })().g`,
    (make) =>
      `new (class { constructor(...x) { this.x = x; } })(${make.expression()}, ...[${make.expression()}, 2]).x.length`,
    (make) =>
      `new (${make.pick(["class {}", "class { p = 1; }", "class extends Object { q = 2; }"])})${make.pick(["()", "", `(${make.traced("1")})`])} instanceof ${make.pick(["Object", "Array"])}`,
  ],
};

/** `super` in the methods of object literals. */
export const superInObjects: Feature = {
  name: "super-in-objects",
  statements: [
    (make) => {
      const name = make.fresh("u");
      const use = make.pick([
        `m(x) { return [super.m(${make.traced("x")}), typeof super.none]; }`,
        `m(x) { return (() => super[${make.traced("'m'")}](x))(); }`,
        `m(x) { super.n = ${make.traced("x")}; super.n += 1; return [this.n, base${name}.n]; }`,
        `[${make.traced("'m'")}](x) { return super.m?.(x) ?? ${make.nested()}; }`,
        `m(x) { try { return super.none(${make.traced("1")}); } catch (e) { return e.name; } }`,
      ]);
      return `const base${name} = { n: 1, m(x) { ${make.traced("this.n")}; return x; } }; const ${name} = { __proto__: base${name}, n: ${make.expression()}, ${use} }; print(${name}.m(${make.expression()}), Object.create(${name}).m(2), Object.keys(${name}));`;
    },
    (make) => {
      const name = make.fresh("u");
      return `const ${name} = { toString() { return "u" + super.toString().length; } }; print(\`\${${name}}\`, ${name} + ${make.expression()}); Object.setPrototypeOf(${name}, { toString() { return ${make.traced("'other'")}; } }); print(${name}.toString());`;
    },
  ],
  expressions: [
    (make) => {
      const parent = `{ get p() { return ${make.traced("this.n")}; }, set p(x) { this.n = ${make.traced("x")}; } }`;
      const use = make.pick(["", " += 2", "++", " ??= 3", " = 4"]);
      return make.has("accessors")
        ? `({ __proto__: ${parent}, n: 1, get p() { return super.p; }, set p(x) { super.p = x; } }).p${use}`
        : "({ f() { return super.toString === Object.prototype.toString; } }).f()";
    },
    (make) => `({ f() { return super.hasOwnProperty(${make.traced("'f'")}); } }).f(${make.expression()})`,
  ],
};
