/** Executions drawn by chance, for as long as somebody asks for them. They promise nothing: what they do not find may be there. */
import { RandomStream } from "../machine/random.ts";
import { Execution } from "./execution.ts";
import { countInterruptions, endedWith } from "./linearisations.ts";
import type { Phase, PhaseSetting } from "./phase.ts";
import { orderBelow } from "./proof.ts";
import { PartialOrderWalk, PriorityWalk, RandomWalk, type Sampler } from "./sampling.ts";
import type { Step } from "./system.ts";

/** Most bugs need at most so many orderings (SCTBench, PPoPP 2014). */
const DEPTH = 3;

export class Samples implements Phase {
  readonly name = "samples";
  readonly blocked = 0;
  readonly done = null;
  executions = 0;
  tooLong = 0;
  readonly #setting: PhaseSetting;
  readonly #random: RandomStream;
  readonly #samplers: readonly Sampler[];
  readonly #enabled: number[] = [];

  constructor(setting: PhaseSetting, seed: number) {
    this.#setting = setting;
    this.#random = new RandomStream(seed, "samples");
    this.#samplers = [
      new RandomWalk(this.#random),
      new PriorityWalk(this.#random, DEPTH),
      new PartialOrderWalk(this.#random),
    ];
  }

  get kept(): number {
    return this.#setting.table.traces;
  }

  advance(): boolean {
    const { system, table, limits } = this.#setting;
    const sampler = this.#samplers[this.executions % this.#samplers.length]!;
    this.executions++;
    system.restart();
    sampler.begin();
    const execution = new Execution();
    const { steps } = execution;
    for (;;) {
      const count = system.enabled(this.#enabled);
      if (count === 0 || steps.length >= limits.maxSteps) break;
      execution.append(this.#step(sampler, count));
    }
    const ended = endedWith(execution, system);
    if (system.isGivenUp === true || steps.length >= limits.maxSteps) {
      this.tooLong++;
      this.#setting.onGivenUp(steps, countInterruptions(ended));
      return true;
    }
    const isNew = table.add(steps, system.ending, (below) => orderBelow(ended, below));
    if (isNew) this.#setting.onNewTrace();
    return true;
  }

  #step(sampler: Sampler, count: number): Step {
    const { system } = this.#setting;
    const thread = count === 1 ? this.#enabled[0]! : sampler.choose(this.#enabled, count);
    const choices = system.choices(thread);
    const step = system.step(thread, choices > 1 ? this.#random.below(choices) : 0);
    sampler.made(step);
    return step;
  }
}
