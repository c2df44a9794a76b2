/** The events of a run as a table: what the timeline draws, for reading and for screen readers. */
import type { MachineEvent } from "../../simulator/machine/event.ts";
import type { RecordedRun } from "../../simulator/run-result.ts";
import { formatTime } from "./format-time.ts";
import { threadIdentity } from "./thread-identity.ts";

const MOST_ROWS = 150;

/** Bookkeeping that the other rows say already. */
const HIDDEN: ReadonlySet<string> = new Set(["wake", "ready", "gil-release"]);

export function EventsView({ run: { result, events } }: { run: RecordedRun }) {
  const shown = events.filter((event) => !HIDDEN.has(event.kind));
  const names = new Map(
    events.filter(({ kind }) => kind === "start").map(({ thread, text }) => [thread, text]),
  );
  const rest = result.events - Math.min(shown.length, MOST_ROWS);
  return (
    <div class="events" tabIndex={0} role="region" aria-label="Events of the run">
      <table>
        <thead>
          <tr>
            <th scope="col">time</th>
            <th scope="col">thread</th>
            <th scope="col">what it does</th>
            <th scope="col">line</th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, MOST_ROWS).map((event) => (
            <tr>
              <td>{formatTime(event.time)}</td>
              <td>
                <ThreadName thread={event.thread} name={names.get(event.thread) ?? ""} />
              </td>
              <td>{sayEvent(event)}</td>
              <td>{event.range?.line ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p class="nothing">{rest.toLocaleString("en")} more events.</p>}
    </div>
  );
}

function ThreadName({ thread, name }: { thread: number; name: string }) {
  const { letter, colour } = threadIdentity(thread);
  return (
    <span class="thread-name">
      <b style={{ background: colour }}>{letter}</b> {name === "MainThread" ? "main" : name}
    </span>
  );
}

/** An event as words that follow its thread's name. */
function sayEvent({ kind, place, value, text, waiting, seconds, core }: MachineEvent): string {
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
      return waiting === null ? "waits" : `waits for ${sayWaiting(waiting)}`;
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
      return `calls ${text} on ${place?.name}: ${value}`;
    case "acquire":
      return `takes ${place?.name}`;
    case "release":
      return `gives ${place?.name} back`;
    case "compute":
      return `works for ${formatTime((seconds ?? 0) * 1e9)}`;
    case "sleep":
      return `sleeps for ${formatTime((seconds ?? 0) * 1e9)}`;
    case "io":
      return `waits ${formatTime((seconds ?? 0) * 1e9)} for a device`;
    case "print":
      return `prints ${text}`;
    case "error":
      return `writes to standard error: ${text}`;
    case "mark":
      return `marks: ${text}`;
    case "guest":
      return `is called ${text}`;
  }
}

function sayWaiting({ kind, name }: NonNullable<MachineEvent["waiting"]>): string {
  switch (kind) {
    case "lock":
      return name;
    case "thread":
      return name;
    case "gil":
      return "the GIL";
    case "sleep":
      return "its alarm";
    case "io":
      return "a device";
  }
}
