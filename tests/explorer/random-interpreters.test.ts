/** Random programs of threads that use the same interpreters and queues: every way of going through their orders finds the same. */
import { expect, test } from "vitest";
import { RandomStream } from "../../src/simulator/machine/random.ts";
import { compareSource } from "./compare-source.ts";
import { randomInterpreters } from "./random-interpreters.ts";

const LIMITS = { traces: 300, beginnings: 400, orders: 400 };
const FROM = Number(process.env["FROM"] ?? 1), TO = Number(process.env["TO"] ?? 12);
for (const interpreter of ["cpython-3.14t", "cpython-3.14"] as const)
test.each(Array.from({ length: TO - FROM + 1 }, (_, i) => i + FROM))("%i", (seed) => {
  const source = randomInterpreters(new RandomStream(seed, "interpreters"));
  const found = compareSource(source, interpreter, LIMITS);
  console.log("FOUND", interpreter, seed, JSON.stringify(found));
  expect(found?.problems ?? []).toEqual([]);
  expect(found?.duplicates ?? 0).toBe(0);
  expect(found?.blocked ?? 0).toBe(0);
}, 100_000);
