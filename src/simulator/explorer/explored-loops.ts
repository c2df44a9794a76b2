/**
 * The event loops of an explored machine: who acts on them, and how they stand.
 *
 * A task, or a call of its own, is an actor: it has a number, and counts what it makes, so that nothing it makes is named by what
 * others did before. A loop's state between two steps is told by what its actors have accessed, in which order, together with
 * the calls in line and what may come from outside: two beginnings for which all that is the same go on in the same way.
 */
import type { ExploredLoop, LoopActor, LoopExplorer } from "../machine/loop-explorer.ts";
import type { Maker } from "../machine/maker.ts";
import type { Thread, WaitingTask } from "../machine/thread.ts";
import type { Shared } from "../machine/turn.ts";
import type { Numbers } from "./numbers.ts";
import type { LoopStep } from "./system.ts";
import { join, mix } from "./trace-hash.ts";

/** What the loops ask of the machine. */
export interface LoopHost {
  readonly current: Thread;
  readonly clock: number;
  readonly isAlone: boolean;
  readonly respectsClock: boolean;
  /** A copy of a process that is being made: it does again what was seen before. */
  readonly copying: object | null;
  touch(object: number, isWrite: boolean, state: number): void;
  /** Gives what a process cannot know by itself. */
  told<Value>(look: () => Value): Value;
  noteShared(shared: Shared, isWrite: boolean): void;
  /** Ends the current step. False where nothing can be waited for. */
  cutStep(): boolean;
  /** The same before the loop takes one of so many alternatives. */
  cutStepToChoose(choices: number, isEarly: boolean): boolean;
  choose(): number;
}

class Actor implements LoopActor {
  created = 0;
  threadsMade = 0;
  name: string;
  clock: number;
  readonly number: number;
  readonly identity: number;
  readonly #maker: Maker;
  readonly #count: number;

  constructor(
    maker: Maker,
    count: number,
    { number, identity }: Pick<LoopActor, "number" | "identity">,
    name: string,
    clock: number,
  ) {
    this.#maker = maker;
    this.#count = count;
    this.number = number;
    this.identity = identity;
    this.name = name;
    this.clock = clock;
  }

  get path(): string {
    return `${this.#maker.path}:${this.#count}`;
  }
}

interface Running extends ExploredLoop {
  readonly thread: Thread;
}

export class ExploredLoops implements LoopExplorer {
  readonly #host: LoopHost;
  readonly #numbers: Numbers;
  readonly #running: Running[] = [];
  /** By number. */
  readonly #actors: (LoopActor | undefined)[] = [];
  #seen = 0;
  /** How many loops have begun to run. */
  count = 0;

  constructor(host: LoopHost, numbers: Numbers) {
    this.#host = host;
    this.#numbers = numbers;
  }

  get respectsClock(): boolean {
    return this.#host.respectsClock;
  }

  get hasOthers(): boolean {
    return this.#host.told(() => !this.#host.isAlone);
  }

  makeActor(name: string): LoopActor {
    const { maker } = this.#host.current;
    const count = ++maker.created;
    const number = this.#numbers.ofActor(this.#numberOf(maker), count);
    const identity = this.#numbers.identityOfActor(number);
    return (this.#actors[number] = new Actor(maker, count, { number, identity }, name, this.#host.clock));
  }

  makeObject(): number {
    const { maker } = this.#host.current;
    return this.#numbers.ofMade(this.#numberOf(maker), ++maker.created);
  }

  #numberOf(maker: Maker): number {
    return maker instanceof Actor ? -1 - maker.number : this.#numbers.ofThread(maker as Thread);
  }

  /** The number of whoever acts on a thread's event loop; null where nobody does. */
  actorOn({ maker }: Thread): number | null {
    return maker instanceof Actor ? maker.number : null;
  }

  /** The number under which whoever acts now makes things. */
  get maker(): number {
    return this.#numberOf(this.#host.current.maker);
  }

  access(object: number, isWrite: boolean): void {
    this.#host.touch(object, isWrite, 0);
  }

  accessShared(shared: Shared, isWrite: boolean): void {
    if (this.hasOthers) this.#host.noteShared(shared, isWrite);
  }

  observe(seen: number): void {
    if (this.#host.copying === null) this.#seen = mix(this.#seen, seen);
  }

  begin(actor: LoopActor | null): boolean {
    const { current } = this.#host;
    current.maker = actor ?? current;
    return actor !== null && this.#host.cutStep();
  }

  beginChoice(count: number, isEarly: boolean): boolean {
    return this.#host.cutStepToChoose(count, isEarly);
  }

  takeChoice(): number {
    return this.#host.choose();
  }

  add(loop: ExploredLoop): () => void {
    const running = { ...loop, thread: this.#host.current };
    this.#running.push(running);
    this.count++;
    return () => this.#running.splice(this.#running.indexOf(running), 1);
  }

  // ——— What the explorer asks ———

  /** A number for all that the steps do not tell: the same for two beginnings only where the loops stand alike. */
  get state(): number {
    let high = this.#running.length;
    let low = high;
    for (const { thread, state } of this.#running) {
      for (const number of [this.#numberOf(thread.maker), ...state()]) {
        high = mix(high, number);
        low = mix(low, number ^ 0x51ed);
      }
    }
    return join(high, low);
  }

  /**
   * What there is to say of the step that has just been made, by `actor`, or by nobody; `isEarly` where it chose what comes, and null
   * elsewhere. What it has seen is forgotten.
   */
  stepOf(actor: number | null, isEarly: boolean | null): LoopStep | null {
    const seen = this.#seen;
    this.#seen = 0;
    if (isEarly === null && actor === null) return null;
    return { actor, seen, isEarly: isEarly === true };
  }

  restart(): void {
    this.#running.length = 0;
    this.#actors.length = 0;
    this.#seen = 0;
    this.count = 0;
  }

  /** The actor with that number in this execution, or undefined. */
  actor(number: number): LoopActor | undefined {
    return this.#actors[number];
  }

  /** The tasks that wait in the loop that runs on a thread, and for what; empty where none does. */
  waiting(thread: number): readonly WaitingTask[] {
    const loop = this.#running.find((each) => this.#numbers.ofThread(each.thread) === thread);
    return loop?.waiting() ?? [];
  }
}
