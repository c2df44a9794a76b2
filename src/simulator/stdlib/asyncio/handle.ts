/** A call that the event loop will make: `asyncio.Handle` and `asyncio.TimerHandle` (Lib/asyncio/events.py). */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import type { ContextState } from "../contextvars/contexts.ts";
import { repr } from "../format.ts";

/** A call that the loop makes for itself. */
export class InternalCall {
  readonly name: string;
  readonly run: (...args: unknown[]) => Activation;
  /** Is told that a future is done and the loop will make the call. */
  readonly onScheduled: () => void;

  constructor(
    name: string,
    run: (...args: unknown[]) => Activation,
    onScheduled: () => void = () => undefined,
  ) {
    this.name = name;
    this.run = run;
    this.onScheduled = onScheduled;
  }
}

/** How CPython writes a callback in a message. */
export function describeCall(callback: unknown): string {
  const isNamed = callback instanceof InternalCall || typeof callback === "function";
  return isNamed ? `${callback.name || "<lambda>"}()` : repr(callback);
}

export class Handle extends LibraryObject {
  readonly #context: ContextState;
  readonly #onCancel: (() => void) | null;
  #callback: unknown;
  #args: unknown[];
  #isCancelled = false;

  constructor(
    callback: unknown,
    args: unknown[],
    context: ContextState,
    onCancel: (() => void) | null = null,
  ) {
    super();
    this.#callback = callback;
    this.#args = args;
    this.#context = context;
    this.#onCancel = onCancel;
  }

  cancel(): void {
    if (this.#isCancelled) return;
    this.#isCancelled = true;
    this.#callback = null;
    this.#args = [];
    this.#onCancel?.();
  }

  cancelled(): boolean {
    return this.#isCancelled;
  }

  getContext(): ContextState {
    return this.#context;
  }

  /** What is to be called, with what, and in which context. */
  static contentOf(handle: Handle): { callback: unknown; args: unknown[]; context: ContextState } {
    return { callback: handle.#callback, args: handle.#args, context: handle.#context };
  }

  override toString(): string {
    const call = this.#isCancelled ? "cancelled" : describeCall(this.#callback);
    return `<${this.constructor.name} ${this.describeTime()}${call}>`;
  }

  protected describeTime(): string {
    return "";
  }
}

export class TimerHandle extends Handle {
  /** When it is due, in seconds on the loop's clock. */
  readonly deadline: number;

  constructor(
    deadline: number,
    callback: unknown,
    args: unknown[],
    context: ContextState,
    onCancel: () => void,
  ) {
    super(callback, args, context, onCancel);
    this.deadline = deadline;
  }

  when(): number {
    return this.deadline;
  }

  protected override describeTime(): string {
    return `when=${this.deadline} `;
  }
}
