/** The interpreter's own settings. */
declare module "sys" {
  /** How long a thread may hold the GIL once another asks for it, in seconds. */
  export function getswitchinterval(): number;
  /** Sets how long a thread may hold the GIL once another asks for it, in seconds. */
  export function setswitchinterval(seconds: number): void;
  /** False on a free-threaded interpreter, such as `cpython-3.14t`. */
  export function _isGilEnabled(): boolean;

  export * as default from "sys";
}
