/**
 * Makes a compiled program's value in Node, in a script of its own. The command line runs with code from
 * text disallowed (`--disallow-code-generation-from-strings`), so a program cannot do this itself.
 */
import { Script } from "node:vm";

export function evaluate(code: string): unknown {
  return new Script(code, { filename: "sandbox-program.js" }).runInThisContext();
}
