/**
 * Every code a ProgramError can have beside those of the table in `compiler/refusals.ts`, and what it means.
 * A code never changes: documentation, tests and programs that read `--json` go by it.
 */
export const DIAGNOSTIC_CODES = {
  syntax: "The text is not TypeScript.",
  "regular-expression": "A regular expression that JavaScript does not understand.",
  "unknown-module": "An import from a module that there is not.",
  "unknown-member": "A name that its module does not export.",
  "unknown-name": "A name that nothing declares, and that is nearly another.",
  "missing-import": "A name that nothing declares, but that a module exports.",
  "unavailable-name": "A name that programs elsewhere have and none has here.",
  "assign-global": "An assignment to a name that belongs to the language.",
  "exec-literal": "A call of Interpreter.exec whose text does not stand there as a literal.",
  "too-deep": "Text nested so deeply that it cannot be compiled.",
  "compiler-failure": "A mistake in the compiler.",
  uncaught: "An exception that ended a thread.",
  limit: "A limit of the sandbox that ended the run.",
  "sandbox-failure": "The sandbox itself did not work.",
} as const;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
