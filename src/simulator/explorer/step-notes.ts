import { readOf, writeOf } from "./system.ts";

/** What a step accesses, each object once, while it is made. */
export class StepNotes {
  accesses: number[] = [];
  states: number[] = [];
  sites: number[] = [];
  /** True where the step has accessed several objects, or one first to read and then to write it. */
  isMixed = false;

  /** Begins with lists that somebody else may keep. */
  renew(): void {
    this.accesses = [];
    this.states = [];
    this.sites = [];
    this.isMixed = false;
  }

  /** Begins again with the same lists, which nobody has kept. */
  clear(): void {
    this.accesses.length = 0;
    this.states.length = 0;
    this.sites.length = 0;
    this.isMixed = false;
  }

  note(object: number, isWrite: boolean, state: number, site: number): void {
    const { accesses } = this;
    for (let at = 0; at < accesses.length; at++) {
      const access = accesses[at]!;
      if (access >> 1 !== object) continue;
      if (!isWrite) return;
      if ((access & 1) === 0) this.isMixed = true;
      accesses[at] = writeOf(object);
      this.sites[at] = site;
      return;
    }
    if (accesses.length > 0) this.isMixed = true;
    accesses.push(isWrite ? writeOf(object) : readOf(object));
    this.states.push(state);
    this.sites.push(site);
  }

  /** True where it has come to the same accesses. */
  isSame(accesses: readonly number[]): boolean {
    if (this.accesses.length !== accesses.length) return false;
    for (let i = 0; i < accesses.length; i++) if (this.accesses[i] !== accesses[i]) return false;
    return true;
  }
}
