import type { Waiting } from "./event.ts";

/** What is waited for, as words that follow "waits for": `lock door`, `room in orders`. */
export function describeWaiting({ kind, name }: Waiting): string {
  switch (kind) {
    case "lock":
    case "semaphore":
    case "condition":
    case "barrier":
      return `${kind} ${name}`;
    case "future":
      return name === "" ? "a future" : `future ${name}`;
    case "event":
      return `event ${name} to be set`;
    case "item":
      return `an item in ${name}`;
    case "room":
      return `room in ${name}`;
    case "tasks":
      return `the tasks of ${name} to be done`;
    case "loop":
      return "its event loop";
    case "task":
      return `${name} to end`;
    case "thread":
      return `${name} to end`;
    case "gil":
      return "the GIL";
    default:
      return kind;
  }
}
