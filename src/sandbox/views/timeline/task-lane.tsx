/** The lane of an asyncio task, indented under its thread's: its state as a bar, its accesses, and how it ended. */
import { threadIdentity } from "../thread-identity.ts";
import type { Lane } from "./lane.ts";
import { LaneName } from "./lane-name.tsx";
import { inDrawingOrder, MarkBelow, StateBar } from "./state-bar.tsx";
import type { TaskEnd, TaskRow } from "./timeline-layout.ts";
import type { TimeScale } from "./time-scale.ts";

/** The lane of `row`. `id` is that of the patterns it is drawn with. */
export function taskLane(row: TaskRow, scale: TimeScale, id: string): Lane {
  const { letter, colour, dashes } = threadIdentity(row.actor);
  const width = Math.max(18, letter.length * 8 + 6);
  return {
    height: row.marks.length > 0 ? 56 : 28,
    label: (
      <g>
        <path class="branch" d="M5 0 V13 H12" />
        <g style={{ color: colour }}>
          <rect class="task-badge" x={14} y={4.75} width={width} height={16.5} rx={3} />
          <text class="letter" x={14 + width / 2} y={17.5} text-anchor="middle">
            {letter}
          </text>
        </g>
        <LaneName x={14 + width + 5} y={18} text={row.name} />
      </g>
    ),
    chart: (
      <g style={{ color: colour }}>
        {inDrawingOrder(row.bars).map((bar) => (
          <StateBar bar={bar} scale={scale} dashes={dashes} id={id} />
        ))}
        {row.end !== null && <EndMark end={row.end} scale={scale} />}
        {row.marks.map((mark) => (
          <MarkBelow mark={mark} scale={scale} />
        ))}
      </g>
    ),
  };
}

/** A bar across the lane's line where the task is done, a cross where it was cancelled, a flash where it failed. */
function EndMark({ end: { time, how, text }, scale }: { end: TaskEnd; scale: TimeScale }) {
  return (
    <svg class="here" x={scale.at(time)}>
      <path class={`task-end ${how}`} d={END_MARKS[how]} />
      <title>{[how, text].filter((part) => part !== "").join(": ")}</title>
    </svg>
  );
}

/** Paths that begin at the end of the task, 13 pixels below the top of its lane. */
export const END_MARKS: Readonly<Record<TaskEnd["how"], string>> = {
  done: "M1 6 V20",
  cancelled: "M1 8.5 l9 9 m0 -9 l-9 9",
  failed: "M6.5 6 L2 13.5 H7 L3 20.5",
};
