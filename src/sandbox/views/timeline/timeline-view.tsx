/**
 * The timeline: cores, threads, shared places and locks over modelled time. Shape says the state; letter and hue say
 * the thread. It takes the width it is given: only the time axis stretches, so that text and marks keep their size.
 */
import type { RecordedRun } from "../../../simulator/run-result.ts";
import { timeTicks } from "../format-time.ts";
import { describeTimeline } from "./describe-timeline.ts";
import { layOutTimeline } from "./lay-out-timeline.ts";
import { NAMES_WIDTH } from "./lane-name.tsx";
import type { Lane } from "./lane.ts";
import { placeLane } from "./place-lane.tsx";
import { threadLane } from "./thread-lane.tsx";
import { timeScale } from "./time-scale.ts";
import { TimelineLegend } from "./timeline-legend.tsx";
import type { TimelineLayout } from "./timeline-layout.ts";
import { coreLane, lockLane } from "./turn-lanes.tsx";

const TOP = 26;
const MOST_TICKS = 5;

/** `id` is unique on the page. */
export function TimelineView({ run, id }: { run: RecordedRun; id: string }) {
  const layout = layOutTimeline(run);
  if (layout.end === 0) return <p class="nothing">Nothing ran, so there is nothing to draw.</p>;
  const scale = timeScale(layout.end);
  const lanes = stack([
    ...layout.cores.map((row) => coreLane(row, scale)),
    ...layout.threads.map((row) => threadLane(row, scale, id)),
    ...layout.places.map((row) => placeLane(row, scale, layout.end, id)),
    ...layout.locks.map((row) => lockLane(row, scale, id)),
  ]);
  const height = lanes.reduce((bottom, { y, lane }) => Math.max(bottom, y + lane.height), TOP) + 4;
  const move = (y: number): string => `translate(0 ${y})`;
  return (
    <div class="timeline">
      <div class="lanes" tabIndex={0} role="group" aria-label="Timeline, from left to right">
        <svg class="lane-names" width={NAMES_WIDTH} height={height} aria-hidden="true">
          <text class="soft" y={13}>
            modelled time
          </text>
          {lanes.map(({ lane, y }) => (
            <g transform={move(y)}>{lane.label}</g>
          ))}
        </svg>
        <div class="lane-charts">
          <svg width="100%" height={height} role="img" aria-label={describeTimeline(layout)}>
            <Patterns id={id} />
            <Axis layout={layout} height={height} />
            {lanes.map(({ lane, y }) => (
              <g transform={move(y)}>{lane.chart}</g>
            ))}
            {layout.stop !== null && (
              <line
                class="stop"
                x1={scale.at(layout.stop.time)}
                x2={scale.at(layout.stop.time)}
                y1={TOP - 6}
                y2={height}
              />
            )}
          </svg>
        </div>
      </div>
      <TimelineLegend layout={layout} id={id} />
    </div>
  );
}

/** Each lane with its top, one under the other. */
function stack(lanes: readonly Lane[]): { lane: Lane; y: number }[] {
  let y = TOP;
  return lanes.map((lane) => {
    const top = y;
    y += lane.height;
    return { lane, y: top };
  });
}

function Axis({ layout: { end }, height }: { layout: TimelineLayout; height: number }) {
  const scale = timeScale(end);
  return (
    <g>
      {timeTicks(end, MOST_TICKS).map(({ time, text }) => (
        <g>
          <line class="grid" x1={scale.at(time)} x2={scale.at(time)} y1={TOP - 6} y2={height} />
          <text class="soft" x={scale.at(time)} y={13} text-anchor={time > end * 0.93 ? "end" : "middle"}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

function Patterns({ id }: { id: string }) {
  return (
    <defs>
      {(["hatch", "unseen"] as const).map((name) => (
        <pattern
          id={`${id}-${name}`}
          class={`${name}-pattern`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2" height="6" />
        </pattern>
      ))}
    </defs>
  );
}
