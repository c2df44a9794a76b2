/** A stretch of a thread's or a task's lane: its state as a shape. */
import type { Bar, Mark } from "./timeline-layout.ts";
import { markWidth } from "./hang-marks.ts";
import type { TimeScale } from "./time-scale.ts";

/** Pixels from the top of a bar to its bottom; its top is 5 pixels below the lane's. */
const BAR = 16;

interface BarProps {
  readonly bar: Bar;
  readonly scale: TimeScale;
  /** The texture of whoever it belongs to. */
  readonly dashes: string;
  /** That of the patterns it is drawn with. */
  readonly id: string;
}

export function StateBar({ bar, scale, dashes, id }: BarProps) {
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
    case "turn":
      return <rect class="ready" {...box} y={8} height={10} />;
    case "mixed":
      return <rect class="mixed" {...box} y={5} height={BAR} />;
    case "thread":
    case "task":
    case "sleep":
    case "io":
      return <line class={`pause ${bar.state}`} x1={x1} x2={x2} y1={13} y2={13} />;
  }
}

/** Bars in the order in which they are to be drawn: work last, so that a hair of it is not covered by the wait that follows. */
export function inDrawingOrder(bars: readonly Bar[]): readonly Bar[] {
  return [...bars].sort((a, b) => Number(a.state === "running") - Number(b.state === "running"));
}

/** A circle or a square with the value, tied to its moment on the bar. */
export function MarkBelow({ mark: { time, kind, text, shift }, scale }: { mark: Mark; scale: TimeScale }) {
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
