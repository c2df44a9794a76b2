/** Why some rows of the table are further apart than 15 %, and how far they may be. */
import type { InterpreterName } from "../../src/simulator/settings.ts";

export interface Reason {
  readonly section: string;
  /** Which rows of the section, by what they are about. */
  readonly what: RegExp;
  readonly on: readonly InterpreterName[];
  /** 2 for twice or half as much. */
  readonly factor: number;
  readonly reason: string;
}

const ALL = ["cpython-3.9", "cpython-3.14", "cpython-3.14t"] as const;
const OLDER = ["cpython-3.9"] as const;
const FREE = ["cpython-3.14t"] as const;

const NOISE = "other jobs shared the two cores: neighbouring measured figures are near the model's";
const NO_3_11 = "measured on 3.11, which is faster than the 3.9 that is modelled";
const PREEMPTION =
  "the modelled scheduler lets a woken thread wait for the end of a slice, Linux lets it in at once";
const ORDER = "the modelled GIL wakes waiters strictly in order, and their timers keep step with the sleeps";
const ONE_PRICE =
  "one price for reads, one for writes with what is computed for them, whatever the container";

/** The first that fits a row counts. */
export const REASONS: readonly Reason[] = [
  { section: "a", what: /^fib27, 2 × threads$/, on: FREE, factor: 1.6, reason: NOISE },
  { section: "a", what: /^fib27, 8 × threads$/, on: FREE, factor: 1.3, reason: NOISE },
  {
    section: "a",
    what: /× fork$/,
    on: FREE,
    factor: 1.8,
    reason:
      "processes of the fork server reach the modelled figures, forked ones did not; the model has no copy-on-write",
  },
  { section: "a", what: /^fib31, 2 × (forkserver|interp)$/, on: FREE, factor: 1.4, reason: NOISE },
  { section: "a", what: /^fib(27, 4|31, 8) × fork$/, on: OLDER, factor: 2, reason: NOISE },
  { section: "a", what: /, 4 × (spawn|forkserver)$/, on: OLDER, factor: 1.5, reason: NOISE },
  { section: "a", what: /^fib31, 8 × (threads|spawn)$/, on: OLDER, factor: 1.4, reason: NOISE },
  {
    section: "b",
    what: /^1000 × 50 ms, threads$/,
    on: FREE,
    factor: 2,
    reason:
      "starting grows dearer with the threads that have ended and are not joined; the model counts those alive",
  },
  {
    section: "b",
    what: /^10000 × 50 ms, asyncio$/,
    on: ALL,
    factor: 1.8,
    reason: "10,000 tasks do not fit into the caches, and garbage is collected; the model has neither",
  },
  {
    section: "b",
    what: /^100 × 50 ms, fork$/,
    on: FREE,
    factor: 1.4,
    reason: "one price of fork for both builds",
  },
  { section: "c", what: /beside 2, 5 ms/, on: ["cpython-3.9", "cpython-3.14"], factor: 3.5, reason: ORDER },
  { section: "c", what: /beside 2, .*p90$/, on: ["cpython-3.9", "cpython-3.14"], factor: 5, reason: ORDER },
  {
    section: "c",
    what: /beside 2, .*median$/,
    on: FREE,
    factor: 2.2,
    reason:
      "a sleep overshoots by 61 to 66 µs where no core has gone to sleep, and by 100 elsewhere: one figure here",
  },
  { section: "c", what: /beside 2, .*p90$/, on: FREE, factor: 35, reason: PREEMPTION },
  {
    section: "f",
    what: /^ThreadPoolExecutor submit/,
    on: ALL,
    factor: 4,
    reason: "CPython's threads often find the work before they have gone to sleep; the model's always sleep",
  },
  {
    section: "f",
    what: /, (spawn|forkserver)$/,
    on: ALL,
    factor: 3,
    reason: "the measured script has the child import its own modules; the model's cost is that of section a",
  },
  {
    section: "f",
    what: /^Pool\(1\)\.apply$/,
    on: ALL,
    factor: 4.5,
    reason: "the pool's threads wait for each other's GIL at every hand-over; the model's have it free",
  },
  {
    section: "f",
    what: /^asyncio\.to_thread$/,
    on: ALL,
    factor: 4,
    reason: "CPython wakes its event loop through a socket and select; the model as it does any thread",
  },
  { section: "f", what: /exec\('pass'\)$/, on: FREE, factor: 1.4, reason: "one price for exec and call" },
  { section: "h", what: /^empty loop$/, on: OLDER, factor: 1.6, reason: NO_3_11 },
  {
    section: "h",
    what: /^Event\.is_set/,
    on: ALL,
    factor: 1.6,
    reason: "one price for every operation of a library",
  },
  {
    section: "h",
    what: /^Lock hand-over/,
    on: FREE,
    factor: 2.4,
    reason: "a PyMutex spins before it sleeps; the model's waiters always sleep",
  },
  {
    section: "h",
    what: /^Event set\/wait/,
    on: ALL,
    factor: 1.8,
    reason: "CPython's event wakes its waiter while it still holds the lock inside; here it has none",
  },
  {
    section: "h",
    what: /asyncio\.Lock/,
    on: ALL,
    factor: 1.5,
    reason: "a call costs what one of fib costs with its arithmetic, and here several are made",
  },
  {
    section: "h",
    what: /^contended Lock/,
    on: ["cpython-3.14", "cpython-3.14t"],
    factor: 1.8,
    reason: "of the lock itself the model has no cache line; a waiter sleeps while the owner goes on",
  },
  {
    section: "i",
    what: /^zlib/,
    on: FREE,
    factor: 1.6,
    reason:
      "zlib allocates its buffers from one heap (1.78 to 2.01 with a GIL); the model's native code shares nothing",
  },
  {
    section: "i",
    what: /^sha256 of 1 kB/,
    on: FREE,
    factor: 2,
    reason: "100,000 small hash objects are made at once; the model's native code shares nothing",
  },
  { section: "j", what: /./, on: OLDER, factor: 1.6, reason: NO_3_11 },
  {
    section: "k",
    what: /(read|write) .*, 1 thread$/,
    on: ["cpython-3.14", "cpython-3.14t"],
    factor: 1.7,
    reason: ONE_PRICE,
  },
  {
    section: "k",
    what: /^append to list, 1 thread$/,
    on: ["cpython-3.14", "cpython-3.14t"],
    factor: 3.2,
    reason: ONE_PRICE,
  },
  { section: "k", what: /^append to list, shared/, on: FREE, factor: 1.5, reason: ONE_PRICE },
  { section: "k", what: /^write .*, shared/, on: FREE, factor: 1.3, reason: ONE_PRICE },
  {
    section: "k",
    what: /^with Lock/,
    on: ["cpython-3.14", "cpython-3.14t"],
    factor: 1.35,
    reason: "section h has 69 and 75 ns for the same, which is what the model has",
  },
];

/** The reason why a row may be off, or undefined. */
export function reasonFor(section: string, what: string, interpreter: InterpreterName): Reason | undefined {
  return REASONS.find(
    (reason) => reason.section === section && reason.what.test(what) && reason.on.includes(interpreter),
  );
}
