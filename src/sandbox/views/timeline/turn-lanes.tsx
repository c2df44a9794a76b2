/** The lanes of what one thread has at a time: a core, and a lock with its queue. */
import { threadIdentity } from "../thread-identity.ts";
import type { Lane } from "./lane.ts";
import { LaneName } from "./lane-name.tsx";
import { QueueStrip } from "./queue-strip.tsx";
import type { CoreRow, LockRow, Turn } from "./timeline-layout.ts";
import type { TimeScale } from "./time-scale.ts";

/** The lane of a core: which thread is on it. */
export function coreLane({ core, turns }: CoreRow, scale: TimeScale): Lane {
  return {
    height: 25,
    label: <LaneName x={0} y={14} text={`core ${core}`} kind="soft" />,
    chart: (
      <g>
        <line class="ground" x2="100%" y1={9} y2={9} />
        {turns.map((turn) => (
          <TurnBox turn={turn} scale={scale} kind="core-turn" y={0} />
        ))}
      </g>
    ),
  };
}

/** The lane of a lock: its owner, and under it the letters of those who wait. */
export function lockLane({ name, owners, queue }: LockRow, scale: TimeScale, id: string): Lane {
  return {
    height: queue.length > 0 ? 46 : 28,
    label: (
      <g>
        <path class="lock-glyph" d="M4.5 10V7.5a4.5 4.5 0 0 1 9 0V10M2 10h14v9H2z" />
        <LaneName x={24} y={17} text={name} kind="mono" />
        {queue.length > 0 && <LaneName x={24} y={35} text="waiting" kind="soft" />}
      </g>
    ),
    chart: (
      <g>
        <line class="ground" x2="100%" y1={12} y2={12} />
        {owners.map((turn) => (
          <TurnBox turn={turn} scale={scale} kind="filled" y={3} />
        ))}
        <QueueStrip queue={queue} scale={scale} id={id} y={24} />
      </g>
    ),
  };
}

function TurnBox({ turn, scale, kind, y }: { turn: Turn; scale: TimeScale; kind: string; y: number }) {
  if (turn.who === null) return <rect class="mixed" {...scale.box(turn)} y={y} height={18} />;
  const { letter, colour } = threadIdentity(turn.who);
  return (
    <g style={{ color: colour }}>
      <rect class={kind} {...scale.box(turn)} y={y} height={18} />
      {scale.hasRoom(turn, 18) && (
        <text class={kind === "filled" ? "on-thread" : "letter"} x={scale.at(turn.start)} dx={4} y={y + 13.5}>
          {letter}
        </text>
      )}
    </g>
  );
}
