/** What an exploration has found, as a terminal shows it. */
import type { Findings, Outcome, StepPlace } from "../simulator/explorer/report.ts";
import {
  EXPECTED,
  expectedAmong,
  linesAlike,
  othersStuck,
  sayDeciding,
  sayEnd,
  sayLockCycle,
  sayRace,
  sayStuck,
} from "../simulator/explorer/say-outcomes.ts";
import {
  exactUpTo,
  sayCounts,
  sayFailures,
  sayFewest,
  sayNoRace,
  sayReservations,
  sayUnlisted,
  sayVerdict,
} from "../simulator/explorer/say-verdict.ts";
import type { SayPlace } from "../simulator/say-blocked.ts";
import { interpreterTitle, type RunSettings } from "../simulator/settings.ts";

/** Characters of an outcome's end that are shown. */
const WIDTH = 56;
/** Outcomes that are shown; --json has them all. */
const MOST_SHOWN = 20;

const TITLES = ["executions", "interruptions", "how it ends", "schedule"];

/** The verdict, a table of outcomes with their schedules, and what else was found, on several lines. */
export function sayFindings(file: string, { interpreter }: RunSettings, findings: Findings): string {
  const { outcomes, races, lockCycles } = findings;
  const shown = outcomes.slice(0, MOST_SHOWN);
  const others = outcomes.length - shown.length;
  const alike = linesAlike(outcomes);
  const expected = expectedAmong(outcomes);
  const exact = exactUpTo(findings);
  const sayPlace: SayPlace = ({ line, column }: StepPlace) => `${file}:${line}:${column}`;
  const rows = shown.map((outcome) => [
    outcome.traces.toLocaleString("en"),
    sayFewest(outcome.minPreemptions, exact),
    cut(sayEnd(outcome, alike)) + (outcome === expected ? " (expected)" : ""),
    outcome.schedule,
  ]);
  return [
    `── ${file} · ${interpreterTitle(interpreter)}`,
    sayVerdict(findings),
    ...sayReservations(findings),
    joined(sayCounts(findings), sayFailures(findings), sayNoRace(findings)),
    ...(outcomes.length === 0 ? [] : ["", ...table([TITLES, ...rows])]),
    ...(others > 0 ? [`… and ${others.toLocaleString("en")} more; --json has them all`] : []),
    ...present(sayUnlisted(findings), expected && EXPECTED),
    ...section(
      "What decides",
      shown.flatMap((outcome) => sayWhatDecides(outcome, alike, sayPlace)),
    ),
    ...section(
      "Standing still",
      shown.flatMap((outcome) => sayStandstill(outcome, sayPlace)),
    ),
    ...section(
      "Data races",
      races.map((race) => sayRace(race, sayPlace)),
    ),
    ...section("Locks that are taken in a circle", lockCycles.map(sayLockCycle)),
    "",
  ].join("\n");
}

function sayWhatDecides(outcome: Outcome, alike: number, sayPlace: SayPlace): string[] {
  const { deciding } = outcome;
  return deciding === null ? [] : [`${cut(sayEnd(outcome, alike))}. ${sayDeciding(deciding, sayPlace)}`];
}

function sayStandstill({ standstill }: Outcome, sayPlace: SayPlace): string[] {
  if (standstill === null) return [];
  return [standstill.text, ...othersStuck(standstill).map((thread) => sayStuck(thread, sayPlace))];
}

function cut(text: string): string {
  return text.length > WIDTH ? `${text.slice(0, WIDTH)}…` : text;
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

/** The sentences that there are, one after the other. */
function joined(...sentences: (string | null)[]): string {
  return present(...sentences).join(" ");
}

function present(...sentences: (string | null)[]): string[] {
  return sentences.filter((sentence) => sentence !== null);
}
