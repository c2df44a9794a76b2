/** The part of asyncio that is written in the sandbox language: it is sound TypeScript, and what is compiled is what is written. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildLibrary, GENERATED_FILE, LIBRARY_FOLDER } from "../../../src/cli/build-library.ts";
import { checkTypes } from "../../../src/cli/check-types.ts";

test("the library's modules pass the type check of sandbox programs", () => {
  expect(checkTypes(globSync(`${LIBRARY_FOLDER}/*.ts`), { allowImportingTsExtensions: true })).toEqual([]);
});

test("the compiled library is that of the present sources and the present compiler", () => {
  const isUpToDate = readFileSync(GENERATED_FILE, "utf8") === buildLibrary();
  expect(isUpToDate, `${GENERATED_FILE} is stale: run npm run library`).toBe(true);
});
