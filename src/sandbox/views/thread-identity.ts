/**
 * Who a thread or a task is, in every view: a letter or a number, a hue and a texture, so that any two differ without
 * colour. The main thread is M, in the colour of soft ink; the other threads follow in order of creation, and the
 * tasks are numbered in theirs; hues and textures repeat after eight.
 */
import { FIRST_TASK, isTask } from "./actors.ts";

export interface ThreadIdentity {
  /** A letter for a thread, a number for a task. */
  readonly letter: string;
  /** A CSS colour, by token. */
  readonly colour: string;
  /** The dashes of the line under the thread's bar: SVG's `stroke-dasharray`. */
  readonly dashes: string;
}

const DASHES = ["none", "7 3", "2 2", "10 3 2 3", "4 4", "1 3", "12 2", "3 2 1 2"];
const LETTERS = "ABCDEFGHIJKLNOPQRSTUVWXYZ";

/** The identity of an actor: a thread by its number, 0 being the main one, or a task. */
export function threadIdentity(actor: number): ThreadIdentity {
  if (actor === 0) return { letter: "M", colour: "var(--soft)", dashes: "none" };
  const order = isTask(actor) ? actor - FIRST_TASK : actor - 1;
  const position = order % DASHES.length;
  return {
    letter: isTask(actor) ? String(order + 1) : LETTERS[order % LETTERS.length]!,
    colour: `var(--thread-${position + 1})`,
    dashes: DASHES[position]!,
  };
}
