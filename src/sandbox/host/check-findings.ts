/** The shape of what an exploration says. It comes from beside a stranger's program, so each field and each size is looked at. */
import {
  isCount,
  isNumber,
  isText,
  isTruth,
  list,
  nullable,
  oneOf,
  optional,
  record,
  type Check,
} from "./shapes.ts";

/** The most outcomes, races and circles of locks that are looked at. */
const MOST_FINDINGS = 10_000;
/** The digits of the longest number of orders. */
const MOST_DIGITS = 5_000;

const place = { line: isCount, column: isCount };
const namedStep = record({ ...place, thread: isText, text: isText });
const isPart: Check = (value) => typeof value === "number" && value >= 0 && value <= 1;
const isDigits: Check = (value) =>
  typeof value === "string" && value.length <= MOST_DIGITS && /^\d+$/.test(value);

const standstill = record({
  kind: oneOf("cycle", "self-lock", "lost wake-up", "abandoned lock", "join", "starvation", "livelock"),
  threads: list(
    record({ thread: isText, waitsFor: isText, holder: nullable(isText), place: nullable(record(place)) }),
    MOST_FINDINGS,
  ),
  text: isText,
});

const outcomes = list(
  record({
    status: oneOf("finished", "deadlock", "error", "livelock", "limit"),
    output: list(isText),
    error: nullable(record({ ...place, name: isText, message: isText })),
    traces: isCount,
    minPreemptions: isCount,
    schedule: isText,
    deciding: nullable(record({ first: namedStep, second: namedStep })),
    standstill: nullable(standstill),
  }),
  MOST_FINDINGS,
);

const access = record({ ...place, write: isTruth, thread: isText });

const reckoning = record({ features: list(isText), sites: nullable(list(isCount)) });

/** An `ExplorationProgress`. */
export const isProgress = record({
  phase: oneOf("proof", "bounds", "samples"),
  executions: isCount,
  traces: isCount,
  done: nullable(isPart),
  reckoning,
  outcomes,
});

/** `Findings`. */
export const isFindings = record({
  verdict: oneOf("proved", "bounded", "sampled"),
  preemptions: nullable(isCount),
  because: nullable(isText),
  traces: isCount,
  executions: isCount,
  blockedExecutions: isCount,
  interleavings: nullable(isDigits),
  outcomes,
  unlisted: isCount,
  races: list(record({ place: isText, first: access, second: access }), MOST_FINDINGS),
  lockCycles: list(
    record({
      locks: list(isText, MOST_FINDINGS),
      verdict: oneOf("confirmed", "impossible", "not found"),
      gate: optional(isText),
    }),
    MOST_FINDINGS,
  ),
});

/** A `ShareReport`. */
export const isShareReport = record({
  share: record({ index: isCount, of: isCount, reckoning }),
  executions: isCount,
  completed: nullable(isCount),
  isComplete: isTruth,
  schedules: list(isText),
  keys: list(isText),
  traces: list(record({ outcome: isNumber, traces: list(isCount) })),
});
