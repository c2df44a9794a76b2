/** Has the steps of one program brought as they are needed, some at a time, and keeps them. */
import type { RecordedSteps, Step } from "../../../simulator/record-steps.ts";

/** How many steps are brought at a time. */
const PAGE = 100;

/** Brings `count` steps from `from` on; gives null where the reader stopped that. */
export type BringSteps = (from: number, count: number, intoLibrary: boolean) => Promise<RecordedSteps | null>;

/** A step, its number among those of its kind, and the steps it was brought with. */
export interface FoundStep {
  readonly position: number;
  readonly step: Step;
  readonly page: RecordedSteps;
}

export class StepSource {
  readonly #bring: BringSteps;
  readonly #pages = new Map<string, RecordedSteps>();

  constructor(bring: BringSteps) {
    this.#bring = bring;
  }

  /** The step at `position`, from 0; null where the run has no such step, or the reader would not wait for it. */
  async at(position: number, intoLibrary: boolean): Promise<FoundStep | null> {
    const page = await this.#page(Math.floor(position / PAGE), intoLibrary);
    const step = page?.steps[position - page.from];
    return step === undefined ? null : { position, step, page: page! };
  }

  /** Why the program was refused; empty where it was not. */
  async diagnostics(): Promise<RecordedSteps["diagnostics"]> {
    return (await this.#page(0, false))?.diagnostics ?? [];
  }

  /** Where the step of the program itself that is at or before `position` is among the steps of the other kind. */
  async across(position: number, fromLibrary: boolean): Promise<number> {
    const own = fromLibrary ? (await this.#countOwn(position)) - 1 : position;
    if (fromLibrary) return Math.max(0, own);
    let left = own;
    for (let at = 0; ; at++) {
      const found = await this.at(at, true);
      if (found === null) return Math.max(0, at - 1);
      if (isOwn(found.step) && left-- === 0) return at;
    }
  }

  /** How many of the steps up to `position` are the program's own. */
  async #countOwn(position: number): Promise<number> {
    let count = 0;
    for (let at = 0; at <= position; at++) {
      const found = await this.at(at, true);
      if (found !== null && isOwn(found.step)) count++;
    }
    return count;
  }

  async #page(number: number, intoLibrary: boolean): Promise<RecordedSteps | null> {
    const key = `${intoLibrary}:${number}`;
    const known = this.#pages.get(key);
    if (known !== undefined) return known;
    const page = await this.#bring(number * PAGE, PAGE, intoLibrary);
    if (page !== null) this.#pages.set(key, page);
    return page;
  }
}

function isOwn({ event }: Step): boolean {
  return event.range?.file === undefined;
}
