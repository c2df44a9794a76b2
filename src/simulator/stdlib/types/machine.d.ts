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

  /**
   * One of the numbers 0 to n − 1: a choice that is left open. A run takes it from its seed; Explore tries every one.
   */
  export function choose(n: number): number;

  /** A whole number with operations that are one indivisible step each. Python has none: there, a lock does it. */
  export class AtomicInt {
    /** @param value what it holds at first; left out: 0 */
    constructor(value?: number);
    load(): number;
    store(value: number): void;
    /** Adds to it, and gives the value before. */
    fetchAdd(amount?: number): number;
    /** Puts `value` in the place of `expected`, if that is what it holds; gives whether it was. */
    compareExchange(expected: number, value: number): boolean;
  }

  /** Marks one turn of a loop that does nothing but wait for another thread. */
  export function spinWait(): void;

  /** How many cores the machine has. */
  export function cores(): number;

  /** Writes a mark on the timeline, where the current thread is now. */
  export function label(text: string): void;

  /** Names the current thread's guest in the restaurant. */
  export function guest(text: string): void;

  export * as default from "machine";
}
