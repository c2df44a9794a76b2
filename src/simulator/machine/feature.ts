/**
 * What a program may do that makes more of what threads do matter to others:
 * - "killing": a process ends before its threads have, other than those that are daemons;
 * - "counting": threads are counted;
 * - "looking": somebody looks whether a thread has ended, and does not wait for it;
 * - "numbering": somebody looks at the numbers of interpreters, or of their queues, which several threads make;
 * - "forking": a process is copied, so that each has to keep a log of what comes to it;
 * - "copying": one is copied that has other threads, so that all that they do matters to the copy.
 */
export type Feature = "killing" | "counting" | "looking" | "numbering" | "forking" | "copying";
