/** Start methods, after Lib/multiprocessing/context.py of 3.14. */
import type { LibraryContext } from "../library-context.ts";
import { RuntimeError, ValueError } from "../exceptions.ts";
import { str } from "../format.ts";

export type StartMethod = "fork" | "spawn" | "forkserver";

/** What a context's classes call their processes. */
export const PROCESS_NAMES: Readonly<Record<StartMethod, string>> = {
  fork: "ForkProcess",
  spawn: "SpawnProcess",
  forkserver: "ForkServerProcess",
};

/** The versions whose default is fork: Linux's is forkserver since 3.14 (gh-84559). */
export const FORKING = /^(?:2\.|3\.(?:\d|1[0-3])\.)/;

export class StartMethods {
  /** The method that is the default where nobody sets one, before the others. */
  readonly all: readonly StartMethod[];
  #set: StartMethod | null = null;

  constructor(context: LibraryContext) {
    const { machine } = context;
    context.onRestart(() => (this.#set = null));
    const isOld = FORKING.test(machine.interpreter.version);
    this.all = isOld ? ["fork", "spawn", "forkserver"] : ["forkserver", "fork", "spawn"];
  }

  /** The method in use, which is settled by asking for it. */
  get current(): StartMethod {
    return (this.#set ??= this.all[0]!);
  }

  /** Settles it, where nobody has yet or `force` says so. */
  set(method: unknown, force: boolean): void {
    if (this.#set !== null && !force) throw new RuntimeError("context has already been set");
    this.#set = this.read(method);
  }

  /** Settles what a process is told by its parent. */
  force(method: StartMethod): void {
    this.#set = method;
  }

  /** A method by name. Throws CPython's ValueError for any other. */
  read(method: unknown): StartMethod {
    const found = this.all.find((each) => each === method);
    if (found === undefined) throw new ValueError(`cannot find context for '${str(method)}'`);
    return found;
  }
}

/** What the classes of `multiprocessing`, or of one of its contexts, are made with. */
export interface StartContext {
  /** The method by which its processes are started. */
  readonly method: StartMethod;
  /** What the names of its processes begin with. */
  readonly processName: string;
}
