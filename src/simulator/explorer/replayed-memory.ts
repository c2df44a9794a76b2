import { Memory } from "../machine/memory.ts";
import type { Variable } from "../machine/places.ts";
import type { ExploredMachine } from "./explored-machine.ts";
import { ExploredMemory } from "./explored-memory.ts";
import type { Numbers } from "./numbers.ts";

/** The memory of a replayed machine: tells of every access as that of a run does. */
export class ReplayedMemory extends ExploredMemory {
  readonly #replayed: ExploredMachine;
  readonly #told: Memory;

  constructor(machine: ExploredMachine, numbers: Numbers) {
    super(machine, numbers);
    this.#replayed = machine;
    this.#told = new Memory(machine);
  }

  override newVariable(name: string, value: unknown): Variable {
    const variable = super.newVariable(name, value);
    const { path, created } = this.#replayed.current;
    Object.assign(variable.place, { id: `${path}:${created}` });
    return variable;
  }

  override noteRead(site: number, variable: Variable): void {
    super.noteRead(site, variable);
    this.#teller.noteRead(site, variable);
  }

  override noteWrite(site: number, variable: Variable, value: unknown): void {
    super.noteWrite(site, variable, value);
    this.#teller.noteWrite(site, variable, value);
  }

  override noteReadAt(site: number, object: object, key: unknown, value: unknown): void {
    super.noteReadAt(site, object, key, value);
    this.#teller.noteReadAt(site, object, key, value);
  }

  override noteWriteAt(site: number, object: object, key: unknown, value: unknown): void {
    super.noteWriteAt(site, object, key, value);
    this.#teller.noteWriteAt(site, object, key, value);
  }

  override noteUpdate(site: number, container: object, method: string, isWrite: boolean): void {
    super.noteUpdate(site, container, method, isWrite);
    this.#teller.noteUpdate(site, container, method, isWrite);
  }

  get #teller(): Memory {
    this.#told.describe = this.describe;
    this.#told.labels = this.labels;
    return this.#told;
  }
}
