/** A part of the language that random programs are made of. */
import type { ProgramMaker } from "./program-maker.ts";

/** Writes a piece of a program's text: a statement, or an expression that needs no parentheses around it. */
export type Write = (make: ProgramMaker) => string;

export interface Feature {
  readonly name: string;
  /** Declarations at the top of each program that uses this feature. */
  readonly prelude?: string;
  readonly statements?: readonly Write[];
  readonly expressions?: readonly Write[];
}

/** What may be named, and what may be written, at a place in a program. No name here holds a function. */
export interface Scope {
  /** What may be assigned to: variables, properties and private fields. */
  readonly variables: string[];
  /** What may only be read. */
  readonly constants: string[];
  /** What may be called with any arguments. */
  readonly functions: string[];
  /** Labels of the loops and blocks around this, in this function: those that may be continued and those that may not. */
  readonly loopLabels: readonly string[];
  readonly blockLabels: readonly string[];
  readonly isInLoop: boolean;
  readonly isInFunction: boolean;
  readonly isInGenerator: boolean;
  readonly hasArguments: boolean;
}

/** What no function's body takes over from the place where it stands. */
export const FUNCTION_SCOPE = {
  loopLabels: [],
  blockLabels: [],
  isInLoop: false,
  isInFunction: true,
  isInGenerator: false,
  hasArguments: true,
} satisfies Partial<Scope>;
