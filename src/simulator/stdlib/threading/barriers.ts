/**
 * `threading.Barrier`, after Lib/threading.py of 3.14. Its rounds are kept apart by its state: whoever comes while the
 * threads of the last round are still leaving waits until they are out.
 */
import type { Place } from "../../machine/event.ts";
import { LibraryObject } from "../../machine/memory.ts";
import type { Shared, Turn } from "../../machine/turn.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { readArguments, readWhole } from "../arguments.ts";
import { RuntimeError, ValueError } from "../exceptions.ts";
import { Gate } from "../gate.ts";
import {
  beginStep,
  defineOperations,
  invoke,
  makePlace,
  noteOperation,
  takeTurn,
  type LibraryContext,
} from "../library-context.ts";
import { stepGetters } from "../step-getters.ts";
import { readTimeout } from "../timeouts.ts";
import { Deadline, WaitList } from "../wait-list.ts";

/** Raised for a barrier that was aborted, reset or left by a thread whose time was over. */
export class BrokenBarrierError extends RuntimeError {}

/** The states, those first in which a thread that comes need not wait. */
const STATES = ["filling", "broken", "draining", "resetting"] as const;

type State = (typeof STATES)[number];

/** Makes the class of one run. */
export function createBarriers(context: LibraryContext) {
  class Barrier extends LibraryObject {
    readonly #place: Place;
    readonly #gate: Gate;
    readonly #waiters = new WaitList(context);
    readonly #parties: number;
    readonly #action: unknown;
    readonly #timeout: number | null;
    readonly #shared: Shared;
    #state: State = "filling";
    #count = 0;
    #rounds = 0;

    constructor(...given: unknown[]) {
      super();
      const { parties, action, timeout } = readArguments(
        "Barrier.__init__",
        ["parties", "action", "timeout"],
        given,
      );
      this.#parties = readWhole(parties);
      if (this.#parties < 1) throw new ValueError("parties must be > 0");
      this.#action = action;
      this.#timeout = readTimeout(timeout);
      this.#place = makePlace(context, "Barrier");
      this.#shared = {
        place: this.#place,
        state: () =>
          (this.#rounds * STATES.length + STATES.indexOf(this.#state)) * 2 + (this.#gate.isTaken ? 1 : 0),
      };
      const isFree = (state: number): boolean => state % 2 === 0;
      this.#gate = new Gate(context, this.#place, { shared: this.#shared, isFree });
      stepGetters(context, Barrier.prototype, ["nWaiting", "broken"], (barrier) => barrier.#look);
    }

    /** Gives the number of the thread in its round, from 0. */
    *wait(...given: unknown[]): Activation {
      const { timeout } = readArguments("wait", ["timeout"], given);
      const seconds = readTimeout(timeout) ?? this.#timeout;
      const isReady = (state: number): boolean => state % (STATES.length * 2) < 4 && state % 2 === 0;
      yield* takeTurn(context, { shared: this.#shared, writes: true, isOpen: isReady });
      yield* this.#gate.pass();
      while (this.#isEmptying()) yield* this.#pause(null);
      if (this.#state === "broken") throw new BrokenBarrierError();
      const index = this.#count++;
      noteOperation(context, this.#place, "wait", `${this.#count} of ${this.#parties}`);
      try {
        if (index + 1 === this.#parties) yield* this.#open();
        else yield* this.#fill(seconds);
        return index;
      } finally {
        this.#count--;
        if (this.#count === 0 && this.#isEmptying()) {
          this.#rounds++;
          this.#enterState("filling");
        }
      }
    }

    /** The last to come: calls the action while the others wait, and lets everybody go. */
    *#open(): Activation {
      if (typeof this.#action === "function") {
        yield* this.#gate.enter();
        try {
          yield* invoke(context, this.#action, undefined, []);
        } catch (error) {
          yield* beginStep(context, this.#gate.turns.leave);
          this.#enterState("broken");
          yield* this.#gate.leave();
          throw error;
        }
        yield* this.#gate.leave();
      }
      this.#enterState("draining");
      return undefined;
    }

    *#fill(seconds: number | null): Generator<undefined, void, unknown> {
      const { machine } = context;
      const deadline = new Deadline(context, seconds);
      const filling = this.#shared.state() >> 1;
      const leaving = {
        shared: this.#shared,
        writes: true,
        isOpen: (state: number) => state >> 1 !== filling && state % 2 === 0,
      };
      for (
        let isLate = machine.isTimed && deadline.isOver;
        this.#isFilling() && !isLate;
        isLate = deadline.isOver
      ) {
        yield* this.#pause(machine.isTimed ? deadline.left : seconds, leaving);
      }
      if (this.#isFilling()) this.#enterState("broken");
      else if (this.#state === "draining") return;
      throw new BrokenBarrierError();
    }

    *#pause(seconds: number | null, turn: Turn | null = null): Generator<undefined, void, unknown> {
      yield* this.#waiters.wait({ kind: "barrier", ...this.#place }, seconds, null, turn);
      yield* this.#gate.pass();
    }

    *reset(): Activation {
      yield* takeTurn(context, this.#gate.turns.enter);
      yield* this.#gate.pass();
      if (this.#count === 0) this.#enterState("filling");
      else if (this.#state === "filling" || this.#state === "broken") this.#enterState("resetting");
      else this.#enterState(this.#state);
      noteOperation(context, this.#place, "reset", this.#state);
      return undefined;
    }

    *abort(): Activation {
      yield* takeTurn(context, this.#gate.turns.enter);
      yield* this.#gate.pass();
      this.#enterState("broken");
      noteOperation(context, this.#place, "abort", this.#state);
      return undefined;
    }

    get #look(): Turn {
      return { shared: this.#shared, writes: false, isOpen: null };
    }

    get parties(): number {
      return this.#parties;
    }

    get nWaiting(): number {
      return this.#state === "filling" ? this.#count : 0;
    }

    get broken(): boolean {
      return this.#state === "broken";
    }

    #isFilling(): boolean {
      return this.#state === "filling";
    }

    #isEmptying(): boolean {
      return this.#state === "draining" || this.#state === "resetting";
    }

    #enterState(state: State): void {
      this.#state = state;
      this.#waiters.wakeAll();
    }

    override toString(): string {
      const waiting = this.#isFilling() ? this.#count : 0;
      const state = this.#state === "broken" ? "broken" : `waiters=${waiting}/${this.#parties}`;
      return `<threading.${this.constructor.name}: ${state}>`;
    }
  }
  defineOperations(context, Barrier.prototype, ["wait", "reset", "abort"]);
  return { Barrier };
}
