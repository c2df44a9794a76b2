import { expect, test } from "vitest";
import { COMPILER_BUDGET, measureCompilerSize } from "../support/compiler-size.ts";

test("the compiler keeps its budget, its parser included", async () => {
  const { minified, gzipped } = await measureCompilerSize();
  expect(minified, "a bundle without the parser in it measures nothing").toBeGreaterThan(200 * 1024);
  expect(gzipped).toBeLessThanOrEqual(COMPILER_BUDGET);
});
