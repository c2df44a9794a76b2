/**
 * The emitter: the state that all the rules of emission share, and the way from a node to its rule.
 *
 * The rules are in the files beside this one, a table from node type to function for each group of
 * nodes; `program.ts` puts the tables together. A rule gives text. An expression's text can stand
 * anywhere an expression can, since whatever has an operator in it is in parentheses; a statement's text
 * is a list of complete statements.
 *
 * A rule that needs a value twice keeps it in a **temporary**, a variable of the function it is in. A
 * temporary belongs to one statement's text: no two values that are alive at once share one.
 *
 * Nothing in the emitted text can be named by the program: internal names begin with a prefix that does not
 * occur in the source.
 */
import type * as t from "@babel/types";
import type { SourceRange } from "../../machine/event.ts";
import type { AccessorNames } from "../accessor-names.ts";
import { ALLOWED_GLOBALS } from "../globals.ts";
import { statelessImports, type BuiltinImports } from "../handing-over.ts";
import type { Binding, Resolution, Scope } from "../scope.ts";
import { rangeOf, type SiteTable } from "../sites.ts";
import { Frame, type Flavour, type FrameKind } from "./frame.ts";

export type ExpressionRule<Node extends t.Node = never> = (
  emitter: Emitter,
  node: Node,
  name: string,
) => string;
export type StatementRule<Node extends t.Node = never> = (
  emitter: Emitter,
  node: Node,
  label: string,
) => string;

type NodeOf<Type extends t.Node["type"]> = Extract<t.Node, { type: Type }>;
export type ExpressionRules = { [Type in t.Node["type"]]?: ExpressionRule<NodeOf<Type>> };
export type StatementRules = { [Type in t.Node["type"]]?: StatementRule<NodeOf<Type>> };

/** The costs that compiled code charges by itself. */
export type Cost = "read" | "write" | "edge" | "enter";

/** The name of a function without one, as JavaScript text. */
export const NO_NAME = '""';

const LONGEST_LABEL = 30;

/** The expressions that can make an object, or give one that a built-in function has made. */
const MAKERS: ReadonlySet<t.Node["type"]> = new Set([
  "ArrayExpression",
  "ObjectExpression",
  "NewExpression",
  "CallExpression",
  "OptionalCallExpression",
  "TaggedTemplateExpression",
]);

/** A private name: a field, or methods that every instance shares, by the internal names of their functions. */
export interface PrivateMember {
  readonly isField: boolean;
  readonly method: string | null;
  readonly getter: string | null;
  readonly setter: string | null;
}

/** What a function's text has to say of where it comes from. */
export interface EmittedOrigin {
  readonly qualifier: string;
  /** The number under which every interpreter can make it, or −1. */
  readonly stateless: number;
  /** The imports from `builtins` that it needs for that. */
  readonly imports: ReadonlySet<t.ImportDeclaration>;
}

export interface EmitterOptions {
  /** The property names behind which the program may have a getter or a setter. */
  readonly accessors: AccessorNames;
  readonly source: string;
  /** True where the machine is to see the variables. */
  readonly isInspectable: boolean;
  /** True where the machine is to be told of every object when it is made. */
  readonly isExplored: boolean;
  /** True where the program may hand its functions to other processes or interpreters. */
  readonly handsOver: boolean;
  /** Null for a module of the library, whose functions cross by name. */
  readonly builtinImports: BuiltinImports | null;
  /** True for a text to be executed, whose `__name__` is `__main__` wherever it is. */
  readonly isExecuted: boolean;
  /** The number of the first scope whose variables can be looked at. */
  readonly firstScope: number;
  readonly resolution: Resolution;
  readonly sites: SiteTable;
  readonly expressions: ExpressionRules;
  readonly statements: StatementRules;
}

export class Emitter {
  /** Where the scopes are whose variables can be looked at, or null where nobody is to look. */
  readonly scopes: SourceRange[] | null;
  /** The prefix of internal names, and the name of the machine's interface. */
  readonly $: string;
  /** Whether functions get a speculative form; where the program's own text could be taken for a `yield`, none does. */
  readonly isSpeculative: boolean;
  /** Names of the globals that the program uses. */
  readonly globals = new Set<string>();
  /** The declarations of values that are made once. */
  readonly constants: string[] = [];
  /** The name of the class whose text this is, or "". */
  className = "";
  /** The name of the class as its own code sees it: the `ClassScope` of the class around this text. */
  classScope = "";
  /** What stands before the names of functions that are declared here: `outer.<locals>.`, or nothing in the module itself. */
  qualifier = "";
  /** The qualified names of the classes that are not the module's own, by name. */
  readonly localClasses = new Map<string, string>();
  /** What the private names of the classes around this text stand for. */
  privateNames: ReadonlyMap<string, PrivateMember> = new Map();
  /** The name of the object in whose methods this text is, where its `super` begins. */
  #home = "";
  #usesHome = false;
  /** What the text calls that which a `new` makes, where it is put into a property: `Till.lock`. */
  readonly newLabels = new Map<t.Node, string>();
  readonly #options: EmitterOptions;
  #frame = new Frame("module", null);
  #uniques = 0;

  constructor(options: EmitterOptions) {
    this.#options = options;
    this.scopes = options.isInspectable ? [] : null;
    this.isSpeculative = !options.isInspectable && !options.isExplored && !options.source.includes("(yield)");
    let prefix = "$$";
    while (options.source.includes(prefix)) prefix += "$";
    this.$ = prefix;
  }

  // ——— Nodes ———

  /** The text of an expression; a function or class without a name of its own takes `name`, itself JavaScript text. */
  expression(node: t.Node, name: string = NO_NAME): string {
    const rule = this.#options.expressions[node.type] as ExpressionRule<t.Node> | undefined;
    if (!rule) throw new Error(`no rule to emit the expression ${node.type}`);
    const text = rule(this, node, name);
    return this.#options.isExplored && MAKERS.has(node.type) ? this.ask("made", text) : text;
  }

  /** The text of a statement. `label` is what stands before it, as in `outer: `. */
  statement(node: t.Node, label = ""): string {
    const rule = this.#options.statements[node.type] as StatementRule<t.Node> | undefined;
    if (!rule) throw new Error(`no rule to emit the statement ${node.type}`);
    return this.#frame.reuseTemporaries(() => rule(this, node, label));
  }

  /** True where a getter or a setter of the program may be behind the property. */
  mayCallAccessor(node: { computed?: boolean | null; property: t.Node }): boolean {
    return this.#options.accessors.mayBe(node);
  }

  mayCallAccessorOf(key: string): boolean {
    return this.#options.accessors.has(key);
  }

  statements(nodes: readonly t.Node[]): string {
    return nodes.map((node) => this.statement(node)).join("\n");
  }

  /** What the machine has to know of a function that may be handed over, or null where none is. */
  originOf(node: t.Node): EmittedOrigin | null {
    const { handsOver, resolution, builtinImports } = this.#options;
    if (!handsOver) return null;
    const imports = builtinImports && statelessImports(node, resolution, builtinImports);
    return {
      qualifier: this.qualifier,
      stateless: imports === null ? -1 : this.site(node),
      imports: imports ?? new Set(),
    };
  }

  /** The text of `import.meta.main`. */
  get mainText(): string {
    return this.#options.isExecuted ? "true" : `${this.$}.isMain`;
  }

  sourceOf(node: t.Node): string {
    return this.#options.source.slice(node.start!, node.end!);
  }

  // ——— Variables ———

  /** The variable a name stands for, or null for a global. */
  bindingOf(identifier: t.Node): Binding | null {
    return this.#options.resolution.bindings.get(identifier) ?? null;
  }

  /** True for a name that neither the program nor the language has. */
  isUndeclared(node: t.Identifier): boolean {
    return this.bindingOf(node) === null && node.name !== "arguments" && !ALLOWED_GLOBALS.has(node.name);
  }

  /** True where the variable may not be there yet when `identifier` is reached. */
  mayBeEarly(identifier: t.Node, binding: Binding): boolean {
    return !binding.isDeclaredAhead && this.#options.resolution.early.has(identifier);
  }

  scopeOf(node: t.Node): Scope | null {
    return this.#options.resolution.scopes.get(node) ?? null;
  }

  /** True where the program is to be explored. */
  get isExplored(): boolean {
    return this.#options.isExplored;
  }

  // ——— Sites ———

  /** A new site at `node`, with its number. */
  site(node: t.Node, label = ""): number {
    return this.siteAt(rangeOf(node), label);
  }

  siteAt(range: SourceRange, label: string): number {
    return this.#options.sites.add(range, label);
  }

  /** What the text calls the place that `node` reads, or "" where that is long. */
  labelOf(node: t.Node): string {
    const text = this.sourceOf(node);
    if (text.length > LONGEST_LABEL || /\n/.test(text)) return "";
    return this.className === "" ? text : text.replace(/^this(?=[.[])/, this.className);
  }

  /** A new scope whose variables can be looked at, with its number. */
  scopeAt(range: SourceRange): number {
    return this.#options.firstScope + this.scopes!.push(range) - 1;
  }

  // ——— Temporaries and frames ———

  /** The name of a new temporary of the function this is in. */
  temporary(): string {
    return this.$ + this.#frame.takeTemporary();
  }

  /** An internal name that nothing else has, for what a nested function has to see. */
  unique(): string {
    return `${this.$}v${++this.#uniques}`;
  }

  /** Emits the inside of a function; `emit` gets the frame, which knows afterwards what the inside needs. */
  inFrame<Result>(kind: FrameKind, emit: (frame: Frame) => Result, flavour: Flavour = "plain"): Result {
    const outer = this.#frame;
    this.#frame = new Frame(kind, outer, flavour);
    try {
      return emit(this.#frame);
    } finally {
      this.#frame = outer;
    }
  }

  /** What is known of the function that is being emitted. */
  get frame(): Frame {
    return this.#frame;
  }

  /** The function whose `this` is meant here. */
  thisFrame(): { frame: Frame; isInArrow: boolean } {
    let frame = this.#frame;
    while (frame.kind === "arrow" && frame.outer) frame = frame.outer;
    return { frame, isInArrow: frame !== this.#frame };
  }

  /** The declarations that stand at the start of a function: its temporaries and what its arrows need. */
  frameHeader(frame: Frame): string {
    const { $ } = this;
    const names = frame.temporaries.map((number) => $ + number);
    return [
      names.length > 0 ? `let ${names.join(", ")};` : "",
      frame.kind === "derived" ? `let ${$}this;` : frame.needsThis ? `const ${$}this = this;` : "",
      frame.needsNewTarget ? `const ${$}newTarget = ${$}.newTarget;` : "",
      frame.needsArguments ? `const ${$}arguments = arguments;` : "",
    ].join("");
  }

  /** Emits what is in the methods of the object of that name, and tells whether it needs the object. */
  atHome(home: string, emit: () => string): { text: string; usesHome: boolean } {
    const outer = { home: this.#home, usesHome: this.#usesHome };
    this.#home = home;
    this.#usesHome = false;
    try {
      const text = emit();
      return { text, usesHome: this.#usesHome };
    } finally {
      this.#home = outer.home;
      this.#usesHome = outer.usesHome;
    }
  }

  /** The text of the object where `super` begins. */
  home(): string {
    this.#usesHome = true;
    return this.#home;
  }

  // ——— The protocol with the machine ———

  /** A step or a check: takes its cost from the fuel, and gives control back where there is none and the machine says so. */
  charge(cost: Cost, method: string, ...args: readonly (string | number)[]): string {
    const { $ } = this;
    const counted = cost === "read" || cost === "write" ? `${$}m.accesses++, ` : "";
    return `${counted}(${$}m.fuel -= ${$}${cost}) < 0 && ${this.ask(method, ...args)} && (yield)`;
  }

  /** Takes the cost of what is no step. */
  spend(cost: Cost): string {
    return `${this.$}m.fuel -= ${this.$}${cost}`;
  }

  /** Something that may suspend and has a value. */
  result(method: string, ...args: readonly (string | number)[]): string {
    return `(${this.ask(method, ...args)} ? (yield) : ${this.$}.value)`;
  }

  ask(method: string, ...args: readonly (string | number)[]): string {
    return `${this.$}.${method}(${args.join(", ")})`;
  }

  /** Notes where an operation stands that only the engine can find to fail. */
  noteSite(site: number): string {
    return `${this.$}m.site = ${site}`;
  }

  /** The name of a value that is made once, before the program begins. */
  constant(value: string): string {
    const name = this.unique();
    this.constants.push(`const ${name} = ${value};`);
    return name;
  }

  /** The text that reads a global. */
  global(name: string): string {
    this.globals.add(name);
    return `${this.$}_${name}`;
  }
}

/** Several expressions, one after the other; the value is the last one's. */
export function sequence(...parts: readonly string[]): string {
  return `(${parts.filter((part) => part !== "").join(", ")})`;
}

/** A string as JavaScript text. */
export function quote(text: string): string {
  return JSON.stringify(text);
}
