import { cutText } from "../cut-text.ts";

/** Pixels of the column with the names, and of a character in it. */
export const NAMES_WIDTH = 104;
const CHARACTER = 7.9;

/** A lane's name, cut to the room there is for it. */
export function LaneName({ x, y, text, kind = "" }: { x: number; y: number; text: string; kind?: string }) {
  return (
    <text class={kind} x={x} y={y}>
      {cutText(text, Math.floor((NAMES_WIDTH - x) / CHARACTER))}
      <title>{text}</title>
    </text>
  );
}
