/**
 * A schedule: which thread makes each step, and what it chooses there, as a short text that fits into a link.
 *
 * `1-0x3-0.1x2-0.2~1` is three steps of thread 0, then two of 0.1, then one of 0.2 that takes its alternative 1. The
 * first part is the version of the notation, and behind it letters for what was asked of the exploration: p where the order of
 * printed lines counts, c where timers keep to their deadlines; and for what it came to reckon with: k where processes are ended, n
 * where threads are counted, l where somebody looks whether one has ended, i where the numbers of interpreters are seen, f where processes are copied, t where one of those has other threads. An s comes last, and behind it the numbers of the places
 * in the text before which a switch may land; without it, it may land before each. Threads go by their paths (who made them, and as
 * what number), which are the same in every execution. What is no digit, point or small letter other than x is written as its code
 * between underscores.
 */
import type { Feature } from "../machine/feature.ts";
import type { Reckoning } from "./features.ts";
import type { ExplorationLimits } from "./report.ts";

export interface Schedule extends Pick<ExplorationLimits, "isPrintOrdered" | "respectsClock">, Reckoning {
  readonly turns: readonly Turn[];
}

const LETTERS: readonly (readonly [Feature, string])[] = [
  ["killing", "k"],
  ["counting", "n"],
  ["looking", "l"],
  ["numbering", "i"],
  ["forking", "f"],
  ["copying", "t"],
];

/** One step of a schedule. */
export interface Turn {
  /** The path of the thread. */
  readonly path: string;
  /** Which of the step's alternatives: 0 for a step that has but one. */
  readonly choice: number;
}

/** A text that is no schedule, or a schedule that a program cannot follow; the message says where and what to do. */
export class ScheduleError extends Error {
  override readonly name = "ScheduleError";
}

const VERSION = "1";
const FORM = "thread, then x and how often it steps, then ~ and its choice, as 0.1x2 or 0.2~1";
/** Longer schedules are no work of ours: no search keeps executions of so many steps. */
const MOST_TURNS = 1_000_000;

/** The text of a schedule. */
export function writeSchedule({ turns, isPrintOrdered, respectsClock, features, sites }: Schedule): string {
  const letters = LETTERS.map(([feature, letter]) => (features.includes(feature) ? letter : "")).join("");
  const places = sites === null ? "" : `s${sites.join(".")}`;
  const runs = [`${VERSION}${isPrintOrdered ? "p" : ""}${respectsClock ? "c" : ""}${letters}${places}`];
  for (let i = 0; i < turns.length;) {
    const { path, choice } = turns[i]!;
    let end = i + 1;
    while (end < turns.length && turns[end]!.path === path && turns[end]!.choice === choice) end++;
    const count = end - i > 1 ? `x${end - i}` : "";
    runs.push(`${escape(path)}${count}${choice > 0 ? `~${choice}` : ""}`);
    i = end;
  }
  return runs.join("-");
}

/** Reads the text of a schedule. Throws a ScheduleError for a text that is none. */
export function readSchedule(text: string): Schedule {
  const [version, ...runs] = text.split("-");
  const head = /^1(p?)(c?)(k?n?l?i?f?t?)(?:s((?:\d{1,7}(?:\.\d{1,7})*)?))?$/.exec(version!);
  if (head === null) {
    throw new ScheduleError(
      `expected a schedule as sim explore gives it, which begins with "${VERSION}-"; found "${cut(text)}"`,
    );
  }
  const turns: Turn[] = [];
  let position = version!.length + 1;
  for (const run of runs) {
    addRun(run, position, turns);
    position += run.length + 1;
  }
  const [, printed, clock, letters, places] = head;
  return {
    turns,
    isPrintOrdered: printed !== "",
    respectsClock: clock !== "",
    features: LETTERS.flatMap(([feature, letter]) => (letters!.includes(letter) ? [feature] : [])),
    sites: places === undefined ? null : places.split(".").filter(Boolean).map(Number),
  };
}

function addRun(run: string, position: number, turns: Turn[]): void {
  const match = /^((?:[0-9a-wyz.]|_[0-9a-f]{1,6}_)+)(?:x([1-9]\d{0,6}))?(?:~([1-9]\d{0,8}))?$/.exec(run);
  if (match === null) {
    throw new ScheduleError(
      `at character ${position + 1} of the schedule: expected ${FORM}; found "${cut(run)}"`,
    );
  }
  const path = unescape(match[1]!);
  const count = Number(match[2] ?? 1);
  const choice = Number(match[3] ?? 0);
  if (turns.length + count > MOST_TURNS) {
    throw new ScheduleError(
      `at character ${position + 1} of the schedule: expected at most ${MOST_TURNS.toLocaleString("en")} steps in all; "${cut(run)}" is beyond that`,
    );
  }
  for (let i = 0; i < count; i++) turns.push({ path, choice });
}

function escape(path: string): string {
  return path.replace(/[^0-9a-wyz.]/gu, (sign) => `_${sign.codePointAt(0)!.toString(16)}_`);
}

function unescape(text: string): string {
  return text.replace(/_([0-9a-f]+)_/g, (whole, code: string) => {
    const point = parseInt(code, 16);
    return point <= 0x10_ffff ? String.fromCodePoint(point) : whole;
  });
}

function cut(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
