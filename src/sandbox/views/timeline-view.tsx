/** The timeline: cores, threads, shared places and locks over modelled time. Shape says the state, hue and letter the thread. */
import type { ComponentChildren } from "preact";
import type { RecordedRun } from "../../simulator/run-result.ts";
import { describeTimeline } from "./describe-timeline.ts";
import { timeTicks } from "./format-time.ts";
import {
  layOutTimeline,
  type Bar,
  type LockRow,
  type PlaceRow,
  type ThreadRow,
  type TimelineLayout,
} from "./lay-out-timeline.ts";
import { threadIdentity } from "./thread-identity.ts";

const WIDTH = 640;
const LEFT = 96;
const RIGHT = 14;
const TOP = 24;
/** Pixels between the centres of two marks in one row. */
const MARK_GAP = 22;

type Scale = (time: number) => number;

export function TimelineView({ run, id }: { run: RecordedRun; id: string }) {
  const inner = WIDTH - LEFT - RIGHT;
  const layout = layOutTimeline(run, MARK_GAP / inner);
  if (layout.end === 0) return <p class="nothing">Nothing ran, so there is nothing to draw.</p>;
  const x: Scale = (time) => LEFT + (time / layout.end) * inner;
  let y = TOP;
  const rows: ComponentChildren[] = [];
  const add = (height: number, draw: (top: number) => ComponentChildren): void => {
    rows.push(draw(y));
    y += height;
  };
  for (const core of layout.cores.slice(0, 8)) {
    add(24, (top) => (
      <g>
        <Label y={top + 13} text={`core ${core.core}`} soft />
        <line class="ground" x1={LEFT} x2={WIDTH - RIGHT} y1={top + 9} y2={top + 9} />
        {core.spans.map((span) => (
          <CoreSpan x={x} y={top} start={span.start} end={span.end} thread={span.thread} />
        ))}
      </g>
    ));
  }
  y += 8;
  for (const thread of layout.threads) add(38, (top) => <ThreadLane row={thread} x={x} y={top} id={id} />);
  for (const place of layout.places)
    add(place.values.some(({ lost }) => lost) ? 46 : 32, (top) => (
      <PlaceLane row={place} x={x} y={top} id={id} />
    ));
  for (const lock of layout.locks.slice(0, 6))
    add(32, (top) => <LockLane row={lock} x={x} y={top} id={id} />);
  const height = y + 6;
  return (
    <div
      class="timeline"
      tabIndex={0}
      role="region"
      aria-label="Timeline, scrolls sideways on a narrow screen"
    >
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={describeTimeline(layout)}>
        <Patterns id={id} />
        {timeTicks(layout.end, 6).map((tick) => (
          <g>
            <line class="grid" x1={x(tick.time)} x2={x(tick.time)} y1={TOP - 6} y2={height - 4} />
            <text
              class="soft"
              x={x(tick.time)}
              y={12}
              text-anchor={x(tick.time) > WIDTH - 40 ? "end" : "middle"}
            >
              {tick.text}
            </text>
          </g>
        ))}
        {rows}
      </svg>
      <Legend layout={layout} id={id} />
    </div>
  );
}

function Label({
  y,
  text,
  soft = false,
  mono = false,
}: {
  y: number;
  text: string;
  soft?: boolean;
  mono?: boolean;
}) {
  const shown = text.length <= 13 ? text : `${text.slice(0, 12)}…`;
  return (
    <text class={soft ? "soft" : mono ? "mono" : "name"} x={0} y={y}>
      {shown}
      {shown !== text && <title>{text}</title>}
    </text>
  );
}

function CoreSpan({
  x,
  y,
  start,
  end,
  thread,
}: {
  x: Scale;
  y: number;
  start: number;
  end: number;
  thread: number;
}) {
  const { letter, colour } = threadIdentity(thread);
  const width = Math.max(1.5, x(end) - x(start));
  return (
    <g style={{ color: colour }}>
      <rect class="core-span" x={x(start)} y={y + 1} width={width} height={16} />
      {width > 14 && (
        <text class="letter" x={x(start) + 4} y={y + 13.5}>
          {letter}
        </text>
      )}
    </g>
  );
}

function ThreadLane({ row, x, y, id }: { row: ThreadRow; x: Scale; y: number; id: string }) {
  const { letter, colour } = threadIdentity(row.thread);
  return (
    <g style={{ color: colour }}>
      <rect class="badge" x={0} y={y + 4} width={17} height={17} rx={row.thread % 2 === 0 ? 8.5 : 3} />
      <text class="badge-letter" x={8.5} y={y + 17} text-anchor="middle">
        {letter}
      </text>
      <text class="name" x={23} y={y + 17}>
        {row.name.length <= 9 ? row.name : `${row.name.slice(0, 8)}…`}
        <title>{row.name}</title>
      </text>
      {row.gil.map(({ start, end }) => (
        <rect class="gil" x={x(start)} y={y} width={Math.max(1.5, x(end) - x(start))} height={2.5} />
      ))}
      {row.bars.map((bar) => (
        <StateBar bar={bar} x={x} y={y + 5} id={id} dashes={threadIdentity(row.thread).dashes} />
      ))}
      {row.marks.map(({ time, kind, text }) => (
        <AccessMark cx={x(time)} cy={y + 13} kind={kind} text={text} />
      ))}
    </g>
  );
}

function StateBar({ bar, x, y, id, dashes }: { bar: Bar; x: Scale; y: number; id: string; dashes: string }) {
  const start = x(bar.start);
  const width = Math.max(1.5, x(bar.end) - start);
  switch (bar.state) {
    case "running":
      return (
        <g>
          <rect class="running" x={start} y={y} width={width} height={16} rx={Math.min(2, width / 2)} />
          <line
            class="texture"
            x1={start}
            x2={start + width}
            y1={y + 14}
            y2={y + 14}
            stroke-dasharray={dashes}
          />
        </g>
      );
    case "lock":
      return (
        <g>
          <rect class="blocked" x={start} y={y} width={width} height={16} fill={`url(#${id}-hatch)`} />
          {width > 12 + bar.name.length * 7 && (
            <g>
              <rect
                class="plate"
                x={start + 5}
                y={y + 1.5}
                width={10 + bar.name.length * 6.6}
                height={13}
                rx={2}
              />
              <text class="waits" x={start + 9} y={y + 12}>
                {bar.name}
              </text>
            </g>
          )}
        </g>
      );
    case "ready":
    case "gil":
      return width < 4 ? null : (
        <rect class="ready" x={start + 0.75} y={y + 3} width={width - 1.5} height={10} rx={2} />
      );
    default:
      return <line class={`pause ${bar.state}`} x1={start} x2={start + width} y1={y + 8} y2={y + 8} />;
  }
}

function AccessMark({ cx, cy, kind, text }: { cx: number; cy: number; kind: string; text: string }) {
  const shown = text.length <= 4 ? text : "…";
  const half = Math.max(9, shown.length * 3.6 + 4);
  return (
    <g class={`access ${kind}`}>
      {kind === "read" ? (
        <rect x={cx - half} y={cy - 9} width={half * 2} height={18} rx={9} />
      ) : (
        <rect x={cx - half} y={cy - 9} width={half * 2} height={18} rx={2} />
      )}
      <text class="mono" x={cx} y={cy + 4} text-anchor="middle">
        {shown}
      </text>
      <title>{`${kind} ${text}`}</title>
    </g>
  );
}

function PlaceLane({ row, x, y, id }: { row: PlaceRow; x: Scale; y: number; id: string }) {
  let lastText = -Infinity;
  return (
    <g>
      <Label y={y + 16} text={row.name} mono />
      {row.values.map(({ start, end, text, lost }) => {
        const left = x(start);
        const width = Math.max(1, x(end) - left);
        const hasRoom = width > text.length * 6.6 + 6;
        const saysLost = lost !== null && left - lastText > 140;
        if (saysLost) lastText = left;
        return (
          <g>
            <rect
              class="value"
              x={left}
              y={y + 3}
              width={width}
              height={19}
              fill={lost === null ? "var(--sunk)" : `url(#${id}-lost)`}
            />
            {hasRoom && lost !== null && (
              <rect
                class="plate"
                x={left + width / 2 - text.length * 3.4 - 4}
                y={y + 5}
                width={text.length * 6.8 + 8}
                height={15}
                rx={2}
              />
            )}
            {hasRoom && (
              <text class="mono" x={left + width / 2} y={y + 17} text-anchor="middle">
                {text}
              </text>
            )}
            {saysLost && (
              <text
                class="lost"
                x={Math.min(left, WIDTH - RIGHT)}
                y={y + 36}
                text-anchor={left > WIDTH * 0.6 ? "end" : "start"}
              >
                {`lost: ${lost}`}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function LockLane({ row, x, y, id }: { row: LockRow; x: Scale; y: number; id: string }) {
  return (
    <g>
      <path class="lock-glyph" d={`M3 ${y + 11}v-3a4 4 0 0 1 8 0v3M1 ${y + 11}h12v8h-12z`} />
      <text class="mono" x={18} y={y + 17}>
        {row.name.length <= 9 ? row.name : `${row.name.slice(0, 8)}…`}
        <title>{row.name}</title>
      </text>
      {row.waiters.map(({ start, end, thread }) => (
        <g style={{ color: threadIdentity(thread).colour }}>
          <rect
            class="queued"
            x={x(start)}
            y={y + 20}
            width={Math.max(1.5, x(end) - x(start))}
            height={5}
            fill={`url(#${id}-hatch)`}
          />
        </g>
      ))}
      {row.owners.map(({ start, end, thread }) => {
        const width = Math.max(1.5, x(end) - x(start));
        const { colour, letter } = threadIdentity(thread);
        return (
          <g style={{ color: colour }}>
            <rect
              class="owner"
              x={x(start)}
              y={y + 4}
              width={width}
              height={14}
              rx={Math.min(2, width / 2)}
            />
            {width > 14 && (
              <text class="badge-letter" x={x(start) + 5} y={y + 15}>
                {letter}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-hatch`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="2" height="6" fill="var(--line)" />
      </pattern>
      <pattern
        id={`${id}-lost`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="2" height="6" fill="var(--ember)" />
      </pattern>
    </defs>
  );
}

function Legend({ layout, id }: { layout: TimelineLayout; id: string }) {
  const states = new Set(layout.threads.flatMap(({ bars }) => bars.map(({ state }) => state)));
  const hasGil = layout.threads.some(({ gil }) => gil.length > 0);
  const hasMarks = layout.threads.some(({ marks }) => marks.length > 0);
  const hasLost = layout.places.some(({ values }) => values.some(({ lost }) => lost));
  const notes = [
    layout.notDrawn > 0
      ? `${layout.notDrawn.toLocaleString("en")} accesses not drawn, too close to another.`
      : "",
    layout.placesLeftOut > 0 ? `${layout.placesLeftOut} more shared places not drawn.` : "",
    layout.cores.length > 8 ? `${layout.cores.length - 8} more cores not drawn.` : "",
  ].filter((note) => note !== "");
  return (
    <div class="legend" aria-hidden="true">
      <Key text="running" draw={<rect class="running" width={22} height={10} y={1} />} />
      {hasGil && <Key text="holds the GIL" draw={<rect class="gil" width={22} height={2.5} y={5} />} />}
      {(states.has("ready") || states.has("gil")) && (
        <Key
          text="ready, or waiting for the GIL"
          draw={<rect class="ready" x={0.75} width={20.5} height={9} y={1.5} rx={2} />}
        />
      )}
      {states.has("lock") && (
        <Key
          text="waiting for a lock"
          draw={<rect class="blocked" width={22} height={10} y={1} fill={`url(#${id}-hatch)`} />}
        />
      )}
      {(states.has("sleep") || states.has("io")) && (
        <Key
          text="asleep, or waiting for a device"
          draw={<line class="pause sleep" x2={22} y1={6} y2={6} />}
        />
      )}
      {states.has("thread") && (
        <Key text="waiting for a thread" draw={<line class="pause thread" x2={22} y1={6} y2={6} />} />
      )}
      {hasMarks && <Key text="reads" draw={<rect class="key-read" width={12} height={12} rx={6} x={5} />} />}
      {hasMarks && (
        <Key text="writes" draw={<rect class="key-write" width={12} height={12} rx={1.5} x={5} />} />
      )}
      {hasLost && (
        <Key
          text="an update was lost"
          draw={<rect class="value" width={22} height={11} fill={`url(#${id}-lost)`} />}
        />
      )}
      {notes.map((note) => (
        <span>{note}</span>
      ))}
    </div>
  );
}

function Key({ text, draw }: { text: string; draw: ComponentChildren }) {
  return (
    <span class="key">
      <svg viewBox="0 0 22 12" width="22" height="12">
        {draw}
      </svg>
      {text}
    </span>
  );
}
