/**
 * Speed-ups measured on CPython 3.11.7, 3.14.7 and its free-threaded build, on two cores (section a): the time of n jobs one
 * after the other in one thread over that of n at once. fib27 takes some 17 ms there, fib31 some 120.
 */
import type { Job, Kind } from "../programs/scaling.ts";

export type Version = "3.11" | "3.14" | "3.14t";

/**
 * What stands for the jobs in the model: fib(27) itself on 3.14. Elsewhere as many seconds of interpreted code as the job was
 * measured to take: fib(31), and fib(27) with free threading, would take the tests too long, and on 3.9 fib takes longer than
 * on the 3.11 that was measured.
 */
export const JOBS: Readonly<Record<"fib27" | "fib31", Readonly<Record<Version, Job>>>> = {
  fib27: { "3.11": { seconds: 0.0211 }, "3.14": "fib27", "3.14t": { seconds: 0.018 } },
  fib31: { "3.11": { seconds: 0.154 }, "3.14": { seconds: 0.117 }, "3.14t": { seconds: 0.122 } },
};

export const MEASURED_SPEED_UPS: readonly {
  readonly work: "fib27" | "fib31";
  readonly kind: Kind;
  readonly n: number;
  readonly speedUps: Readonly<Partial<Record<Version, number>>>;
}[] = [
  { work: "fib27", kind: "threads", n: 1, speedUps: { "3.11": 0.99, "3.14": 0.98, "3.14t": 0.97 } },
  { work: "fib27", kind: "fork", n: 1, speedUps: { "3.11": 0.8, "3.14": 0.86, "3.14t": 0.79 } },
  { work: "fib27", kind: "spawn", n: 1, speedUps: { "3.11": 0.28, "3.14": 0.26, "3.14t": 0.21 } },
  { work: "fib27", kind: "forkserver", n: 1, speedUps: { "3.11": 0.62, "3.14": 0.8, "3.14t": 0.83 } },
  { work: "fib27", kind: "threads", n: 2, speedUps: { "3.11": 0.99, "3.14": 0.96, "3.14t": 1.29 } },
  { work: "fib27", kind: "fork", n: 2, speedUps: { "3.11": 1.78, "3.14": 1.45, "3.14t": 1.43 } },
  { work: "fib27", kind: "spawn", n: 2, speedUps: { "3.11": 0.5, "3.14": 0.46, "3.14t": 0.4 } },
  { work: "fib27", kind: "forkserver", n: 2, speedUps: { "3.11": 1.18, "3.14": 1.43, "3.14t": 1.56 } },
  { work: "fib27", kind: "threads", n: 4, speedUps: { "3.11": 0.87, "3.14": 1.06, "3.14t": 1.85 } },
  { work: "fib27", kind: "fork", n: 4, speedUps: { "3.11": 1.4, "3.14": 1.5, "3.14t": 1.29 } },
  { work: "fib27", kind: "spawn", n: 4, speedUps: { "3.11": 0.48, "3.14": 0.43, "3.14t": 0.42 } },
  { work: "fib27", kind: "forkserver", n: 4, speedUps: { "3.11": 0.83, "3.14": 1.43, "3.14t": 1.54 } },
  { work: "fib27", kind: "threads", n: 8, speedUps: { "3.11": 0.97, "3.14": 1.05, "3.14t": 1.59 } },
  { work: "fib27", kind: "fork", n: 8, speedUps: { "3.11": 1.77, "3.14": 1.84, "3.14t": 1.05 } },
  { work: "fib27", kind: "spawn", n: 8, speedUps: { "3.11": 0.52, "3.14": 0.54, "3.14t": 0.39 } },
  { work: "fib27", kind: "forkserver", n: 8, speedUps: { "3.11": 1.17, "3.14": 1.58, "3.14t": 1.51 } },
  { work: "fib27", kind: "interp", n: 1, speedUps: { "3.14": 0.22, "3.14t": 0.16 } },
  { work: "fib27", kind: "interp", n: 2, speedUps: { "3.14": 0.39, "3.14t": 0.29 } },
  { work: "fib27", kind: "interp", n: 4, speedUps: { "3.14": 0.41, "3.14t": 0.22 } },
  { work: "fib27", kind: "interp", n: 8, speedUps: { "3.14": 0.43, "3.14t": 0.17 } },
  { work: "fib31", kind: "threads", n: 1, speedUps: { "3.11": 1.02, "3.14": 1.14, "3.14t": 1.11 } },
  { work: "fib31", kind: "fork", n: 1, speedUps: { "3.11": 1.12, "3.14": 1.07, "3.14t": 0.95 } },
  { work: "fib31", kind: "spawn", n: 1, speedUps: { "3.11": 0.75, "3.14": 0.71, "3.14t": 0.71 } },
  { work: "fib31", kind: "forkserver", n: 1, speedUps: { "3.11": 0.8, "3.14": 1.06, "3.14t": 1.09 } },
  { work: "fib31", kind: "threads", n: 2, speedUps: { "3.11": 0.99, "3.14": 1.0, "3.14t": 1.74 } },
  { work: "fib31", kind: "fork", n: 2, speedUps: { "3.11": 2.11, "3.14": 1.9, "3.14t": 1.37 } },
  { work: "fib31", kind: "spawn", n: 2, speedUps: { "3.11": 1.4, "3.14": 1.43, "3.14t": 1.13 } },
  { work: "fib31", kind: "forkserver", n: 2, speedUps: { "3.11": 1.74, "3.14": 1.89, "3.14t": 1.68 } },
  { work: "fib31", kind: "threads", n: 4, speedUps: { "3.11": 1.03, "3.14": 0.99, "3.14t": 1.95 } },
  { work: "fib31", kind: "fork", n: 4, speedUps: { "3.11": 1.87, "3.14": 1.82, "3.14t": 1.65 } },
  { work: "fib31", kind: "spawn", n: 4, speedUps: { "3.11": 1.13, "3.14": 1.34, "3.14t": 1.36 } },
  { work: "fib31", kind: "forkserver", n: 4, speedUps: { "3.11": 1.48, "3.14": 1.81, "3.14t": 1.9 } },
  { work: "fib31", kind: "threads", n: 8, speedUps: { "3.11": 0.77, "3.14": 0.93, "3.14t": 1.8 } },
  { work: "fib31", kind: "fork", n: 8, speedUps: { "3.11": 1.05, "3.14": 1.97, "3.14t": 1.5 } },
  { work: "fib31", kind: "spawn", n: 8, speedUps: { "3.11": 1.28, "3.14": 1.42, "3.14t": 1.19 } },
  { work: "fib31", kind: "forkserver", n: 8, speedUps: { "3.11": 1.67, "3.14": 2.05, "3.14t": 1.84 } },
  { work: "fib31", kind: "interp", n: 1, speedUps: { "3.14": 0.72, "3.14t": 0.67 } },
  { work: "fib31", kind: "interp", n: 2, speedUps: { "3.14": 1.14, "3.14t": 0.83 } },
  { work: "fib31", kind: "interp", n: 4, speedUps: { "3.14": 1.25, "3.14t": 0.89 } },
  { work: "fib31", kind: "interp", n: 8, speedUps: { "3.14": 1.25, "3.14t": 0.75 } },
];
