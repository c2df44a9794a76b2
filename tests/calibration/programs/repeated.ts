/** A program that does something again and again, and prints how long one time takes. */

export interface Repeated {
  readonly imports?: string;
  /** Declarations of the module, which every process has. */
  readonly module?: string;
  /** What is made ready before the time is taken. */
  readonly prepare?: string;
  /** What is done each time. */
  readonly body: string;
  readonly times: number;
  /** True where an empty loop is to be taken off. */
  readonly isNet?: boolean;
}

/** Prints the seconds of one time. */
export function repeated({
  imports = "",
  module = "",
  prepare = "",
  body,
  times,
  isNet = false,
}: Repeated): string {
  return `import { perfCounter } from "time";
${imports}
${module}
if (import.meta.main) {
  ${prepare}
  const begin = perfCounter();
  for (let i = 0; i < ${times}; i++) {}
  const middle = perfCounter();
  for (let i = 0; i < ${times}; i++) { ${body} }
  const end = perfCounter();
  print((end - middle - ${isNet ? "(middle - begin)" : "0"}) / ${times});
}`;
}

/** The same in a coroutine that `asyncio.run` runs. */
export function repeatedAsync({ module = "", prepare = "", body, times }: Repeated): string {
  return `import asyncio from "asyncio";
import { perfCounter } from "time";
${module}
async function main() {
  ${prepare}
  const begin = perfCounter();
  for (let i = 0; i < ${times}; i++) {}
  const middle = perfCounter();
  for (let i = 0; i < ${times}; i++) { ${body} }
  print((perfCounter() - middle - (middle - begin)) / ${times});
}
asyncio.run(main());`;
}
