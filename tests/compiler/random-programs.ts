/**
 * Makes programs of every kind of statement and expression, nested at random, each of which ends: loops count, and
 * functions share an amount of fuel. A program prints much of what it computes, so that another order of evaluation
 * shows.
 */
import { seededRandom } from "./seeded-random.ts";

interface Names {
  /** Variables that may be assigned to. */
  readonly variables: string[];
  readonly constants: string[];
  readonly functions: string[];
  /** Labels of the loops around this, of this function. */
  readonly labels: string[];
  readonly isInFunction: boolean;
  readonly isInLoop: boolean;
}

/** The text of a random program, the same for the same seed. */
export function randomProgram(seed: number): string {
  return new Generator(seed).program();
}

class Generator {
  readonly #random: (below: number) => number;
  #made = 0;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }

  program(): string {
    const names: Names = {
      variables: ["a", "b"],
      constants: ["o", "list"],
      functions: ["note"],
      labels: [],
      isInFunction: false,
      isInLoop: false,
    };
    return [
      "let fuel = 150, a = 1, b = 2;",
      "const o: any = { p: 1, q: { r: 2 }, m(x: number) { return (this.p = x) + 1; } }, list: any[] = [1, 2, 3];",
      "const burn = () => { if (--fuel < 0) throw new RangeError('fuel'); };",
      "function note(x?: any) { burn(); print('note', typeof x === 'function' ? 'f' : JSON.stringify(x)); return x; }",
      this.#block(names, 4, 7),
      "print(a, b, JSON.stringify(o), JSON.stringify(list));",
    ].join("\n");
  }

  #pick<T>(choices: readonly T[]): T {
    return choices[this.#random(choices.length)]!;
  }

  #fresh(prefix: string): string {
    return `${prefix}${++this.#made}`;
  }

  #block(outer: Names, depth: number, length: number): string {
    const names: Names = {
      ...outer,
      variables: [...outer.variables],
      constants: [...outer.constants],
      functions: [...outer.functions],
    };
    return Array.from({ length }, () => this.#statement(names, depth)).join("\n");
  }

  #statement(names: Names, depth: number): string {
    const nested = (more: Partial<Names> = {}): string =>
      `{\n${this.#block({ ...names, ...more }, depth - 1, 1 + this.#random(3))}\n}`;
    const value = (): string => this.#expression(names, 2);
    const simple = [
      () => `${this.#expression(names, 3)};`,
      () => `print(${value()});`,
      () => this.#declaration(names),
      () => `[${this.#target(names)}, ${this.#target(names)} = ${value()}] = [${value()}, ${value()}];`,
      () => `({ p: ${this.#target(names)}, z: ${this.#target(names)} = ${value()} } = o);`,
    ];
    if (names.isInFunction) simple.push(() => `if (${value()}) return ${value()};`);
    if (names.isInLoop) simple.push(() => `if (${value()}) ${this.#pick(["break", "continue"])};`);
    for (const label of names.labels)
      simple.push(() => `if (${value()}) ${this.#pick(["break", "continue"])} ${label};`);
    if (depth <= 0) return this.#pick(simple)();
    const compound = [
      () => `if (${value()}) ${nested()} else ${nested()}`,
      () => this.#loop(names, depth),
      () => this.#function(names, depth),
      () => this.#class(names, depth),
      () =>
        `try { ${this.#block(names, depth - 1, 2)} throw ${value()}; } catch (e${depth}) ${nested({ variables: [...names.variables, `e${depth}`] })}`,
      () => `try ${nested()} finally ${nested({ labels: [], isInLoop: false, isInFunction: false })}`,
      () =>
        `switch (${value()}) { case ${value()}: ${nested()} case 1: ${this.#block(names, 0, 1)} break; default: ${nested()} }`,
      () => nested(),
    ];
    return this.#random(3) === 0 ? this.#pick(compound)() : this.#pick(simple)();
  }

  #declaration(names: Names): string {
    const name = this.#fresh("v");
    const value = this.#expression(names, 2);
    switch (this.#random(5)) {
      case 0:
        names.constants.push(name);
        return `const ${name} = ${value};`;
      case 1:
        names.variables.push(name);
        return `var ${name} = ${value};`;
      case 2:
        names.variables.push(name);
        return `let { q: ${name} = ${value} }: any = o, [${name}b, ...${name}c] = list;`;
      case 3:
        names.variables.push(name);
        return `let ${name}: any; ${this.#random(2) ? `${name} = ${value};` : ""}`;
      default:
        names.variables.push(name);
        return `let ${name}: any = ${value};`;
    }
  }

  #loop(names: Names, depth: number): string {
    const label = this.#fresh("l");
    const i = this.#fresh("i");
    const inside = (variable: string): string =>
      `{ ${this.#block({ ...names, variables: [...names.variables, variable], labels: [...names.labels, label], isInLoop: true }, depth - 1, 2)} }`;
    switch (this.#random(4)) {
      case 0:
        return `let ${i} = 0; ${label}: while (${i}++ < 3) ${inside("a")}`;
      case 1:
        return `${label}: for (const ${i} of [${this.#expression(names, 1)}, 2, ...list.slice(0, 2)]) { let ${i}b: any = ${i}; ${inside(`${i}b`)} }`;
      case 2:
        return `${label}: for (const ${i} in { x: 1, y: 2 }) ${inside("b")}`;
      default:
        return `${label}: for (let ${i} = 0, ${i}n = 0; ${i}n++ < 3; ${i}++) ${inside(i)}`;
    }
  }

  #function(names: Names, depth: number): string {
    const name = this.#fresh("f");
    const inside = {
      ...names,
      variables: [...names.variables, "x", "y"],
      labels: [],
      isInLoop: false,
      isInFunction: true,
    };
    const body = `{ burn(); ${this.#block(inside, depth - 1, 3)} return ${this.#expression(inside, 2)}; }`;
    const parameters = this.#pick([
      "x: any, y: any",
      "x: any = a, { p: y }: any = o",
      "x = note(1), [y]: any = [x]",
      "x?: any, ...y: any",
    ]);
    names.functions.push(name);
    return this.#pick([
      `function ${name}(${parameters}) ${body}`,
      `const ${name} = (${parameters}) => ${body};`,
      `const ${name} = function (${parameters}) ${body};`,
      `const ${name} = (${parameters}) => [1, 2].map((x) => ${body}).length;`,
    ]);
  }

  #class(names: Names, depth: number): string {
    const name = this.#fresh("C");
    const inside = {
      ...names,
      variables: [...names.variables, "this.n", "this.#s", "x"],
      labels: [],
      isInLoop: false,
      isInFunction: true,
    };
    // Reading a private field before it has a value is undefined here, and a TypeError in JavaScript.
    const initialiser = { ...names, variables: names.variables.filter((variable) => variable !== "this.#s") };
    const base = `class ${name}A { base = note(${this.#expression(names, 1)}); up(x?: any) { return [this.base, x].length; } }`;
    const body = this.#block(inside, Math.min(1, depth - 1), 2);
    names.constants.push(name.toLowerCase());
    return `${base}
class ${name} extends ${name}A { n: any = note(0); #s: any = ${this.#expression(initialiser, 1)}; static made = 0;
  constructor(x: any) { ${name}.made++; super(); this.n = x; }
  #hidden(x: any) { return (this.#s ??= x) ? 1 : 0; }
  up(x?: any) { burn(); ${body} return super.up(x) + this.#hidden(x); } }
const ${name.toLowerCase()}: any = new ${name}(${this.#expression(names, 1)}); print(${name.toLowerCase()}.up(${this.#expression(names, 1)}), ${name}.made);`;
  }

  #target(names: Names): string {
    return this.#pick([
      ...names.variables,
      ...names.variables,
      "o.p",
      "o.q.r",
      "list[1]",
      `o["k" + ${this.#pick(names.variables)}]`,
    ]);
  }

  #expression(names: Names, depth: number): string {
    const inner = (): string => this.#expression(names, depth - 1);
    const leaf = this.#pick([
      () => this.#pick(names.variables),
      () => this.#pick([...names.constants, ...names.variables]),
      () =>
        this.#pick([
          "0",
          "1",
          "7",
          "-2",
          "'s'",
          "null",
          "undefined",
          "true",
          "o.p",
          "o.q.r",
          "o?.q?.r",
          "o.none?.deep.er",
          "list[0]",
          "list.length",
        ]),
    ]);
    if (depth <= 0) return leaf();
    const operators = ["+", "-", "*", "%", "===", "<", "&&", "||", "??", ">>>", "|"];
    const assignments = ["=", "+=", "-=", "*=", "|=", "&&=", "||=", "??="];
    return this.#pick([
      leaf,
      () => `(${inner()} ${this.#pick(operators)} ${inner()})`,
      () => `(${inner()} + ${inner()})`,
      () => `(${this.#target(names)} ${this.#pick(assignments)} ${inner()})`,
      () => `${this.#target(names)}${this.#pick(["++", "--"])}`,
      () => `(${this.#pick(["++", "--"])}${this.#target(names)})`,
      () => `(${inner()} ? ${inner()} : ${inner()})`,
      () => `${this.#pick(names.functions)}(${inner()}, ...[${inner()}])`,
      () => `note(${inner()})`,
      () => `o.m(${inner()})`,
      () => `o?.m?.(${inner()})`,
      () => `(() => ${inner()})()`,
      () => `[${inner()}, ${inner()}].map((x) => [x, ${inner()}].length)[0]`,
      () => `\`\${typeof ${inner()}}-\${${inner()} === ${inner()}}\``,
      () => `(${inner()}, ${inner()})`,
      () =>
        `{ k: ${inner()}, ...{ l: ${inner()} }, [\`m\${typeof ${inner()}}\`]: 1 }.k`.replace(
          /^(.*)\.k$/s,
          "($1).k",
        ),
      () => `list.push(${inner()})`,
      () => `list[${inner()}]`,
      () => `("p" in o && delete o.k${this.#random(3)})`,
      () => `(typeof ${inner()})`,
      () => `(!${inner()})`,
    ])();
  }
}
