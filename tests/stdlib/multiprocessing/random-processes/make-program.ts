import { Choices } from "./choices.ts";
import { SCENARIOS } from "./scenarios.ts";

export interface RandomProgram {
  readonly source: string;
  readonly prints: readonly string[];
}

/** A program of processes, with what it prints where nothing is lost. */
export function makeProgram(seed: number): RandomProgram {
  const random = new Choices(seed);
  const isThreaded = random.between(0, 4) === 0;
  const pieces = Array.from({ length: random.between(1, 3) }, (_, id) => {
    const scenario = random.pick(SCENARIOS)(random, id);
    return { ...scenario, id, method: random.pick(["fork", "spawn", "forkserver"]) };
  });
  const blocks = pieces.map(
    ({ id, main, method }) => `function main${id}() {\nconst ctx = getContext("${method}");\n${main}\n}`,
  );
  const calls = pieces.map(({ id }) =>
    isThreaded ? `{ const t = new Thread(main${id}); t.start(); t.join(); }` : `main${id}();`,
  );
  const source = `
import { EOFError, ValueError } from "builtins";
import { getContext } from "multiprocessing";
import { ProcessPoolExecutor } from "concurrent.futures";
import { Thread } from "threading";
import { compute } from "machine";
import { exit } from "sys";
import { _exit } from "os";
import { sleep } from "time";
${pieces.map(({ functions }) => functions).join("\n")}
${blocks.join("\n")}
if (import.meta.main) {
${calls.join("\n")}
print("end");
}`;
  return { source, prints: [...pieces.flatMap(({ prints }) => prints), "end"] };
}
