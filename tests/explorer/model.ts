/**
 * Small concurrent programs, written as what their threads do to shared objects: for the explorer's tests, which want the
 * programs of the literature without a language around them. A thread is a generator of actions.
 */
import {
  plainOperation,
  readOf,
  writeOf,
  type Guard,
  type Operation,
  type Step,
  type System,
} from "../../src/simulator/explorer/system.ts";

export interface Action {
  readonly objects: readonly string[];
  /** What it waits for: a state of its first object. */
  readonly until?: (state: number) => boolean;
  /** True where it writes the object, given what it finds. */
  readonly writes: (object: string, state: number) => boolean;
  /** Does it, and gives the thread a value. */
  readonly act: (state: Map<string, number>) => number;
  /** True where its thread gives way before it. */
  readonly givesWay?: boolean;
  /** How many alternatives it has. */
  readonly choices?: number;
  readonly isConditional?: boolean;
}

export type Body = () => Generator<Action, void, number>;

/** A program: its threads, and the states of its objects that are not 0 at the start. */
export interface Model {
  readonly threads: readonly Body[];
  readonly initial?: Readonly<Record<string, number>>;
}

const get = (state: Map<string, number>, object: string): number => state.get(object) ?? 0;

export const read = (object: string): Action => ({
  objects: [object],
  writes: () => false,
  act: (state) => get(state, object),
});

export const write = (object: string, value: number): Action => ({
  objects: [object],
  writes: () => true,
  act: (state) => (state.set(object, value), value),
});

/** Gives the value before. */
export const fetchAdd = (object: string, amount = 1): Action => ({
  objects: [object],
  writes: () => true,
  act: (state) => {
    const value = get(state, object);
    state.set(object, value + amount);
    return value;
  },
});

/** Gives 1 where it wrote. */
export const compareAndSwap = (object: string, expected: number, value: number): Action => ({
  objects: [object],
  isConditional: true,
  writes: (_, state) => state === expected,
  act: (state) => {
    if (get(state, object) !== expected) return 0;
    state.set(object, value);
    return 1;
  },
});

export const lock = (object: string): Action => ({
  objects: [object],
  until: (state) => state === 0,
  writes: () => true,
  act: (state) => (state.set(object, 1), 1),
});

export const unlock = (object: string): Action => write(object, 0);

export const tryLock = (object: string): Action => compareAndSwap(object, 0, 1);

/** `P`: waits for a permit. */
export const down = (object: string): Action => ({
  ...fetchAdd(object, -1),
  until: (state) => state > 0,
});

/** `V`. */
export const up = (object: string): Action => fetchAdd(object, 1);

/** Reads, once the object has a certain value. */
export const awaitValue = (object: string, isEnough: (state: number) => boolean): Action => ({
  ...read(object),
  until: isEnough,
});

/** Does nothing, after it gave way. */
export const sleep = (): Action => ({ objects: [], writes: () => false, act: () => 0, givesWay: true });

export const choose = (choices: number): Action => ({
  objects: [],
  writes: () => false,
  act: () => 0,
  choices,
});

/** Several actions in one step, of which the first may have to wait; gives what the last one gives. */
export function together(...actions: readonly Action[]): Action {
  const objects = [...new Set(actions.flatMap((action) => action.objects))];
  return {
    objects,
    ...(actions[0]!.until && { until: actions[0]!.until }),
    writes: (object, state) =>
      actions.some((action) => action.objects.includes(object) && action.writes(object, state)),
    act: (state) => actions.reduce((_, action) => action.act(state), 0),
  };
}

interface Running {
  readonly generator: Generator<Action, void, number>;
  next: Action | null;
}

/** What a model gave in one execution. */
export interface Ending {
  readonly state: Readonly<Record<string, number>>;
  readonly isDeadlock: boolean;
}

export class ModelSystem implements System {
  readonly #model: Model;
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  #state = new Map<string, number>();
  #running: Running[] = [];
  steps = 0;

  constructor(model: Model) {
    this.#model = model;
    this.restart();
  }

  get threads(): number {
    return this.#model.threads.length;
  }

  restart(): void {
    this.#state = new Map(Object.entries(this.#model.initial ?? {}));
    this.#running = this.#model.threads.map((body) => {
      const generator = body();
      return { generator, next: nextOf(generator.next()) };
    });
  }

  enabled(into: number[]): number {
    let count = 0;
    for (let thread = 0; thread < this.#running.length; thread++) {
      const { next } = this.#running[thread]!;
      if (next !== null && this.#isOpen(next)) into[count++] = thread;
    }
    return count;
  }

  #isOpen({ until, objects }: Action): boolean {
    return until === undefined || until(get(this.#state, objects[0]!));
  }

  step(thread: number, choice: number): Step {
    const running = this.#running[thread]!;
    const action = running.next!;
    this.steps++;
    const states = action.objects.map((object) => get(this.#state, object));
    const accesses = this.#accesses(action, (object) => get(this.#state, object));
    const operation = this.#operation(action);
    const value = action.choices === undefined ? action.act(this.#state) : choice;
    running.next = nextOf(running.generator.next(value));
    return { thread, choice, choices: action.choices ?? 1, accesses, states, sites: [], operation };
  }

  redo({ thread, choice }: Step): void {
    this.step(thread, choice);
  }

  #accesses(action: Action, stateOf: (object: string) => number): number[] {
    return action.objects.map((object) => {
      const number = this.#number(object);
      return action.writes(object, stateOf(object)) ? writeOf(number) : readOf(number);
    });
  }

  #operation(action: Action): Operation {
    const accesses = this.#accesses(action, (object) => get(this.#state, object));
    const { until } = action;
    const guard: Guard | null = until ? { object: this.#number(action.objects[0]!), isOpen: until } : null;
    const givesWay = action.givesWay === true;
    if (action.isConditional !== true) return { ...plainOperation(accesses), guard, givesWay };
    return {
      accesses,
      guard,
      accessesIn: (stateOf) => this.#accesses(action, (object) => stateOf(this.#number(object))),
      givesWay,
    };
  }

  givesWay(thread: number): boolean {
    return this.#running[thread]!.next?.givesWay === true;
  }

  blocked(thread: number): Operation | null {
    const { next } = this.#running[thread]!;
    return next === null || this.#isOpen(next) ? null : this.#operation(next);
  }

  stateOf(object: number): number {
    return get(this.#state, this.#names[object]!);
  }

  #number(object: string): number {
    let number = this.#numbers.get(object);
    if (number === undefined) {
      number = this.#names.length;
      this.#names.push(object);
      this.#numbers.set(object, number);
    }
    return number;
  }

  /** How the execution that has just come to its end ended. */
  get ending(): Ending {
    return {
      state: Object.fromEntries(
        [...this.#state].filter(([, value]) => value !== 0).sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
      isDeadlock: this.#running.some(({ next }) => next !== null),
    };
  }
}

function nextOf({ done, value }: IteratorResult<Action, void>): Action | null {
  return done === true ? null : (value as Action);
}
