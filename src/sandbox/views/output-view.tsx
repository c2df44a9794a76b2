/** What a run wrote, and how it ended. Everything a program says is shown as text and nothing else. */
import {
  sayDeadlock,
  type ProgramError,
  type RecordedRun,
  type RunResult,
} from "../../simulator/run-result.ts";
import { count } from "../../simulator/count.ts";
import { cutText } from "./cut-text.ts";
import { sayBlocked } from "../../simulator/say-blocked.ts";
import { explainDeadlock } from "./explain-deadlock.ts";
import type { Clock } from "./format-time.ts";
import { sayError, summariseRun } from "./summarise-run.ts";

/** What a page shows of a long output without getting slow. */
const MOST_LINES = 300;
const MOST_CHARACTERS = 2000;
/** From so many lines on the output scrolls, and must be reachable by the keyboard. */
const LINES_IN_SIGHT = 12;

export function OutputView({ run: { result }, clock }: { run: RecordedRun; clock: Clock }) {
  const problems =
    result.status === "refused" ? result.diagnostics : result.error === null ? [] : [result.error];
  return (
    <div class="output">
      {result.output.length === 0 ? (
        <p class="nothing">Nothing was printed.</p>
      ) : (
        <Stream title="Standard output" lines={result.output} isError={false} />
      )}
      {result.errorOutput.length > 0 && (
        <Stream title="Standard error" lines={result.errorOutput} isError={true} />
      )}
      {problems.map((problem) => (
        <Problem problem={problem} />
      ))}
      {result.blocked.length > 0 && <Deadlock result={result} />}
      <p class="run-summary">{summariseRun(result, clock)}</p>
    </div>
  );
}

function Stream({ title, lines, isError }: { title: string; lines: readonly string[]; isError: boolean }) {
  const rest = lines.length - MOST_LINES;
  const isLong = lines.length > LINES_IN_SIGHT || lines.some((line) => line.length > 200);
  return (
    <div class={isError ? "error-stream" : ""}>
      {isError && <p class="stream-title">{title}</p>}
      <div class="stream" role="group" aria-label={title} tabIndex={isLong ? 0 : undefined}>
        {lines.slice(0, MOST_LINES).map((line) => (
          <div class={isError ? "error-line" : "output-line"}>
            {line === "" ? "\u00a0" : cutText(line, MOST_CHARACTERS)}
          </div>
        ))}
      </div>
      {rest > 0 && <p class="nothing">{count(rest, "more line")} not shown.</p>}
    </div>
  );
}

function Problem({ problem }: { problem: ProgramError }) {
  return (
    <div class="problem">
      <p>{sayError(problem)}</p>
      {problem.hint !== null && <p class="hint">{problem.hint}</p>}
    </div>
  );
}

function Deadlock({ result }: { result: RunResult }) {
  const { blocked } = result;
  return (
    <div class="problem">
      <p>{sayDeadlock(result)}</p>
      <ul>
        {blocked.map((thread) => (
          <li>{sayBlocked(thread)}</li>
        ))}
      </ul>
      <p class="hint">{explainDeadlock(blocked)}</p>
    </div>
  );
}
