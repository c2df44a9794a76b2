/**
 * What the page and the sandboxed worker say to each other, and the check of what comes from there: a
 * program that broke out of everything else could still send anything.
 */
import type { SourceRange } from "../../simulator/machine/event.ts";
import type { RecordedSteps } from "../../simulator/record-steps.ts";
import type { ProgramError, RecordedRun } from "../../simulator/run-result.ts";
import type { RunSettings } from "../../simulator/settings.ts";

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
  /** The first step that is wanted, and how many. */
  readonly from: number;
  readonly count: number;
  readonly intoLibrary: boolean;
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

export type Answer =
  | { readonly type: "ready" }
  | { readonly type: "progress"; readonly where: SourceRange | null }
  | { readonly type: "done"; readonly run: RecordedRun }
  | { readonly type: "stepped"; readonly steps: RecordedSteps }
  | { readonly type: "checked"; readonly request: number; readonly diagnostics: readonly ProgramError[] }
  | { readonly type: "crashed"; readonly message: string };

/** The longest answer that is looked at: events of a recording, and characters of all its texts. */
const MOST_ITEMS = 200_000;
const MOST_CHARACTERS = 20_000_000;

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string" && value.length <= MOST_CHARACTERS;
const isTruth: Check = (value) => typeof value === "boolean";
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);

const nullable =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= MOST_ITEMS && value.every(check);

const oneOf =
  (...choices: readonly string[]): Check =>
  (value) =>
    choices.includes(value as string);

const record =
  (fields: Record<string, Check>): Check =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(fields).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

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
