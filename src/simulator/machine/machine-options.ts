import type { SourceRange } from "./event.ts";
import type { EventQuota } from "./event-log.ts";
import type { Interpreter } from "./interpreter.ts";

export interface MachineOptions {
  readonly interpreter: Interpreter;
  readonly cores: number;
  readonly seed: number;
  /** Nanoseconds. */
  readonly switchInterval: number;
  readonly stepLimit: number;
  readonly depthLimit: number;
  /** True where somebody is told of the events. */
  readonly isWatched: boolean;
  /** How many events are wanted, and how many accesses to memory among them; the rest is counted only. */
  readonly keep: EventQuota;
  /** Is told what the running thread did last; gives false to end the run. */
  readonly onProgress: ((where: SourceRange | null) => boolean) | null;
}

/** Stands in the place of a limit where the program itself has ended the run at once. */
export const EXITED: LimitReached = { limit: "the program has ended itself", hint: "", site: -1 };

/** A limit that ended the run. `site` is where, or −1. */
export interface LimitReached {
  readonly limit: string;
  readonly hint: string;
  readonly site: number;
}
