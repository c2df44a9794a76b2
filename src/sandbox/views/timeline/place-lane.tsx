/** The lane of a shared place: what it held when, hatched from a write that replaced what its thread had not seen. */
import { cutText } from "../cut-text.ts";
import type { Lane } from "./lane.ts";
import { LaneName } from "./lane-name.tsx";
import { NARROWEST } from "./lay-out-timeline.ts";
import type { PlaceRow } from "./timeline-layout.ts";
import type { TextPlace, TimeScale } from "./time-scale.ts";

const CHARACTER = 7.9;
/** The same in a note, and as many as have room on the narrowest drawing. */
const NOTE_CHARACTER = 7;
const LONGEST_NOTE = Math.floor(NARROWEST / NOTE_CHARACTER);

/** The lane of `row`; `end` is the run's, which may lie beyond what is known of the place. */
export function placeLane({ name, values }: PlaceRow, scale: TimeScale, end: number, id: string): Lane {
  const known = values.at(-1)?.end ?? 0;
  const notes = unseenNotes(values, scale);
  return {
    height: notes.length > 0 ? 48 : 32,
    label: <LaneName x={0} y={17} text={name} kind="mono" />,
    chart: (
      <g>
        <line class="ground" x2={scale.at(known)} y1={12} y2={12} />
        {values.map((value) => (
          <g>
            <rect
              class="value"
              {...scale.box(value)}
              y={2}
              height={20}
              fill={value.unseen === null ? "var(--sunk)" : `url(#${id}-unseen)`}
            />
            {scale.hasRoom(value, value.text.length * CHARACTER + 14) && (
              <svg class="here" x={scale.at((value.start + value.end) / 2)}>
                <rect
                  class={value.unseen === null ? "none" : "plate"}
                  x={-(value.text.length * CHARACTER + 8) / 2}
                  y={4}
                  width={value.text.length * CHARACTER + 8}
                  height={16}
                />
                <text class="mono" y={16.5} text-anchor="middle">
                  {value.text}
                </text>
              </svg>
            )}
          </g>
        ))}
        {notes.map(({ text, x, anchor }) => (
          <text class="unseen-note" x={x} y={38} text-anchor={anchor}>
            {text}
          </text>
        ))}
        {known < end && (
          <text class="soft" x={scale.at(known)} dx={10} y={16.5}>
            not recorded from here on
          </text>
        )}
      </g>
    ),
  };
}

interface Note extends TextPlace {
  readonly start: number;
  readonly text: string;
}

/** What is said under the lane: the first of the writes over unseen values, and others that have room beside it. */
function unseenNotes(values: PlaceRow["values"], scale: TimeScale): Note[] {
  const notes: Note[] = [];
  for (const { start, unseen } of values) {
    if (unseen === null) continue;
    const text = cutText(unseen, LONGEST_NOTE);
    const place = scale.place(start, text.length * NOTE_CHARACTER);
    const last = notes.at(-1);
    const room = (last?.text.length ?? 0) * NOTE_CHARACTER + 12;
    const isFree =
      last === undefined ||
      (place.x === scale.at(start) &&
        place.anchor === "start" &&
        scale.hasRoom({ start: last.start, end: start }, room));
    if (isFree) notes.push({ start, text, ...place });
  }
  return notes;
}
