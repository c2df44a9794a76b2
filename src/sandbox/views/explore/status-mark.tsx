/** A small drawing for each way to end: its shape says which, and stands beside the word. */
import type { OutcomeStatus } from "../../../simulator/explorer/report.ts";

const SHAPES: Record<OutcomeStatus, string> = {
  // A flag; two bars that block each other; a cross; two arrows after one another; a line that is cut.
  finished: "M4 14V2h8l-2 3 2 3H4",
  deadlock: "M3 5h10M3 11h10M8 1v4M8 11v4",
  error: "M4 4l8 8M12 4l-8 8",
  livelock: "M13 6A5.5 5.5 0 0 0 3.5 5M3 2v3.5h3.5M3 10a5.5 5.5 0 0 0 9.5 1M13 14v-3.5H9.500",
  limit: "M2 8h3M8 8h3M13.500 8h.5",
};

export function StatusMark({ status }: { status: OutcomeStatus }) {
  return (
    <svg class="status-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={SHAPES[status]} />
    </svg>
  );
}
