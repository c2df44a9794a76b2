/**
 * Gives each mark of a row its place under the bar. Marks that would cover each other stand side by side, each tied
 * to its moment; one that would have to stand too far from its moment is left out.
 */
import type { MachineEvent } from "../../../simulator/machine/event.ts";
import { cutText } from "../cut-text.ts";
import type { Mark } from "./timeline-layout.ts";

/** Pixels between two marks, and how far from its moment a mark may stand. */
const GAP = 3;
const FARTHEST = 140;
/** A character of the code face at the size of the marks, in pixels. */
const CHARACTER = 7.9;
const LONGEST = 8;
/** Pixels by which a mark may stick out at either end of the row. */
const OVERHANG = 12;

/** Pixels from one side of a mark to the other. */
export function markWidth(text: string): number {
  return Math.max(20, text.length * CHARACTER + 10);
}

/** Marks for `events`, in order of time, on a row of `width` pixels that stands for `end` nanoseconds. */
export function hangMarks(
  events: readonly MachineEvent[],
  end: number,
  width: number,
): { marks: Mark[]; leftOut: number } {
  const placed: { mark: Omit<Mark, "shift">; at: number; to: number; half: number }[] = [];
  let leftOut = 0;
  let free = -OVERHANG;
  for (const event of events) {
    const mark = markFor(event);
    if (mark === null) continue;
    const half = markWidth(mark.text) / 2;
    const at = (event.time / end) * width;
    const to = Math.max(at, free + half);
    if (to - at > FARTHEST) {
      leftOut++;
      continue;
    }
    free = to + half + GAP;
    placed.push({ mark, at, to, half });
  }
  // What was pushed over the right edge pushes its neighbours back.
  let bound = width + OVERHANG;
  const marks: Mark[] = [];
  for (const { mark, at, to, half } of placed.reverse()) {
    const settled = Math.min(to, bound - half);
    bound = settled - half - GAP;
    if (Math.abs(settled - at) > FARTHEST) leftOut++;
    else marks.push({ ...mark, shift: Math.round((settled - at) * 10) / 10 });
  }
  return { marks: marks.reverse(), leftOut };
}

function markFor({ kind, time, value, text }: MachineEvent): Omit<Mark, "shift"> | null {
  switch (kind) {
    case "read":
    case "write":
      return { time, kind, text: cutText(value ?? "", LONGEST) };
    case "update":
      return { time, kind, text: cutText(text ?? "", LONGEST) };
    case "deadlock":
      return { time, kind: "mark", text: kind };
    case "mark":
      return { time, kind, text: cutText(text ?? "", 2 * LONGEST) };
    default:
      return null;
  }
}
