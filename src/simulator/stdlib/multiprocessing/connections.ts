/** `Pipe` and its two ends, after Lib/multiprocessing/connection.py of 3.14. */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { readArguments } from "../arguments.ts";
import { OSError } from "../exceptions.ts";
import { defineOperations, makePlace, takeTurn, type LibraryContext } from "../library-context.ts";
import { awaitReadable, Channel, receiveFrom, sendThrough } from "../processes/channel.ts";
import { Endpoint } from "../processes/endpoint.ts";
import { pickled, unpickled } from "../processes/pickle-costs.ts";
import { REDUCE, type Pickle, type Reduced } from "../processes/pickle.ts";
import { readTimeout } from "../timeouts.ts";

/** Makes the class and the function of one interpreter. */
export function createConnections(context: LibraryContext) {
  const { machine } = context;

  class Connection extends LibraryObject {
    readonly #endpoint: Endpoint;
    #isClosed = false;

    constructor(endpoint: Endpoint) {
      super();
      this.#endpoint = endpoint;
    }

    [REDUCE](): Reduced {
      this.#requireOpen();
      machine.outside(() => this.#endpoint.send());
      return { kind: "Connection", state: this.#endpoint };
    }

    get closed(): boolean {
      return this.#isClosed;
    }

    get readable(): boolean {
      return this.#endpoint.source !== null;
    }

    get writable(): boolean {
      return this.#endpoint.sink !== null;
    }

    #requireOpen(): void {
      if (this.#isClosed) throw new OSError("handle is closed");
    }

    #source(): Channel {
      this.#requireOpen();
      const { source } = this.#endpoint;
      if (source === null) throw new OSError("connection is write-only");
      return source;
    }

    *send(value: unknown): Activation {
      this.#requireOpen();
      const { sink } = this.#endpoint;
      if (sink === null) throw new OSError("connection is read-only");
      const pickle = pickled(context, value);
      yield* sendThrough(context, sink, pickle, pickle.bytes);
      return undefined;
    }

    *recv(): Activation {
      const pickle = (yield* receiveFrom(context, this.#source())) as Pickle;
      return unpickled(context, pickle);
    }

    *poll(...given: unknown[]): Activation {
      const { timeout = 0 } = readArguments("poll", ["timeout"], given);
      const source = this.#source();
      const seconds = readTimeout(timeout);
      yield* takeTurn(context);
      return yield* awaitReadable(context, source, seconds === null ? null : Math.max(0, seconds));
    }

    *close(): Activation {
      return yield* this.#leave();
    }

    *#leave(): Activation {
      yield* takeTurn(context);
      if (this.#isClosed) return undefined;
      this.#isClosed = true;
      machine.outside(() => this.#endpoint.drop(machine.current.interpreter.process));
      return undefined;
    }

    *[Symbol.dispose](): Activation {
      return yield* this.#leave();
    }

    override toString(): string {
      return "<multiprocessing.connection.Connection object at 0x...>";
    }
  }
  defineOperations(context, Connection.prototype, ["send", "recv", "poll", "close", Symbol.dispose]);

  context.rebuilders.set("Connection", (state) => {
    const endpoint = state as Endpoint;
    machine.outside(() => endpoint.arrive(machine.current.interpreter.process));
    return new Connection(endpoint);
  });

  function Pipe(...given: unknown[]): [Connection, Connection] {
    const { duplex = true } = readArguments("Pipe", ["duplex"], given);
    const places = [makePlace(context, "Pipe"), makePlace(context, "Pipe")] as const;
    const ends = machine.outside(() => {
      const there = new Channel(machine, places[0]);
      const back = duplex ? new Channel(machine, places[1]) : null;
      const made = [
        new Endpoint(machine, `${places[0].id} handles`, duplex ? back : there, duplex ? there : null),
        new Endpoint(machine, `${places[1].id} handles`, duplex ? there : null, duplex ? back : there),
      ];
      for (const end of made) {
        end.hold(machine.current.interpreter.process);
        context.world?.endpoints.add(end);
      }
      for (const channel of [there, back]) if (channel !== null) context.world?.waitedFor.add(channel);
      return made;
    });
    return [new Connection(ends[0]!), new Connection(ends[1]!)];
  }
  return { Connection, Pipe };
}
