/**
 * Where an error is said to be. A program's mistake stands right behind the mark in its text, and so the line and the
 * column that a run reports for it are compared exactly, on an interpreter with the GIL and on one without.
 */
import { describe, expect, test } from "vitest";
import { runSource } from "../support/run-source.ts";
import { CALLS } from "./error-positions/calls.ts";
import { LIBRARY } from "./error-positions/library.ts";
import { markedPlace, type Mistake } from "./error-positions/mistake.ts";
import { NOTHING_THERE } from "./error-positions/nothing-there.ts";
import { PLACES } from "./error-positions/places.ts";
import { TEXT } from "./error-positions/text.ts";
import { THROWN } from "./error-positions/thrown.ts";
import { VALUES } from "./error-positions/values.ts";
import { VARIABLES } from "./error-positions/variables.ts";

const FAMILIES: Readonly<Record<string, readonly Mistake[]>> = {
  "an exception that is thrown": THROWN,
  "nothing there": NOTHING_THERE,
  "not to be called": CALLS,
  "a variable": VARIABLES,
  "a value that does not fit": VALUES,
  "a module's own exception": LIBRARY,
  "text that is refused": TEXT,
  "lines and columns": PLACES,
};

function expectPlace({ source, name, message }: Mistake): void {
  for (const interpreter of ["cpython-3.14", "cpython-3.14t"] as const) {
    const { error } = runSource(source, { interpreter });
    const words: unknown = typeof message === "string" ? message : expect.stringMatching(message);
    expect(error, `${interpreter}\n${source}`).toMatchObject({
      name,
      message: words,
      ...markedPlace(source),
    });
  }
}

for (const [family, mistakes] of Object.entries(FAMILIES)) {
  describe(family, () => {
    for (const mistake of mistakes) {
      test(mistake.what, () => expectPlace(mistake));
    }
  });
}
