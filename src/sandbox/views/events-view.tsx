/** The events of a run as a table: what the timeline draws, in words, for reading and for screen readers. */
import type { MachineEvent, SourceRange } from "../../simulator/machine/event.ts";
import type { RecordedRun } from "../../simulator/run-result.ts";
import { count } from "../../simulator/count.ts";
import { cutText } from "./cut-text.ts";
import type { Clock } from "./format-time.ts";
import { sayEvent } from "./say-event.ts";
import { findActors, withTaskNames } from "./actors.ts";
import { Badge } from "./badge.tsx";

const MOST_ROWS = 200;
const MOST_CHARACTERS = 120;

/** Bookkeeping that other rows imply: a thread that is woken goes on to run, one that waits has left the GIL. */
const IMPLIED: ReadonlySet<string> = new Set(["wake", "gil-release"]);

export function EventsView({ run: { result, events }, clock }: { run: RecordedRun; clock: Clock }) {
  const { who, names, taskOf } = findActors(events);
  const nameOfTask = (id: string, name: string): string => names.get(taskOf.get(id) ?? -1) ?? name;
  const shown = events
    .map((event, position) => ({ event: withTaskNames(event, nameOfTask), actor: who[position]! }))
    .filter(({ event }) => !IMPLIED.has(event.kind))
    .slice(0, MOST_ROWS);
  return (
    <div class="events" tabIndex={0} role="group" aria-label="Events of the run">
      <table>
        <thead>
          <tr>
            <th scope="col">{clock.column}</th>
            <th scope="col">Who</th>
            <th scope="col">What it does</th>
            <th scope="col">Line</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ event, actor }) => (
            <EventRow event={event} actor={actor} name={names.get(actor) ?? ""} clock={clock} />
          ))}
        </tbody>
      </table>
      <p class="nothing">{sayRest(result.events, events, shown.at(-1)?.event ?? null, shown.length)}</p>
    </div>
  );
}

interface RowProps {
  readonly event: MachineEvent;
  readonly actor: number;
  readonly name: string;
  readonly clock: Clock;
}

function EventRow({ event, actor, name, clock }: RowProps) {
  return (
    <tr>
      <td>{clock.moment(event.time)}</td>
      <td class="thread-name">
        <Badge actor={actor} /> {name}
      </td>
      <td>{cutText(sayEvent(event), MOST_CHARACTERS)}</td>
      <td>{placeOf(event.range)}</td>
    </tr>
  );
}

/** How many of the run's events the table leaves out, and which. */
function sayRest(
  all: number,
  recorded: readonly MachineEvent[],
  lastShown: MachineEvent | null,
  rows: number,
): string {
  const last = lastShown !== null && rows === MOST_ROWS ? lastShown.index : all - 1;
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
