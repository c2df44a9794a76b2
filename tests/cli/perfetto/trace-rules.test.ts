import { expect, test } from "vitest";
import { brokenRules, type FoundEvent } from "./trace-rules.ts";

const named: FoundEvent[] = [
  { ph: "M", pid: 1, tid: 1, name: "process_name", args: { name: "p" } },
  { ph: "M", pid: 1, tid: 1, name: "thread_name", args: { name: "t" } },
];
const begin = (ts: number): FoundEvent => ({ ph: "B", pid: 1, tid: 1, ts, name: "a", cat: "c" });
const end = (ts: number): FoundEvent => ({ ph: "E", pid: 1, tid: 1, ts });
const arrow = (ph: "s" | "f", ts: number): FoundEvent => ({
  ...{ ph, pid: 1, tid: 1, ts, name: "w", cat: "w", id: 1 },
  ...(ph === "f" ? { bp: "e" } : {}),
});

test("a file that keeps the rules passes", () => {
  expect(
    brokenRules([...named, begin(0), begin(1), arrow("s", 1), end(2), arrow("f", 3), end(3.001)]),
  ).toEqual([]);
});

test.each<[string, FoundEvent[], RegExp]>([
  ["an unknown phase", [...named, { ...begin(0), ph: "?" }], /no such phase/],
  ["a text for a number", [...named, { ...begin(0), tid: "1" }, end(1)], /tid is to be a whole number/],
  ["part of a nanosecond", [...named, begin(0.00051), end(1)], /whole nanoseconds/],
  ["no name", [...named, { ph: "B", pid: 1, tid: 1, ts: 0, cat: "c" }, end(1)], /name is to be a text/],
  ["an unnamed thread", [...named, { ...begin(0), tid: 2 }, { ...end(1), tid: 2 }], /the thread has no name/],
  ["no end", [...named, begin(0)], /it never ends/],
  ["no beginning", [...named, end(0)], /nothing is open/],
  ["time going back", [...named, begin(5), end(4)], /ts goes back from 5/],
  [
    "slices that overlap",
    [...named, begin(0), end(2), { ph: "X", pid: 1, tid: 1, ts: 1, dur: 2, name: "x", cat: "c" }],
    /ends after the slice that it is in/,
  ],
  ["half an arrow", [...named, begin(0), arrow("s", 1), end(2)], /the arrow has no end/],
  ["an arrow from nowhere", [...named, begin(0), arrow("f", 1), end(2)], /the arrow has no beginning/],
  ["an arrow at nothing", [...named, begin(0), arrow("s", 1), end(2), arrow("f", 3)], /no slice around it/],
  [
    "a task that does not end",
    [...named, { ph: "b", pid: 1, tid: 1, ts: 0, name: "t", cat: "c", id2: { local: "0x1" } }],
    /it never ends/,
  ],
])("finds %s", (_, events, message) => {
  expect(brokenRules(events).join("\n")).toMatch(message);
});
