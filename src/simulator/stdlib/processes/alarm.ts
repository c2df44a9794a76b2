import type { Waiting } from "../../machine/event.ts";
import type { Process } from "../../machine/process.ts";
import type { Thread } from "../../machine/thread.ts";
import { park, takeTurn, type LibraryContext } from "../library-context.ts";
import type { Channel } from "./channel.ts";

/** What wakes a thread: somebody of its process who rings, a channel that can be read, or the end of a process. */
export class Alarm {
  readonly #context: LibraryContext;
  #isRung = false;
  #sleeper: Thread | null = null;

  constructor(context: LibraryContext) {
    this.#context = context;
  }

  ring(): void {
    this.#isRung = true;
    const sleeper = this.#sleeper;
    this.#sleeper = null;
    if (sleeper !== null) this.#context.machine.wake(sleeper, undefined);
  }

  /** Waits until one of these things has happened, or has already. */
  *wait(
    waiting: Waiting,
    channels: readonly Channel[],
    processes: readonly Process[],
  ): Generator<undefined, void, unknown> {
    const { machine } = this.#context;
    const isDue = (): boolean =>
      channels.some(({ isReadable }) => isReadable) || processes.some(({ isAlive }) => !isAlive);
    yield* takeTurn(this.#context);
    while (!this.#isRung) {
      const watch = machine.outside(() => {
        if (isDue()) return null;
        const registered = { isOver: false };
        const thread = machine.current;
        for (const channel of channels) channel.enlistReader(thread);
        for (const process of processes) {
          process.onEnd.push(() => {
            if (!registered.isOver) machine.wakeFromOutside(thread, undefined);
          });
        }
        return registered;
      });
      if (watch === null) break;
      this.#sleeper = machine.current;
      yield* park(this.#context, waiting);
      this.#sleeper = null;
      machine.outside(() => {
        watch.isOver = true;
        for (const channel of channels) channel.strike(machine.current);
      });
    }
    this.#isRung = false;
  }
}
