/** The names under which an interpreter has the functions and classes of the library and of the language. */
import type { LanguageSupport } from "../../machine/calls.ts";

export interface LibraryName {
  readonly module: string;
  readonly name: string;
}

/** Stands for the language itself where a module's name is expected. */
const GLOBALS = "globals";

const tables = new WeakMap<object, Map<unknown, LibraryName>>();

function tableOf(library: LanguageSupport): Map<unknown, LibraryName> {
  let table = tables.get(library.modules);
  if (table === undefined) {
    table = new Map();
    const modules: [string, Record<string, unknown>][] = [
      ...Object.entries(library.modules),
      [GLOBALS, library.globals],
    ];
    for (const [module, members] of modules) {
      for (const [name, member] of Object.entries(members)) {
        if (typeof member === "function" && !table.has(member)) table.set(member, { module, name });
      }
    }
    // The functions of `Math` and its like are found by two names.
    for (const [owner, object] of Object.entries(library.globals)) {
      if (typeof object !== "object" || object === null) continue;
      for (const name of Object.getOwnPropertyNames(object)) {
        const member: unknown = Reflect.get(object, name);
        if (typeof member === "function" && !table.has(member)) {
          table.set(member, { module: GLOBALS, name: `${owner}.${name}` });
        }
      }
    }
    tables.set(library.modules, table);
  }
  return table;
}

/** The name of a function or class of the library or the language, or null for anything else. */
export function libraryNameOf(library: LanguageSupport, member: unknown): LibraryName | null {
  return tableOf(library).get(member) ?? null;
}

/** What another interpreter has under that name. */
export function libraryMember(library: LanguageSupport, module: string, name: string): unknown {
  let found: unknown = module === GLOBALS ? library.globals : library.modules[module];
  for (const part of name.split(".")) found = Reflect.get(found as object, part);
  return found;
}
