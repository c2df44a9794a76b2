/**
 * `Manager` of `multiprocessing`, after Lib/multiprocessing/managers.py of 3.14: a process of its own keeps the objects, and each
 * operation of a proxy is a message there and one back. What `get` gives is a copy.
 */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { isOptions, pythonTypeName, readArguments } from "../arguments.ts";
import { BrokenPipeError, TypeError } from "../exceptions.ts";
import { defineOperations, makePlace, takeTurn, type LibraryContext } from "../library-context.ts";
import { Channel, receiveFrom, sendThrough } from "../processes/channel.ts";
import { REDUCE, type Reduced } from "../processes/pickle.ts";
import { pickled, unpickled } from "../processes/pickle-costs.ts";
import type { Launcher, ProcessObject } from "./launcher.ts";
import { createManagerServer, type Answer, type Request } from "./manager-server.ts";
import { RemoteHandle } from "./remote-handle.ts";
import type { StartContext } from "./start-method.ts";

/** Makes the base class of one interpreter. */
export function createManager(context: LibraryContext, launcher: Launcher) {
  const { machine } = context;
  const server = createManagerServer(context);
  context.rebuilders.set("RemoteHandle", (state) => state as RemoteHandle);

  /** Has the server do something, and gives what it says. */
  function* ask(handle: RemoteHandle, object: number, method: string, args: unknown): Activation {
    const pickle = pickled(context, args);
    const { requests } = handle;
    const answerPlace = machine.isTimed
      ? { ...requests.place, id: `${requests.place.id}:answer` }
      : makePlace(context, "answer");
    const answer = machine.outside(() => {
      const channel = new Channel(machine, answerPlace);
      context.world?.waitedFor.add(channel);
      return channel;
    });
    yield* sendThrough(
      context,
      requests,
      { object, method, args: pickle, answer } satisfies Request,
      pickle.bytes,
    );
    const { isError, value } = (yield* receiveFrom(context, answer)) as Answer;
    machine.outside(() => void context.world?.waitedFor.delete(answer));
    const result = unpickled(context, value);
    if (isError) throw result;
    return result;
  }

  abstract class Proxy extends LibraryObject {
    readonly #handle: RemoteHandle;
    readonly #object: number;

    constructor(handle: RemoteHandle, object: number) {
      super();
      this.#handle = handle;
      this.#object = object;
    }

    [REDUCE](): Reduced {
      return { kind: this.constructor.name, state: this.#object, parts: [this.#handle] };
    }

    ask(method: string, args: readonly unknown[]): Activation {
      return ask(this.#handle, this.#object, method, args);
    }

    *get(...given: unknown[]): Activation {
      return yield* this.ask("get", given);
    }

    *set(...given: unknown[]): Activation {
      yield* this.ask("set", given);
      return undefined;
    }

    override toString(): string {
      return `<${this.constructor.name} object, typeid '${this.typeId}' at 0x...>`;
    }

    protected abstract readonly typeId: string;
  }
  defineOperations(context, Proxy.prototype, ["get", "set"]);

  class DictProxy extends Proxy {
    protected get typeId(): string {
      return "dict";
    }

    *has(key: unknown): Activation {
      return yield* this.ask("has", [key]);
    }

    *delete(key: unknown): Activation {
      yield* this.ask("delete", [key]);
      return undefined;
    }

    *keys(): Activation {
      return yield* this.ask("keys", []);
    }
  }
  defineOperations(context, DictProxy.prototype, ["has", "delete", "keys"]);

  class ListProxy extends Proxy {
    protected get typeId(): string {
      return "list";
    }

    *push(value: unknown): Activation {
      yield* this.ask("push", [value]);
      return undefined;
    }
  }
  defineOperations(context, ListProxy.prototype, ["push"]);
  for (const proxy of [DictProxy, ListProxy]) {
    context.rebuilders.set(
      proxy.name,
      (state, [handle]) => new proxy(handle as RemoteHandle, state as number),
    );
  }

  class SyncManager extends LibraryObject {
    readonly #start: StartContext;
    readonly #handle: RemoteHandle;
    #process: ProcessObject | null = null;
    readonly #pid = context.pid;

    constructor(start: StartContext, given: readonly unknown[]) {
      super();
      readArguments("Manager", [], given);
      this.#start = start;
      const place = makePlace(context, "Manager");
      this.#handle = machine.outside(() => {
        const requests = new Channel(machine, place);
        context.world?.waitedFor.add(requests);
        return new RemoteHandle(requests);
      });
    }

    *begin(): Activation {
      const Process = launcher.processClassOf(this.#start.method);
      const process = new Process({ target: server, args: [this.#handle] });
      process.name = `SyncManager-${process.identity.join(":")}`;
      yield* process.begin();
      this.#process = process;
      const { requests } = this.#handle;
      // Whoever asks a manager that is gone is told so; whoever waits for its answer, too.
      machine.outside(() => void process.handle!.onEnd.push(() => requests.closeReading()));
      launcher.finalizers.add({ atFirst: () => this.#end(), atLast: () => nothing() });
      return undefined;
    }

    *dict(...given: unknown[]): Activation {
      const [first = {}] = given;
      const entries = first instanceof Map ? first : isOptions(first) ? new Map(Object.entries(first)) : null;
      if (entries === null) throw new TypeError(`'${pythonTypeName(first)}' object is not iterable`);
      return yield* this.#make(DictProxy, entries);
    }

    *list(...given: unknown[]): Activation {
      const [first = []] = given;
      if (!Array.isArray(first)) throw new TypeError(`'${pythonTypeName(first)}' object is not iterable`);
      return yield* this.#make(ListProxy, first.slice());
    }

    *#make(of: typeof DictProxy | typeof ListProxy, value: unknown): Activation {
      const handle = this.#handle;
      const object = machine.outside(() => handle.objects++);
      yield* ask(handle, object, "create", [value]);
      return new of(handle, object);
    }

    *shutdown(): Activation {
      yield* takeTurn(context);
      return yield* this.#end();
    }

    *[Symbol.dispose](): Activation {
      return yield* this.#end();
    }

    *#end(): Activation {
      const process = this.#process;
      if (process === null || this.#pid !== context.pid) return undefined;
      this.#process = null;
      try {
        yield* sendThrough(context, this.#handle.requests, null, 8);
      } catch (error) {
        if (!(error instanceof BrokenPipeError)) throw error;
      }
      yield* process.await(null);
      return undefined;
    }

    override toString(): string {
      return "<multiprocessing.managers.SyncManager object at 0x...>";
    }
  }
  defineOperations(context, SyncManager.prototype, ["dict", "list", "shutdown", Symbol.dispose]);
  return SyncManager;
}

function* nothing(): Activation {
  return undefined;
}
