/** `threading.Event`, after Lib/threading.py of 3.14: a flag that threads wait for. */
import type { Place } from "../../machine/event.ts";
import { LibraryObject } from "../../machine/memory.ts";
import type { Shared, Turn } from "../../machine/turn.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { readArguments } from "../arguments.ts";
import {
  defineOperations,
  makePlace,
  noteOperation,
  takeTurn,
  type LibraryContext,
} from "../library-context.ts";
import { isPatient, readTimeout } from "../timeouts.ts";
import { WaitList } from "../wait-list.ts";

/** Makes the class of one run. */
export function createEvents(context: LibraryContext) {
  class Event extends LibraryObject {
    readonly #place: Place = makePlace(context, "Event");
    readonly #waiters = new WaitList(context);
    readonly #shared: Shared = { place: this.#place, state: () => (this.#isSet ? 1 : 0) };
    readonly #look: Turn = { shared: this.#shared, writes: false, isOpen: null };
    readonly #pause: Turn = { ...this.#look, cost: "event", until: (state) => state === 1 };
    readonly #change: Turn = { cost: "event", shared: this.#shared, writes: true, isOpen: null };
    readonly #pass: Turn = {
      cost: "event",
      shared: this.#shared,
      writes: false,
      isOpen: (state) => state === 1,
    };
    #isSet = false;

    constructor(...given: unknown[]) {
      super();
      readArguments("Event.__init__", [], given);
    }

    *isSet(): Activation {
      yield* takeTurn(context, this.#look);
      return this.#isSet;
    }

    *set(): Activation {
      yield* takeTurn(context, this.#change);
      this.#isSet = true;
      noteOperation(context, this.#place, "set", "true");
      this.#waiters.wakeAll();
      return undefined;
    }

    *clear(): Activation {
      yield* takeTurn(context, this.#change);
      this.#isSet = false;
      noteOperation(context, this.#place, "clear", "false");
      return undefined;
    }

    /** Gives true where the event was set, even if somebody has cleared it since. */
    *wait(...given: unknown[]): Activation {
      const { timeout } = readArguments("wait", ["timeout"], given);
      const seconds = readTimeout(timeout);
      yield* takeTurn(context, seconds === null ? this.#pass : this.#pause, isPatient(seconds));
      const isSet = this.#isSet || (yield* this.#wait(seconds));
      noteOperation(context, this.#place, "wait", String(isSet));
      return isSet;
    }

    *#wait(seconds: number | null): Generator<undefined, boolean, unknown> {
      // Where nobody counts the time, whoever waits for a while comes after that while.
      if (seconds !== null && !context.machine.isTimed) return false;
      return yield* this.#waiters.wait({ kind: "event", ...this.#place }, seconds);
    }

    override toString(): string {
      return `<threading.${this.constructor.name}: ${this.#isSet ? "set" : "unset"}>`;
    }
  }
  defineOperations(context, Event.prototype, ["isSet", "set", "clear", "wait"]);
  return { Event };
}
