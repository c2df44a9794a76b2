/** What Python has no name for: work that takes a known time, and marks for the views. */
declare module "machine" {
  /**
   * Computes in Python code for so many seconds of a core: it holds the GIL, where there is one, and can be made
   * to give it up at any moment.
   * @param label what the timeline calls it
   */
  export function compute(seconds: number, label?: string): void;

  export interface NativeOptions {
    /** Whether the extension lets other threads have the GIL meanwhile, as NumPy and zlib do. Left out: no. */
    releasesGil?: boolean;
    /** What the timeline calls it. */
    label?: string;
  }

  /** Computes in a C extension for so many seconds of a core. No switch can land in the middle of it. */
  export function native(seconds: number, options?: NativeOptions): void;

  /**
   * Waits for a device, a disk or the network, for so many seconds: without a core and without the GIL.
   * @param label what the timeline calls it
   */
  export function io(seconds: number, label?: string): void;

  /**
   * The same in asyncio: the task waits, and the loop goes on with others.
   * @param label what the timeline calls it
   */
  export function ioAsync(seconds: number, label?: string): Promise<null>;

  /** How many cores the machine has. */
  export function cores(): number;

  /** Writes a mark on the timeline, where the current thread is now. */
  export function label(text: string): void;

  /** Names the current thread's guest in the restaurant. */
  export function guest(text: string): void;

  export * as default from "machine";
}
