/**
 * How far an exploration's findings reach, in words: for the page and for the command line. They never claim more than was
 * done: only a proof says "no others", a bounded search names its bound, and a sample its size.
 */
import { count } from "../count.ts";
import type { ExplorationProgress, Findings } from "./report.ts";

/** What a forced interruption is. */
export const INTERRUPTION =
  "An interruption is forced where a thread that could go on has to stop, and another goes on instead. To go on " +
  "with another where one waits, sleeps or has ended is none.";

/** What "decided by" means. */
export const DECIDED =
  "Where two steps decide, it ends in another way with the second of them first, and the rest as it was as far as that can be.";

/** One sentence: how far the findings reach. */
export function sayVerdict(findings: Findings): string {
  const { verdict, executions, interleavings, outcomes, unlisted } = findings;
  const number = outcomes.length.toLocaleString("en");
  if (isNothingFound(findings)) return "Nothing found: no execution came to its end.";
  if (verdict === "sampled") return `Sampled: ${count(executions, "schedule")}, ${sayKinds(findings)} seen.`;
  if (verdict === "proved") {
    if (unlisted > 0) return `Every order gone through: ${sayKinds(findings)}.`;
    if (interleavings === "1") return "One outcome: nothing can come in between.";
    return outcomes.length === 1
      ? "Proved for this input: one outcome, whatever the order."
      : `Proved for this input: these ${number} outcomes and no others.`;
  }
  if (unlisted > 0) return `${sayKinds(findings, true)} ${sayBound(findings)}.`;
  return `${outcomes.length === 1 ? "No other outcome" : `None but these ${number} outcomes`} ${sayBound(findings)}.`;
}

/** True where nothing is known of how the program ends: what was made, if anything was, has been cut off. */
export function isNothingFound({ outcomes, unlisted }: Pick<Findings, "outcomes" | "unlisted">): boolean {
  return unlisted === 0 && outcomes.every(({ status }) => status === "limit");
}

function sayKinds({ outcomes, unlisted }: Findings, isFirst = false): string {
  if (unlisted === 0) return count(outcomes.length, "outcome");
  return `${isFirst ? "More" : "more"} than ${count(outcomes.length, "outcome")}`;
}

function sayBound({ preemptions }: Findings): string {
  return preemptions === null || preemptions === 0
    ? "as long as no interruption is forced"
    : `within ${count(preemptions, "forced interruption")}`;
}

/** What the verdict leaves open, and why, in sentences; empty for a proof. */
export function sayReservations(findings: Findings): string[] {
  const { verdict, because } = findings;
  if (verdict === "proved") return [];
  const open = isNothingFound(findings)
    ? []
    : verdict === "bounded"
      ? ["With more interruptions there may be others."]
      : ["Schedules that were not tried may end in another way."];
  return [...(because === null ? [] : [because]), ...open];
}

/** Whether anything goes wrong, in a sentence that is as strong as the verdict; null where the list of outcomes says it. */
export function sayFailures(findings: Findings): string | null {
  const { verdict, outcomes, unlisted } = findings;
  const isListed = outcomes.some(({ status }) => status !== "finished");
  if (outcomes.length === 0 || unlisted > 0 || isListed) return null;
  switch (verdict) {
    case "proved":
      return "There is no deadlock and no error.";
    case "bounded":
      return `There is no deadlock and no error ${sayBound(findings)}.`;
    case "sampled":
      return "No deadlock and no error was seen.";
  }
}

/** That there is no data race, as far as that is known; null where there is one. */
export function sayNoRace({ races, verdict }: Pick<Findings, "races" | "verdict">): string | null {
  if (races.length > 0) return null;
  return verdict === "proved" ? "There is no data race." : "No data race was seen.";
}

/** Of how many executions the outcome is not listed; null where all are. */
export function sayUnlisted({ unlisted }: Pick<Findings, "unlisted">): string | null {
  return unlisted > 0 ? `${count(unlisted, "execution")} ended in yet other ways: too many to list.` : null;
}

/** Up to which number an outcome's fewest interruptions are known to be the fewest: one with more might happen with fewer. */
export function exactUpTo({ verdict, preemptions }: Pick<Findings, "verdict" | "preemptions">): number {
  if (verdict === "proved") return Infinity;
  // What does not happen with so many needs one more at least.
  return verdict === "bounded" ? (preemptions ?? 0) + 1 : 0;
}

/** The fewest interruptions of an outcome, as far as they are known. */
export function sayFewest(fewest: number, exact: number): string {
  const number = fewest.toLocaleString("en");
  return fewest <= exact ? number : `at most ${number}`;
}

/** How many executions matter, and out of how many orders. */
export function sayCounts({ verdict, traces, executions, interleavings }: Findings): string {
  const number = traces.toLocaleString("en");
  if (verdict === "proved" && interleavings === "1") return "Its steps can be made in one order only.";
  if (verdict !== "proved") {
    const different = `${traces === executions ? "all" : number} of them different`;
    return `${count(executions, "execution")} made${executions > 1 ? `, ${different}` : ""}.`;
  }
  const matter = `${count(traces, "execution matters", "executions matter")}`;
  if (interleavings === null) return `${matter}. In how many orders the steps could be made was not counted.`;
  return `${matter}, out of ${sayDigits(interleavings)} possible ${interleavings === "1" ? "order" : "orders"}.`;
}

/** A whole number in decimal digits, with commas, or rounded where nobody would read it to its end. */
export function sayDigits(digits: string): string {
  const number = digits.replace(/^0+(?=\d)/, "");
  if (number.length <= 15) return Number(number).toLocaleString("en");
  const power = [...String(number.length - 1)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
  return `about ${number[0]!}.${number[1]!} × 10${power}`;
}

const PHASES: Record<ExplorationProgress["phase"], string> = {
  proof: "Going through every order that matters, once each.",
  bounds: "Too many orders for a proof. Going through those with the fewest forced interruptions.",
  samples: "Too many orders even so. Trying schedules at random.",
};

/** What is being done. */
export function sayPhase({ phase, done }: Pick<ExplorationProgress, "phase" | "done">): string {
  return done === 1 ? "Gone through. Looking for the two steps that decide each outcome." : PHASES[phase];
}

/** How far it is. */
export function sayProgress({ executions, traces, done }: ExplorationProgress): string {
  const parts = [count(executions, "execution"), `${traces.toLocaleString("en")} different`];
  if (done !== null) parts.push(`about ${Math.floor(done * 100)} % of this search`);
  return parts.join(" · ");
}
