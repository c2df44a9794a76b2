/** A twin is also what a reader would have in the editor: it passes the editor's type check. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { typeErrors } from "../stdlib/types/check-program.ts";

test.each(globSync("tests/golden/*/*.ts").sort())("%s passes the type check", (file) => {
  expect(typeErrors(readFileSync(file, "utf8"))).toEqual([]);
});
