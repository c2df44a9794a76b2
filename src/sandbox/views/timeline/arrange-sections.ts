/** Puts the lanes of a timeline in their order, with headings between processes, and long lists of tasks folded away. */
import { count } from "../../../simulator/count.ts";
import type { Lane } from "./lane.ts";
import { objectLane } from "./object-lane.tsx";
import { placeLane } from "./place-lane.tsx";
import { taskLane } from "./task-lane.tsx";
import { threadLane } from "./thread-lane.tsx";
import { timeScale } from "./time-scale.ts";
import type { TimelineLayout } from "./timeline-layout.ts";
import { coreLane, lockLane } from "./turn-lanes.tsx";

/** Lanes that belong together. */
export interface Section {
  /** What stands above them, or null. */
  readonly heading: string | null;
  /** What stands in their place until a reader unfolds them, or null where they are always there. */
  readonly fold: string | null;
  readonly lanes: readonly Lane[];
}

/** So many tasks of a thread are always there. */
const TASKS_IN_SIGHT = 8;

/** The sections of a timeline, from top to bottom. `id` is that of the patterns it is drawn with. */
export function arrangeSections(layout: TimelineLayout, id: string): readonly Section[] {
  const scale = timeScale(layout.end);
  const sections: { heading: string | null; fold: string | null; lanes: Lane[] }[] = [];
  const begin = (heading: string | null, fold: string | null): void => {
    sections.push({ heading, fold, lanes: [] });
  };
  const add = (lanes: readonly Lane[]): void => {
    if (lanes.length === 0) return;
    if (sections.at(-1)!.fold !== null) begin(null, null);
    sections.at(-1)!.lanes.push(...lanes);
  };
  begin(null, null);
  add(layout.cores.map((row) => coreLane(row, scale)));
  for (const { heading, threads } of layout.groups) {
    if (heading !== null) begin(heading, null);
    for (const row of threads) {
      const tasks = row.tasks.map((task) => taskLane(task, scale, id));
      // One that is folded away alone would save no room.
      const shown = tasks.length > TASKS_IN_SIGHT + 1 ? TASKS_IN_SIGHT : tasks.length;
      add([threadLane(row, scale, id), ...tasks.slice(0, shown)]);
      if (shown === tasks.length) continue;
      begin(null, `${count(tasks.length - shown, "more task")} of ${row.name}`);
      sections.at(-1)!.lanes.push(...tasks.slice(shown));
    }
  }
  const shared = [
    ...layout.places.map((row) => placeLane(row, scale, layout.end, id)),
    ...layout.locks.map((row) => lockLane(row, scale, id)),
    ...layout.objects.map((row) => objectLane(row, scale, id)),
  ];
  if (shared.length > 0 && layout.groups.some(({ heading }) => heading !== null))
    begin("What they share", null);
  add(shared);
  return sections;
}
