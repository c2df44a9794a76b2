/**
 * The views of one run, as tabs that are radio buttons: they work from the keyboard, and before any script.
 * The same component draws the recorded run into the page at build time and the reader's runs afterwards.
 */
import type { RecordedRun } from "../../simulator/run-result.ts";
import { MODELLED_TIME, ORDER_OF_STEPS } from "./format-time.ts";
import { EventsView } from "./events-view.tsx";
import { OutputView } from "./output-view.tsx";
import { TimelineView } from "./timeline/timeline-view.tsx";

const TABS = [
  { value: "output", title: "Output" },
  { value: "timeline", title: "Timeline" },
  { value: "events", title: "Events" },
] as const;

export type ViewName = (typeof TABS)[number]["value"];

export interface RunViewProps {
  readonly run: RecordedRun;
  /** Unique on the page. */
  readonly id: string;
  /** The view that is open first. */
  readonly initial: ViewName;
  /** True for a replay of an order that Explore has found: it has no time. */
  readonly isReplay?: boolean;
}

export function RunView({ run, id, initial, isReplay = false }: RunViewProps) {
  const clock = isReplay ? ORDER_OF_STEPS : MODELLED_TIME;
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
        <OutputView run={run} clock={clock} />
      </div>
      <div class="panel timeline-panel">
        <TimelineView run={run} id={id} clock={clock} />
      </div>
      <div class="panel events-panel">
        <EventsView run={run} clock={clock} />
      </div>
    </div>
  );
}
