/**
 * Finds out what a thread waits for that stands before something that it cannot have yet. It says so only when it tries, and who
 * has tried goes on differently; so another execution comes to the same point, and there it tries.
 */
import type { ExploredProgram } from "./explored-program.ts";
import type { Waiting } from "./machine/event.ts";
import type { Turn } from "./explorer/schedule.ts";

/** What a thread waits for, and at which site of the program. */
export interface FoundWait {
  readonly waiting: Waiting | null;
  readonly site: number;
}

export class WaitFinder {
  readonly #make: () => ExploredProgram;
  #probe: ExploredProgram | null = null;
  /** The steps that have been made. */
  readonly #turns: Turn[] = [];
  /** By the thing that is waited for and the place in the text. */
  readonly #known = new Map<string, FoundWait>();

  constructor(make: () => ExploredProgram) {
    this.#make = make;
  }

  /** Is told of each step. */
  made(path: string, choice: number): void {
    this.#turns.push({ path, choice });
  }

  /** What a thread of `program` waits for, which has come as far as the steps that were told of. */
  find(program: ExploredProgram, number: number): FoundWait {
    const { machine } = program;
    const key = `${machine.awaited(number)?.id} ${machine.threadAt(number)!.site}`;
    let found = this.#known.get(key);
    if (found === undefined) {
      found = this.#try(program.pathOf(number));
      this.#known.set(key, found);
    }
    return found;
  }

  #try(path: string): FoundWait {
    const probe = (this.#probe ??= this.#make());
    probe.restart();
    for (const turn of this.#turns) probe.step(probe.withPath(turn.path)!, turn.choice);
    const { machine } = probe;
    machine.revealWaits();
    const thread = machine.threadAt(probe.withPath(path)!)!;
    return { waiting: thread.waiting, site: machine.siteOf(thread) };
  }
}
