/** Variables of which every task, and every thread, can have a value of its own. */
declare module "contextvars" {
  /**
   * A variable whose value depends on the context: each asyncio task runs in a copy of the context it was made in.
   *
   * ```ts
   * const guest = new ContextVar<string>("guest", { default: "nobody" });
   * ```
   */
  export class ContextVar<Value> {
    constructor(name: string, options?: { default?: Value });
    readonly name: string;
    /** Its value here, or `otherwise`, or its default; raises `LookupError` where there is none. */
    get(otherwise?: Value): Value;
    /** Sets it for this context. The token is for `reset`. */
    set(value: Value): Token<Value>;
    /** Gives it the value it had before the `set` that gave the token. */
    reset(token: Token<Value>): void;
  }

  /** The way back from a `set`. */
  export interface Token<Value> {
    readonly var: ContextVar<Value>;
    readonly oldValue: Value | unknown;
  }

  /** The values of all context variables at one place. */
  export class Context {
    /** Calls a function in this context: what it sets stays in here. Raises `RuntimeError` where somebody is in it. */
    run<Args extends readonly unknown[], Value>(callee: (...args: Args) => Value, ...args: Args): Value;
    copy(): Context;
    /** The value of a variable in this context, or `otherwise`, or `null`. */
    get<Value>(variable: ContextVar<Value>, otherwise?: Value): Value | null;
    has(variable: ContextVar<never>): boolean;
    keys(): ContextVar<unknown>[];
  }

  /** A copy of the current context. */
  export function copyContext(): Context;

  export * as default from "contextvars";
}
