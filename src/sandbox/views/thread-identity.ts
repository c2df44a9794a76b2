/**
 * Who a thread is, in every view: a letter, a hue and a texture, so that any two differ without colour.
 * The main thread is M, in the colour of soft ink; the others follow in order of creation and repeat after eight.
 */
export interface ThreadIdentity {
  readonly letter: string;
  /** A CSS colour, by token. */
  readonly colour: string;
  /** The dashes of the line under the thread's bar: SVG's `stroke-dasharray`. */
  readonly dashes: string;
}

const DASHES = ["none", "7 3", "2 2", "10 3 2 3", "4 4", "1 3", "12 2", "3 2 1 2"];
const LETTERS = "ABCDEFGHIJKLNOPQRSTUVWXYZ";

/** The identity of the thread with number `thread`; 0 is the main thread. */
export function threadIdentity(thread: number): ThreadIdentity {
  if (thread === 0) return { letter: "M", colour: "var(--soft)", dashes: "none" };
  const position = (thread - 1) % DASHES.length;
  return {
    letter: LETTERS[(thread - 1) % LETTERS.length]!,
    colour: `var(--thread-${position + 1})`,
    dashes: DASHES[position]!,
  };
}
