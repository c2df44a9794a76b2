/** The part of asyncio that is written in the sandbox language: it is sound TypeScript, and what is compiled is what is written. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildLibrary, LIBRARY_FOLDER } from "../../../src/cli/build-library.ts";
import { checkTypes } from "../../../src/cli/check-types.ts";

test("the library's modules pass the type check of sandbox programs", () => {
  expect(checkTypes(globSync(`${LIBRARY_FOLDER}/*.ts`), { allowImportingTsExtensions: true })).toEqual([]);
});

test.each(Object.entries(buildLibrary()))("%s is that of the present sources and compiler", (path, text) => {
  expect(readFileSync(path, "utf8") === text, `${path} is stale: run npm run library`).toBe(true);
});
