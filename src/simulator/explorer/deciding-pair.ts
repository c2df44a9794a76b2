/**
 * What decides that an execution ends as it does: two dependent steps of different threads that would end it otherwise if they came in the
 * other order. Each race of the execution is turned round, the latest first, and the rest goes on as before as far as it can; how that
 * ends is found by going through it.
 */
import { Execution } from "./execution.ts";
import type { EndingSystem } from "./phase.ts";
import type { Operation, Step } from "./system.ts";

/** Longer executions are not looked at, nor are more than so many reversals of one. */
const MOST_STEPS = 2_000;
const MOST_REVERSALS = 300;

/** A step of the execution, or what a thread waits for at its end, of which nothing but this is known. */
export interface Decider {
  readonly thread: number;
  /** Its position in the execution; one beyond the last for what is only waited for. */
  readonly position: number;
  readonly step: Step | null;
  readonly operation: Operation;
}

export interface DecidingSteps {
  readonly first: Decider;
  readonly second: Decider;
  /** What both access. */
  readonly object: number;
}

type Turn = Pick<Step, "thread" | "choice">;

/**
 * The steps that decide an execution of `system`, given by its turns; null where no single reversal changes how it ends. One that leads
 * to the outcome with the key `preferred` is taken before all others, and then one that lets the program finish.
 */
export function findDeciding(
  system: EndingSystem,
  turns: readonly Turn[],
  preferred: string | null,
): DecidingSteps | null {
  const execution = goThrough(system, turns);
  if (execution.length > MOST_STEPS || execution.length < turns.length) return null;
  const waiting = waitingIn(system, execution.length);
  const search = { system, execution, waiting, own: system.ending.key, preferred, reversals: 0 };
  return decidingAmong(search, true) ?? decidingAmong(search, false);
}

interface Search {
  readonly system: EndingSystem;
  readonly execution: Execution;
  readonly waiting: readonly Decider[];
  readonly own: string;
  readonly preferred: string | null;
  reversals: number;
}

/** Of all pairs of dependent steps, or only of those with nothing between them that orders them, one that decides. */
function decidingAmong(search: Search, isImmediate: boolean): DecidingSteps | null {
  const { system, execution, waiting, own, preferred } = search;
  const made = execution.steps.map(toDecider);
  let other: DecidingSteps | null = null;
  for (const second of [...made, ...waiting].reverse()) {
    const covered = execution.clockBefore(second.position, second.thread).slice();
    for (let i = Math.min(second.position, made.length) - 1; i >= 0; i--) {
      const object = conflictOf(execution.steps[i]!, second);
      if (object < 0 || execution.isKnown(i, covered)) continue;
      if (++search.reversals > MOST_REVERSALS) return other;
      const race = { first: made[i]!, second, object };
      // What has to wait if it comes first is no race: it was enabled by what comes before it, and that may be one.
      if (!goThroughReversed(system, execution, race)) continue;
      if (isImmediate) execution.addTo(covered, i);
      const { key, status } = system.ending;
      if (key === own || status !== "finished") continue;
      if (preferred === null || key === preferred) return race;
      other ??= race;
    }
  }
  return other;
}

function toDecider(step: Step, position: number): Decider {
  const { thread, operation } = step;
  return { thread, position, step, operation };
}

/** Makes the steps of a schedule from the start on, up to the first that cannot be made. */
export function goThrough(system: EndingSystem, turns: readonly Turn[]): Execution {
  system.restart();
  const execution = new Execution();
  for (const turn of turns) {
    const step = tryStep(system, turn);
    if (step === null) break;
    execution.append(step);
  }
  return execution;
}

function waitingIn(system: EndingSystem, position: number): Decider[] {
  const waiting: Decider[] = [];
  for (let thread = 0; thread < system.threads; thread++) {
    const operation = system.blocked(thread);
    if (operation !== null) waiting.push({ thread, position, step: null, operation });
  }
  return waiting;
}

/** What two steps of different threads have in common that one of them writes, or -1. */
function conflictOf(first: Step, { thread, step, operation }: Decider): number {
  if (first.thread === thread) return -1;
  const accesses = step?.accesses ?? operation.accesses;
  const common = first.accesses.find((access) =>
    accesses.some((other) => access >> 1 === other >> 1 && ((access | other) & 1) === 1),
  );
  return common === undefined ? -1 : common >> 1;
}

/** Goes through the execution with the second step before the first; false where it cannot be made there. */
function goThroughReversed(
  system: EndingSystem,
  execution: Execution,
  { first, second }: DecidingSteps,
): boolean {
  const { steps } = execution;
  const i = first.position;
  const before = steps.slice(0, i);
  const independent: Step[] = [];
  const rest: Step[] = [];
  for (let k = i; k < steps.length; k++) {
    if (k === second.position) continue;
    const isEarly = k < second.position && !execution.happensBefore(i, k);
    (isEarly ? independent : rest).push(steps[k]!);
  }
  system.restart();
  for (const turn of [...before, ...independent]) if (tryStep(system, turn) === null) return false;
  if (tryStep(system, { thread: second.thread, choice: second.step?.choice ?? 0 }) === null) return false;
  let last = second.thread;
  for (const turn of rest) if (tryStep(system, turn) !== null) last = turn.thread;
  return goOn(system, last, MOST_STEPS * 2);
}

/** Makes a step of a thread, if it can make one now. */
function tryStep(system: EndingSystem, { thread, choice }: Turn): Step | null {
  const enabled: number[] = [];
  const count = system.enabled(enabled);
  if (!enabled.slice(0, count).includes(thread)) return null;
  return system.step(thread, choice < system.choices(thread) ? choice : 0);
}

/** Goes on to the end, calmly; false where that takes more than so many steps. */
function goOn(system: EndingSystem, last: number, most: number): boolean {
  const enabled: number[] = [];
  for (let made = 0; made < most; made++) {
    const count = system.enabled(enabled);
    if (count === 0) return true;
    const canGoOn = enabled.slice(0, count).includes(last);
    if (!canGoOn || system.givesWay(last)) last = enabled[0]!;
    system.step(last, 0);
  }
  return false;
}
