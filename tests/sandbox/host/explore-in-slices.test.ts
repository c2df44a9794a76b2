import { describe, expect, it, test } from "vitest";
import { cutOutcomes } from "../../../src/sandbox/host/cut-outcomes.ts";
import { ExplorationInSlices } from "../../../src/sandbox/host/explore-in-slices.ts";
import { PausableClock } from "../../../src/sandbox/host/pausable-clock.ts";
import { outcome } from "../views/make-findings.ts";

/** An exploration of `executions`, each of which takes `each` milliseconds, on a clock that only it moves. */
function explore(executions: number, each: number) {
  let time = 1_000;
  let made = 0;
  let isStopped = false;
  const deferred: (() => void)[] = [];
  const reports: { readonly time: number; readonly made: number }[] = [];
  const ends: number[] = [];
  const slices = new ExplorationInSlices({
    advance() {
      time += each;
      return !isStopped && ++made < executions;
    },
    stop: () => (isStopped = true),
    report: () => reports.push({ time, made }),
    end: () => ends.push(made),
    clock: new PausableClock(() => time),
    defer: (action) => deferred.push(action),
  });
  return {
    slices,
    reports,
    ends,
    /** Reads what was deferred, one at a time; gives how many milliseconds that took. */
    goOn(): number {
      const before = time;
      deferred.shift()?.();
      return time - before;
    },
    wait: (milliseconds: number) => (time += milliseconds),
    made: () => made,
    isStopped: () => isStopped,
    waiting: () => deferred.length,
  };
}

describe("an exploration in slices", () => {
  it("gives way to messages after some 30 ms, and reports several times a second", () => {
    const { goOn, reports, ends, waiting, made } = explore(1_000, 1);
    const lengths: number[] = [];
    while (waiting() > 0) lengths.push(goOn());
    expect(made()).toBe(1_000);
    expect(Math.max(...lengths)).toBe(30);
    expect(ends).toHaveLength(1);
    const gaps = reports.slice(1).map(({ time }, position) => time - reports[position]!.time);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(300);
    expect(reports.length).toBeLessThan(8);
  });

  it("makes one execution at least in each slice, however long that takes", () => {
    const { goOn, made, ends } = explore(3, 400);
    goOn();
    expect(made()).toBe(1);
    goOn();
    goOn();
    expect(ends).toEqual([3]);
  });

  it("stands still while it is paused, and goes on where it was", () => {
    const { slices, goOn, made, waiting, ends } = explore(1_000, 1);
    goOn();
    slices.obey("pause");
    const before = made();
    while (waiting() > 0) goOn();
    expect(made()).toBe(before);
    slices.obey("resume");
    while (waiting() > 0) goOn();
    expect(made()).toBe(1_000);
    expect(ends).toHaveLength(1);
  });

  it("has one slice on its way, however often it is paused and resumed", () => {
    const { slices, waiting } = explore(1_000, 1);
    for (const command of ["pause", "resume", "resume", "pause", "resume"] as const) slices.obey(command);
    expect(waiting()).toBe(1);
  });

  it("ends with what it has found when it is told to, also where it is paused", () => {
    for (const isPaused of [false, true]) {
      const { slices, goOn, ends, isStopped, made, waiting } = explore(1_000, 1);
      goOn();
      if (isPaused) slices.obey("pause");
      slices.obey("finish");
      expect(isStopped()).toBe(true);
      expect(ends).toEqual([made()]);
      while (waiting() > 0) goOn();
      slices.obey("finish");
      slices.obey("resume");
      expect(ends).toHaveLength(1);
      expect(waiting()).toBe(0);
    }
  });
});

test("no more is sent of what a program prints than a page shows", () => {
  const output = Array.from({ length: 1_000 }, () => "x".repeat(5_000));
  const characters = cutOutcomes([outcome({ output })])[0]!.output.join("").length;
  expect(characters).toBeGreaterThan(100_000);
  expect(characters).toBeLessThan(500_000);
});

describe("the clock of an exploration", () => {
  it("does not count pauses", () => {
    let time = 50;
    const clock = new PausableClock(() => time);
    const begun = clock.now();
    const pass = (milliseconds: number): number => {
      time += milliseconds;
      return clock.now() - begun;
    };
    expect(pass(10)).toBe(10);
    clock.pause();
    expect(pass(1_000)).toBe(10);
    clock.pause();
    expect(pass(1_000)).toBe(10);
    clock.resume();
    expect(pass(5)).toBe(15);
    clock.resume();
    expect(pass(5)).toBe(20);
  });
});
