/** A thread's lane: the GIL as a ribbon, its state as a bar, and under that its accesses to shared places. */
import { threadIdentity } from "../thread-identity.ts";
import type { Lane } from "./lane.ts";
import { LaneName } from "./lane-name.tsx";
import { inDrawingOrder, MarkBelow, StateBar } from "./state-bar.tsx";
import type { ThreadRow } from "./timeline-layout.ts";
import type { TimeScale } from "./time-scale.ts";

/** The lane of `row`. `id` is that of the patterns it is drawn with. */
export function threadLane(row: ThreadRow, scale: TimeScale, id: string): Lane {
  const { letter, colour, dashes } = threadIdentity(row.actor);
  return {
    height: row.marks.length > 0 ? 58 : 32,
    label: (
      <g style={{ color: colour }}>
        <rect class="filled" y={4} width={18} height={18} rx={row.actor % 2 === 0 ? 9 : 3} />
        <text class="on-thread" x={9} y={17.5} text-anchor="middle">
          {letter}
        </text>
        <LaneName x={24} y={18} text={row.name} />
      </g>
    ),
    chart: (
      <g style={{ color: colour }}>
        {row.gil.map((span) => (
          <rect class="gil" {...scale.box(span)} height={3} />
        ))}
        {inDrawingOrder(row.bars).map((bar) => (
          <StateBar bar={bar} scale={scale} dashes={dashes} id={id} />
        ))}
        {row.visits.map((visit) => (
          <g>
            <rect class="visit" {...scale.box(visit)} y={2.5} height={21} />
            <title>in interpreter {visit.interpreter}</title>
          </g>
        ))}
        {row.marks.map((mark) => (
          <MarkBelow mark={mark} scale={scale} />
        ))}
      </g>
    ),
  };
}
