/** Variables and the parts of the text in which they can be named. */
import type * as t from "@babel/types";

export type BindingKind =
  | "import"
  | "const"
  | "using"
  | "let"
  | "var"
  | "parameter"
  | "catch"
  | "function"
  | "class"
  /** A name that a text to be executed does not declare itself: what is there by then decides. */
  | "outside"
  /** The name of a function or class expression, inside itself. */
  | "self"
  /** A loop's variable in the expression that the loop goes over: it is never there. */
  | "dead";

const CONSTANT_KINDS: ReadonlySet<BindingKind> = new Set(["import", "const", "using", "self"]);

/** One variable. Whether it is a cell is known once the whole program is resolved. */
export class Binding {
  /** True where a function other than the one that declares it names it. */
  isCaptured = false;
  isReferenced = false;
  /** Assignments beside the declaration's own. */
  assignments = 0;
  /** True for the object of a module: `import threading from "threading"`. */
  isModule = false;
  /** The function declaration that gives it its first value, where there is one. */
  declaredFunction: t.FunctionDeclaration | null = null;
  /** True where it has to be declared before its block, since hoisted functions could not see it otherwise. */
  isDeclaredAhead = false;
  /** Where in the text its declaration has run; before, it is not there. */
  liveFrom = 0;
  /** True where all it ever holds are numbers. */
  isNumber = false;
  /** True for a name of the `__main__` that texts which are executed one after the other share. */
  isOfMain = false;
  /** True where it holds an object that nothing else can reach. */
  isOwnObject = false;
  readonly name: string;
  readonly kind: BindingKind;
  readonly scope: Scope;

  constructor(name: string, kind: BindingKind, scope: Scope) {
    this.name = name;
    this.kind = kind;
    this.scope = scope;
  }

  get isConstant(): boolean {
    return CONSTANT_KINDS.has(this.kind);
  }

  /** A cell is a variable that somebody else may read and somebody may change: its accesses are steps. */
  get isCell(): boolean {
    return this.isOfMain || (this.isCaptured && this.assignments > 0 && !this.isConstant);
  }

  /** True where its value, once there, never changes. */
  get isStable(): boolean {
    return this.isConstant || (this.assignments === 0 && this.kind !== "var" && !this.isDeclaredAhead);
  }
}

/** What runs a piece of text: a function, the module, or the part of a class that makes fields. */
export type Owner = object;

/** A part of the text with variables of its own. */
export class Scope {
  readonly bindings = new Map<string, Binding>();
  readonly parent: Scope | null;
  readonly owner: Owner;

  constructor(parent: Scope | null, owner: Owner) {
    this.parent = parent;
    this.owner = owner;
  }

  /** Declares a name, or gives the variable that has it already: a `var` beside a parameter is the same one. */
  declare(name: string, kind: BindingKind): Binding {
    let binding = this.bindings.get(name);
    if (!binding) {
      binding = new Binding(name, kind, this);
      this.bindings.set(name, binding);
    }
    return binding;
  }

  find(name: string): Binding | null {
    return this.bindings.get(name) ?? this.parent?.find(name) ?? null;
  }
}

/** Which variable each name in the program stands for. */
export interface Resolution {
  /** The scope that a node opens: a block, a loop, a function (its parameters), a class (its own name). */
  readonly scopes: ReadonlyMap<t.Node, Scope>;
  /** By identifier, in declarations too; a name of none of these is a global. */
  readonly bindings: ReadonlyMap<t.Node, Binding>;
  /** The identifiers that may be reached before the declaration of their variable has run. */
  readonly early: ReadonlySet<t.Node>;
  readonly globals: readonly { readonly node: t.Identifier; readonly isAssigned: boolean }[];
}
