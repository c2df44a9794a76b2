import { compile } from "../../src/simulator/compiler/compile.ts";
import { ExploredProgram, type Ending } from "../../src/simulator/explored-program.ts";
import { evaluate } from "../../src/course/evaluate.ts";
import type { Reckoning } from "../../src/simulator/explorer/features.ts";
import { namesOfModules } from "../../src/simulator/run.ts";
import { DEFAULT_SETTINGS, type InterpreterName } from "../../src/simulator/settings.ts";

interface Ways {
  readonly respectsClock?: boolean;
  readonly Program?: typeof ExploredProgram;
  /** What is reckoned with; left out where the program learns it as it goes, and a switch may land anywhere. */
  readonly reckoning?: Reckoning;
  readonly learns?: boolean;
}

/** Reckons with nothing yet, and learns where threads touch what they share. */
export const UNKNOWN: Ways = { reckoning: { features: [], sites: [] }, learns: true };

/** A program of the sandbox language as a system to explore. Throws where it does not compile. */
export function explored(
  source: string,
  interpreter: InterpreterName = "cpython-3.14t",
  {
    respectsClock = false,
    Program = ExploredProgram,
    reckoning,
    learns = reckoning === undefined,
  }: Ways = {},
): ExploredProgram {
  const { program, diagnostics } = compile(source, namesOfModules(), false, true);
  if (program === null) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const options = { isPrintOrdered: false, respectsClock, learns, ...(reckoning && { reckoning }) };
  return new Program(program, { ...DEFAULT_SETTINGS, interpreter }, evaluate, options);
}

/** An ending in one line, to be counted. */
export function say({ status, output }: Ending): string {
  return [status, ...output].join(" ");
}
