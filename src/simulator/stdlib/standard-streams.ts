import { append } from "../machine/append.ts";
import type { Machine } from "../machine/machine.ts";
import type { Thread } from "../machine/thread.ts";
import { placeAt, type Finding } from "../place-errors.ts";
import { Stopped } from "../machine/stopped.ts";
import { tracebackLines } from "./exception-groups.ts";
import { SystemExit } from "./exceptions.ts";
import { repr, str } from "./format.ts";
import type { Output } from "./library-context.ts";

/** Standard output and standard error of a run, and what CPython writes there by itself. */
export class StandardStreams implements Output {
  output: string[] = [];
  errorOutput: string[] = [];
  /** The first exception that ended a thread and was reported, or null. */
  uncaught: Finding | null = null;
  readonly #machine: Machine;
  readonly #limit: number;
  #characters = 0;

  constructor(machine: Machine, limit: number) {
    this.#machine = machine;
    this.#limit = limit;
  }

  /** Begins again, with nothing written. */
  restart(): void {
    this.output = [];
    this.errorOutput = [];
    this.uncaught = null;
    this.#characters = 0;
  }

  print(text: string): void {
    const { current } = this.#machine;
    this.#machine.clock += current.costs.print;
    if (this.#machine.copying !== null) return;
    this.#machine.emit("print", current, this.#machine.meter.site, { text });
    this.#write(this.output, text);
  }

  error(text: string): void {
    if (this.#machine.copying !== null) return;
    const { current } = this.#machine;
    this.#machine.emit("error", current, this.#machine.meter.site, { text });
    this.#write(this.errorOutput, text);
  }

  traceback(error: unknown): void {
    for (const line of tracebackLines(error)) {
      // Blank lines of a message are left out, as they are in what was recorded of CPython.
      this.error(
        line
          .split("\n")
          .filter((each) => each.trim() !== "")
          .join("\n"),
      );
    }
  }

  /** Reports an exception that left a thread's last frame, as CPython does; SystemExit ends quietly. */
  reportUncaught(thread: Thread, error: unknown): void {
    const { mainThread, process } = thread.interpreter;
    const isMain = thread === mainThread;
    if (error instanceof SystemExit) {
      if (isMain) process.returncode = this.statusOf(error);
      return;
    }
    if (isMain) process.returncode = 1;
    const { name, message } = wordsOf(error);
    if (!isMain) this.error(`Exception in thread ${thread.name}:`);
    this.traceback(error);
    if (this.#machine.copying !== null) return;
    const { errorSites, texts } = this.#machine;
    const range = texts.rangeAt(errorSites.find(error, this.#machine.siteOf(thread)));
    const raisedAt = texts.rangeAt(errorSites.findInLibrary(error));
    this.uncaught ??= {
      code: "uncaught",
      name,
      message,
      range: placeAt(range),
      ...(raisedAt === null ? {} : { raisedAt }),
      hint:
        name === "RecursionError"
          ? `A stack may have ${this.#machine.depthLimit.toLocaleString("en")} frames here.`
          : null,
    };
  }

  /** The status for `sys.exit(code)`: a number is that, in eight bits, nothing is 0, and anything else is printed. */
  statusOf({ code }: SystemExit): number {
    if (typeof code === "number") return code & 0xff;
    if (code === null) return 0;
    this.error(str(code));
    return 1;
  }

  #write(stream: string[], text: string): void {
    this.#characters += text.length + 1;
    if (this.#characters > this.#limit) {
      const limit = `the program wrote more than ${this.#limit.toLocaleString("en")} characters`;
      this.#machine.stop(limit, "Print less, or only now and then.", this.#machine.meter.site);
      throw new Stopped();
    }
    const lines = text.split("\n");
    for (let i = 0; i < lines.length; i++) append(stream, lines[i]!);
  }
}

function wordsOf(error: unknown): { readonly name: string; readonly message: string } {
  if (error instanceof Error) return { name: error.name, message: error.message };
  return { name: "Error", message: repr(error) };
}
