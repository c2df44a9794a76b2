/** The lane of a semaphore, an event, a condition, a barrier or a queue: what it held, and under it who waited. */
import type { Lane } from "./lane.ts";
import { LaneName } from "./lane-name.tsx";
import { QueueStrip } from "./queue-strip.tsx";
import type { HeldSpan, ObjectKind, ObjectRow } from "./timeline-layout.ts";
import type { TimeScale } from "./time-scale.ts";

const CHARACTER = 7.9;
const TOP = 2;
const HEIGHT = 20;

/** Outlines of 16 by 16 pixels, one for each kind. */
export const OBJECT_GLYPHS: Readonly<Record<ObjectKind, string>> = {
  // Two tables, of which one is taken.
  semaphore: "M1 4h6v8H1z M9 4h6v8H9z M9 4l6 8",
  // A flag on its pole.
  event: "M3 1v14 M3 2h10l-3 3.5 3 3.5H3",
  // A bell.
  condition: "M3 11.5h10c-1.5-1.5-1.5-3-1.5-5a3.5 3.5 0 0 0-7 0c0 2 0 3.5-1.5 5z M6.5 14h3",
  // A gate.
  barrier: "M2 2v12 M14 2v12 M2 6h12 M2 10h12",
  // Plates on a pass.
  queue: "M1 13h14 M3 10h10 M3 7h10 M3 4h10",
};

/** The lane of `row`. `id` is that of the patterns it is drawn with. */
export function objectLane(
  { name, kind, held, queue, calls }: ObjectRow,
  scale: TimeScale,
  id: string,
): Lane {
  const isCondition = kind === "condition";
  const strip = isCondition ? 4 : 26;
  return {
    height: queue.length > 0 && !isCondition ? 50 : 32,
    label: (
      <g>
        <path class="glyph" d={OBJECT_GLYPHS[kind]} transform="translate(1 4)" />
        <LaneName x={24} y={17} text={name} kind="mono" />
        {queue.length > 0 && !isCondition && <LaneName x={24} y={39} text="waiting" kind="soft" />}
      </g>
    ),
    chart: (
      <g>
        <line class="ground" x2="100%" y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
        {held.map((span) => (
          <Held span={span} scale={scale} />
        ))}
        <QueueStrip queue={queue} scale={scale} id={id} y={strip} />
        {calls.map((time) => (
          <svg class="here" x={scale.at(time)}>
            <path class="call" d="M-4.5 0h9L0 8z" />
          </svg>
        ))}
      </g>
    ),
  };
}

/** What was held: as high as there was much of it, with the text where there is room for it. */
function Held({ span, scale }: { span: HeldSpan; scale: TimeScale }) {
  const height = Math.max(2, span.level * HEIGHT);
  const width = span.text.length * CHARACTER + 8;
  return (
    <g>
      <rect class="level" {...scale.box(span)} y={TOP + HEIGHT - height} height={height} />
      {scale.hasRoom(span, width + 4) && (
        <svg class="here" x={scale.at((span.start + span.end) / 2)}>
          <rect class="plate" x={-width / 2} y={TOP + 2} width={width} height={15} />
          <text class="mono" y={TOP + 15} text-anchor="middle">
            {span.text}
          </text>
        </svg>
      )}
    </g>
  );
}
