import { writeSync } from "node:fs";

const STANDARD_OUTPUT = 1;
/** Milliseconds until a full pipe is tried again. */
const PATIENCE = 5;

/**
 * Writes `text` to standard output and returns when all of it is written, so that what comes faster than it is read is not
 * kept in memory. Ends the process, quietly, where nobody reads it any more.
 */
export function writeOut(text: string): void {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length;) {
    try {
      from += writeSync(STANDARD_OUTPUT, bytes, from);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EPIPE") process.exit(0);
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE);
    }
  }
}
