/** The module `contextvars`, after Python/context.c of 3.14. */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { isOptions, pythonTypeName } from "../arguments.ts";
import { LookupError, RuntimeError, TypeError, ValueError } from "../exceptions.ts";
import { repr } from "../format.ts";
import { defineOperations, invoke, type LibraryContext } from "../library-context.ts";
import { Contexts, ContextState } from "./contexts.ts";

/** Stands for a value that was not there. */
const MISSING = new (class Missing extends LibraryObject {
  override toString(): string {
    return "<Token.MISSING>";
  }
})();

export interface ContextVariables {
  readonly contexts: Contexts;
  readonly module: Record<string, unknown>;
}

/** Makes the module for one run, and what keeps the contexts of its threads. */
export function createContextvars(context: LibraryContext): ContextVariables {
  const contexts = new Contexts(context);

  /** What `set` gives: the way back. */
  class Token extends LibraryObject {
    static readonly MISSING = MISSING;
    readonly var: ContextVar;
    readonly oldValue: unknown;
    readonly #context: ContextState;
    #isUsed = false;

    constructor(variable: ContextVar, context: ContextState, oldValue: unknown) {
      super();
      this.var = variable;
      this.oldValue = oldValue;
      this.#context = context;
    }

    use(variable: ContextVar): void {
      if (this.#isUsed) throw new RuntimeError(`${repr(this)} has already been used once`);
      if (this.var !== variable) {
        throw new ValueError(`${repr(this)} was created by a different ContextVar`);
      }
      if (this.#context !== contexts.current) {
        throw new ValueError(`${repr(this)} was created in a different Context`);
      }
      this.#isUsed = true;
      if (this.oldValue === MISSING) this.#context.unset(variable);
      else this.#context.set(variable, this.oldValue);
    }

    override toString(): string {
      return `<Token${this.#isUsed ? " used" : ""} var=${repr(this.var)}>`;
    }
  }

  class ContextVar extends LibraryObject {
    readonly name: string;
    readonly #default: unknown;

    constructor(...given: unknown[]) {
      super();
      const [name, options] = given;
      if (typeof name !== "string") throw new TypeError("context variable name must be a str");
      this.name = name;
      this.#default = isOptions(options) && "default" in options ? options["default"] : MISSING;
    }

    get(...given: unknown[]): unknown {
      const { table } = contexts.current;
      if (table.has(this)) return table.get(this);
      if (given.length > 0) return given[0];
      if (this.#default === MISSING) throw new LookupError(this);
      return this.#default;
    }

    set(value: unknown): Token {
      const { current } = contexts;
      const oldValue = current.table.has(this) ? current.table.get(this) : MISSING;
      current.set(this, value);
      return new Token(this, current, oldValue);
    }

    reset(token: unknown): void {
      if (!(token instanceof Token)) {
        throw new TypeError(`expected an instance of Token, got ${pythonTypeName(token)}`);
      }
      token.use(this);
    }

    override toString(): string {
      const fallback = this.#default === MISSING ? "" : ` default=${repr(this.#default)}`;
      return `<ContextVar name=${repr(this.name)}${fallback}>`;
    }
  }

  class Context extends ContextState {
    *run(...given: unknown[]): Activation {
      const [callee, ...args] = given;
      const previous = contexts.enter(this);
      try {
        return yield* invoke(context, callee, undefined, args);
      } finally {
        contexts.leave(this, previous);
      }
    }

    copy(): ContextState {
      return new Context(this.table);
    }

    get(variable: object, ...otherwise: unknown[]): unknown {
      return this.table.has(variable) ? this.table.get(variable) : (otherwise[0] ?? null);
    }

    has(variable: object): boolean {
      return this.table.has(variable);
    }

    keys(): object[] {
      return [...this.table.keys()];
    }

    override toString(): string {
      return "<Context>";
    }
  }
  defineOperations(context, Context.prototype, ["run"]);
  contexts.make = (values) => new Context(values);

  return {
    contexts,
    module: { ContextVar, Context, copyContext: () => contexts.copy() },
  };
}
