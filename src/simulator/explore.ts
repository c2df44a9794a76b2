/**
 * Exploring a program: what else could have happened.
 *
 * It goes on one execution at a time, so that whoever asks can show what is known so far, and stop. It begins with the
 * **proof**: all traces, each once. Where that is too much, it goes over to **bounds**, all behaviours with 0 forced
 * interruptions, with 1, with 2 …, and at last to **samples**, which promise nothing. The caller says when to go over, since only
 * the caller may look at a clock; the limits on executions and on what is kept are looked at here.
 *
 * What was found stays found: an outcome of an earlier phase is in the list, with the traces that were seen in any phase,
 * each counted once. The verdict says how far all of it reaches, and never more.
 */
import { compile } from "./compiler/compile.ts";
import type { Compilation, CompiledProgram } from "./compiler/compiled-program.ts";
import { Bounds } from "./explorer/bounds.ts";
import { OutcomeTable, type FoundOutcome } from "./explorer/outcome-table.ts";
import type { Phase, PhaseSetting } from "./explorer/phase.ts";
import { isHopeless } from "./explorer/is-hopeless.ts";
import { Proof } from "./explorer/proof.ts";
import type {
  ExplorationLimits,
  ExplorationProgress,
  Findings,
  Outcome,
  Verdict,
} from "./explorer/report.ts";
import { Samples } from "./explorer/samples.ts";
import type { ShareReport } from "./explorer/share.ts";
import { Shares } from "./explorer/shares.ts";
import { NotRepeatable } from "./explorer/system.ts";
import { TraceInspector } from "./explorer/trace-inspector.ts";
import { ExploredProgram } from "./explored-program.ts";
import { OutcomeTeller } from "./outcome-teller.ts";
import { namesOfModules } from "./run.ts";
import type { RunSettings } from "./settings.ts";
import { withoutStackTraces } from "./without-stack-traces.ts";

export const DEFAULT_EXPLORATION_LIMITS: ExplorationLimits = {
  maxExecutions: 10_000_000,
  maxPreemptions: null,
  maxSteps: 10_000,
  maxKept: 1_000_000,
  isPrintOrdered: false,
  respectsClock: false,
};

/** Of more outcomes it is not looked for what decides them. */
const MOST_EXPLAINED = 100;

/** Compiles a program so that it can be explored, or says every reason why it cannot. Never throws. */
export function compileToExplore(source: string): Compilation {
  return compile(source, namesOfModules(), false, true);
}

export class Exploration {
  readonly #seed: number;
  readonly #program: ExploredProgram;
  readonly #limits: ExplorationLimits;
  #table: OutcomeTable;
  #inspector: TraceInspector;
  #phases: Phase[] = [];
  readonly #teller: OutcomeTeller;
  /** What other workers have found. */
  #shares: Shares;
  /** The outcomes of which it is still to be said what decides them; null until all phases are over. */
  #unexplained: FoundOutcome[] | null = null;
  #because: string | null = null;
  #isSurveyed = false;

  constructor(
    program: CompiledProgram,
    settings: RunSettings,
    limits: ExplorationLimits,
    evaluate: (code: string) => unknown,
  ) {
    const reckoning = { features: [], sites: [] };
    this.#program = new ExploredProgram(program, settings, evaluate, { ...limits, reckoning, learns: true });
    this.#table = new OutcomeTable(this.#program.numbers);
    this.#limits = limits;
    this.#seed = settings.seed;
    this.#teller = new OutcomeTeller(this.#program, limits);
    this.#inspector = new TraceInspector(this.#program);
    this.#shares = new Shares(this.#setting, this.#program, this.#program.reckoning);
    this.#phases.push(this.#firstPhase());
  }

  #firstPhase(): Phase {
    return this.#limits.maxPreemptions === null ? new Proof(this.#setting) : new Bounds(this.#setting);
  }

  /** The program does something that was not reckoned with, and now is: nothing that was found holds. */
  #beginAgain(): void {
    this.#table = new OutcomeTable(this.#program.numbers);
    this.#inspector = new TraceInspector(this.#program);
    this.#shares = new Shares(this.#setting, this.#program, this.#program.reckoning);
    this.#phases = [this.#firstPhase()];
    this.#because = null;
  }

  /** Makes one execution, and after the last one looks at what decides the outcomes, one by one; false where all is over. */
  advance(): boolean {
    if (this.#isSearched) return this.#explain();
    if (!this.#isSurveyed) {
      withoutStackTraces(() => this.#program.survey());
      this.#isSurveyed = true;
      this.#beginAgain();
    }
    if (this.#takeIn()) return true;
    const phase = this.#phase;
    const limit = this.#limitReached(phase);
    if (limit !== null) this.weaken(limit);
    else {
      const goesOn = this.#repeatably(() => withoutStackTraces(() => phase.advance()));
      // Samples promise nothing, so that nothing is lost where they come to something new.
      if (phase.name !== "samples" && this.#program.learn()) this.#beginAgain();
      else if (!goesOn) this.#end(phase);
      else if (phase.name === "proof" && this.#program.isOneLoop) this.#followLoop();
    }
    return true;
  }

  /** Takes in what a worker has found that goes through a share of the behaviours. */
  take(report: ShareReport): void {
    this.#shares.take(report);
  }

  /** Takes in one thing that others have found; false where there is none. Where they have gone through all, there is nothing left. */
  #takeIn(): boolean {
    let isMore = false;
    const isRepeatable = this.#repeatably(() =>
      withoutStackTraces(() => {
        isMore = this.#shares.advance();
        return true;
      }),
    );
    if (!isRepeatable || this.#shares.isComplete) this.#endSearch();
    return isMore || this.#isSearched;
  }

  /**
   * Where all happens on one event loop, what varies is what comes to it from outside, and when. Equal beginnings are many then,
   * and only bounding knows them again; where it comes to its end, that is a proof, too.
   */
  #followLoop(): void {
    this.#phases.splice(0, Infinity, new Bounds(this.#setting));
  }

  /** Does something for which the program has to do what it did before; false where it does not, and then there is nothing to prove. */
  #repeatably(act: () => boolean): boolean {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof NotRepeatable)) throw error;
      this.#teller.isRepeatable = false;
      return false;
    }
  }

  #explain(): boolean {
    const found = this.#unexplained?.shift();
    if (found === undefined) return false;
    this.#repeatably(() => {
      this.#teller.explain(found, this.#expected?.key ?? null);
      return true;
    });
    return !this.isOver;
  }

  /** Goes over to the next weaker phase, after the last one to the end. `because` is a sentence. */
  weaken(because: string): void {
    if (this.#isSearched) {
      this.#unexplained = [];
      return;
    }
    this.#because ??= because;
    const { name } = this.#phase;
    if (name === "proof" && this.#shares.completed === null) this.#phases.push(new Bounds(this.#setting));
    else if (name !== "samples") this.#phases.push(new Samples(this.#setting, this.#seed));
    else this.#endSearch();
  }

  get #setting(): PhaseSetting {
    const system = this.#program;
    return {
      system,
      table: this.#table,
      limits: this.#limits,
      onNewTrace: () => this.#inspector.inspect(),
      onGivenUp: (steps, interruptions) => {
        this.#table.addGivenUp(steps, interruptions);
        this.#inspector.inspectBeginning();
      },
    };
  }

  get #phase(): Phase {
    return this.#phases.at(-1)!;
  }

  /** A phase has nothing left to do. */
  #end(phase: Phase): void {
    const { maxSteps, maxPreemptions } = this.#limits;
    if (!this.#teller.isRepeatable) return this.#endSearch();
    if (phase.tooLong > 0) {
      const why = this.#whyGivenUp();
      this.weaken(
        why ??
          `An execution was given up after ${maxSteps.toLocaleString("en")} steps: let loops go round less often.`,
      );
      // Where all orders come to what cannot be followed, no other way of going through them gets any further.
      if (why !== null && this.#table.traces === 0) this.#endSearch();
      return;
    }
    this.#endSearch();
    if (phase instanceof Bounds && !phase.isComplete) {
      this.#because ??= `Only up to ${sayInterruptions(maxPreemptions!)} were asked for.`;
    }
  }

  /** What stopped an execution, where that was not the number of its steps. */
  #whyGivenUp(): string | null {
    const stopped = this.#outcomes().find(({ status, error }) => status === "limit" && error !== null);
    return stopped ? `At line ${stopped.error!.line}: ${stopped.error!.message}` : null;
  }

  /** Why the present phase is not to go on, if there is a reason. */
  #limitReached(phase: Phase): string | null {
    const { maxExecutions, maxKept } = this.#limits;
    const { executions } = this;
    if (phase.name === "proof" && phase.done === 1) return null;
    if (
      executions >= maxExecutions ||
      (phase.name === "proof" && isHopeless(executions / maxExecutions, phase.done))
    ) {
      return `${maxExecutions.toLocaleString("en")} executions are not enough for all traces.`;
    }
    return phase.kept > maxKept && phase.name !== "samples"
      ? `It would have had to keep more than ${maxKept.toLocaleString("en")} steps and beginnings in mind.`
      : null;
  }

  /** What goes wrong is explained first. */
  #endSearch(): void {
    if (!this.#program.leave()) this.#teller.isRepeatable = false;
    const expected = this.#expected;
    const others = this.#mostFrequentFirst.filter(
      (outcome) => outcome !== expected && outcome.status !== "limit",
    );
    const isFinished = ({ status }: FoundOutcome): number => (status === "finished" ? 1 : 0);
    this.#unexplained = others.sort((a, b) => isFinished(a) - isFinished(b)).slice(0, MOST_EXPLAINED);
  }

  /** True where all phases are over, and only explanations may be left to be found. */
  get #isSearched(): boolean {
    return this.#unexplained !== null;
  }

  get isOver(): boolean {
    return this.#unexplained?.length === 0;
  }

  /** True where all executions have been made, and what decides the outcomes is being looked for. */
  get isExplaining(): boolean {
    return this.#isSearched && !this.isOver;
  }

  get phase(): ExplorationProgress["phase"] {
    return this.#phase.name;
  }

  /** The estimated part of the present phase that is done, from 0 to 1; null where nothing can be said. */
  get done(): number | null {
    return this.#isSearched ? 1 : this.#phase.done;
  }

  get executions(): number {
    return this.#phases.reduce((sum, phase) => sum + phase.executions, this.#shares.executions);
  }

  get progress(): ExplorationProgress {
    const { phase, executions, done } = this;
    return {
      phase,
      executions,
      traces: this.#table.traces,
      done,
      reckoning: this.#program.reckoning,
      outcomes: this.#outcomes(),
    };
  }

  get findings(): Findings {
    const [first] = this.#phases;
    const outcomes = this.#outcomes();
    const verdict = this.#verdict;
    // What others have done beside a proof adds nothing to it.
    const proof = first instanceof Proof && first.isComplete && verdict === "proved" ? first : null;
    const interleavings = proof?.interleavings ?? null;
    return {
      verdict,
      preemptions: verdict === "bounded" ? this.#completed : null,
      because: this.#reason(verdict),
      traces: this.#table.traces,
      executions: proof?.executions ?? this.executions,
      blockedExecutions: this.#phases.reduce((sum, { blocked }) => sum + blocked, 0),
      interleavings: interleavings === null ? null : String(interleavings),
      outcomes,
      unlisted: this.#table.unlisted,
      races: this.#inspector.races(),
      lockCycles: this.#inspector.lockCycles(verdict === "proved"),
    };
  }

  #reason(verdict: Verdict): string | null {
    if (verdict === "proved") return null;
    if (!this.#teller.isRepeatable) {
      return "The program does not do the same each time: it changes something that outlasts its run, such as a built-in object.";
    }
    return this.#because ?? "It has not come to its end.";
  }

  get #bounds(): Bounds | undefined {
    return this.#phases.find((phase) => phase instanceof Bounds);
  }

  /** With how many interruptions all behaviours have been found; null where that is not known of any number. */
  get #completed(): number | null {
    const [ours, theirs] = [this.#bounds?.completed ?? null, this.#shares.completed];
    return ours === null || theirs === null ? (ours ?? theirs) : Math.max(ours, theirs);
  }

  get #verdict(): Verdict {
    if (!this.#teller.isRepeatable) return "sampled";
    const [first] = this.#phases;
    const isProved = first instanceof Proof && first.isComplete && this.#because === null;
    if (isProved || this.#bounds?.isComplete || this.#shares.isComplete) return "proved";
    return this.#completed !== null ? "bounded" : "sampled";
  }

  #outcomes(): Outcome[] {
    const outcomes = this.#mostFrequentFirst.map((found) => this.#teller.tell(found));
    this.#program.leave();
    return outcomes;
  }

  /** How the program ends where threads are interrupted the least: what whoever wrote it expects. */
  get #expected(): FoundOutcome | null {
    const finished = this.#mostFrequentFirst.filter(({ status }) => status === "finished");
    return finished.sort((a, b) => a.interruptions - b.interruptions)[0] ?? null;
  }

  get #mostFrequentFirst(): FoundOutcome[] {
    return this.#table.outcomes.sort((a, b) => b.traces - a.traces || a.index - b.index);
  }
}

/** "1 forced interruption". */
function sayInterruptions(count: number): string {
  return `${count} forced interruption${count === 1 ? "" : "s"}`;
}
