import type { ProgramError, RunResult } from "../../simulator/run-result.ts";
import { count } from "../../simulator/count.ts";
import { sayBlocked } from "../../simulator/say-blocked.ts";
import { MODELLED_TIME, type Clock } from "./format-time.ts";

/** A run in a few sentences: what it printed, how it ended, and what to do where that was not as it should be. */
export function summariseRun(result: RunResult, clock: Clock = MODELLED_TIME): string {
  const time = clock.whole(result.virtualSeconds * 1e9, result.cores);
  const printed = `Printed ${count(result.output.length, "line")}.`;
  const error =
    result.error === null ? "" : `${[sayError(result.error), result.error.hint].filter(Boolean).join(" ")} `;
  switch (result.status) {
    case "refused":
      return `Not run: ${count(result.diagnostics.length, "thing")} to change first. ${error}`.trimEnd();
    case "limit":
      return `${error || "Stopped. "}${printed}`;
    case "deadlock":
      return [
        `Deadlock after ${time}: nothing can run any more.`,
        ...result.blocked.map(sayBlocked),
        printed,
      ].join(" ");
    case "error":
      return `${error}${printed} Finished after ${time}, with exit status ${result.returncode}.`;
    case "finished":
      return `${printed} Finished after ${time}.`;
  }
}

/** An error as a sentence with its line. */
export function sayError({ name, message, line }: ProgramError): string {
  const isOurs = name === "Limit" || name === "Refused";
  const text = isOurs ? message : `${name}${message === "" ? "" : `: ${message}`}`;
  return `${text.replace(/\.$/, "")} (line ${line}).`;
}
