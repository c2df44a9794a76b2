/** What a run wrote, and how it ended. Everything a program says is shown as text and nothing else. */
import type { BlockedThread, ProgramError, RecordedRun } from "../../simulator/run-result.ts";
import { sayError, summariseRun } from "./summarise-run.ts";

const MOST_LINES = 300;

export function OutputView({ run: { result } }: { run: RecordedRun }) {
  const problems =
    result.status === "refused" ? result.diagnostics : result.error === null ? [] : [result.error];
  return (
    <div class="output">
      <Lines title="Standard output" lines={result.output} kind="output-line" />
      {result.output.length === 0 && <p class="nothing">Nothing was printed.</p>}
      {result.errorOutput.length > 0 && (
        <Lines title="Standard error" lines={result.errorOutput} kind="error-line" />
      )}
      {problems.map((problem) => (
        <Problem problem={problem} />
      ))}
      {result.blocked.length > 0 && <Deadlock blocked={result.blocked} />}
      <p class="run-summary">{summariseRun(result)}</p>
    </div>
  );
}

function Lines({ title, lines, kind }: { title: string; lines: readonly string[]; kind: string }) {
  const isError = kind === "error-line";
  return (
    <div class={isError ? "stream error-stream" : "stream"} role="group" aria-label={title}>
      {isError && <p class="stream-title">{title}</p>}
      {lines.slice(0, MOST_LINES).map((line) => (
        <div class={kind}>{line === "" ? "\u00a0" : line}</div>
      ))}
      {lines.length > MOST_LINES && (
        <p class="nothing">{(lines.length - MOST_LINES).toLocaleString("en")} more lines.</p>
      )}
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

function Deadlock({ blocked }: { blocked: readonly BlockedThread[] }) {
  return (
    <div class="problem">
      <p>Deadlock: nothing can run any more.</p>
      <ul>
        {blocked.map(({ thread, waitsFor, heldBy, range }) => (
          <li>
            {thread} waits for {waitsFor}
            {heldBy !== null && `, held by ${heldBy}`}
            {range !== null && ` (line ${range.line})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
