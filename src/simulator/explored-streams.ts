/**
 * What an explored program writes, thread by thread. The lines of different threads have no order of their own: executions that
 * differ only in that are one trace, and must not look like two endings.
 */
import type { Machine } from "./machine/machine.ts";
import type { Thread } from "./machine/thread.ts";
import type { Finding } from "./place-errors.ts";
import { StandardStreams } from "./stdlib/standard-streams.ts";

export class ExploredStreams extends StandardStreams {
  readonly #explored: Machine;
  /** By the path of the thread. */
  readonly #lines = new Map<string, string[]>();
  readonly #errors = new Map<string, Finding>();

  constructor(machine: Machine, limit: number) {
    super(machine, limit);
    this.#explored = machine;
  }

  override restart(): void {
    super.restart();
    this.#lines.clear();
    this.#errors.clear();
  }

  override print(text: string): void {
    super.print(text);
    const { path } = this.#explored.current;
    const lines = this.#lines.get(path);
    if (lines === undefined) this.#lines.set(path, [text]);
    else lines.push(text);
  }

  override reportUncaught(thread: Thread, error: unknown): void {
    const first = this.uncaught;
    this.uncaught = null;
    super.reportUncaught(thread, error);
    if (this.uncaught !== null) this.#errors.set(thread.path, this.uncaught);
    this.uncaught = first ?? this.uncaught;
  }

  /** What is the same for two executions exactly where every thread has written the same, and failed in the same way. */
  key(isPrintOrdered: boolean): string {
    const printed = isPrintOrdered ? this.output : sorted(this.#lines);
    const failed = sorted(this.#errors).map(([path, { name, message, range }]) => [
      path,
      name,
      message,
      range.line,
      range.column,
    ]);
    return JSON.stringify([printed, failed]);
  }
}

function sorted<Value>(byPath: ReadonlyMap<string, Value>): [path: string, value: Value][] {
  return [...byPath].sort(([a], [b]) => (a < b ? -1 : 1));
}
