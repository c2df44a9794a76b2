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
 * work, so 50 without; 3 ms for one of the fork server. 100 forked ones that sleep are started in 1.4 ms each, which is the
 * parent's share; those of the other methods are chosen.
 * A sub-interpreter takes 11.6 ms to make and close, 129 µs to be called. A pool of 1, 2, 4 and 8 of them, with 17 ms of work
 * each on two cores, takes 76, 83, 168 and 342 ms: so 62 for each, of which 50 are for imports, and 1 more for every other.
 */
const PROCESSES_3_14: ProcessCosts = {
  fork: { parent: 1_400 * MICROSECOND, child: 700 * MICROSECOND },
  spawn: { parent: 700 * MICROSECOND, child: 50_000 * MICROSECOND },
  forkserver: { parent: 500 * MICROSECOND, child: 2_900 * MICROSECOND },
  server: 40_000 * MICROSECOND, // chosen: a spawned process without the program's own work
  createInterpreter: 9_600 * MICROSECOND,
  closeInterpreter: 2_000 * MICROSECOND,
  enterInterpreter: 129 * MICROSECOND,
  loadModule: 12_000 * MICROSECOND, // chosen: pickle and runpy are imported
  poolTask: 40 * MICROSECOND, // measured 64 µs to submit a task and have its result
  importPool: 38_000 * MICROSECOND,
  crowd: 1_000 * MICROSECOND,
  queueOperation: 390, // measured 0.78 µs to put a number and get it back
  dumps: { base: 1_500, value: 10, byte: 0.4 }, // measured 103 µs for 10,000 whole numbers, 447 µs for 1 MB
  loads: { base: 1_000, value: 18, byte: 0.07 }, // measured 183 µs and 69 µs
  message: 3 * MICROSECOND, // chosen: a round trip through a pipe comes to 15 to 60 µs
};

/**
 * Measured on 3.11: one of the fork server 44 ms, since each imports the module itself, with the modules of the script that
 * measured it; 15 ms by how n jobs scale.
 */
const PROCESSES_3_9: ProcessCosts = {
  ...PROCESSES_3_14,
  forkserver: { parent: 500 * MICROSECOND, child: 15_000 * MICROSECOND },
};

/** Measured: spawn 125 ms against 98, a sub-interpreter 22.9 ms to make and close, 899 µs to be called. */
const PROCESSES_3_14T: ProcessCosts = {
  ...PROCESSES_3_14,
  spawn: { parent: 800 * MICROSECOND, child: 64_000 * MICROSECOND },
  server: 50_000 * MICROSECOND,
  createInterpreter: 19_000 * MICROSECOND,
  closeInterpreter: 3_900 * MICROSECOND,
  enterInterpreter: 899 * MICROSECOND,
  loadModule: 18_000 * MICROSECOND, // chosen: one worker with 17 ms of work takes 104 ms
  poolTask: 1_000 * MICROSECOND, // measured 1,071 µs
  importPool: 45_000 * MICROSECOND,
  crowd: 23_000 * MICROSECOND, // measured: 1, 2, 4 and 8 workers take 104, 121, 334 and 815 ms
};

export const COSTS_3_14: Costs = {
  processes: PROCESSES_3_14,
  read: 5,
  write: 12, // measured 14.6 for an attribute write with its loop (edge) around it
  edge: 11, // measured 9.9 for an empty loop of 5 million, 12.3 for a short one
  enter: 25, // measured 27 per call of fib, with its arithmetic, which costs nothing here; 25 for a call with its loop
  native: 22, // measured 25 for a closure call and its loop; built-ins cost about the same
  operation: 21, // measured 40.5 for acquire and release
  hold: 14, // measured 69 ns for `with` in a loop
  conditionHold: 94, // measured 150 ns
  semaphore: 307, // measured 627 ns
  event: 195, // measured 196 ns for `wait` where it is set
  print: 900, // chosen: a line into a pipe
  loopIteration: 860, // chosen: a turn of sleep(0) comes to the measured 1.8 µs
  loopCall: 720, // chosen: create_task and await, two iterations with a call each, come to the measured 4.2 µs
  taskCreate: 960, // measured 0.95 µs for a task that starts eagerly and ends at once
  await: 50, // measured 65 ns for awaiting a coroutine that returns at once
  threadStart: 12 * MICROSECOND, // chosen: start and join come to the measured 42 µs
  newStack: 40 * MICROSECOND, // chosen, with the next: 100 and 1,000 threads that sleep take the measured time
  perThread: 70,
};

/** Chosen: 3.9 takes 1.6 times as long as 3.14 for plain bytecode (3.11 is measured at 1.0 to 1.3 times). */
export const COSTS_3_9: Costs = {
  processes: PROCESSES_3_9,
  read: 9,
  write: 21,
  edge: 18,
  enter: 42,
  native: 40,
  operation: 42, // measured 83.6 for acquire and release on 3.11, and there the next four
  hold: 58,
  conditionHold: 205,
  semaphore: 600,
  event: 310,
  print: 1_100,
  loopIteration: 1_250, // measured 2.6 µs for a turn of sleep(0) on 3.11, 5.9 for create_task and await
  loopCall: 1_000,
  taskCreate: 1_450,
  await: 60, // measured 90 ns on 3.11
  threadStart: 45 * MICROSECOND,
  newStack: 20 * MICROSECOND,
  perThread: 80,
};

/** Measured: calls and plain loops cost 1.0 to 1.1 times what they cost with the GIL, object work up to 1.4. */
export const COSTS_3_14T: Costs = {
  processes: PROCESSES_3_14T,
  read: 6,
  write: 15,
  edge: 11, // measured 10.7 for an empty loop of 5 million, 11.6 for a short one
  enter: 27, // measured 28 per call of fib
  native: 25,
  operation: 22, // measured 44.7 for acquire and release
  hold: 19, // measured 75 ns for `with` in a loop
  conditionHold: 108, // measured 166 ns
  semaphore: 316, // measured 645 ns
  event: 227, // measured 227 ns
  print: 1_000,
  loopIteration: 950, // measured 2.0 µs for a turn of sleep(0), 4.5 for create_task and await
  loopCall: 870,
  taskCreate: 1_080, // measured 1.03 µs for an eager task
  await: 55, // measured 72 ns
  threadStart: 305 * MICROSECOND, // chosen: start and join come to the measured 340 µs
  newStack: 0, // 100 threads that sleep start as fast as one after the other
  perThread: 850, // chosen: 1,000 take the measured time
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
  wake: [10 * MICROSECOND, 20 * MICROSECOND], // measured 30 to 37 µs for a hand-over through a lock or a condition and back
  timeout: [40 * MICROSECOND, 182 * MICROSECOND], // measured for sleep: median 100 to 108, nine tenths below 171 to 177
  gilTimeout: [35 * MICROSECOND, 135 * MICROSECOND], // measured: 5 ms of patience make 5.16 to 5.3 ms, 0.01 ms make 0.1
  threadStart: [8 * MICROSECOND, 17 * MICROSECOND],
  sharedWrite: null,
};

/** Measured on 3.11, whose locks are semaphores of the operating system: 42 to 48 µs for a hand-over and back. */
export const DELAYS_3_9: Delays = { ...DELAYS_GIL, wake: [15 * MICROSECOND, 27 * MICROSECOND] };

export const DELAYS_FREE_THREADED: Delays = {
  wake: [7 * MICROSECOND, 14 * MICROSECOND], // measured 11 µs for a lock's hand-over and back, 27 for a condition's
  timeout: [35 * MICROSECOND, 165 * MICROSECOND], // measured for sleep: median 94 to 104, nine tenths below 161 to 177
  gilTimeout: [35 * MICROSECOND, 135 * MICROSECOND],
  threadStart: [12 * MICROSECOND, 22 * MICROSECOND],
  sharedWrite: [34, 66], // chosen: writing one shared attribute costs the measured 84 ns against 28 apart
};

/** What their counts cost between cores is in `ATOMIC_COUNTS` and `BUFFERED_COUNTS`. */
export const DELAYS_GILECTOMY: Delays = { ...DELAYS_3_9, sharedWrite: null };
