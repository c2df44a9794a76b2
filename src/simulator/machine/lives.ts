/** The life of a process, as something that threads share: whoever joins it waits for its end, and whoever it takes along ends with it. */
import type { Process } from "./process.ts";
import type { Shared, Turn } from "./turn.ts";

/** True where a process is gone, or nothing keeps it alive any more. */
export function isGone({ isAlive, livingThreads }: Process): boolean {
  return !isAlive || livingThreads === 0;
}

/** Its state is 0 while the process lives, and then 1. */
export function lifeOf(process: Process): Shared {
  return {
    place: { id: `life of ${process.main.mainThread!.path}`, name: process.name },
    state: () => (isGone(process) ? 1 : 0),
  };
}

/** What it is to end a process, wait for its end, or look whether it has come. */
export function turnAtProcess(process: Process, what: "end" | "join" | "look"): Turn {
  const isOpen = what === "join" ? (state: number) => state === 1 : null;
  return { shared: lifeOf(process), writes: what === "end", isOpen };
}
