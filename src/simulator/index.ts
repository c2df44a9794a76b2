/** The simulator's front door: what the rooms above it may use. */
export { runProgram, recordRun, diagnoseProgram, DEFAULT_LIMITS } from "./run.ts";
export type { RunOptions, RunLimits } from "./run.ts";
export { recordSteps } from "./record-steps.ts";
export type { StackFrame, TaskStack, ThreadStack, VisibleVariable } from "./machine/inspection.ts";
