/**
 * `multiprocessing.Process`, after Lib/multiprocessing/process.py and popen_*.py of 3.14.
 *
 * A forked process is a copy, in which `start()` itself goes on and does not return. A spawned one loads the program anew and
 * makes the process object again from a pickle. One of the fork server is forked from a process that has loaded the
 * program, once, for all of them.
 */
import { FORKED } from "../../machine/process-log.ts";
import type { Process as MachineProcess } from "../../machine/process.ts";
import { turnAtProcess } from "../../machine/lives.ts";
import type { Turn } from "../../machine/turn.ts";
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { pythonTypeName, readArguments, readTargetArguments } from "../arguments.ts";
import { AssertionError, AttributeError, TypeError, ValueError } from "../exceptions.ts";
import { repr } from "../format.ts";
import { defineOperations, FIRST_PID, invoke, takeTurn, type LibraryContext } from "../library-context.ts";
import { REDUCE, type Reduced } from "../processes/pickle.ts";
import { stepGetters } from "../step-getters.ts";
import { readTimeout } from "../timeouts.ts";
import type { Launcher } from "./launcher.ts";
import { signal, waitForProcess } from "./process-exits.ts";
import type { StartContext } from "./start-method.ts";

const PARAMETERS = ["group", "target", "name", "args", "kwargs", "*", "daemon"];

/** Throws CPython's AssertionError. */
export function assertThat(condition: boolean, message: string): asserts condition {
  if (!condition) throw new AssertionError(message);
}

/** What a process object is made again from. */
interface Remade {
  readonly name: string;
  readonly identity: readonly number[];
  readonly isDaemon: boolean;
}

/** Makes the base class of one interpreter, and the object for the process that it is in. */
export function createProcesses(context: LibraryContext, launcher: Launcher) {
  const { machine } = context;

  class BaseProcess extends LibraryObject {
    identity: readonly number[];
    #handle: MachineProcess | null = null;
    #isClosed = false;
    #name: string;
    #isDaemon: boolean;
    readonly #parent = context.pid;
    readonly #target: unknown;
    readonly #args: unknown[];
    readonly #start: StartContext;

    constructor(start: StartContext, given: readonly unknown[]) {
      super();
      Object.defineProperty(this, "identity", { enumerable: false });
      const {
        group = null,
        target = null,
        name = null,
        args = [],
        daemon = null,
      } = readTargetArguments("Process", "BaseProcess.__init__", PARAMETERS, given);
      assertThat(group === null, "group argument must be None for now");
      if (!Array.isArray(args)) throw new TypeError(`args must be an array (${pythonTypeName(args)} given)`);
      // The first object stands for the process itself, and is made before there is a program.
      if (launcher.current !== undefined) {
        const look = ({ handle }: BaseProcess): Turn | null => handle && turnAtProcess(handle, "look");
        stepGetters(context, BaseProcess.prototype, ["exitcode"], look);
      }
      this.#start = start;
      this.#target = target;
      this.#args = args;
      const maker = launcher.current as BaseProcess | undefined;
      this.identity = maker === undefined ? [] : [...maker.identity, ++launcher.processesMade];
      this.#name = name ? String(name) : `${this.constructor.name}-${this.identity.join(":")}`;
      this.#isDaemon = daemon === null || daemon === undefined ? (maker?.daemon ?? false) : Boolean(daemon);
    }

    /** The object for the process that this interpreter is in, where nobody has made one. */
    static main(start: StartContext): BaseProcess {
      const process = new BaseProcess(start, [{ name: "MainProcess", daemon: false }]);
      process.identity = [];
      process.#handle = context.process;
      return process;
    }

    /** The same process object in the process itself. */
    static remade(
      of: typeof BaseProcess,
      start: StartContext,
      remade: Remade,
      parts: unknown[],
    ): BaseProcess {
      const [target, args, own] = parts as [unknown, unknown[], object];
      const options = { target, args, name: remade.name, daemon: remade.isDaemon };
      const process = Reflect.construct(BaseProcess, [start, [options]], of) as BaseProcess;
      process.identity = remade.identity;
      return Object.assign(process, own);
    }

    [REDUCE](): Reduced {
      if (launcher.spawning === null) {
        throw new TypeError("Pickling an AuthenticationString object is disallowed for security reasons");
      }
      const state: Remade = { name: this.#name, identity: this.identity, isDaemon: this.#isDaemon };
      const isOwn = this.constructor !== launcher.classOf(this.#start.method);
      return {
        kind: "Process",
        state: { ...state, method: this.#start.method },
        parts: [this.#target, this.#args, { ...this }, isOwn ? this.constructor : null],
      };
    }

    get name(): string {
      return this.#name;
    }

    set name(name: unknown) {
      assertThat(typeof name === "string", "name must be a string");
      this.#name = name;
      if (this.#handle !== null) this.#handle.name = name;
    }

    get daemon(): boolean {
      return this.#isDaemon;
    }

    set daemon(daemon: unknown) {
      assertThat(this.#handle === null, "process has already started");
      this.#isDaemon = Boolean(daemon);
    }

    get pid(): number | null {
      this.#requireOpen();
      if (this === launcher.current) return context.pid;
      return this.#handle === null ? null : FIRST_PID + this.#handle.index;
    }

    get ident(): number | null {
      return this.pid;
    }

    get exitcode(): number | null {
      this.#requireOpen();
      const handle = this.#handle;
      return handle === null ? null : machine.outside(() => handle.exitcode);
    }

    /** The process itself, once it is started. */
    get handle(): MachineProcess | null {
      return this.#handle;
    }

    #requireOpen(): void {
      if (this.#isClosed) throw new ValueError("process object is closed");
    }

    *run(): Activation {
      if (typeof this.#target === "function") {
        yield* invoke(context, this.#target, undefined, this.#args.slice());
      }
      return undefined;
    }

    *start(): Activation {
      return yield* this.begin();
    }

    *begin(): Activation {
      this.#requireOpen();
      assertThat(this.#handle === null, "cannot start a process twice");
      assertThat(this.#parent === context.pid, "can only start a process object created by current process");
      assertThat(!launcher.current.daemon, "daemonic processes are not allowed to have children");
      yield* takeTurn(context);
      const details = { name: this.#name, isDaemon: this.#isDaemon };
      const method = this.#start.method;
      if (method !== "fork") {
        this.#handle = yield* launcher.launch(method, this, details);
      } else {
        const child = yield* launcher.fork(details);
        if (child === FORKED) return yield* launcher.beChild(this, method);
        this.#handle = child as MachineProcess;
      }
      launcher.children.add(this);
      return undefined;
    }

    *join(...given: unknown[]): Activation {
      const { timeout = null } = readArguments("join", ["timeout"], given);
      const seconds = readTimeout(timeout);
      return yield* this.await(seconds === null ? null : Math.max(0, seconds));
    }

    /** Waits for its end, at most `seconds` (null: for ever). */
    *await(seconds: number | null): Activation {
      this.#requireOpen();
      assertThat(this.#parent === context.pid, "can only join a child process");
      const handle = this.#handle;
      assertThat(handle !== null, "can only join a started process");
      yield* takeTurn(context);
      if (yield* waitForProcess(context, handle, seconds)) {
        launcher.children.delete(this);
      }
      return undefined;
    }

    *isAlive(): Activation {
      this.#requireOpen();
      if (this === launcher.current) return true;
      assertThat(this.#parent === context.pid, "can only test a child process");
      const handle = this.#handle;
      yield* takeTurn(context, handle && turnAtProcess(handle, "look"));
      if (handle === null) return false;
      const isAlive = machine.outside(() => handle.isAlive);
      if (!isAlive) launcher.children.delete(this);
      return isAlive;
    }

    *terminate(): Activation {
      return yield* this.signal(15);
    }

    *kill(): Activation {
      return yield* this.signal(9);
    }

    *signal(number: number): Activation {
      this.#requireOpen();
      yield* takeTurn(context);
      if (this.#handle === null) {
        const name = number === 9 ? "kill" : "terminate";
        throw new AttributeError(`'NoneType' object has no attribute '${name}'`);
      }
      signal(context, this.#handle, number);
      return undefined;
    }

    *close(): Activation {
      yield* takeTurn(context);
      const handle = this.#handle;
      if (handle !== null && machine.outside(() => handle.isAlive)) {
        throw new ValueError(
          "Cannot close a process while it is still running. You should first call join() or terminate().",
        );
      }
      launcher.children.delete(this);
      this.#isClosed = true;
      return undefined;
    }

    /** Takes the place of the process that this one was a copy of, or is to be. */
    adopt(): void {
      this.#handle = context.process;
    }

    override toString(): string {
      const isMain = this.identity.length === 0;
      const info = [`<${isMain ? "_MainProcess" : this.constructor.name} name=${repr(this.#name)}`];
      const handle = this.#handle;
      if (handle !== null && this !== launcher.current) info.push(`pid=${FIRST_PID + handle.index}`);
      info.push(`parent=${isMain ? "None" : this.#parent}`);
      const exitcode = handle === null ? null : machine.outside(() => handle.exitcode);
      if (this === launcher.current) info.push("started");
      else if (this.#isClosed) info.push("closed");
      else if (handle === null) info.push("initial");
      else info.push(exitcode === null ? "started" : `stopped exitcode=${nameOfExit(exitcode)}`);
      if (this.#isDaemon) info.push("daemon");
      return `${info.join(" ")}>`;
    }
  }
  defineOperations(context, BaseProcess.prototype, [
    ...["run", "start", "join", "isAlive", "terminate", "kill", "close"],
  ]);
  return BaseProcess;
}

function nameOfExit(exitcode: number): string {
  return exitcode === -15 ? "-SIGTERM" : exitcode === -9 ? "-SIGKILL" : String(exitcode);
}

export type BaseProcess = InstanceType<ReturnType<typeof createProcesses>>;
