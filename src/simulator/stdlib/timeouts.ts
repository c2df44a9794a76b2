/** Timeouts, as every blocking operation takes them. */
import { OverflowError, TypeError, ValueError } from "./exceptions.ts";

/** What Python's 64 bits of nanoseconds have no room for, in seconds. */
const BEYOND_TIME = 2 ** 63 / 1e9;

/** A timeout in seconds, or null where there is none. Throws CPython's errors for what is no time, or too long. */
export function readTimeout(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "number") throw new TypeError("timeout value must be a number");
  if (Number.isNaN(value)) throw new ValueError("Invalid value NaN (not a number)");
  if (value === Infinity) throw new OverflowError("cannot convert float infinity to integer");
  if (value >= BEYOND_TIME) throw new OverflowError("timestamp out of range for platform time_t");
  return value;
}

/** The same for the module `queue`, which has an error of its own for what is below 0. */
export function readQueueTimeout(value: unknown): number | null {
  const timeout = readTimeout(value);
  if (timeout !== null && timeout < 0) throw new ValueError("'timeout' must be a non-negative number");
  return timeout;
}

/** The seconds that somebody is ready to wait who does not wait for ever; false for not at all. */
export function isPatient(seconds: number | null): number | false {
  return seconds !== null && seconds > 0 ? seconds : false;
}
