import { threadIdentity } from "../thread-identity.ts";
import type { Queued } from "./timeline-layout.ts";
import type { TimeScale } from "./time-scale.ts";

/** Those who wait, in the order in which they came: a hatched strip with their letters, `y` pixels below the lane's top. */
export function QueueStrip({
  queue,
  scale,
  id,
  y,
}: {
  queue: readonly Queued[];
  scale: TimeScale;
  id: string;
  y: number;
}) {
  return (
    <g>
      {queue.map((span) => (
        <Waiters span={span} scale={scale} id={id} y={y} />
      ))}
    </g>
  );
}

function Waiters({ span, scale, id, y }: { span: Queued; scale: TimeScale; id: string; y: number }) {
  let width = 4;
  const letters = span.who.map((actor) => {
    const { letter, colour } = threadIdentity(actor);
    const x = width + 4;
    width += letter.length * 8 + 6;
    return { letter, colour, x };
  });
  return (
    <g>
      <rect class="queued" {...scale.box(span)} y={y} height={16} fill={`url(#${id}-hatch)`} />
      {scale.hasRoom(span, width + 6) && (
        <svg class="here" x={scale.at(span.start)}>
          <rect class="plate" x={3} y={y + 1} width={width} height={14} />
          {letters.map(({ letter, colour, x }) => (
            <text class="letter" style={{ color: colour }} x={x} y={y + 13}>
              {letter}
            </text>
          ))}
        </svg>
      )}
    </g>
  );
}
