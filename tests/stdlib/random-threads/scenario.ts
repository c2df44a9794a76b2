/** What a random program is put together from. */

/** Gives a whole number below what it is asked for. */
export type Pick = (below: number) => number;

/** A group of threads that meet at something. Whatever the schedule, they all come to an end. */
export interface Scenario {
  /** Declarations of the module. */
  readonly setup: readonly string[];
  /** The bodies of its threads. */
  readonly threads: readonly string[];
  /** What the main thread does when all have ended. */
  readonly checks: readonly string[];
  /** The lines that the checks print. */
  readonly prints: readonly string[];
}

/** Makes a scenario; its names end in `id`, and are like those of no other. */
export type ScenarioMaker = (pick: Pick, id: number) => Scenario;

/** Something that takes time, or nothing. */
export function pause(pick: Pick): string {
  const seconds = [0.0001, 0.001, 0.004, 0.007][pick(4)]!;
  switch (pick(6)) {
    case 0:
      return `sleep(${seconds});`;
    case 1:
      return `compute(${seconds});`;
    case 2:
      return `native(${seconds}, { releasesGil: ${pick(2) === 0} });`;
    case 3:
      return "sleep(0);";
    default:
      return "";
  }
}

export function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** One of `items`. */
export function oneOf<Item>(pick: Pick, items: readonly Item[]): Item {
  return items[pick(items.length)]!;
}
