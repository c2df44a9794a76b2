/** Random programs of threads that use the same interpreters and queues: every way of going through their orders finds the same. */
import { expect, test } from "vitest";
import { RandomStream } from "../../src/simulator/machine/random.ts";
import { compareSource } from "./compare-source.ts";
import { randomInterpreters } from "./random-interpreters.ts";

const LIMITS = { traces: 300, beginnings: 300, orders: 300, bounded: 1_200 };
const PROGRAMS = 10;

test.each(["cpython-3.14t", "cpython-3.14"] as const)(
  "on %s",
  (interpreter) => {
    let compared = 0;
    for (let seed = 1; seed <= PROGRAMS; seed++) {
      const source = randomInterpreters(new RandomStream(seed, "interpreters"));
      const found = compareSource(source, interpreter, LIMITS);
      if (found === null) continue;
      compared++;
      const { problems, duplicates, blocked } = found;
      expect({ seed, problems, duplicates, blocked }).toEqual({
        seed,
        problems: [],
        duplicates: 0,
        blocked: 0,
      });
    }
    expect(compared).toBeGreaterThan(PROGRAMS / 2);
  },
  240_000,
);
