/** What an exploration has found, as a terminal shows it. */
import type { DecidingPair, Findings, Outcome } from "../simulator/explorer/report.ts";
import { interpreterTitle, type RunSettings } from "../simulator/settings.ts";

/** Characters of an outcome's output that are shown. */
const WIDTH = 48;
/** Outcomes that are shown; --json has them all. */
const MOST_SHOWN = 20;

/** The verdict, a table of outcomes with their schedules, and what else was found, on several lines. */
export function sayFindings(file: string, { interpreter }: RunSettings, findings: Findings): string {
  const { outcomes, unlisted, races, lockCycles } = findings;
  const shown = outcomes.slice(0, MOST_SHOWN);
  const rows = shown.map((outcome) => [
    String(outcome.traces),
    String(outcome.minPreemptions),
    sayEnd(outcome),
    outcome.schedule,
  ]);
  const others = outcomes.length - shown.length;
  return [
    `── ${file} · ${interpreterTitle(interpreter)}`,
    sayVerdict(findings),
    "",
    ...table([["traces", "interruptions", "how it ends", "schedule"], ...rows]),
    ...(others > 0 ? [`… and ${others} more; --json has them all`] : []),
    ...(unlisted > 0 ? [`${plural(unlisted, "trace")} ended in yet other ways, too many to list`] : []),
    ...section(
      "What decides",
      shown.flatMap((outcome) => sayDeciding(file, outcome)),
    ),
    ...section(
      "Standing still",
      shown.flatMap(({ standstill }) => (standstill === null ? [] : [standstill.text])),
    ),
    ...section(
      "Data races",
      races.map(
        ({ place, first, second }) =>
          `${place}: ${first.thread} ${verb(first.write)} it in ${file}:${first.line}:${first.column}, ${second.thread} ${verb(second.write)} it in ${file}:${second.line}:${second.column}`,
      ),
    ),
    ...section(
      "Locks taken in a circle",
      lockCycles.map(({ locks, verdict }) => `${locks.join(" → ")}: ${verdict}`),
    ),
    "",
  ].join("\n");
}

function sayVerdict(findings: Findings): string {
  const { verdict, preemptions, because, traces, executions, interleavings } = findings;
  const found = `${plural(traces, "trace")} in ${plural(executions, "execution")}`;
  const orders = interleavings === null ? "" : `, of ${plural(interleavings, "possible order")}`;
  switch (verdict) {
    case "proved":
      return `Proved for this input: ${waysToEnd(findings)}. ${found}${orders}.`;
    case "bounded":
      return `Nothing else happens with at most ${plural(preemptions!, "forced interruption")}; with more, it may. ${found}.\n${because}`;
    case "sampled":
      return `Some schedules were tried; others may end in other ways. ${found}.\n${because}`;
  }
}

function sayEnd({ status, output, error }: Outcome): string {
  const text = output.join(" ⏎ ");
  const printed = text === "" ? "" : `prints ${text.length > WIDTH ? `${text.slice(0, WIDTH)}…` : text}`;
  const end = error === null ? status : `${error.name}: ${error.message}`;
  if (status === "finished") return printed === "" ? "finished" : printed;
  return printed === "" ? end : `${end}, ${printed}`;
}

function sayDeciding(file: string, { deciding, ...outcome }: Outcome): string[] {
  if (deciding === null) return [];
  return [`${sayEnd({ deciding, ...outcome })}: ${sayPair(file, deciding)}`];
}

function sayPair(file: string, { first, second }: DecidingPair): string {
  const say = ({ thread, text, line, column }: DecidingPair["first"]): string =>
    `${thread} ${text} (${file}:${line}:${column})`;
  return `${say(first)} before ${say(second)}`;
}

function verb(isWrite: boolean): string {
  return isWrite ? "writes" : "reads";
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

/** Columns as wide as their widest cell; the first two hold numbers. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((text, column) => (column < 2 ? text.padStart(widths[column]!) : text.padEnd(widths[column]!)))
      .join("  ")
      .trimEnd(),
  );
}

/** "1 trace", "2 traces"; a number of many digits is set off by commas. */
function plural(count: number | string, noun: string): string {
  return `${BigInt(count).toLocaleString("en")} ${noun}${String(count) === "1" ? "" : "s"}`;
}

function waysToEnd({ outcomes, unlisted }: Findings): string {
  const ways = outcomes.length + unlisted;
  return ways === 1 ? "it always ends like this" : "it ends in one of these ways, and in no other";
}
