/** Clocks and waiting. The time is the simulated machine's: a sleep of an hour costs the reader nothing. */
declare module "time" {
  /** Waits for so many seconds without using a core and without the GIL. Other threads go on. */
  export function sleep(seconds: number): void;
  /** Seconds on a clock that never goes back. Only differences mean something. */
  export function monotonic(): number;
  /** Seconds on the finest clock there is, for measuring how long something takes. Only differences mean something. */
  export function perfCounter(): number;
  /** Seconds since 1 January 1970, 00:00 UTC. Every run begins on 1 January 2026. */
  export function time(): number;
  /** Seconds that all threads together have spent on a core. Sleeping does not count. */
  export function processTime(): number;
  /** Seconds that the current thread has spent on a core. Sleeping does not count. */
  export function threadTime(): number;

  export * as default from "time";
}
