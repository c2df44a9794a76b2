/** How compiled code goes through what is iterable: `for … of`, spreading and destructuring. */
import { append } from "./append.ts";
import { Accesses } from "./accesses.ts";
import type { LanguageSupport } from "./calls.ts";
import { isPlainArray, Iterations, StepwiseIteration } from "./iterations.ts";
import type { Machine } from "./machine.ts";
import type { Memory } from "./memory.ts";
import type { Meter } from "./meter.ts";
import type { Activation, Iteration, StepCosts } from "./program-interface.ts";
import { suspendableOf } from "./suspendable.ts";

const { concat } = Array.prototype;

/** The part of the program's interface that is about iterations. */
export abstract class Traversals extends Accesses {
  readonly meter: Meter;
  readonly costs: StepCosts;
  readonly isExplored: boolean;
  protected readonly iterations: Iterations;

  constructor(machine: Machine, memory: Memory, support: LanguageSupport) {
    super(machine, memory, support);
    this.meter = machine.meter;
    this.isExplored = memory.isExplored;
    this.costs = machine.interpreter.costs;
    this.iterations = new Iterations(this.generators, this.invoke, support.awaitValue);
  }

  iterate(site: number, iterable: unknown): boolean {
    return this.#begin(site, iterable, Symbol.iterator, "is not iterable");
  }

  iterateAsync(site: number, iterable: unknown): boolean {
    return this.#begin(site, iterable, Symbol.asyncIterator, "is not async iterable");
  }

  #begin(site: number, iterable: unknown, symbol: symbol, problem: string): boolean {
    this.meter.site = site;
    const method: unknown =
      iterable === null || iterable === undefined
        ? undefined
        : Reflect.get(Object(iterable) as object, symbol, iterable);
    if (typeof method !== "function") {
      const label = this.memory.labels[site] || this.memory.describe(iterable);
      throw this.failure(site, new TypeError(`${label} ${problem}`));
    }
    if (isPlainArray(iterable, method)) {
      this.value = new StepwiseIteration({ array: iterable });
      return false;
    }
    const isAsync = symbol === Symbol.asyncIterator;
    if (suspendableOf(method) !== undefined) {
      return this.run(site, this.iterations.begin(method, iterable, isAsync));
    }
    return this.#beginNative(site, iterable, method, isAsync);
  }

  iterateBy(site: number, iterable: unknown, method: unknown): boolean {
    return this.#beginNative(site, iterable, method as object, false);
  }

  #beginNative(site: number, iterable: unknown, method: object, isAsync: boolean): boolean {
    return this.at(site, () => {
      const iterator: unknown = Reflect.apply(method as () => unknown, iterable, []);
      this.memory.begun(method, iterable, iterator);
      return this.iterations.over(iterator, isAsync);
    });
  }

  next(site: number, iteration: Iteration): boolean {
    const stepwise = iteration as StepwiseIteration;
    const { machine, memory } = this;
    this.meter.site = site;
    if (stepwise.array !== null) {
      this.meter.accesses++;
      if ((this.meter.fuel -= this.costs.read) < 0) {
        machine.settle();
        const isWaiting = memory.mustWaitAt(stepwise.array, "read");
        machine.grant();
        if (isWaiting) {
          machine.current.pending = () => this.#nextElement(site, stepwise);
          return true;
        }
      }
      this.value = this.#nextElement(site, stepwise);
      return false;
    }
    if (stepwise.generator !== null) {
      stepwise.isDone = true;
      return this.generators.resume(stepwise.generator, "next", undefined, stepwise.take, this);
    }
    if (!this.iterations.isNative(stepwise)) return this.run(site, this.iterations.next(stepwise));
    stepwise.isDone = true;
    if (!memory.isStep(stepwise.nextMethod, stepwise.iterator) || !this.awaitTurn(site)) {
      return this.at(site, () => this.#nextOfNative(site, stepwise));
    }
    machine.current.pending = () => this.#nextOfNative(site, stepwise);
    return true;
  }

  #nextOfNative(site: number, iteration: StepwiseIteration): boolean {
    const { iterator, nextMethod } = iteration;
    const result: unknown = Reflect.apply(nextMethod as () => unknown, iterator, []);
    if (this.memory.isExplored) this.memory.called(site, nextMethod, iterator, result);
    return this.iterations.receive(iteration, result);
  }

  #nextElement(site: number, iteration: StepwiseIteration): boolean {
    const array = iteration.array!;
    if (iteration.index >= array.length) {
      if (this.memory.isExplored) this.memory.noteReadAt(site, array, iteration.index, undefined);
      this.meter.accesses--;
      iteration.isDone = true;
      return false;
    }
    const index = iteration.index++;
    iteration.value = array[index];
    if (this.memory.isNoting) this.memory.noteReadAt(site, array, index, iteration.value);
    return true;
  }

  close(site: number, iteration: Iteration, isFailing: boolean): boolean {
    const stepwise = iteration as StepwiseIteration;
    if (stepwise.isDone || stepwise.array !== null) return false;
    stepwise.isDone = true;
    return this.run(site, this.iterations.close(stepwise, isFailing));
  }

  collect(site: number, iterable: unknown): boolean {
    return this.run(site, this.#collect(site, iterable));
  }

  *#collect(site: number, iterable: unknown): Activation {
    const iteration = (this.iterate(site, iterable) ? yield : this.value) as StepwiseIteration;
    return yield* this.#collectRest(site, iteration);
  }

  concatenate(lists: readonly unknown[][]): unknown[] {
    return Reflect.apply(concat, [], lists) as unknown[];
  }

  collectRest(site: number, iteration: Iteration): boolean {
    return this.run(site, this.#collectRest(site, iteration as StepwiseIteration));
  }

  *#collectRest(site: number, iteration: StepwiseIteration): Activation {
    const values: unknown[] = [];
    while (!iteration.isDone && (this.next(site, iteration) ? yield : this.value)) {
      append(values, iteration.value);
    }
    return values;
  }
}
