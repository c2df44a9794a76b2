/** `threading.Event`, after Lib/threading.py of 3.14: a flag that threads wait for. */
import type { Place } from "../../machine/event.ts";
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { readArguments } from "../arguments.ts";
import {
  defineOperations,
  makePlace,
  noteOperation,
  takeTurn,
  type LibraryContext,
} from "../library-context.ts";
import { readTimeout } from "../timeouts.ts";
import { WaitList } from "../wait-list.ts";

/** Makes the class of one run. */
export function createEvents(context: LibraryContext) {
  class Event extends LibraryObject {
    readonly #place: Place = makePlace(context, "Event");
    readonly #waiters = new WaitList(context);
    #isSet = false;

    constructor(...given: unknown[]) {
      super();
      readArguments("Event.__init__", [], given);
    }

    *isSet(): Activation {
      yield* takeTurn(context);
      return this.#isSet;
    }

    *set(): Activation {
      yield* takeTurn(context, "event");
      this.#isSet = true;
      noteOperation(context, this.#place, "set", "true");
      this.#waiters.wakeAll();
      return undefined;
    }

    *clear(): Activation {
      yield* takeTurn(context, "event");
      this.#isSet = false;
      noteOperation(context, this.#place, "clear", "false");
      return undefined;
    }

    /** Gives true where the event was set, even if somebody has cleared it since. */
    *wait(...given: unknown[]): Activation {
      const { timeout } = readArguments("wait", ["timeout"], given);
      const seconds = readTimeout(timeout);
      yield* takeTurn(context, "event");
      const isSet = this.#isSet || (yield* this.#waiters.wait({ kind: "event", ...this.#place }, seconds));
      noteOperation(context, this.#place, "wait", String(isSet));
      return isSet;
    }

    override toString(): string {
      return `<threading.${this.constructor.name}: ${this.#isSet ? "set" : "unset"}>`;
    }
  }
  defineOperations(context, Event.prototype, ["isSet", "set", "clear", "wait"]);
  return { Event };
}
