/**
 * What is explored: something that runs again and again from its start, one event at a time, in an order that the explorer
 * chooses.
 *
 * A **thread** is a number; so is an **object**, which is whatever events can have in common: a variable, a key of a Map, a
 * lock, the end of a thread. Both are the same in every execution in which the same thread made the same thing, whatever the
 * order of the rest: equal traces have to look equal.
 *
 * Two events are dependent where one thread makes both, or where they access an object in common and one of them
 * writes it. All other pairs must commute: in either order they do the same, and neither enables nor disables the other.
 * A thread's start and its end are objects, too, so that spawning and joining need no rule of their own.
 *
 * The same thread, with the same events before it that it depends on, does the same (decision 2: re-execution).
 */

/** An access to an object: twice its number, and 1 more where it is written. */
export type Access = number;

/** A condition on the state of one object, without which an operation has to wait. */
export interface Guard {
  readonly object: number;
  /** True where the operation need not wait for the object in that state. */
  readonly isOpen: (state: number) => boolean;
  /** Conditions on other objects, any of which will do instead. */
  readonly others?: readonly Guard[];
}

/** True where one of a guard's conditions holds in these states. */
export function isOpenIn(guard: Guard, stateOf: (object: number) => number): boolean {
  if (guard.isOpen(stateOf(guard.object))) return true;
  return guard.others?.some((other) => other.isOpen(stateOf(other.object))) ?? false;
}

/** What a thread is about to do, as far as it is known before. */
export interface Operation {
  /** The accesses it is known to make; it may turn out to make more. */
  readonly accesses: readonly Access[];
  /**
   * What it waits for, if anything. One condition has to be all that it needs, of one object or of any among several: with two that
   * must hold at once, either of which could be closed by somebody else, a race would have to be turned round against both.
   */
  readonly guard: Guard | null;
  /**
   * For an operation whose accesses depend on the state that it finds, as those of a compare-and-swap: what they are, given
   * the state of each object, or null where that cannot be said without doing it.
   */
  readonly accessesIn: ((stateOf: (object: number) => number) => readonly Access[] | null) | null;
  /** True where its thread gives way before it of its own accord, as in a sleep: to go on elsewhere is no interruption. */
  readonly givesWay: boolean;
}

/** One step of one thread, as it was made. */
export interface Step {
  readonly thread: number;
  /** Which of its alternatives was taken: 0 for a step that has but one. */
  readonly choice: number;
  /** How many there are; a step that has several accesses nothing. */
  readonly choices: number;
  /** What it accessed, each object once. */
  readonly accesses: readonly Access[];
  /** The state of each object of `accesses` before it. */
  readonly states: readonly number[];
  /** Where in the program's text each was made; -1 for nowhere. */
  readonly sites: readonly number[];
  readonly operation: Operation;
}

export interface System {
  /** Begins again. */
  restart(): void;
  /** Puts the threads that can make a step now into `into`, in the order of their numbers, and gives how many they are. */
  enabled(into: number[]): number;
  /** Makes a step of a thread that is enabled. `choice` is below the number of its alternatives. */
  step(thread: number, choice: number): Step;
  /** Makes a step again that was made from this state before, and is the same. */
  redo(step: Step): void;
  /** True where a thread that is enabled gives way, of its own accord, before it goes on. */
  givesWay(thread: number): boolean;
  /** What a thread waits to do, where it has begun, has not ended, and is not enabled; otherwise null. */
  blocked(thread: number): Operation | null;
  /** The state of an object now. */
  stateOf(object: number): number;
  /** How many threads there have been, in all executions together. */
  readonly threads: number;
}

/** A step that came out differently where it was made again from the same state: then nothing that was found holds. */
export class NotRepeatable extends Error {
  constructor(thread: string) {
    super(
      `expected ${thread} to do again what it did in the same state, found that it did something else: ` +
        "the program changes something that outlasts its run, such as a built-in object",
    );
  }
}

/** The operation of an ordinary access, which nothing can hold up. */
export function plainOperation(accesses: readonly Access[]): Operation {
  return { accesses, guard: null, accessesIn: null, givesWay: false };
}

export function readOf(object: number): Access {
  return object * 2;
}

export function writeOf(object: number): Access {
  return object * 2 + 1;
}
