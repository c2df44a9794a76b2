/** What work costs on a core, in nanoseconds of virtual time. */
export interface Costs {
  /** One read of a shared place. */
  readonly read: number;
  /** One write, with working out the value: the time between the read and the write of `counter += 1`. */
  readonly write: number;
  /** One turn of a loop. */
  readonly edge: number;
  /** Entering a function of the program. */
  readonly enter: number;
  /** One call of a built-in function. */
  readonly native: number;
  /** One operation of a library module: half of an uncontended acquire and release. */
  readonly operation: number;
  /** One line printed. */
  readonly print: number;
  /** One iteration of an event loop, without the calls it makes. */
  readonly loopIteration: number;
  /** One call that an event loop makes: a callback, or a step of a task. */
  readonly loopCall: number;
  /** Making a task. */
  readonly taskCreate: number;
  /** What awaiting a coroutine or a future costs, beside what runs in it. */
  readonly await: number;
  /** What the starting thread spends to start another. */
  readonly threadStart: number;
}

/** Bounds of a delay in nanoseconds; the seed chooses within them. */
export type Delay = readonly [low: number, high: number];

/** How the modelled operating system behaves under an interpreter. */
export interface Delays {
  /** From waking a thread to its running on an idle core. */
  readonly wake: Delay;
  /** By how much a timed wait overshoots. */
  readonly timeout: Delay;
  /** From creating a thread to its first instruction. */
  readonly threadStart: Delay;
  /** Extra time of an access to a place that another core has just written; null where only one core runs Python. */
  readonly sharedWrite: Delay | null;
}
