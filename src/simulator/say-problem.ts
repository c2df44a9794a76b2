import type { ProgramError } from "./run-result.ts";

/** What is wrong, as a sentence; an exception has its name before it. What to do about it is the problem's `hint`. */
export function sayProblem({ code, name, message }: Pick<ProgramError, "code" | "name" | "message">): string {
  const text = code !== "uncaught" ? message : message === "" ? name : `${name}: ${message}`;
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
