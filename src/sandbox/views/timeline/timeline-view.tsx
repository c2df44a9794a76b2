/**
 * The timeline: cores, threads and their tasks, shared places, locks and other objects over modelled time. Shape says
 * the state; letter and hue say who. It takes the width it is given: only the time axis stretches, so that text and
 * marks keep their size.
 */
import type { RecordedRun } from "../../../simulator/run-result.ts";
import type { Clock } from "../format-time.ts";
import { arrangeSections, type Section } from "./arrange-sections.ts";
import { describeTimeline } from "./describe-timeline.ts";
import { layOutTimeline } from "./lay-out-timeline.ts";
import { NAMES_WIDTH } from "./lane-name.tsx";
import type { Lane } from "./lane.ts";
import { timeScale } from "./time-scale.ts";
import { TimelineLegend } from "./timeline-legend.tsx";
import type { TimelineLayout } from "./timeline-layout.ts";

/** Pixels for the time axis, above the first lane. */
const AXIS = 26;
const MOST_TICKS = 5;

/** `id` is unique on the page. */
export function TimelineView({ run, id, clock }: { run: RecordedRun; id: string; clock: Clock }) {
  const layout = layOutTimeline(run, clock);
  if (layout.end === 0) return <p class="nothing">Nothing ran, so there is nothing to draw.</p>;
  return (
    <div class="timeline">
      <div class="lanes" tabIndex={0} role="group" aria-label="Timeline, from left to right">
        {arrangeSections(layout, id).map((section, position) => (
          <SectionView section={section} layout={layout} id={id} clock={clock} isFirst={position === 0} />
        ))}
      </div>
      <TimelineLegend layout={layout} id={id} />
    </div>
  );
}

interface DrawingProps {
  readonly layout: TimelineLayout;
  readonly id: string;
  readonly clock: Clock;
  readonly isFirst: boolean;
}

function SectionView({ section, ...rest }: { section: Section } & DrawingProps) {
  if (section.fold !== null)
    return (
      <details class="fold">
        <summary>
          <span>{section.fold}</span>
        </summary>
        <Drawing lanes={section.lanes} {...rest} />
      </details>
    );
  return (
    <div>
      {section.heading !== null && (
        <p class="lanes-heading">
          <span>{section.heading}</span>
        </p>
      )}
      <Drawing lanes={section.lanes} {...rest} />
    </div>
  );
}

/** The drawing of some lanes. The first has the axis, and the whole timeline in words. */
function Drawing({ lanes, layout, id, clock, isFirst }: { lanes: readonly Lane[] } & DrawingProps) {
  const placed = stack(lanes, isFirst ? AXIS : 0);
  const bottom = placed.at(-1);
  const height = bottom === undefined ? AXIS : bottom.y + bottom.lane.height;
  const move = (y: number): string => `translate(0 ${y})`;
  const top = isFirst ? AXIS - 6 : 0;
  const scale = timeScale(layout.end);
  const told = isFirst
    ? { role: "img" as const, "aria-label": describeTimeline(layout, clock) }
    : { "aria-hidden": "true" as const };
  return (
    <div class="drawing">
      <svg class="lane-names" width={NAMES_WIDTH} height={height} aria-hidden="true">
        {isFirst && (
          <text class="soft" y={13}>
            {clock.axis}
          </text>
        )}
        {placed.map(({ lane, y }) => (
          <g transform={move(y)}>{lane.label}</g>
        ))}
      </svg>
      <div class="lane-charts">
        <svg width="100%" height={height} {...told}>
          {isFirst && <Patterns id={id} />}
          <Axis end={layout.end} top={top} height={height} isNamed={isFirst} clock={clock} />
          {placed.map(({ lane, y }) => (
            <g transform={move(y)}>{lane.chart}</g>
          ))}
          {layout.stop !== null && (
            <line
              class="stop"
              x1={scale.at(layout.stop.time)}
              x2={scale.at(layout.stop.time)}
              y1={top}
              y2={height}
            />
          )}
        </svg>
      </div>
    </div>
  );
}

/** Each lane with its top, one under the other. */
function stack(lanes: readonly Lane[], top: number): { lane: Lane; y: number }[] {
  let next = top;
  return lanes.map((lane) => {
    const y = next;
    next += lane.height;
    return { lane, y };
  });
}

interface AxisProps {
  readonly end: number;
  readonly top: number;
  readonly height: number;
  readonly isNamed: boolean;
  readonly clock: Clock;
}

function Axis({ end, top, height, isNamed, clock }: AxisProps) {
  const scale = timeScale(end);
  return (
    <g>
      {clock.ticks(end, MOST_TICKS).map(({ time, text }) => (
        <g>
          <line class="grid" x1={scale.at(time)} x2={scale.at(time)} y1={top} y2={height} />
          {isNamed && (
            <text class="soft" x={scale.at(time)} y={13} text-anchor={time > end * 0.93 ? "end" : "middle"}>
              {text}
            </text>
          )}
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
