/**
 * The views of one run, as tabs that are radio buttons: they work from the keyboard, and before any script.
 * The same component draws the recorded run into the page at build time and the reader's runs afterwards.
 */
import type { RecordedRun } from "../../simulator/run-result.ts";
import { EventsView } from "./events-view.tsx";
import { OutputView } from "./output-view.tsx";
import { TimelineView } from "./timeline/timeline-view.tsx";

const TABS = [
  { value: "output", title: "Output" },
  { value: "timeline", title: "Timeline" },
  { value: "events", title: "Events" },
] as const;

export type ViewName = (typeof TABS)[number]["value"];

/** `id` is unique on the page; `initial` is the view that is open first. */
export function RunView({ run, id, initial }: { run: RecordedRun; id: string; initial: ViewName }) {
  return (
    <div class="views">
      <fieldset class="tabs">
        <legend class="unseen">View</legend>
        {TABS.map(({ value, title }) => (
          <label>
            <input type="radio" name={`${id}-view`} value={value} defaultChecked={value === initial} />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      <div class="panel output-panel">
        <OutputView run={run} />
      </div>
      <div class="panel timeline-panel">
        <TimelineView run={run} id={id} />
      </div>
      <div class="panel events-panel">
        <EventsView run={run} />
      </div>
    </div>
  );
}
