/** Says of the outcomes that were found what they look like, and what decides them: their schedules are gone through again. */
import { findDeciding, goThrough, type Decider } from "./explorer/deciding-pair.ts";
import { nameStep } from "./explorer/name-step.ts";
import type { FoundOutcome } from "./explorer/outcome-table.ts";
import type { DecidingPair, ExplorationLimits, NamedStep, Outcome } from "./explorer/report.ts";
import { writeSchedule } from "./explorer/schedule.ts";
import { standstillAt } from "./explorer/standstill.ts";
import type { Step } from "./explorer/system.ts";
import type { ExploredProgram } from "./explored-program.ts";
import { programSite } from "./machine/texts.ts";
import { withoutStackTraces } from "./without-stack-traces.ts";

/** An outcome as it was told when it had these turns. */
interface Told {
  readonly turns: FoundOutcome["turns"];
  readonly outcome: Outcome;
}

export class OutcomeTeller {
  /** False where a schedule has not led again to where it had led. */
  isRepeatable = true;
  readonly #program: ExploredProgram;
  readonly #limits: ExplorationLimits;
  readonly #told = new Map<FoundOutcome, Told>();
  readonly #deciding = new Map<FoundOutcome, DecidingPair>();

  constructor(program: ExploredProgram, limits: ExplorationLimits) {
    this.#program = program;
    this.#limits = limits;
  }

  /** The program must not be in the middle of an execution that is to go on. */
  tell(found: FoundOutcome): Outcome {
    let told = this.#told.get(found);
    if (told?.turns !== found.turns) {
      told = { turns: found.turns, outcome: this.#describe(found) };
      this.#told.set(found, told);
    }
    const deciding = this.#deciding.get(found) ?? null;
    return { ...told.outcome, traces: found.traces, deciding };
  }

  #describe(found: FoundOutcome): Outcome {
    const { interruptions, status, traces } = found;
    const program = this.#program;
    const made = this.#goThrough(found);
    const { output, error, key } = program.ending;
    if (status !== "limit" && key !== found.key) {
      this.isRepeatable = false;
    }
    const path = made.map(({ thread, choice }) => ({ path: program.pathOf(thread), choice }));
    const { isPrintOrdered, respectsClock } = this.#limits;
    return {
      status,
      output: [...output],
      error,
      traces,
      minPreemptions: interruptions,
      schedule: writeSchedule({ turns: path, isPrintOrdered, respectsClock, features: program.features }),
      deciding: null,
      standstill: status === "limit" ? null : (standstillAt(program)?.standstill ?? null),
    };
  }

  /** The steps of the schedule, as far as they can be made again. */
  #goThrough({ turns }: FoundOutcome): Step[] {
    return withoutStackTraces(() => {
      const { steps } = goThrough(this.#program, turns);
      if (steps.length < turns.length) this.isRepeatable = false;
      return [...steps];
    });
  }

  /** Looks for what decides an outcome; `preferred` is the key of the one that it is best told from. */
  explain(found: FoundOutcome, preferred: string | null): void {
    const program = this.#program;
    const steps = withoutStackTraces(() => findDeciding(program, found.turns, preferred));
    if (steps === null || !this.isRepeatable) return;
    const made = this.#goThrough(found);
    const { first, second, object } = steps;
    this.#deciding.set(found, {
      first: this.#name(first, made, object),
      second: this.#name(second, made, object),
    });
  }

  #name({ thread, position, operation }: Decider, made: readonly Step[], object: number): NamedStep {
    const program = this.#program;
    return nameStep(program, made[position] ?? this.#pending(thread, operation), object);
  }

  /** What a thread waits to do, as if it were a step. */
  #pending(number: number, operation: Step["operation"]): Step {
    const { machine } = this.#program;
    const thread = machine.threadAt(number)!;
    const site = programSite(thread.site, thread.frames);
    const { accesses } = operation;
    return {
      thread: number,
      choice: 0,
      choices: 1,
      accesses,
      states: accesses.map((access) => machine.stateOf(access >> 1)),
      sites: accesses.map(() => site),
      operation,
    };
  }
}
