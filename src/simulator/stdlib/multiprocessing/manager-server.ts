/** What the process of a `Manager` does, after Lib/multiprocessing/managers.py of 3.14: it keeps objects, and does what it is asked. */
import type { Activation } from "../../machine/program-interface.ts";
import { Stopped } from "../../machine/stopped.ts";
import { pythonTypeName, readWhole } from "../arguments.ts";
import { IndexError, KeyError, TypeError } from "../exceptions.ts";
import { operation, type LibraryContext } from "../library-context.ts";
import { receiveFrom, sendThrough, type Channel } from "../processes/channel.ts";
import { dumps, loads, type Pickle } from "../processes/pickle.ts";
import { chargeFor } from "../processes/pickle-costs.ts";
import type { RemoteHandle } from "./remote-handle.ts";

/** What a proxy asks for; the answer goes through a channel of its own. */
export interface Request {
  readonly object: number;
  readonly method: string;
  readonly args: Pickle;
  readonly answer: Channel;
}

export interface Answer {
  readonly isError: boolean;
  readonly value: Pickle;
}

type Kept = Map<unknown, unknown> | unknown[];

/** Makes the function that a manager's process runs. */
export function createManagerServer(context: LibraryContext): unknown {
  const serve = operation(context, "_run_server", (handle) => run(context, handle as RemoteHandle));
  context.innerFunctions.set("_run_server", serve);
  return serve;
}

function* run(context: LibraryContext, { requests }: RemoteHandle): Activation {
  const objects = new Map<number, Kept>();
  for (;;) {
    const request = (yield* receiveFrom(context, requests)) as Request | null;
    if (request === null) return undefined;
    const { object, method, answer } = request;
    chargeFor(context, "loads", request.args);
    let reply: Answer;
    try {
      const args = loads(context, request.args) as unknown[];
      if (method === "create") objects.set(object, args[0] as Kept);
      const value = method === "create" ? null : call(objects.get(object)!, method, args);
      reply = { isError: false, value: dumps(context, value) };
    } catch (error) {
      if (error instanceof Stopped) throw error;
      reply = { isError: true, value: dumps(context, error) };
    }
    chargeFor(context, "dumps", reply.value);
    yield* sendThrough(context, answer, reply, reply.value.bytes);
  }
}

function call(kept: Kept, method: string, args: readonly unknown[]): unknown {
  return Array.isArray(kept) ? callList(kept, method, args) : callDict(kept, method, args);
}

function callDict(dict: Map<unknown, unknown>, method: string, [key, value]: readonly unknown[]): unknown {
  switch (method) {
    case "get":
      return dict.get(key) ?? value ?? null;
    case "set":
      dict.set(key, value);
      return null;
    case "has":
      return dict.has(key);
    case "delete":
      if (!dict.delete(key)) throw new KeyError(key);
      return null;
    default:
      return [...dict.keys()];
  }
}

function callList(list: unknown[], method: string, [first, value]: readonly unknown[]): unknown {
  if (method === "push") {
    list.push(first);
    return null;
  }
  if (typeof first !== "number") {
    throw new TypeError(`list indices must be integers or slices, not ${pythonTypeName(first)}`);
  }
  const index = readWhole(first) < 0 ? first + list.length : first;
  const isInside = index >= 0 && index < list.length;
  if (method === "get") {
    if (!isInside) throw new IndexError("list index out of range");
    return list[index];
  }
  if (!isInside) throw new IndexError("list assignment index out of range");
  list[index] = value;
  return null;
}
