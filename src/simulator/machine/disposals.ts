import { append } from "./append.ts";
import type { CallStepwise } from "./conversions.ts";
import type { Activation, DisposalScope } from "./program-interface.ts";

interface Registered {
  readonly resource: unknown;
  readonly method: unknown;
  readonly isAsync: boolean;
}

/** What `using` does at the end of a block: releases in reverse order, whatever happens on the way. */
export class Disposals {
  readonly #call: CallStepwise;
  readonly #await: (value: unknown) => Activation;

  constructor(call: CallStepwise, awaitValue: (value: unknown) => Activation) {
    this.#call = call;
    this.#await = awaitValue;
  }

  /** Adds a resource; gives the TypeError for one that cannot be disposed of, or null. */
  register(scope: DisposalScope, resource: unknown, isAsync: boolean): TypeError | null {
    if (resource === null || resource === undefined) return null;
    const own = isAsync ? (resource as Partial<AsyncDisposable>)[Symbol.asyncDispose] : undefined;
    const method: unknown = own ?? (resource as Partial<Disposable>)[Symbol.dispose];
    if (typeof method !== "function") {
      return new TypeError("'using' needs a value with [Symbol.dispose](), such as lock.hold()");
    }
    append(scope.resources, { resource, method, isAsync: own !== undefined } satisfies Registered);
    return null;
  }

  /** Where a block and its release both raise, the release's error goes on with the other as its context. */
  *dispose(scope: DisposalScope, failure: unknown): Activation {
    let current = failure;
    let isFailure = false;
    const resources = scope.resources as Registered[];
    for (let i = resources.length - 1; i >= 0; i--) {
      const { resource, method, isAsync } = resources[i]!;
      try {
        const result = yield* this.#call(method, resource, []);
        if (isAsync) yield* this.#await(result);
      } catch (error) {
        if (current !== scope && typeof error === "object" && error !== null) {
          Object.defineProperty(error, "context", { value: current, writable: true, configurable: true });
        }
        current = error;
        isFailure = true;
      }
    }
    if (isFailure) throw current;
    return undefined;
  }
}
