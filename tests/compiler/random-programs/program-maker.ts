/**
 * Makes programs at random, each of which ends: loops count, and functions and traces share an amount of fuel. `t` prints
 * what it is given, with a tag of its own, so that another order of evaluation shows.
 *
 * What is printed has to be the same everywhere: no function becomes text, and of an error that the engine itself throws only
 * the name is looked at.
 */
import { seededRandom } from "../seeded-random.ts";
import { FUNCTION_SCOPE, type Feature, type Scope, type Write } from "./feature.ts";

const PRELUDE = `let fuel = 120, a = 1, b = 2, s = "s";
const o = { p: 1, q: { r: 2 } }, list = [1, 2, 3];
const burn = () => { if (--fuel < 0) throw new RangeError("fuel"); };
const t = (tag, value) => { burn(); print(tag, value); return value; };
// A function as text is the engine's own business, so this one has words of its own.
t.toString = () => "t";
const what = (e) => e instanceof Error ? e.name : e;
const cut = (value) => {
  if (typeof value === "string") return value.slice(0, 20);
  if (typeof value === "bigint") return BigInt.asIntN(64, value);
  return typeof value === "object" && value !== null ? Object.keys(value).length : value;
};
`;

const LEAVES = [
  "0",
  "1",
  "7",
  "(-2)",
  "2.5",
  "NaN",
  "'x'",
  "''",
  "'10'",
  "null",
  "undefined",
  "true",
  "false",
].concat(["o.p", "o.q.r", "o?.q?.r", "o.none?.deep.er", "list[0]", "list.length", "[]", "s"]);

export class ProgramMaker {
  scope: Scope = {
    variables: ["a", "b", "s", "o.p", "o.q.r", "list[1]"],
    constants: ["a", "b", "s"],
    functions: [],
    loopLabels: [],
    blockLabels: [],
    isInLoop: false,
    isInFunction: false,
    isInGenerator: false,
    hasArguments: false,
  };
  /** A number below `below`, from 0. */
  readonly below: (below: number) => number;
  readonly #features: readonly Feature[];
  #made = 0;
  #budget: number;
  #expressionDepth = 0;
  #blockDepth = 0;

  /** `features`: what the program is made of; the first of them is used most. */
  constructor(seed: number, features: readonly Feature[]) {
    this.below = seededRandom(seed);
    this.#features = features;
    this.#budget = 40 + this.below(60);
  }

  /** The whole program. */
  program(): string {
    const parts = Array.from({ length: 3 + this.below(3) }, () => {
      const write = (): string => this.statements(1 + this.below(2));
      if (this.chance(3)) return write();
      return `try {\n${this.within({}, write)}\n} catch (e) { print("caught", what(e)); }`;
    });
    const preludes = this.#features.flatMap(({ prelude }) => (prelude === undefined ? [] : [`${prelude}\n`]));
    return `${PRELUDE}${preludes.join("")}// —\n${parts.join("\n")}\nprint(a, b, s, o, list, fuel);\n`;
  }

  chance(oneIn: number): boolean {
    return this.below(oneIn) === 0;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }

  /** Whether the program uses a feature. */
  has(name: string): boolean {
    return this.#features.some((feature) => feature.name === name);
  }

  /** A name that the program does not have yet. */
  fresh(prefix: string): string {
    return `${prefix}${++this.#made}`;
  }

  /** A string literal that occurs nowhere else: says in the output which place it was. */
  tag(): string {
    return `"#${++this.#made}"`;
  }

  /** The same value, printed when it is evaluated. */
  traced(text: string): string {
    return `t(${this.tag()}, ${text})`;
  }

  variable(): string {
    return this.pick(this.scope.variables);
  }

  /** What can be assigned to, some of it through traced objects and keys. */
  target(): string {
    if (this.chance(3)) return `${this.traced("o")}[${this.key()}]`;
    return this.variable();
  }

  /** An expression for a property's key that exists or may be made anew. */
  key(): string {
    const key = this.pick(["'p'", "'k1'", "'k2'", "`k${1}`"]);
    return this.chance(2) ? this.traced(key) : key;
  }

  leaf(): string {
    return this.pick(this.chance(2) ? LEAVES : [...this.scope.variables, ...this.scope.constants]);
  }

  /** An expression for what a variable is given: small, or variables would grow beyond all bounds in loops. */
  kept(): string {
    return this.pick([
      () => this.leaf(),
      () => this.traced(this.leaf()),
      () => `cut(${this.expression()})`,
    ])();
  }

  /** An expression of any kind, atomic or in parentheses. */
  expression(): string {
    if (this.#expressionDepth >= 3 || this.#budget <= 0 || this.chance(4)) return this.leaf();
    this.#budget--;
    this.#expressionDepth++;
    const text = this.chance(4)
      ? this.traced(this.expression())
      : `(${this.#choose((feature) => feature.expressions)})`;
    this.#expressionDepth--;
    return text;
  }

  /** An expression that stands in a function of its own there, or in a class's field. */
  nested(names: readonly string[] = []): string {
    const variables = [...this.scope.variables, ...names];
    return this.within({ ...FUNCTION_SCOPE, variables, hasArguments: false }, () => this.expression());
  }

  /** `count` statements in the scope that is there; what they declare stays. */
  statements(count: number): string {
    return Array.from({ length: count }, () => this.statement()).join("\n");
  }

  statement(): string {
    if (this.#blockDepth >= 3 || this.#budget <= 0 || this.chance(5))
      return `print(${this.tag()}, ${this.expression()});`;
    this.#budget -= 2;
    const depth = this.#expressionDepth;
    this.#expressionDepth = 1;
    const text = this.chance(5) ? `${this.expression()};` : this.#choose((feature) => feature.statements);
    this.#expressionDepth = depth;
    return text;
  }

  /** What `write` writes in a scope that begins as this one, with `changes`. */
  within<T>(changes: Partial<Scope>, write: () => T): T {
    const outer = this.scope;
    const { variables, constants, functions } = outer;
    const own = { variables: [...variables], constants: [...constants], functions: [...functions] };
    this.scope = { ...outer, ...own, ...changes };
    this.#blockDepth++;
    const text = write();
    this.#blockDepth--;
    this.scope = outer;
    return text;
  }

  /** A block of a few statements. */
  block(changes: Partial<Scope> = {}): string {
    return `{ ${this.within(changes, () => this.statements(1 + this.below(2)))} }`;
  }

  /** A function's body, in which `parameters` may be assigned to. */
  body(parameters: readonly string[], changes: Partial<Scope> = {}): string {
    const variables = [...this.scope.variables, ...parameters];
    return this.within({ ...FUNCTION_SCOPE, variables, ...changes }, () => {
      const statements = this.statements(1 + this.below(2));
      return `{ burn(); ${statements} return ${this.expression()}; }`;
    });
  }

  #choose(writersOf: (feature: Feature) => readonly Write[] | undefined): string {
    const able = this.#features.filter((feature) => writersOf(feature) !== undefined);
    const feature = this.chance(2) && able[0] === this.#features[0] ? able[0]! : this.pick(able);
    return this.pick(writersOf(feature)!)(this);
  }
}
