import type { ProgramError } from "../simulator/run-result.ts";

/** Marks the lines of highlighted code that have a problem, and takes earlier marks away. */
export function markLines(code: HTMLElement, problems: readonly ProgramError[]): void {
  code.querySelectorAll(".line").forEach((line, index) => {
    const problem = problems.find((one) => one.line === index + 1);
    line.classList.toggle("wrong", problem !== undefined);
    if (problem === undefined) line.removeAttribute("title");
    else line.setAttribute("title", problem.message);
  });
}
