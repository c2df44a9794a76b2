/**
 * Random programs that CPython has run too, line for line. They were made at random, in both languages at once, over tasks,
 * cancellation, timeouts, groups, locks, queues and conditions, and CPython 3.13.0 ran them on a virtual clock whose waits are
 * rounded up to milliseconds as epoll's are. Where CPython goes through a set, it was made to keep the order of insertion.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { printed } from "../../support/run-source.ts";

interface Recording {
  readonly head: string;
  readonly programs: readonly {
    readonly seed: number;
    readonly source: string;
    readonly stdout: readonly string[];
  }[];
}

const FILE = "tests/stdlib/asyncio/recorded-random-programs.json";
const { head, programs } = JSON.parse(readFileSync(FILE, "utf8")) as Recording;

describe("random programs print what CPython printed", () => {
  test.each(programs)("program $seed", ({ source, stdout }) => {
    for (const seed of [1, 2, 3]) expect(printed(head + source, { seed })).toEqual(stdout);
  });
});
