/** Brings the modules of asyncio that are written in the sandbox language into a run. */
import type { SourceRange } from "../../machine/event.ts";
import { LibraryObject } from "../../machine/memory.ts";
import { suspendableOf } from "../../machine/suspendable.ts";
import type { LibraryContext } from "../library-context.ts";
import type { LibraryModule } from "./library-module.ts";
import { LIBRARY } from "./library.generated.ts";

type ModuleObject = Record<string, unknown>;

/** What of them belongs to the module `asyncio`. */
const PUBLIC_NAMES = [
  ...["run", "Runner", "sleep", "gather", "wait", "waitFor", "shield", "asCompleted", "toThread"],
  ...["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "timeout", "timeoutAt", "taskGroup"],
  ...["Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier"],
  ...["Queue", "LifoQueue", "PriorityQueue"],
];

export class LibraryModules {
  /** Everything that they export. */
  readonly module: ModuleObject = {};
  readonly publicNames: readonly string[] = PUBLIC_NAMES;
  readonly #context: LibraryContext;
  /** Null while they are not being linked. */
  #found: Readonly<Record<string, ModuleObject>> | null = null;
  #isLinked = false;

  constructor(context: LibraryContext) {
    this.#context = context;
  }

  /** A module that only they import, while they are linked. */
  find(name: string): ModuleObject | undefined {
    return this.#found?.[name];
  }

  /**
   * Runs their bodies, in their order, and puts what is public into `asyncio`. They can import what a program can, each
   * other, and, in the place of anything else of that name, what is `given`.
   */
  link(given: Readonly<Record<string, ModuleObject>>, asyncio: ModuleObject): void {
    if (this.#isLinked) return;
    this.#isLinked = true;
    const { machine, program, isInspected } = this.#context;
    machine.texts.addLibrary(rangesOf("sites"), rangesOf("scopes"));
    const found: Record<string, ModuleObject> = { ...given };
    this.#found = found;
    const { clock } = machine;
    for (const { file, link } of LIBRARY) {
      const body = link(program, isInspected);
      const exported = machine.runNow(body, this, undefined, []) as ModuleObject;
      found[file] = exported;
      Object.assign(this.module, exported);
    }
    this.#found = null;
    // Importing takes no time that the model counts.
    machine.clock = clock;
    for (const value of Object.values(this.module)) bindMethods(value);
    for (const name of PUBLIC_NAMES) asyncio[name] = this.module[name];
  }
}

/** Ties the methods of a library class to its instances, as Python's are. */
function bindMethods(value: unknown): void {
  if (typeof value !== "function") return;
  const prototype: unknown = value.prototype;
  if (!(prototype instanceof LibraryObject)) return;
  for (const key of Reflect.ownKeys(prototype)) {
    const { value: method } = Reflect.getOwnPropertyDescriptor(prototype, key)!;
    const generator = key === "constructor" ? undefined : suspendableOf(method);
    if (generator !== undefined) Object.assign(generator, { isBound: true });
  }
}

const tables: { sites?: SourceRange[]; scopes?: SourceRange[] } = {};

/** The ranges of all modules' sites, or scopes, one after the other. */
function rangesOf(table: "sites" | "scopes"): readonly SourceRange[] {
  return (tables[table] ??= (LIBRARY as readonly LibraryModule[]).flatMap((module) => {
    const { file } = module;
    const numbers = module[table];
    const ranges: SourceRange[] = [];
    for (let at = 0; at < numbers.length; at += 4) {
      const [line, column, endLine, endColumn] = numbers.slice(at, at + 4) as [
        number,
        number,
        number,
        number,
      ];
      ranges.push({ line, column, endLine, endColumn, file });
    }
    return ranges;
  }));
}
