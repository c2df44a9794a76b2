/** Private fields, methods, accessors and statics, and what happens where an object has none. */
import type { Feature } from "./feature.ts";
import type { ProgramMaker } from "./program-maker.ts";

function use(make: ProgramMaker): string {
  const fields = ["this.#f", "this.#f", make.has("accessors") ? "this.#a" : "this.#f", "x"];
  return make.pick([
    () =>
      make.has("generators")
        ? `*#each(x) { yield this.#f; yield* [x, ${make.traced("this.#f")}]; } use(x) { return [...this.#each(x), #each in this]; }`
        : `use(x) { return this.#m\`a\${x}b\`; }`,
    () => `use(x) ${make.body(fields)}`,
    () => `use(x) { return this.#f ${make.pick(["=", "+=", "-=", "??=", "&&=", "||="])} ${make.nested()}; }`,
    () => `use(x) { return [this.#f++, --this.#f, this.#m(${make.traced("x")}), this?.#f, this.next?.#f]; }`,
    () =>
      `use(x) { [this.#f, ...x] = [${make.nested()}, 2]; ({ p: this.#f = ${make.traced("1")} } = o); return [this.#f, x]; }`,
    () => `use(x) { for (this.#f of [1, ${make.traced("2")}]) print(this.#f); return (() => this.#f)(); }`,
    () => `use(x) { return [#f in this, #m in o, #f in ${make.traced("{}")}]; }`,
    () =>
      `use(x) { try { return ${make.traced("o")}.#f${make.pick(["", " = " + make.traced("1"), " += " + make.traced("1"), "++"])}; } catch (e) { return e.name; } }`,
    () =>
      `use(x) { try { this.#m = ${make.traced("1")}; } catch (e) { return [e.name, this.#m === this.#m]; } }`,
    () =>
      `use(x) { try { return ${make.traced("o")}.#m(${make.traced("1")}); } catch (e) { return e.name; } }`,
  ])();
}

export const privateNames: Feature = {
  name: "private-names",
  statements: [
    (make) => {
      const name = make.fresh("P");
      const accessor = make.has("accessors")
        ? `get #a() { return ${make.traced("this.#f")}; } ${make.chance(4) ? "" : "set #a(x) { this.#f = cut(x); }"}`
        : "";
      return `class ${name} { #f = ${make.traced(make.leaf())}; #later; next = null; ${accessor} #m(x) { burn(); return [this.#f, x].length; } ${use(make)} all() { return [this.#f, this.#later]; } }
try { const it = new ${name}(); print(it.use(${make.expression()}), it.all(), it); } catch (e) { print(what(e)); }`;
    },
    (make) => {
      const name = make.fresh("P");
      return `class ${name} { static #made = ${make.traced("0")}; static #note(x) { return ${name}.#made += x; } static make(x) { this.#note(x); return ++${name}.#made; } }
print(${name}.make(${make.traced("1")})); try { (class extends ${name} {}).make(2); print("inherited"); } catch (e) { print(what(e)); }`;
    },
    (make) => {
      const name = make.fresh("P");
      return `class ${name} { #x = ${make.traced("1")}; static same(one, other) { return #x in other && one.#x === other.#x; } equals = (other) => ${name}.same(this, other); }
class ${name}B extends ${name} { #x = ${make.traced("2")}; get() { return this.#x; } } print(new ${name}B().get(), new ${name}().equals(new ${name}B()), ${name}.same(new ${name}(), { x: 1 }));`;
    },
    (make) => {
      // Read before it is there: in a method that the constructor of the base calls.
      const name = make.fresh("P");
      return `class ${name} { constructor() { try { print(this.early()); } catch (e) { print(what(e)); } } early() { return 0; } } class ${name}B extends ${name} { #late = ${make.traced("1")}; early() { return ${make.pick(["this.#late", "this.#late = 2", "#late in this", "this?.#late"])}; } } print(new ${name}B().early());`;
    },
    (make) => {
      // A base that gives an object of its choice gets the fields of the class on it; twice is an error.
      const name = make.fresh("P");
      return `class ${name} extends (class { constructor(x) { return x; } }) { #mark = ${make.traced("3")}; static read(x) { return #mark in x ? x.#mark : "none"; } } const ${name}o = {}; new ${name}(${name}o); print(${name}.read(${name}o), ${name}.read({})); try { new ${name}(${name}o); print("twice"); } catch (e) { print(what(e)); }`;
    },
  ],
  expressions: [
    (make) => `new (class { #v = ${make.traced("4")}; get = () => this.#v; })().get()`,
    (make) =>
      `new (class { #v; set(x) { this.#v ??= ${make.traced("x")}; return this.#v; } })().set(${make.expression()})`,
  ],
};

export const staticBlocks: Feature = {
  name: "static-blocks",
  statements: [
    (make) => {
      const name = make.fresh("S");
      const changes = {
        variables: [...make.scope.variables, "this.x", `${name}.y`],
        loopLabels: [],
        blockLabels: [],
        isInLoop: false,
        isInFunction: false,
        isInGenerator: false,
        hasArguments: false,
      };
      return `class ${name} { static x = ${make.traced("1")}; static ${make.block(changes)} static y = ${make.traced("this.x")}; static { print(this === ${name}, ${name}.name, this.y); var x = ${make.traced("2")}; { let x = 3; this.z = () => x; } } [${make.key()}] = 1; static last = ${make.traced("this.z()")}; } print(${name}.x, ${name}.z());`;
    },
    (make) =>
      `try { class Broken { static { ${make.traced("1")}; throw ${make.pick(["new RangeError('block')", "'text'"])}; } static never = ${make.traced("2")}; } } catch (e) { print(what(e)); }`,
    (make) => {
      const name = make.fresh("read");
      return `let ${name}; class ${name}C { #secret = ${make.traced("5")}; static { ${name} = (it) => it.#secret; } } print(${name}(new ${name}C()));`;
    },
  ],
  expressions: [(make) => `(class { static n = 1; static { this.n += ${make.traced("2")}; } }).n`],
};

export const newTarget: Feature = {
  name: "new-target",
  statements: [
    (make) => {
      const name = make.fresh("N");
      return `function ${name}(x) { burn(); print(new.target === ${name}, typeof new.target, (() => new.target === undefined)()); ${make.pick(["", "this.x = cut(x);", "return { x: 1 };"])} } ${make.pick(
        [
          `print(new ${name}(${make.expression()}));`,
          `try { ${name}(1); } catch (e) { print(what(e)); }`,
          `print(Reflect.construct(${name}, [1], ${make.pick(["Array", "Map"])}) instanceof ${make.pick(["Array", name])});`,
          `${name}.prototype.m = function () { return [this.x, new.target]; }; print(new ${name}(${make.expression()}).m?.());`,
        ],
      )}`;
    },
    (make) => {
      const name = make.fresh("N");
      return `class ${name} { made = new.target; constructor(x = new.target.name) { print(x, new.target === ${name}, this.made); if (new.target === ${name} && ${make.nested()}) throw new TypeError("abstract"); } } class ${name}B extends ${name} { constructor() { print(new.target.name); super(${make.pick(["", make.traced("1")])}); } } try { new ${name}B(); new ${name}(); } catch (e) { print(what(e)); }`;
    },
  ],
  expressions: [(make) => `(function () { return new.target ?? ${make.nested()}; })()`],
};
