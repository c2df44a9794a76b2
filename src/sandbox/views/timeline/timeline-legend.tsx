/** What the shapes of a timeline mean: those that are in it, and no others. */
import type { ComponentChildren } from "preact";
import { OBJECT_GLYPHS } from "./object-lane.tsx";
import { END_MARKS } from "./task-lane.tsx";
import type { ActorRow, BarState, ObjectKind, TimelineLayout } from "./timeline-layout.ts";

const READY: Record<string, string> = {
  ready: "ready, waits for a core",
  gil: "ready, waits for the GIL",
  both: "ready, waits for the GIL or a core",
};

const BLOCKED = {
  lock: "waits for a lock",
  others: "waits for others",
  both: "waits for a lock or for others",
};

const OBJECTS: Record<ObjectKind, string> = {
  semaphore: "semaphore: the permits left",
  event: "event: set or clear",
  condition: "condition: who waits, and when they are notified",
  barrier: "barrier: how many have come",
  queue: "queue: the items in it",
};

/** `id` is that of the patterns the shapes are drawn with. */
export function TimelineLegend({ layout, id }: { layout: TimelineLayout; id: string }) {
  const { places, cores, locks, objects } = layout;
  const threads = layout.groups.flatMap((group) => group.threads);
  const tasks = threads.flatMap((row) => row.tasks);
  const rows: ActorRow[] = [...threads, ...tasks];
  const states = new Set<BarState>(rows.flatMap(({ bars }) => bars.map(({ state }) => state)));
  const marks = new Set(rows.flatMap((row) => row.marks.map(({ kind }) => kind)));
  const ends = new Set(tasks.flatMap(({ end }) => end?.how ?? []));
  const kinds = new Set(objects.map(({ kind }) => kind));
  const ready = states.has("ready") ? (states.has("gil") ? "both" : "ready") : "gil";
  const paused = (["sleep", "io", "thread", "task"] as const).filter((state) => states.has(state));
  const isMixed =
    states.has("mixed") ||
    cores.some(({ turns }) => turns.some(({ who }) => who === null)) ||
    locks.some(({ owners }) => owners.some(({ who }) => who === null));
  return (
    <div class="legend">
      {states.has("running") && <Key text="running" draw={<rect class="filled" width={24} height={12} />} />}
      {threads.some(({ gil }) => gil.length > 0) && (
        <Key text="holds the GIL" draw={<rect class="gil" width={24} height={3} y={5} />} />
      )}
      {threads.some(({ visits }) => visits.length > 0) && (
        <Key
          text="makes a call in another interpreter"
          draw={<rect class="visit" x={1} width={22} height={12} />}
        />
      )}
      {(states.has("ready") || states.has("gil")) && (
        <Key text={READY[ready]!} draw={<rect class="ready" x={1} width={22} height={9} y={2} />} />
      )}
      {states.has("turn") && (
        <Key
          text="task: ready, waits for its turn"
          draw={<rect class="ready" x={1} width={22} height={9} y={2} />}
        />
      )}
      {(states.has("lock") || states.has("others")) && (
        <Key
          text={BLOCKED[states.has("lock") ? (states.has("others") ? "both" : "lock") : "others"]}
          draw={<rect class="blocked" x={1} width={22} height={12} fill={`url(#${id}-hatch)`} />}
        />
      )}
      {paused.map((state) => (
        <Key text={PAUSES[state]} draw={<line class={`pause ${state}`} x1={1} x2={24} y1={6} y2={6} />} />
      ))}
      {isMixed && (
        <Key text="changes too often to draw" draw={<rect class="mixed" width={24} height={12} />} />
      )}
      {marks.has("read") && (
        <Key text="reads" draw={<rect class="key-read" width={12} height={12} rx={6} x={6} />} />
      )}
      {(marks.has("write") || marks.has("update")) && (
        <Key text="writes" draw={<rect class="filled" width={12} height={12} rx={1.5} x={6} />} />
      )}
      {places.some(({ values }) => values.some(({ unseen }) => unseen !== null)) && (
        <Key
          text="written over a value its writer had not seen"
          draw={<rect class="value" x={1} width={22} height={12} fill={`url(#${id}-unseen)`} />}
        />
      )}
      {(["done", "cancelled", "failed"] as const)
        .filter((how) => ends.has(how))
        .map((how) => (
          <Key
            text={`task: ${how}`}
            draw={<path class={`task-end ${how}`} d={END_MARKS[how]} transform="translate(7 -7)" />}
          />
        ))}
      {(["semaphore", "event", "condition", "barrier", "queue"] as const)
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <Key
            text={OBJECTS[kind]}
            draw={<path class="glyph" d={OBJECT_GLYPHS[kind]} transform="translate(4 -2)" />}
          />
        ))}
      {layout.stop !== null && (
        <Key
          text={layout.stop.kind === "deadlock" ? "deadlock" : "stopped at a limit"}
          draw={<line class="stop" x1={12} x2={12} y1={0} y2={12} />}
        />
      )}
      {layout.notes.map((note) => (
        <p>{note}</p>
      ))}
    </div>
  );
}

const PAUSES = {
  sleep: "asleep",
  io: "waits for a device",
  thread: "waits for a thread",
  task: "waits for a task",
} as const;

function Key({ text, draw }: { text: string; draw: ComponentChildren }) {
  return (
    <span class="key">
      <svg width="24" height="12" aria-hidden="true">
        {draw}
      </svg>
      {text}
    </span>
  );
}
