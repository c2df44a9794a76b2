/**
 * Goes on with an exploration in slices, between which the worker reads its messages: a slice is long enough to be worth
 * it, and short enough that Pause and Stop are obeyed at once.
 */
import type { ExploreCommand } from "./messages.ts";
import type { PausableClock } from "./pausable-clock.ts";

/** Milliseconds of a slice. */
const SLICE = 30;
/** Milliseconds between two reports. A page gives a worker up that says nothing for longer than a few of these. */
const REPORT = 250;

/** What an exploration in slices is made of. */
export interface Sliced {
  /** Makes one execution; false where all is over. */
  readonly advance: () => boolean;
  /** Ends it before its time. */
  readonly stop: () => void;
  /** Says how far it is. */
  readonly report: () => void;
  /** Says what came of it. */
  readonly end: () => void;
  readonly clock: PausableClock;
  /** Calls later, once messages that have come meanwhile were read. */
  readonly defer: (action: () => void) => void;
}

export class ExplorationInSlices {
  readonly #sliced: Sliced;
  #state: "going" | "paused" | "over" = "going";
  #isAwaited = false;
  #reported: number;

  /** Begins it. */
  constructor(sliced: Sliced) {
    this.#sliced = sliced;
    this.#reported = sliced.clock.now();
    this.#goOn();
  }

  obey(command: ExploreCommand["type"]): void {
    if (this.#state === "over") return;
    switch (command) {
      case "pause":
        this.#state = "paused";
        this.#sliced.clock.pause();
        this.#report();
        break;
      case "resume":
        if (this.#state === "paused") {
          this.#state = "going";
          this.#sliced.clock.resume();
          this.#goOn();
        }
        break;
      case "finish":
        this.#sliced.stop();
        this.#end();
    }
  }

  /** Has a slice follow, unless one is on its way already: Pause and Resume may both come before it. */
  #goOn(): void {
    if (this.#isAwaited) return;
    this.#isAwaited = true;
    this.#sliced.defer(() => this.#slice());
  }

  #slice(): void {
    this.#isAwaited = false;
    if (this.#state !== "going") return;
    const { advance, clock } = this.#sliced;
    const end = clock.now() + SLICE;
    do {
      if (!advance()) return this.#end();
    } while (clock.now() < end);
    if (clock.now() - this.#reported >= REPORT) this.#report();
    this.#goOn();
  }

  #report(): void {
    const { report, clock } = this.#sliced;
    report();
    this.#reported = clock.now();
  }

  #end(): void {
    this.#state = "over";
    // What was found last has yet to be looked at, which takes a while; until then the last report has to do.
    this.#report();
    this.#sliced.end();
  }
}
