/** What is done at the very end of a program. */
declare module "atexit" {
  /**
   * Has `callee` called with the arguments that follow when the program and all its threads, but daemons, have ended. What
   * was registered last is called first. Returns `callee`.
   */
  export function register<Args extends readonly unknown[], Result>(
    callee: (...args: Args) => Result,
    ...args: Args
  ): (...args: Args) => Result;

  export * as default from "atexit";
}
