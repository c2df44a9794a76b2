/** What work costs on a core, in nanoseconds of virtual time. */
/** What it costs to make processes and interpreters, and to hand things over. All in nanoseconds of a core. */
export interface ProcessCosts {
  /** What the parent spends to start a process, by method, and what the process spends before its own code begins. */
  readonly fork: StartCosts;
  readonly spawn: StartCosts;
  readonly forkserver: StartCosts;
  /** Starting the fork server, which the first start of a process by it waits for. */
  readonly server: number;
  /** Making an interpreter, and ending it. */
  readonly createInterpreter: number;
  readonly closeInterpreter: number;
  /** Going into an interpreter to run something there, and coming back. */
  readonly enterInterpreter: number;
  /** Importing what it takes to run the program's module again in an interpreter, which is done once. */
  readonly loadModule: number;
  /** A task of a pool of interpreters, and before a worker's first one the modules that it needs. */
  readonly poolTask: number;
  readonly importPool: number;
  /** What every other interpreter that is there adds to that. */
  readonly crowd: number;
  /** Putting an item into a queue between interpreters, or taking it out. */
  readonly queueOperation: number;
  /** Pickling, and unpickling: what each costs by itself, for each value in it, and for each byte. */
  readonly dumps: PickleCosts;
  readonly loads: PickleCosts;
  /** One message through a pipe: what each side spends on it. */
  readonly message: number;
}

export interface StartCosts {
  readonly parent: number;
  readonly child: number;
}

export interface PickleCosts {
  readonly base: number;
  readonly value: number;
  readonly byte: number;
}

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
  /** What `with` costs on a lock beside the acquire and the release, and on a condition. */
  readonly hold: number;
  readonly conditionHold: number;
  /** Taking a permit of a semaphore, or giving it back; setting, clearing or waiting for an event. */
  readonly semaphore: number;
  readonly event: number;
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
  /** What processes and interpreters cost. */
  readonly processes: ProcessCosts;
  /** What the starting thread spends to start another. */
  readonly threadStart: number;
  /** What it spends in addition where there have never been as many threads at once: stacks of ended ones are used again. */
  readonly newStack: number;
  /** What it spends in addition for each thread that is there already. */
  readonly perThread: number;
}

/** Bounds of a delay in nanoseconds; the seed chooses within them. */
export type Delay = readonly [low: number, high: number];

/** How the modelled operating system behaves under an interpreter. */
export interface Delays {
  /** From waking a thread to its running on an idle core. */
  readonly wake: Delay;
  /** By how much a timed wait overshoots. */
  readonly timeout: Delay;
  /** The same for the wait for a GIL. */
  readonly gilTimeout: Delay;
  /** From creating a thread to its first instruction. */
  readonly threadStart: Delay;
  /** Extra time of an access to a place that another core has just written; null where only one core runs Python. */
  readonly sharedWrite: Delay | null;
}
