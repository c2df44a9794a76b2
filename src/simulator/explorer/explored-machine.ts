/**
 * A machine whose threads go on one step at a time, in the order in which the explorer wants them to.
 *
 * There is no time here and there are no cores: a thread that could ever go on may go on next. A step ends where the next
 * one begins, before an access to something shared or before an operation of the library; under a GIL, where the
 * interpreter looks whether it has to give way. What an operation waits for is asked of its `Turn`, so that to take a lock is one
 * step, made when the lock is free.
 */
import type { Place } from "../machine/event.ts";
import { isGone } from "../machine/lives.ts";
import { programSite } from "../machine/texts.ts";
import type { Thread } from "../machine/thread.ts";
import { ExploredCopies } from "./explored-copies.ts";
import { guardOf, type WatchedRead } from "./loop-watches.ts";
import { END, PLAIN, type Next } from "./next-step.ts";
import {
  NotRepeatable,
  plainOperation,
  readOf,
  writeOf,
  type Guard,
  type Operation,
  type Step,
} from "./system.ts";

const PLAIN_OPERATION = plainOperation([]);

export class ExploredMachine extends ExploredCopies {
  enabled(into: number[]): number {
    if (this.limitReached !== null) return 0;
    let count = 0;
    for (let number = 0; number < this.alive.length; number++) {
      const thread = this.alive[number];
      if (!thread) continue;
      const next = this.nextSteps[number]!;
      if (isKilled(thread) ? next.choices > 1 : this.isOpen(thread, next)) into[count++] = number;
    }
    if (count > 0 || !this.respectsClock || this.#nextDeadline() === null) return count;
    into[0] = this.time.thread;
    return 1;
  }

  /** True where no thread is left that keeps a process alive. */
  get isOver(): boolean {
    return this.processes.every(isGone);
  }

  /** True where a thread goes round a loop, and would go on for ever. */
  get isSpinning(): boolean {
    return this.nextSteps.some((next, number) => next?.watched && this.alive[number]);
  }

  /** What a thread that goes round a loop for ever reads there; null for a thread that does not. */
  watchedBy(number: number): readonly WatchedRead[] | null {
    return (this.alive[number] && this.nextSteps[number]?.watched) ?? null;
  }

  /** When the first of those comes who wait until some time; null where nobody does. */
  #nextDeadline(): number | null {
    let first: number | null = null;
    for (let number = 0; number < this.alive.length; number++) {
      const thread = this.alive[number];
      const deadline = thread && !isKilled(thread) ? this.nextSteps[number]!.deadline : null;
      if (deadline !== null && (first === null || deadline < first)) first = deadline;
    }
    return first;
  }

  givesWay(number: number): boolean {
    if (number === this.time.thread) return true;
    return this.nextSteps[number]!.givesWay;
  }

  /** What a thread needs for its next step, where that is a thing that others share. */
  awaited(number: number): Place | null {
    return this.nextSteps[number]?.turn?.shared.place ?? null;
  }

  /** Between how many alternatives a thread chooses in its next step. */
  choices(number: number): number {
    if (number === this.time.thread) return 1;
    return this.nextSteps[number]!.choices;
  }

  /** What a thread waits to do that is not enabled; null for one that has ended. */
  blocked(number: number): Operation | null {
    const thread = this.alive[number];
    if (!thread) return null;
    const next = this.nextSteps[number]!;
    const isOpen = this.isOpen(thread, next);
    if (isOpen && !isKilled(thread)) return null;
    const known = this.#operation(thread, next, this.#known(thread, next));
    // Where a switch can land at some places only, its step goes on after what it waits for.
    const operation = this.interpreter.parallel ? known : { ...known, accessesIn: () => null };
    const life = this.needs(thread, next);
    // Whatever ends a process comes after all that its threads have done: before it there is one thing to wait for.
    if (!isOpen || life === null) return isOpen ? null : operation;
    return { ...operation, guard: { object: this.numberOf(life), isOpen: (state) => state === 0 } };
  }

  step(number: number, choice: number): Step {
    if (number === this.time.thread) return this.time.passTo(this.#nextDeadline()!);
    const thread = this.alive[number]!;
    const next = this.nextSteps[number]!;
    if (next.choices > 1 && isKilled(thread)) return this.#chooseInVain(number, choice);
    const actor = this.loops.actorOn(thread);
    this.#beginStep(number, thread, next, choice);
    const operation = this.#operation(thread, next);
    const known = this.made.length;
    this.keepLog(thread);
    this.#finishStep(number, thread, next);
    const isFurther = next === PLAIN || next.isStart ? this.made.isMixed : this.made.length > known;
    this.#endUnseen(number, thread);
    this.log = null;
    const { accesses, states, sites } = this.made;
    return {
      thread: number,
      choice,
      choices: next.choices,
      accesses,
      states,
      sites,
      operation: this.#afterwards(operation, isFurther),
      loop: this.loops.stepOf(actor, next.early),
    };
  }

  /** Makes a step that was made before, from the same state. Throws where it comes out otherwise. */
  redo({ thread: number, choice, accesses }: Step): void {
    if (number === this.time.thread) {
      this.time.passTo(this.#nextDeadline()!);
      return;
    }
    const thread = this.alive[number];
    if (!thread) throw new NotRepeatable(`thread ${number}`);
    const next = this.nextSteps[number]!;
    if (next.choices > 1 && isKilled(thread)) {
      this.nextSteps[number] = PLAIN;
      return;
    }
    this.#beginStep(number, thread, next, choice);
    this.keepLog(thread);
    this.#finishStep(number, thread, next);
    this.#endUnseen(number, thread);
    this.log = null;
    if (!this.made.isOf(accesses)) throw new NotRepeatable(thread.name);
  }

  #beginStep(number: number, thread: Thread, next: Next, choice: number): void {
    this.makeCopy(thread);
    // Time passes when all else is done: whatever is done comes before that.
    if (this.respectsClock) this.made.beginWith(this.time.object, this.time.now);
    else this.made.begin();
    const memory = this.memoryOf(thread);
    if (memory !== null) this.made.touchAnyhow(memory, 0);
    this.announced = null;
    this.chosen = choice;
    this.currentNumber = number;
    this.current = thread;
    this.clock = this.respectsClock ? this.time.now : thread.clock;
    thread.waiting = null;
    this.setHorizon();
    if (next !== PLAIN || this.isMortal(thread))
      this.touchKnown(thread, next, programSite(thread.site, thread.frames));
    if (next.isStart) this.made.disregard();
  }

  /** What a thread does for itself is no step: it belongs to the next one that others could notice. */
  #resumeUntilAccess(number: number, thread: Thread, { turn, wakening, isStart, choices }: Next): void {
    const { touches } = this.made;
    // Whoever can be ended from outside can be ended between any two things that it does.
    const isOpen = turn === null && (wakening === null || isStart) && choices === 1 && !this.isMortal(thread);
    do this.resume(thread);
    while (
      isOpen &&
      this.made.touches === touches &&
      (this.announced ?? PLAIN) === PLAIN &&
      this.limitReached === null &&
      this.alive[number] !== null
    );
    if (!isOpen || this.made.touches > touches || this.announced !== END) return;
    this.announced = null;
    this.endNow(thread);
  }

  #finishStep(number: number, thread: Thread, next: Next): void {
    if (next.isEnd) this.endNow(thread);
    else this.#resumeUntilAccess(number, thread, next);
    this.nextSteps[number] = this.announced ?? PLAIN;
  }

  #endUnseen(number: number, thread: Thread): void {
    if (!this.endsUnseen(thread)) return;
    this.announced = null;
    this.endNow(thread);
    this.nextSteps[number] = PLAIN;
  }

  /** What an operation is known to be once it has been made. */
  #afterwards(operation: Operation, isFurther: boolean): Operation {
    const { elsewhere } = this.made;
    if (isFurther) return { ...operation, accessesIn: () => null };
    return elsewhere === null ? operation : { ...operation, accessesIn: elsewhere };
  }

  /** The choice of a thread that was ended before it made it; nothing comes of it. */
  #chooseInVain(number: number, choice: number): Step {
    const { choices } = this.nextSteps[number]!;
    this.nextSteps[number] = PLAIN;
    const operation = plainOperation([]);
    return { thread: number, choice, choices, accesses: [], states: [], sites: [], operation };
  }

  /**
   * Lets each thread that stands before what it cannot have try to take it, so that it says what it waits for, and who has
   * that. What the explorer asks afterwards is answered as before, but the execution is not to go on: who has tried stands
   * in line.
   */
  revealWaits(): void {
    const { length } = this.record;
    for (let number = 0; number < this.alive.length; number++) {
      const thread = this.alive[number];
      const next = this.nextSteps[number];
      if (!thread || !next?.turn?.isOpen || thread.waiting !== null || this.isOpen(thread, next)) continue;
      const { waiting } = next.turn;
      if (waiting !== undefined) {
        thread.waiting = waiting;
        thread.holder = null;
        continue;
      }
      this.made.begin();
      this.currentNumber = number;
      this.current = thread;
      this.resume(thread);
      this.nextSteps[number] = next;
    }
    this.record.length = length;
  }

  #known(thread: Thread, next: Next): number[] {
    const { turn, wakening, watched } = next;
    const known = (watched ?? []).map(({ object }) => readOf(object));
    if (wakening !== null) known.push(readOf(wakening));
    if (turn !== null) {
      const number = this.numberOf(turn.shared);
      known.push(this.isWriting(turn, turn.shared.state()) ? writeOf(number) : readOf(number));
      for (const shared of turn.alsoReads ?? []) known.push(readOf(this.numberOf(shared)));
      for (const { shared } of turn.orElse ?? []) known.push(readOf(this.numberOf(shared)));
    }
    const memory = this.memoryOf(thread);
    if (memory !== null) known.push(readOf(memory));
    if (next.isEnd) known.push(writeOf(this.endOf(thread)));
    const life = this.needs(thread, next);
    if (life !== null && turn?.shared.place.id !== life.place.id) known.push(readOf(this.numberOf(life)));
    return known;
  }

  #operation(thread: Thread, next: Next, accesses = this.made.accesses): Operation {
    if (next === PLAIN && accesses.length === 0) return PLAIN_OPERATION;
    const { turn, wakening, givesWay } = next;
    const number = turn === null ? -1 : this.numberOf(turn.shared);
    const isOpen = (next.deadline === null ? turn?.isOpen : (turn?.isOpen ?? turn?.until)) ?? null;
    let guard: Guard | null = null;
    if (next.watched !== null) guard = guardOf(next.watched);
    else if (wakening !== null) guard = { object: wakening, isOpen: (state) => state > 0 };
    else if (isOpen !== null) guard = { object: number, isOpen: (state) => isOpen(state, thread) };
    if (guard !== null && turn?.orElse) {
      const others = turn.orElse.map(({ shared, isOpen }) => ({ object: this.numberOf(shared), isOpen }));
      guard = { ...guard, others };
    }
    if (next.deadline !== null) guard = this.time.guard(guard, next.deadline);
    const isConditional = typeof turn?.writes === "function";
    return {
      accesses,
      guard,
      givesWay,
      accessesIn: isConditional
        ? (stateOf) => [
            this.isWriting(turn!, stateOf(number)) ? writeOf(number) : readOf(number),
            ...accesses.filter((access) => access >> 1 !== number),
          ]
        : null,
    };
  }
}

/** True where a thread ended with its process, wherever it stood. */
function isKilled({ interpreter }: Thread): boolean {
  return isGone(interpreter.process);
}
