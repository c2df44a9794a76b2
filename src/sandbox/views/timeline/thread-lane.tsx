/** A thread's lane: the GIL as a ribbon, its state as a bar, and under that its accesses to shared places. */
import { threadIdentity } from "../thread-identity.ts";
import { markWidth } from "./hang-marks.ts";
import type { Lane } from "./lane.ts";
import { LaneName } from "./lane-name.tsx";
import type { Bar, Mark, ThreadRow } from "./timeline-layout.ts";
import type { TimeScale } from "./time-scale.ts";

const BAR = 16;

/** The lane of `row`. `id` is that of the patterns it is drawn with. */
export function threadLane(row: ThreadRow, scale: TimeScale, id: string): Lane {
  const { letter, colour, dashes } = threadIdentity(row.thread);
  // Work is drawn last, so that a hair of it is not covered by the wait that follows.
  const bars = [...row.bars].sort((a, b) => Number(a.state === "running") - Number(b.state === "running"));
  return {
    height: row.marks.length > 0 ? 58 : 32,
    label: (
      <g style={{ color: colour }}>
        <rect class="filled" y={4} width={18} height={18} rx={row.thread % 2 === 0 ? 9 : 3} />
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
        {bars.map((bar) => (
          <StateBar bar={bar} scale={scale} dashes={dashes} id={id} />
        ))}
        {row.marks.map((mark) => (
          <MarkBelow mark={mark} scale={scale} />
        ))}
      </g>
    ),
  };
}

function StateBar({ bar, scale, dashes, id }: { bar: Bar; scale: TimeScale; dashes: string; id: string }) {
  const box = scale.box(bar);
  const [x1, x2] = [scale.at(bar.start), scale.at(bar.end)];
  const width = bar.name.length * 7.9 + 10;
  const isNamed = bar.name !== "" && scale.hasRoom(bar, width + 6);
  switch (bar.state) {
    case "running":
      return (
        <g>
          <rect class="filled" {...box} y={5} height={BAR} />
          {isNamed ? (
            <text class="on-thread name" x={x1} dx={5} y={17}>
              {bar.name}
            </text>
          ) : (
            <line class="texture" x1={x1} x2={x2} y1={18} y2={18} stroke-dasharray={dashes} />
          )}
        </g>
      );
    case "lock":
    case "others":
      return (
        <g>
          <rect class="blocked" {...box} y={5} height={BAR} fill={`url(#${id}-hatch)`} />
          {isNamed && (
            <svg class="here" x={x1}>
              <rect class="plate" x={4} y={6} width={width} height={BAR - 2} />
              <text class="mono" x={9} y={17.5}>
                {bar.name}
              </text>
            </svg>
          )}
        </g>
      );
    case "ready":
    case "gil":
      return <rect class="ready" {...box} y={8} height={10} />;
    case "mixed":
      return <rect class="mixed" {...box} y={5} height={BAR} />;
    case "thread":
    case "sleep":
    case "io":
      return <line class={`pause ${bar.state}`} x1={x1} x2={x2} y1={13} y2={13} />;
  }
}

/** A circle or a square with the value, tied to its moment on the bar. */
function MarkBelow({ mark: { time, kind, text, shift }, scale }: { mark: Mark; scale: TimeScale }) {
  const width = markWidth(text);
  return (
    <svg class={`here access ${kind}`} x={scale.at(time)}>
      <path class="stem" d={`M0 21 L${shift} 31`} />
      <rect x={shift - width / 2} y={31} width={width} height={20} rx={kind === "read" ? 10 : 2} />
      <text class="mono" x={shift} y={45.5} text-anchor="middle">
        {text}
      </text>
    </svg>
  );
}
