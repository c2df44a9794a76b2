import { stripTypeScriptTypes } from "node:module";
import { expect, test } from "vitest";
import { runSource } from "../support/run-source.ts";
import { randomProgram } from "./random-programs.ts";

const PROGRAMS = 100;

/** Spells values as JavaScript does, since the sandbox's own `print` spells them as Python would. */
const SPELL = `const spell = (...values: any[]) => print(values.map((x) =>
  x === null ? "null" : typeof x === "object" ? "object" : typeof x === "function" ? "function" : String(x)).join(" "));
`;

function runPlain(source: string): { output: string[]; fails: boolean } {
  const output: string[] = [];
  try {
    new Function("print", `"use strict";\n${stripTypeScriptTypes(source)}`)((line: string) =>
      output.push(line),
    );
    return { output, fails: false };
  } catch {
    return { output, fails: true };
  }
}

test(`${PROGRAMS} random programs print on the machine what they print as plain JavaScript`, () => {
  for (let seed = 1; seed <= PROGRAMS; seed++) {
    const source = SPELL + randomProgram(seed).replaceAll(/\bprint\(/g, "spell(");
    const plain = runPlain(source);
    for (const interpreter of ["cpython-3.14", "cpython-3.14t"] as const) {
      const { output, errorOutput } = runSource(source, { interpreter, seed });
      expect({ output, fails: errorOutput.length > 0 }, `seed ${seed}\n${source}`).toEqual(plain);
    }
  }
});
