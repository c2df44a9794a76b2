/** Schedules as text, and what is said of those that a program cannot follow. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSchedule, ScheduleError, writeSchedule } from "../../src/simulator/explorer/schedule.ts";
import type { Feature } from "../../src/simulator/machine/feature.ts";
import { replayed, SETTINGS } from "./replay-source.ts";
import { counter, inThreads, philosophers } from "./teaching-bugs.ts";

describe("the text of a schedule", () => {
  test("is short, and says who steps how often", () => {
    const turn = (path: string, choice = 0) => ({ path, choice });
    const turns = [turn("0"), turn("0"), turn("0.1"), turn("0.2", 3), turn("0.2", 3), turn("0.2")];
    const asked = { isPrintOrdered: false, respectsClock: false, features: [], sites: null };
    expect(writeSchedule({ turns, ...asked })).toBe("1-0x2-0.1-0.2x2~3-0.2");
    expect(
      writeSchedule({ turns: [], isPrintOrdered: true, respectsClock: true, features: [], sites: null }),
    ).toBe("1pc");
    expect(writeSchedule({ turns: [], ...asked, features: ["counting", "killing"] })).toBe("1kn");
    expect(writeSchedule({ turns: [], ...asked, features: ["numbering"], sites: [3, 17] })).toBe("1is3.17");
  });

  test("is read as it was written, and fits into a link as it is", () => {
    const path = fc.oneof(
      fc.stringMatching(/^[0-9]+(\.p?[0-9]+){0,3}$/),
      fc.string({ minLength: 1, unit: "binary" }).filter((text) => text.isWellFormed()),
    );
    const turns = fc.array(
      fc.record({ path, choice: fc.nat(1_000), count: fc.integer({ min: 1, max: 9 }) }),
      { maxLength: 12 },
    );
    const features = fc.subarray<Feature>(["killing", "counting", "looking", "numbering"]);
    const sites = fc.option(fc.array(fc.nat(9_999_999)));
    const ways = fc.record({ isPrintOrdered: fc.boolean(), respectsClock: fc.boolean(), features, sites });
    const property = fc.property(turns, ways, (runs, asked) => {
      const flat = runs.flatMap((run) =>
        Array.from({ length: run.count }, () => ({ path: run.path, choice: run.choice })),
      );
      const schedule = { turns: flat, ...asked };
      const text = writeSchedule(schedule);
      expect(readSchedule(text)).toEqual(schedule);
      expect(encodeURIComponent(text)).toBe(text);
    });
    fc.assert(property, { numRuns: 500, seed: 1 });
  });

  test.each([
    ["", 'begins with "1-"; found ""'],
    ["2-0x3", 'begins with "1-"; found "2-0x3"'],
    ["hello world", 'found "hello world"'],
    ["1-0x3--0.1", "at character 7 of the schedule: expected thread, then x and how often it steps"],
    ["1-0x3-0.1x0", 'found "0.1x0"'],
    ["1-0x3-0.1~x", 'found "0.1~x"'],
    ["1-0x9999999", "at most 1,000,000 steps"],
    ["1-0x99999999", 'found "0x99999999"'],
  ])("is refused where it is %j", (text, words) => {
    expect(() => readSchedule(text)).toThrow(ScheduleError);
    expect(() => readSchedule(text)).toThrow(words);
  });
});

describe("a schedule that a program cannot follow", () => {
  const program = counter(2, 1);

  test.each([
    ["1-0x5-0.9", "at step 6 of the schedule: expected thread 0.9 to go on, but only"],
    ["1-0.5", "at step 1 of the schedule: expected thread 0.5 to go on, but only 0 can"],
    ["1-0x5-0.1x2-0.2x2-0x40", "but nothing can go on"],
    ["1-0x2~1", "at step 1 of the schedule: expected thread 0 to have an alternative 1, but it has 1"],
  ])("is refused: %s", (schedule, words) => {
    expect(() => replayed(program, schedule)).toThrow(words);
    expect(() => replayed(program, schedule)).toThrow("another program");
  });

  test("may be that of another interpreter", () => {
    const schedule = "1-0x5-0.1-0.2x2-0.1-0x6";
    expect(replayed(program, schedule).result.output).toEqual(["1"]);
    expect(() => replayed(program, schedule, { ...SETTINGS, interpreter: "cpython-3.14" })).toThrow(
      ScheduleError,
    );
  });
});

describe("a schedule that ends early", () => {
  test("goes on as calmly as can be", () => {
    const program = counter(2, 3);
    expect(replayed(program, "1").result.output).toEqual(["6"]);
    expect(replayed(program, "1-0x5-0.1").result.output).toEqual(["6"]);
    expect(replayed(program, "1-0x5-0.1-0.2x6").result.output).toEqual(["3"]);
  });

  test("is cut where the program never ends", () => {
    const endless = inThreads("let stop = false, n = 0;", ["while (!stop) n += 1;", "stop = true;"]);
    const { result } = replayed(endless, "1");
    expect(result).toMatchObject({ status: "limit", error: { line: 4 } });
    expect(result.error!.message).toContain("100,000 steps");
  });
});

describe("a replay tells what a run tells", () => {
  const { result, events } = replayed(philosophers(2), "1-0x5-0.1x3-0.2x3");

  test("in order, with a moment for each step", () => {
    expect(events.map(({ index }) => index)).toEqual(events.map((_, i) => i));
    const latest = new Map<number, number>();
    for (const { thread, time } of events) {
      expect(time).toBeGreaterThanOrEqual(latest.get(thread) ?? 0);
      latest.set(thread, time);
    }
    expect(result.virtualSeconds).toBeCloseTo(0.011, 6);
  });

  test("on one core, which one thread has at a time", () => {
    let running: number | null = null;
    for (const { kind, thread, core } of events) {
      if (kind === "run") {
        expect(running).toBeNull();
        expect(core).toBe(0);
        running = thread;
      } else if ((kind === "ready" || kind === "block" || kind === "end") && running === thread)
        running = null;
      else if (kind === "acquire" || kind === "read" || kind === "write") expect(thread).toBe(running);
    }
    expect(result).toMatchObject({ cores: 1, utilisation: [1] });
  });

  test("with who waits for what, and why nothing goes on", () => {
    const blocks = events
      .filter(({ kind }) => kind === "block")
      .map(({ thread, waiting }) => [thread, waiting?.kind]);
    expect(blocks).toEqual([
      [0, "thread"],
      [1, "lock"],
      [2, "lock"],
    ]);
    expect(events.filter(({ kind }) => kind === "deadlock")).toHaveLength(1);
    expect(result.status).toBe("deadlock");
    expect(result.blocked.map(({ thread, heldBy }) => [thread, heldBy])).toEqual([
      ["MainThread", null],
      ["Thread-1 (<lambda>)", "Thread-2 (<lambda>)"],
      ["Thread-2 (<lambda>)", "Thread-1 (<lambda>)"],
    ]);
  });

  test("with the accesses to memory, and what was read and written", () => {
    const lost = replayed(counter(2, 1), "1-0x5-0.1-0.2x2-0.1-0x6");
    const accesses = lost.events
      .filter(({ place, thread }) => place?.name === "x" && thread > 0)
      .map(({ thread, kind, value, range }) => [thread, kind, value, range?.line]);
    expect(accesses).toEqual([
      [1, "read", "0", 4],
      [2, "read", "0", 4],
      [2, "write", "1", 4],
      [1, "write", "1", 4],
    ]);
    expect(new Set(lost.events.flatMap(({ place }) => (place?.name === "x" ? [place.id] : []))).size).toBe(1);
  });

  test("and who wakes whom", () => {
    const waking = inThreads("const c = new Condition(); let ready = false;", [
      "using _ = c.hold(); while (!ready) c.wait();",
      "using _ = c.hold(); ready = true; c.notify();",
    ]);
    const { events: told, result: ended } = replayed(waking, "1");
    expect(ended.status).toBe("finished");
    const wakes = told.filter(({ kind, thread }) => kind === "wake" && thread === 1);
    expect(wakes.map(({ waiting, by }) => [waiting?.kind, by?.thread])).toContainEqual(["condition", 2]);
  });

  test("the same each time", () => {
    expect(replayed(philosophers(2), "1-0x5-0.1x3-0.2x3")).toEqual({ result, events });
  });
});
