/**
 * What work and waiting cost, per interpreter: the one place for these numbers.
 *
 * "Measured" figures come from the project's reference measurements of CPython (3.14.7, its free-threaded build,
 * and 3.9.18 or 3.11.7, on two cores of a Xeon of 2023); "chosen" ones are set so that what the model
 * adds up to is near a measured whole, which is then named. A pass of `counter += 1` in a loop costs a
 * read, a write and an edge. All in nanoseconds.
 */
import type { Costs, Delay, Delays, ProcessCosts } from "../machine/costs.ts";
import type { CountedAccess } from "../machine/interpreter.ts";

const MICROSECOND = 1_000;

/**
 * Measured (start and join): fork 2.17 ms, forkserver 3.97, spawn 98 with the modules of the script that measured it. What a
 * process spends of its own is taken from how n jobs scale on two cores: 68 ms for each spawned process with 17 ms of
 * work, so 50 without; 1.6 ms for a forked one; 3 for one of the fork server. The rest is the parent's share, chosen.
 * A sub-interpreter takes 11.6 ms to make and close, 129 µs to be called.
 */
const PROCESSES_3_14: ProcessCosts = {
  fork: { parent: 500 * MICROSECOND, child: 1_500 * MICROSECOND },
  spawn: { parent: 700 * MICROSECOND, child: 50_000 * MICROSECOND },
  forkserver: { parent: 500 * MICROSECOND, child: 2_900 * MICROSECOND },
  server: 40_000 * MICROSECOND, // chosen: a spawned process without the program's own work
  createInterpreter: 9_600 * MICROSECOND,
  closeInterpreter: 2_000 * MICROSECOND,
  enterInterpreter: 129 * MICROSECOND,
  dumps: { base: 1_500, value: 10, byte: 0.4 }, // measured 103 µs for 10,000 whole numbers, 447 µs for 1 MB
  loads: { base: 1_000, value: 18, byte: 0.07 }, // measured 183 µs and 69 µs
  message: 3 * MICROSECOND, // chosen: a round trip through a pipe comes to 15 to 60 µs
};

/** Measured: a forked process 2.4 ms, one of the fork server 44 ms, since each imports the module itself. */
const PROCESSES_3_9: ProcessCosts = {
  ...PROCESSES_3_14,
  forkserver: { parent: 500 * MICROSECOND, child: 40_000 * MICROSECOND },
};

/** Measured: spawn 125 ms against 98, a sub-interpreter 22.9 ms to make and close, 899 µs to be called. */
const PROCESSES_3_14T: ProcessCosts = {
  ...PROCESSES_3_14,
  spawn: { parent: 800 * MICROSECOND, child: 64_000 * MICROSECOND },
  server: 50_000 * MICROSECOND,
  createInterpreter: 19_000 * MICROSECOND,
  closeInterpreter: 3_900 * MICROSECOND,
  enterInterpreter: 899 * MICROSECOND,
};

export const COSTS_3_14: Costs = {
  processes: PROCESSES_3_14,
  read: 5,
  write: 12, // measured 14.6 for an attribute write with its loop (edge) around it
  edge: 12, // measured 9.9 for an empty loop of 5 million
  enter: 14, // measured 20 per call of fib, with its arithmetic
  native: 22, // measured 25 for a closure call and its loop; built-ins cost about the same
  operation: 22, // measured 40.5 for acquire and release, 69 as `with` in a loop
  print: 900, // chosen: a line into a pipe
  loopIteration: 860, // chosen: a turn of sleep(0) comes to the measured 1.8 µs
  loopCall: 610, // chosen: create_task and await, two iterations with a call each, come to the measured 4.2 µs
  taskCreate: 800, // measured 0.95 µs for a task that starts eagerly and ends at once
  await: 50, // measured 65 ns for awaiting a coroutine that returns at once
  threadStart: 12 * MICROSECOND, // chosen: start and join come to the measured 42 µs
};

/** Chosen: 3.9 takes 1.6 times as long as 3.14 for plain bytecode (3.11 is measured at 1.0 to 1.3 times). */
export const COSTS_3_9: Costs = {
  processes: PROCESSES_3_9,
  read: 9,
  write: 21,
  edge: 18,
  enter: 42,
  native: 40,
  operation: 42, // measured 83.6 for acquire and release on 3.11
  print: 1_100,
  loopIteration: 1_250, // measured 2.6 µs for a turn of sleep(0) on 3.11, 5.9 for create_task and await
  loopCall: 880,
  taskCreate: 1_200,
  await: 60, // measured 90 ns on 3.11
  threadStart: 30 * MICROSECOND,
};

/** Measured: calls and plain loops cost 1.0 to 1.1 times what they cost with the GIL, object work up to 1.4. */
export const COSTS_3_14T: Costs = {
  processes: PROCESSES_3_14T,
  read: 6,
  write: 15,
  edge: 13,
  enter: 15,
  native: 25,
  operation: 23, // measured 44.7 for acquire and release
  print: 1_000,
  loopIteration: 950, // measured 2.0 µs for a turn of sleep(0), 4.5 for create_task and await
  loopCall: 670,
  taskCreate: 870, // measured 1.03 µs for an eager task
  await: 55, // measured 72 ns
  threadStart: 150 * MICROSECOND, // chosen: start and join come to the measured 340 µs
};

/** The same costs, each so many times as high. */
function scaled(costs: Costs, factor: number): Costs {
  const changed = { ...costs };
  for (const [key, cost] of Object.entries(costs)) {
    if (typeof cost === "number") Object.assign(changed, { [key]: Math.round(cost * factor) });
  }
  return changed;
}

/** Measured on 2.7.18 beside 3.9.18: fib takes 0.97 times as long, and starting a thread 0.91 times. */
export const COSTS_2_7: Costs = {
  ...scaled(COSTS_3_9, 0.97),
  threadStart: 27 * MICROSECOND,
};

/** How the old GIL is fought for; see `old-gil.ts`. In nanoseconds. */
export const OLD_GIL = {
  /** 100 bytecodes (sys.getcheckinterval) of 10 ns: measured 75 ns for a pass of `counter += 1` with its 7. */
  interval: 1_000,
  // Both chosen: two threads on two cores then take 1.8 times as long as one after the other, and on one core 1.5 times,
  // which is told of Beazley's measurements (24.6, 45 and 38 s; not verified). On 2.7.18, with other work on both cores,
  // the CPU time of fib in four threads was measured at 1.2 to 2.5 times that of one after the other.
  /** Releasing and taking again: a call of the operating system. */
  release: 550,
  /** The same where it wakes a thread on another core. */
  wakingRelease: 2_500,
  /** Chosen: coming awake, finding the lock taken, and going back to sleep. */
  look: 3_000,
};

/** Atomic counts alone were measured to make one thread 20 to 30 % slower than with a GIL. */
export const COSTS_GILECTOMY_ATOMIC: Costs = scaled(COSTS_3_9, 1.3);

/**
 * See `atomic-counts.ts`. Chosen: fib in seven threads takes the published 3.5 times as long as with a GIL, where a line
 * takes 30 to 68 ns, a usual time for a cache miss, and three have to be fetched for a function: its own, that of its code
 * and that of its globals. A write changes the counts of the old and the new value.
 */
export const ATOMIC_COUNTS: { readonly transfers: Readonly<Record<CountedAccess, Delay>> } = {
  transfers: { read: [30, 68], write: [60, 136], enter: [90, 204] },
};

/** Chosen: a look into thread-local storage and an entry in a log for every count. */
export const COSTS_GILECTOMY_BUFFERED: Costs = scaled(COSTS_3_9, 1.2);

/** See `buffered-counts.ts`. Nanoseconds. */
export const BUFFERED_COUNTS = {
  /** Chosen: fib then takes about as long as with a GIL, as published. */
  apply: 6,
  /** Chosen: changes of counts at each access; entering a function changes some ten, of which some cancel out. */
  records: { read: 1, write: 2, enter: 7 },
  /** Chosen: how much work the committing thread may be behind. */
  buffer: 100 * MICROSECOND,
};

export const DELAYS_GIL: Delays = {
  wake: [8 * MICROSECOND, 16 * MICROSECOND], // measured 37 µs for a lock's hand-over and back
  timeout: [60 * MICROSECOND, 150 * MICROSECOND], // measured 100 for sleep; 5 ms of patience make 5.16 to 5.3 ms
  threadStart: [8 * MICROSECOND, 17 * MICROSECOND],
  sharedWrite: null,
};

export const DELAYS_FREE_THREADED: Delays = {
  wake: [5 * MICROSECOND, 12 * MICROSECOND], // measured 11 µs for a lock's hand-over and back
  timeout: [55 * MICROSECOND, 130 * MICROSECOND], // measured 61 to 104 for sleep
  threadStart: [12 * MICROSECOND, 22 * MICROSECOND],
  sharedWrite: [40, 130], // measured: writing one shared attribute costs 83.7 against 28.2 apart
};

/** What their counts cost between cores is in `ATOMIC_COUNTS` and `BUFFERED_COUNTS`. */
export const DELAYS_GILECTOMY: Delays = { ...DELAYS_GIL, sharedWrite: null };
