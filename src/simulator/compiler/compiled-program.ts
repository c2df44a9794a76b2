/** What the compiler gives. */
import type { SourceRange } from "../machine/event.ts";
import type { ProgramError } from "../run-result.ts";

/** One place in the text that does something, as the machine's events name it. */
export interface Site {
  readonly range: SourceRange;
  /** What the text there calls the place it touches (`counter`, `bill.total`), or "" where it has no short name. */
  readonly label: string;
}

export interface CompiledProgram {
  /** An expression: a function of the `ProgramInterface` that gives the module's body, a generator function. */
  readonly code: string;
  /** By site number. */
  readonly sites: readonly Site[];
  /** By scope number, where the variables that an inspectable program hands over can be named. */
  readonly scopes: readonly SourceRange[];
  /**
   * The texts that it hands to `Interpreter.exec`, in order. The function that `code` gives has, as its property `executed`,
   * a function like itself for each of them. Their sites and scopes are among the program's.
   */
  readonly executed: readonly string[];
  /** The modules the program imports. */
  readonly imports: readonly string[];
}

/** The names each module exports, as the library has them; a name not in it is refused. */
export type ModuleNames = Readonly<Record<string, readonly string[]>>;

export type Compilation =
  | { readonly program: CompiledProgram; readonly diagnostics: readonly [] }
  | { readonly program: null; readonly diagnostics: readonly ProgramError[] };
