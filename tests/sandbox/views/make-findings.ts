import type { Findings, Outcome } from "../../../src/simulator/explorer/report.ts";

/** An outcome that finishes and prints one line, but for what is given. */
export function outcome(changes: Partial<Outcome> = {}): Outcome {
  return {
    status: "finished",
    output: ["2"],
    error: null,
    traces: 1,
    minPreemptions: 0,
    schedule: `schedule of ${JSON.stringify(changes)}`,
    deciding: null,
    standstill: null,
    ...changes,
  };
}

/** A proof with these outcomes, but for what is given. */
export function findingsOf(outcomes: readonly Outcome[], changes: Partial<Findings> = {}): Findings {
  const traces = outcomes.reduce((sum, one) => sum + one.traces, 0);
  return {
    verdict: "proved",
    preemptions: null,
    because: null,
    traces,
    executions: traces,
    blockedExecutions: 0,
    interleavings: "924",
    outcomes,
    unlisted: 0,
    races: [],
    lockCycles: [],
    ...changes,
  };
}
