/** The operating system's view of the program. */
declare module "os" {
  /** How many cores the machine has. */
  export function cpuCount(): number;
  /** The number of the process that the program is. */
  export function getpid(): number;
  /** Ends the process at once with an exit status: no `finally`, no `atexit`, no waiting for threads. */
  export function _exit(status: number): never;

  export * as default from "os";
}
