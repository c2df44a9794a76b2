/**
 * A run, step by step: what happened at each step, and how every thread stood then.
 *
 * Nothing is kept between two looks at a run. Whoever wants other steps has it run again, which gives the same run, and
 * goes on from where the last steps ended; so stepping backwards is a look at earlier steps.
 */
import type { EventKind, MachineEvent } from "./machine/event.ts";
import type { StackFrame, ThreadStack } from "./machine/inspection.ts";
import { runProgram, type RunOptions } from "./run.ts";
import type { ProgramError, RunResult } from "./run-result.ts";
import type { RunSettings } from "./settings.ts";

export interface Step {
  /** What has just happened. */
  readonly event: MachineEvent;
  readonly threads: readonly ThreadStack[];
  /** How many texts the program had written by then, on either stream. */
  readonly written: number;
}

/** Steps `from` and following of a run. */
export interface RecordedSteps {
  readonly from: number;
  readonly steps: readonly Step[];
  /** What the program has written up to the last of them, a text for each event of writing. */
  readonly written: readonly string[];
  /** The tasks of asyncio that had been made by the last of them, in the order of their making. */
  readonly tasks: readonly NamedTask[];
  /** What threads have called themselves with `machine.guest`, by their numbers. */
  readonly guests: Readonly<Record<string, string>>;
  /** True where there is no step after these. */
  readonly isLast: boolean;
  /** Why the program was refused; empty where it was not. */
  readonly diagnostics: readonly ProgramError[];
}

export interface NamedTask {
  /** Its identifier in the events. */
  readonly id: string;
  /** What it has called itself with `machine.guest`, or else its name in Python. */
  readonly name: string;
}

/** Which steps are wanted. */
export interface WantedSteps {
  readonly from: number;
  readonly count: number;
  /** True where what happens in the library's own modules is a step too. */
  readonly intoLibrary: boolean;
}

export interface StepOptions extends WantedSteps, Pick<RunOptions, "evaluate" | "onProgress"> {}

/** How something is to be run whose steps are recorded. */
export type StepwiseOptions = Required<Pick<RunOptions, "isInspectable" | "keep" | "onEvent">>;

/** What a stack's frames, and a frame's variables, may be at most: a deep recursion has more than anybody reads. */
const MOST_FRAMES = 24;
const MOST_VARIABLES = 60;

/** What the operating system and the event loop do between the steps of the program. */
const BETWEEN: ReadonlySet<EventKind> = new Set<EventKind>([
  ...(["start", "end", "run", "ready", "wake", "gil-acquire", "gil-release"] as const),
  ...(["task-run", "task-ready"] as const),
]);

/** What a thread waits for without a step of its own: it has said before that it sleeps, and the loop is no step. */
const SILENT_WAITS: ReadonlySet<string> = new Set(["gil", "sleep", "io", "loop"]);

/** Runs `source` up to the last of the steps that are asked for, and gives them. */
export function recordSteps(
  source: string,
  settings: RunSettings,
  { from, count, intoLibrary, ...options }: StepOptions,
): RecordedSteps {
  const run = (stepwise: StepwiseOptions): RunResult =>
    runProgram(source, settings, { ...options, ...stepwise });
  return recordStepsOf(run, { from, count, intoLibrary });
}

/** Gives the steps that are asked for of whatever `run` runs with these options. */
export function recordStepsOf(
  run: (stepwise: StepwiseOptions) => Pick<RunResult, "diagnostics">,
  { from, count, intoLibrary }: WantedSteps,
): RecordedSteps {
  const steps: Step[] = [];
  const written: string[] = [];
  const tasks: NamedTask[] = [];
  const guests: Record<string, string> = {};
  const noteName = (
    { kind, place, thread, text }: MachineEvent,
    look: () => readonly ThreadStack[],
  ): void => {
    if (kind === "task-create") tasks.push({ id: place!.id, name: place!.name });
    if (kind !== "guest") return;
    const task = look().find((stack) => stack.thread === thread)?.task ?? null;
    const position = tasks.findIndex(({ id }) => id === task?.id);
    if (position < 0) guests[thread] = text ?? "";
    else tasks[position] = { id: tasks[position]!.id, name: text ?? "" };
  };
  let position = 0;
  let isOver = false;
  const { diagnostics } = run({
    isInspectable: true,
    keep: { events: Infinity, accesses: Infinity, ofLibrary: intoLibrary },
    onEvent(event, look, stop) {
      if (isOver) return;
      const isWanted = isStep(event, intoLibrary);
      if (isWanted && steps.length === count) {
        isOver = true;
        stop();
        return;
      }
      noteName(event, look);
      if (!isWanted) return;
      if (isWriting(event)) written.push(event.text ?? "");
      if (position++ >= from) steps.push({ event, threads: look().map(cutStack), written: written.length });
    },
  });
  return { from, steps, written, tasks, guests, isLast: !isOver, diagnostics };
}

function isStep(event: MachineEvent, intoLibrary: boolean): boolean {
  const { kind, range, waiting } = event;
  if (isWriting(event)) return true;
  if (range === null || BETWEEN.has(kind)) return false;
  if (kind === "block" && SILENT_WAITS.has(waiting?.kind ?? "")) return false;
  return intoLibrary || range.file === undefined;
}

function isWriting({ kind }: MachineEvent): boolean {
  return kind === "print" || kind === "error";
}

function cutStack(stack: ThreadStack): ThreadStack {
  return {
    ...stack,
    frames: cutFrames(stack.frames),
    tasks: stack.tasks.map((task) => ({ ...task, frames: cutFrames(task.frames) })),
  };
}

function cutFrames(frames: readonly StackFrame[]): readonly StackFrame[] {
  return frames
    .slice(0, MOST_FRAMES)
    .map((frame) => ({ ...frame, variables: frame.variables.slice(0, MOST_VARIABLES) }));
}
