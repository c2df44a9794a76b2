/**
 * What the page and the sandboxed worker say to each other, and the check of what comes from there: a
 * program that broke out of everything else could still send anything.
 */
import type { SourceRange } from "../../simulator/machine/event.ts";
import type { RecordedSteps } from "../../simulator/record-steps.ts";
import type { ProgramError, RecordedRun } from "../../simulator/run-result.ts";
import type { ExplorationProgress, ExplorationWays, Findings } from "../../simulator/explorer/report.ts";
import type { RunSettings } from "../../simulator/settings.ts";
import type { Share, ShareReport } from "../../simulator/explorer/share.ts";
import { isFindings, isProgress, isShareReport } from "./check-findings.ts";
import { isNumber, isText, isTruth, list, nullable, oneOf, optional, record, type Check } from "./shapes.ts";

/** From the page: run this. */
export interface RunRequest {
  readonly type: "run";
  readonly source: string;
  readonly settings: RunSettings;
}

/** From the page: run this, and show it step by step. */
export interface StepsRequest {
  readonly type: "steps";
  readonly source: string;
  readonly settings: RunSettings;
  /** The order that exploring has found in which it is to be run; null where it is to be run as Run does. */
  readonly schedule: string | null;
  /** The first step that is wanted, and how many. */
  readonly from: number;
  readonly count: number;
  readonly intoLibrary: boolean;
}

/** From the page: go through the orders in which this could run. */
export interface ExploreRequest {
  readonly type: "explore";
  readonly source: string;
  readonly settings: RunSettings;
  /** Seconds of real time that it may take; pauses do not count. */
  readonly seconds: number;
  readonly ways: ExplorationWays;
}

/** From the page, while exploring goes on: wait, go on, or come to an end with what has been found. */
export interface ExploreCommand {
  readonly type: "pause" | "resume" | "finish";
}

/** From the page to a worker beside the one that explores: go through a share of the behaviours, and say what you find. */
export interface ShareRequest extends Pick<ExploreRequest, "source" | "settings" | "ways"> {
  readonly type: "share";
  readonly share: Share;
}

/** From the page to the worker that explores: another one has found this. */
export interface SharedCommand {
  readonly type: "shared";
  readonly report: ShareReport;
}

/** From the page: run this once more in an order that exploring has found. */
export interface ReplayRequest {
  readonly type: "replay";
  readonly source: string;
  readonly settings: RunSettings;
  readonly schedule: string;
}

/** From the page: say what is wrong with this, without running it. */
export interface CheckRequest {
  readonly type: "check";
  /** Comes back with the answer. */
  readonly request: number;
  readonly source: string;
}

/** From the page to the frame: throw the worker away, and have a new one ready. */
export interface RenewRequest {
  readonly type: "renew";
}

/** From the page to the frame: throw the worker away for good. */
export interface DismissRequest {
  readonly type: "dismiss";
}

export type Answer =
  | { readonly type: "ready" }
  | { readonly type: "progress"; readonly where: SourceRange | null }
  | { readonly type: "done"; readonly run: RecordedRun }
  | { readonly type: "stepped"; readonly steps: RecordedSteps }
  | { readonly type: "exploring"; readonly progress: ExplorationProgress }
  | SharedCommand
  | { readonly type: "explored"; readonly findings: Findings }
  | { readonly type: "refused"; readonly diagnostics: readonly ProgramError[] }
  | { readonly type: "checked"; readonly request: number; readonly diagnostics: readonly ProgramError[] }
  | { readonly type: "crashed"; readonly message: string };

const range = record({
  line: isNumber,
  column: isNumber,
  endLine: isNumber,
  endColumn: isNumber,
  file: optional(isText),
});
const problem = record({
  code: isText,
  name: isText,
  message: isText,
  line: isNumber,
  column: isNumber,
  length: isNumber,
  hint: nullable(isText),
});

const waiting = record({ kind: isText, id: isText, name: isText });

const event = record({
  index: isNumber,
  time: isNumber,
  thread: isNumber,
  process: isNumber,
  interpreter: isNumber,
  core: nullable(isNumber),
  kind: isText,
  range: nullable(range),
  place: nullable(record({ id: isText, name: isText })),
  value: nullable(isText),
  text: nullable(isText),
  waiting: nullable(waiting),
  seconds: nullable(isNumber),
});

const frames = list(
  record({
    name: isText,
    range: nullable(range),
    variables: list(record({ name: isText, value: nullable(isText) })),
  }),
);

const step = record({
  event,
  threads: list(
    record({
      thread: isNumber,
      name: isText,
      state: isText,
      waiting: nullable(waiting),
      frames,
      task: nullable(record({ id: isText, name: isText })),
      tasks: list(record({ id: isText, name: isText, waiting: nullable(waiting), frames })),
    }),
  ),
  written: isNumber,
});

const result = record({
  interpreter: isText,
  cores: isNumber,
  seed: isNumber,
  status: oneOf("finished", "deadlock", "error", "limit", "refused"),
  output: list(isText),
  errorOutput: list(isText),
  error: nullable(problem),
  diagnostics: list(problem),
  blocked: list(
    record({ thread: isText, waitsFor: isText, heldBy: nullable(isText), range: nullable(range) }),
  ),
  returncode: isNumber,
  virtualSeconds: isNumber,
  cpuSeconds: isNumber,
  utilisation: list(isNumber),
  threads: list(record({ name: isText, kind: isText, cpuSeconds: isNumber, waitSeconds: isNumber })),
  events: isNumber,
  switches: isNumber,
});

const ANSWERS: Record<Answer["type"], Check> = {
  ready: record({}),
  progress: record({ where: nullable(range) }),
  done: record({ run: record({ result, events: list(event), omitted: isNumber }) }),
  stepped: record({
    steps: record({
      from: isNumber,
      steps: list(step),
      written: list(isText),
      tasks: list(record({ id: isText, name: isText })),
      guests: (value) => typeof value === "object" && value !== null && list(isText)(Object.values(value)),
      isLast: isTruth,
      diagnostics: list(problem),
    }),
  }),
  exploring: record({ progress: isProgress }),
  shared: record({ report: isShareReport }),
  explored: record({ findings: isFindings }),
  refused: record({ diagnostics: list(problem) }),
  checked: record({ request: isNumber, diagnostics: list(problem) }),
  crashed: record({ message: isText }),
};

/** The answer, or null for anything that is not one. */
export function readAnswer(value: unknown): Answer | null {
  if (typeof value !== "object" || value === null) return null;
  const type = (value as { type?: unknown }).type;
  if (typeof type !== "string" || !Object.hasOwn(ANSWERS, type)) return null;
  return ANSWERS[type as Answer["type"]](value) ? (value as Answer) : null;
}
