import { describeWaiting } from "../../simulator/machine/describe-waiting.ts";
import type { MachineEvent, Waiting } from "../../simulator/machine/event.ts";
import { formatTime } from "./format-time.ts";

/** An event as words that follow its thread's name: "reads bill: 0". */
export function sayEvent({ kind, place, value, text, waiting, seconds, core }: MachineEvent): string {
  const length = formatTime((seconds ?? 0) * 1e9);
  switch (kind) {
    case "start":
      return "starts";
    case "end":
      return "ends";
    case "run":
      return `runs on core ${core}`;
    case "ready":
      return "is ready, and waits for a core";
    case "block":
      return `waits for ${sayWaiting(waiting)}`;
    case "wake":
      return "is woken";
    case "gil-acquire":
      return "takes the GIL";
    case "gil-release":
      return "gives the GIL back";
    case "read":
      return `reads ${place?.name}: ${value}`;
    case "write":
      return `writes ${place?.name} = ${value}`;
    case "update":
    case "operate":
      return `calls ${text} on ${place?.name}: ${value}`;
    case "acquire":
      return `takes lock ${place?.name}`;
    case "release":
      return `gives lock ${place?.name} back`;
    case "task-create":
      return `makes task ${place?.name}`;
    case "task-run":
      return `goes on with ${place?.name}`;
    case "task-wait":
      return `leaves ${place?.name}, which waits for ${waiting === null ? "its next turn" : sayWaiting(waiting)}`;
    case "task-ready":
      return `makes ${place?.name} ready for its next turn`;
    case "task-end":
      return text === null ? `is done with ${place?.name}` : `is done with ${place?.name}: ${text}`;
    case "compute":
      return `works for ${length}${text === null || text === "" ? "" : `: ${text}`}`;
    case "sleep":
      return `sleeps for ${length}`;
    case "io":
      return `waits ${length} for ${text === null || text === "" ? "a device" : text}`;
    case "print":
      return `prints: ${text}`;
    case "error":
      return `writes to standard error: ${text}`;
    case "deadlock":
      return `closes a circle of threads that wait for each other: ${text}`;
    case "mark":
      return `marks: ${text}`;
    case "guest":
      return `is called ${text}`;
  }
}

/** What is waited for, as words that follow "waits for". */
export function sayWaiting(waiting: Waiting | null): string {
  switch (waiting?.kind) {
    case "task":
      return `task ${waiting.name}`;
    case "loop":
      return "something to do in its event loop";
    case "thread":
      // To start, or to end: the line tells.
      return `thread ${waiting.name}`;
    case "sleep":
      return "its alarm";
    case "io":
      return "a device";
    case undefined:
      return "something";
    default:
      return describeWaiting(waiting!);
  }
}
