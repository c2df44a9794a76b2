import type { Activation, DisposalScope, ProgramInterface } from "./program-interface.ts";

interface Registered {
  readonly resource: unknown;
  readonly method: unknown;
}

/** What `using` does at the end of a block: releases in reverse order, whatever happens on the way. */
export class Disposals {
  readonly #program: ProgramInterface;

  constructor(program: ProgramInterface) {
    this.#program = program;
  }

  /** Adds a resource; gives the TypeError for one that cannot be disposed of, or null. */
  register(scope: DisposalScope, resource: unknown): TypeError | null {
    if (resource === null || resource === undefined) return null;
    const method: unknown = (resource as Partial<Disposable>)[Symbol.dispose];
    if (typeof method !== "function") {
      return new TypeError("'using' needs a value with [Symbol.dispose](), such as lock.hold()");
    }
    scope.resources.push({ resource, method } satisfies Registered);
    return null;
  }

  /** Where a block and its release both raise, the release's error goes on with the other as its context. */
  *dispose(site: number, scope: DisposalScope, failure: unknown): Activation {
    let current = failure;
    let isFailure = false;
    for (const { resource, method } of (scope.resources as Registered[]).reverse()) {
      try {
        if (this.#program.call(site, method, resource, [])) yield;
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
