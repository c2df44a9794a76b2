/** The interpreter's own settings, and the way out. */
declare module "sys" {
  /** How long a thread may hold the GIL once another asks for it, in seconds. */
  export function getswitchinterval(): number;
  /** Sets how long a thread may hold the GIL once another asks for it, in seconds. */
  export function setswitchinterval(seconds: number): void;
  /** False on a free-threaded interpreter, such as `cpython-3.14t`. */
  export function _isGilEnabled(): boolean;

  /** The interpreter's release and build; that of a free-threaded one contains "free-threading build". */
  export const version: string;

  /**
   * Raises `SystemExit`, which ends the thread, and in the main thread the program once the other threads have ended.
   * @param status the exit status; a text is written to standard error and makes the status 1
   */
  export function exit(status?: unknown): never;

  /** Always raises `NotImplementedError`: no references are counted here. */
  export function getrefcount(object: unknown): never;

  export * as default from "sys";
}
