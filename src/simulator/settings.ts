/**
 * The settings of a run: everything beside the program's text that decides what happens.
 * The same program with the same settings gives the same events, always and everywhere.
 */

/** The interpreters a run can be given, in the order a menu shows them. */
export const INTERPRETERS = [
  "cpython-3.14",
  "cpython-3.9",
  "cpython-2.7",
  "cpython-3.14t",
  "gilectomy-atomic",
  "gilectomy-buffered",
] as const;

export type InterpreterName = (typeof INTERPRETERS)[number];

export interface RunSettings {
  readonly interpreter: InterpreterName;
  /** Simulated cores, a whole number from 1 to `MAX_CORES`. */
  readonly cores: number;
  /** Seeds every choice the modelled operating system makes; a whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** `sys.setswitchinterval`, in seconds. */
  readonly switchInterval: number;
}

export const MAX_CORES = 64;

export const DEFAULT_SETTINGS: RunSettings = {
  interpreter: "cpython-3.14",
  cores: 2,
  seed: 1,
  switchInterval: 0.005,
};

const INTERPRETER_TITLES: Record<InterpreterName, string> = {
  "cpython-3.14": "CPython 3.14",
  "cpython-3.9": "CPython 3.9",
  "cpython-2.7": "CPython 2.7",
  "cpython-3.14t": "CPython 3.14t",
  "gilectomy-atomic": "Gilectomy (atomic)",
  "gilectomy-buffered": "Gilectomy (buffered)",
};

/** The interpreter's name as prose writes it: `cpython-3.14t` is "CPython 3.14t". */
export function interpreterTitle(name: InterpreterName): string {
  return INTERPRETER_TITLES[name];
}

/** One line that says the settings in words: "CPython 3.14 · 2 cores · seed 7". */
export function describeSettings({ interpreter, cores, seed }: RunSettings): string {
  return `${interpreterTitle(interpreter)} · ${cores} ${cores === 1 ? "core" : "cores"} · seed ${seed}`;
}
