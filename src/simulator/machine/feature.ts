/**
 * What a program may do that makes more of what threads do matter to others:
 * - "killing": a process ends before its threads have, other than those that are daemons;
 * - "counting": threads are counted.
 */
export type Feature = "killing" | "counting";
