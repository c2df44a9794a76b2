/** The events of a run as a table: what the timeline draws, in words, for reading and for screen readers. */
import type { MachineEvent, SourceRange } from "../../simulator/machine/event.ts";
import type { RecordedRun } from "../../simulator/run-result.ts";
import { count } from "./count.ts";
import { cutText } from "./cut-text.ts";
import { formatMoment } from "./format-time.ts";
import { sayEvent } from "./say-event.ts";
import { threadIdentity } from "./thread-identity.ts";

const MOST_ROWS = 200;
const MOST_CHARACTERS = 120;

/** Bookkeeping that other rows imply: a thread that is woken goes on to run, one that waits has left the GIL. */
const IMPLIED: ReadonlySet<string> = new Set(["wake", "gil-release"]);

export function EventsView({ run: { result, events } }: { run: RecordedRun }) {
  const shown = events.filter(({ kind }) => !IMPLIED.has(kind)).slice(0, MOST_ROWS);
  const names = new Map(
    events.filter(({ kind }) => kind === "start").map(({ thread, text }) => [thread, text ?? ""]),
  );
  return (
    <div class="events" tabIndex={0} role="group" aria-label="Events of the run">
      <table>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Thread</th>
            <th scope="col">What it does</th>
            <th scope="col">Line</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((event) => (
            <EventRow event={event} name={names.get(event.thread) ?? ""} />
          ))}
        </tbody>
      </table>
      <p class="nothing">{sayRest(result.events, events, shown)}</p>
    </div>
  );
}

function EventRow({ event, name }: { event: MachineEvent; name: string }) {
  const { letter, colour } = threadIdentity(event.thread);
  return (
    <tr>
      <td>{formatMoment(event.time)}</td>
      <td class="thread-name">
        <b style={{ background: colour }}>{letter}</b> {name === "MainThread" ? "main" : name}
      </td>
      <td>{cutText(sayEvent(event), MOST_CHARACTERS)}</td>
      <td>{placeOf(event.range)}</td>
    </tr>
  );
}

/** How many of the run's events the table leaves out, and which. */
function sayRest(all: number, recorded: readonly MachineEvent[], shown: readonly MachineEvent[]): string {
  const isFull = shown.length === MOST_ROWS;
  const last = isFull ? shown.at(-1)!.index : all - 1;
  const implied = recorded.filter(({ index, kind }) => index <= last && IMPLIED.has(kind)).length;
  const later = all - last - 1;
  return [
    implied > 0 ? `${count(implied, "event")} between these left out: waking up, giving the GIL back.` : "",
    later > 0 ? `${count(later, "later event")} not listed.` : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** The line; of a library module, with its name. */
function placeOf(range: SourceRange | null): string {
  if (range === null) return "";
  return range.file === undefined ? String(range.line) : `${range.file} ${range.line}`;
}
