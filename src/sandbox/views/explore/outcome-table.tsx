/**
 * The outcomes of a program, one to a row: what it prints, how it ends, in how many executions, and with how few
 * forced interruptions. On a narrow screen a row becomes a card; the roles are written out, since a table that is not
 * laid out as one loses them.
 */
import type { Outcome } from "../../../simulator/explorer/report.ts";
import { count } from "../../../simulator/count.ts";
import {
  expectedAmong,
  linesAlike,
  othersStuck,
  sayDeciding,
  sayOutcome,
  sayRaised,
  sayStuck,
  STATUS_WORDS,
} from "../../../simulator/explorer/say-outcomes.ts";
import { sayFewest } from "../../../simulator/explorer/say-verdict.ts";
import { sayLine } from "../../../simulator/say-blocked.ts";
import { cutText } from "../cut-text.ts";
import { LineButton } from "./line-button.tsx";
import { StatusMark } from "./status-mark.tsx";

const MOST_OUTCOMES = 100;
const MOST_LINES = 6;
const MOST_CHARACTERS = 300;

export interface OutcomeTableProps {
  readonly outcomes: readonly Outcome[];
  /** Up to this number, the fewest interruptions are known to be the fewest. */
  readonly exactUpTo: number;
  /** Whether all executions were gone through. */
  readonly isComplete: boolean;
  /** The schedule of the outcome that is on the timeline. */
  readonly replayed: string | null;
  /** Null while exploring goes on. */
  readonly onReplay: ((outcome: Outcome) => void) | null;
  readonly onLines: (lines: readonly number[]) => void;
}

export function OutcomeTable({ outcomes, ...rest }: OutcomeTableProps) {
  const most = outcomes.reduce((highest, { traces }) => Math.max(highest, traces), 1);
  const more = outcomes.length - MOST_OUTCOMES;
  const alike = linesAlike(outcomes);
  const { isComplete, onReplay } = rest;
  const expected = onReplay === null ? null : expectedAmong(outcomes);
  const titles = [
    "Prints",
    "Ends",
    isComplete ? "Executions" : "Executions found",
    "Fewest forced interruptions",
  ];
  return (
    <>
      <table class="outcomes" role="table" aria-label="Outcomes">
        <thead role="rowgroup">
          <tr role="row">
            {titles.map((title) => (
              <th role="columnheader" scope="col">
                {title}
              </th>
            ))}
            {onReplay !== null && (
              <th role="columnheader" scope="col">
                <span class="unseen">Replay</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {outcomes.slice(0, MOST_OUTCOMES).map((outcome) => (
            <OutcomeRow
              key={outcome.schedule}
              outcome={outcome}
              isExpected={outcome === expected}
              most={most}
              alike={alike}
              {...rest}
            />
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="soft">{count(more, "more outcome")} not shown.</p>}
    </>
  );
}

interface RowProps extends Omit<OutcomeTableProps, "outcomes"> {
  readonly outcome: Outcome;
  readonly isExpected: boolean;
  /** The most executions that an outcome has. */
  readonly most: number;
  /** How many lines at the beginning are the same in all outcomes. */
  readonly alike: number;
}

function OutcomeRow(props: RowProps) {
  const { outcome, isExpected, most, alike, exactUpTo, replayed, onReplay, onLines } = props;
  const { status, traces, minPreemptions, schedule } = outcome;
  const isShown = schedule === replayed;
  return (
    <>
      <tr role="row" class={isShown ? "shown" : ""}>
        <th role="rowheader" scope="row" class="prints">
          <Printed lines={outcome.output} alike={alike} />
        </th>
        <td role="cell" class={`ends ${status}`}>
          <StatusMark status={status} /> {STATUS_WORDS[status]}
          {isExpected && <span class="soft">, as expected</span>}
        </td>
        <td role="cell" class="count" data-title="Executions">
          <span class={`bar-of ${status === "finished" ? "" : "hatched"}`} aria-hidden="true">
            <span style={{ inlineSize: `${(traces / most) * 100}%` }} />
          </span>
          <span>{traces.toLocaleString("en")}</span>
        </td>
        <td role="cell" class="fewest" data-title="Fewest interruptions">
          {sayFewest(minPreemptions, exactUpTo)}
        </td>
        {onReplay !== null && (
          <td role="cell" class="again">
            <button type="button" class="button" onClick={() => onReplay(outcome)}>
              Replay
              <span class="unseen">: {cutText(sayOutcome(outcome, alike), MOST_CHARACTERS)}</span>
            </button>
            {isShown && <span class="soft">on the timeline</span>}
          </td>
        )}
      </tr>
      {hasDetail(outcome) && (
        <tr role="row" class={`detail ${isShown ? "shown" : ""}`}>
          <td role="cell" colSpan={onReplay === null ? 4 : 5}>
            <Detail outcome={outcome} onLines={onLines} />
          </td>
        </tr>
      )}
    </>
  );
}

function Printed({ lines, alike }: { lines: readonly string[]; alike: number }) {
  if (lines.length === 0) return <span class="soft">nothing</span>;
  const skipped = lines.length > MOST_LINES ? alike : 0;
  const shown = lines.slice(skipped, skipped + MOST_LINES);
  return (
    <>
      {skipped > 0 && (
        <span class="soft">
          {count(skipped, "line")} as in every outcome{shown.length > 0 ? ", then" : ""}
        </span>
      )}
      {shown.map((line) => (
        <span class="line-of">{line === "" ? "\u00a0" : cutText(line, MOST_CHARACTERS)}</span>
      ))}
      {skipped + shown.length < lines.length && <span class="soft">and more: Replay prints all of it</span>}
    </>
  );
}

function hasDetail({ error, standstill, deciding }: Outcome): boolean {
  return error !== null || standstill !== null || deciding !== null;
}

function Detail({
  outcome: { error, standstill, deciding },
  onLines,
}: Pick<RowProps, "outcome" | "onLines">) {
  return (
    <>
      {error !== null && (
        <p>
          {cutText(sayRaised(error), MOST_CHARACTERS)} <LineButton lines={[error.line]} onLines={onLines} />
        </p>
      )}
      {standstill !== null && (
        <>
          <p>
            {cutText(standstill.text, MOST_CHARACTERS)}{" "}
            <LineButton
              lines={standstill.threads.flatMap(({ place }) => place?.line ?? [])}
              onLines={onLines}
            />
          </p>
          {othersStuck(standstill)
            .slice(0, MOST_LINES)
            .map((thread) => (
              <p>{cutText(sayStuck(thread, sayLine), MOST_CHARACTERS)}</p>
            ))}
        </>
      )}
      {deciding !== null && (
        <p>
          {cutText(sayDeciding(deciding, sayLine), 2 * MOST_CHARACTERS)}{" "}
          <LineButton lines={[deciding.first.line, deciding.second.line]} onLines={onLines} />
        </p>
      )}
    </>
  );
}
