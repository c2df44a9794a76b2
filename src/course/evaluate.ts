/**
 * Makes a compiled program's value in Node (the command line, the build of the site), as a script. The command line runs with code from
 * text disallowed (`--disallow-code-generation-from-strings`), so a program cannot do this itself.
 */
import { Script } from "node:vm";

export function evaluate(code: string): unknown {
  return new Script(code, { filename: "sandbox-program.js" }).runInThisContext();
}
