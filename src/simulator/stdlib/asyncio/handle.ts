/** A call that the event loop will make: `asyncio.Handle` and `asyncio.TimerHandle` (Lib/asyncio/events.py). */
import { LibraryObject } from "../../machine/memory.ts";
import type { LoopActor } from "../../machine/loop-explorer.ts";
import type { Activation } from "../../machine/program-interface.ts";
import type { ContextState } from "../contextvars/contexts.ts";
import { repr } from "../format.ts";

/** A call that the loop makes for itself. */
export class InternalCall {
  readonly name: string;
  readonly run: (...args: unknown[]) => Activation;
  /** Is told that a future is done and the loop will make the call. */
  readonly onScheduled: () => void;
  /** Whose call it is, where all orders are explored and it is a task's. */
  readonly actor: LoopActor | null;

  constructor(
    name: string,
    run: (...args: unknown[]) => Activation,
    onScheduled: () => void = () => undefined,
    actor: LoopActor | null = null,
  ) {
    this.name = name;
    this.run = run;
    this.onScheduled = onScheduled;
    this.actor = actor;
  }
}

/** How CPython writes a callback in a message. */
export function describeCall(callback: unknown): string {
  const isNamed = callback instanceof InternalCall || typeof callback === "function";
  return isNamed ? `${callback.name || "<lambda>"}()` : repr(callback);
}

/** A call as Explore knows it. */
export interface Explored {
  /** Who acts in it. */
  readonly actor: LoopActor;
  /** When it was put in line, at the earliest: nanoseconds. */
  time: number;
  /** Is told where the program cancels it, or looks whether somebody has. */
  readonly onAccess: (isWrite: boolean) => void;
}

interface Content {
  readonly callback: unknown;
  readonly args: unknown[];
  readonly context: ContextState;
  readonly explored: Explored | null;
}

export class Handle extends LibraryObject {
  readonly #context: ContextState;
  readonly #onCancel: (() => void) | null;
  #callback: unknown;
  #args: unknown[];
  #isCancelled = false;
  readonly #explored: Explored | null;

  constructor(
    callback: unknown,
    args: unknown[],
    context: ContextState,
    onCancel: (() => void) | null = null,
    explored: Explored | null = null,
  ) {
    super();
    this.#callback = callback;
    this.#args = args;
    this.#context = context;
    this.#onCancel = onCancel;
    this.#explored = explored;
  }

  cancel(): void {
    this.#explored?.onAccess(true);
    if (this.#isCancelled) return;
    this.#isCancelled = true;
    this.#callback = null;
    this.#args = [];
    this.#onCancel?.();
  }

  cancelled(): boolean {
    this.#explored?.onAccess(false);
    return this.#isCancelled;
  }

  getContext(): ContextState {
    return this.#context;
  }

  /** What is to be called, with what, and in which context. */
  static contentOf(handle: Handle): Content {
    return {
      callback: handle.#callback,
      args: handle.#args,
      context: handle.#context,
      explored: handle.#explored,
    };
  }

  /** The same as `cancelled()` for the loop. */
  static isCancelled(handle: Handle): boolean {
    return handle.#isCancelled;
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
    explored: Explored | null,
  ) {
    super(callback, args, context, onCancel, explored);
    this.deadline = deadline;
  }

  when(): number {
    return this.deadline;
  }

  protected override describeTime(): string {
    return `when=${this.deadline} `;
  }
}
