/** Reads the arguments of the command line, and says what is wrong with them. */
import { readFileSync } from "node:fs";
import type { ExplorationLimits } from "../simulator/explorer/report.ts";
import { DEFAULT_LIMITS } from "../simulator/index.ts";
import {
  DEFAULT_SETTINGS,
  INTERPRETERS,
  MAX_CORES,
  type InterpreterName,
  type RunSettings,
} from "../simulator/settings.ts";

/** Arguments that cannot be used; the message says what to do. */
export class UsageError extends Error {}

/** What each option takes; `null` for one that stands alone. */
const OPTIONS = {
  "--interpreter": "NAME",
  "--interpreters": "A,B,…",
  "--cores": "N",
  "--seed": "N",
  "--switch-interval": "SECONDS",
  "--limit": "STEPS",
  "--format": "NAME",
  "--max-executions": "N",
  "--max-preemptions": "K",
  "--max-seconds": "SECONDS",
  "--schedule": "TEXT",
  "--print-order": null,
  "--respect-clock": null,
  "--json": null,
} as const;

export type OptionName = keyof typeof OPTIONS;

/** The options that say how a program is run, whatever is made of the run. */
export const RUN_OPTIONS: readonly OptionName[] = [
  "--interpreter",
  "--cores",
  "--seed",
  "--switch-interval",
  "--limit",
];

/** How `--help` speaks of them. */
export const RUN_OPTIONS_HELP = `  --interpreter NAME          ${inWords(INTERPRETERS)}
                              (default ${DEFAULT_SETTINGS.interpreter})
  --cores N                   simulated cores (default ${DEFAULT_SETTINGS.cores})
  --seed N                    what the operating system's choices are drawn from (default ${DEFAULT_SETTINGS.seed})
  --switch-interval SECONDS   as sys.setswitchinterval (default ${DEFAULT_SETTINGS.switchInterval})
  --limit STEPS               steps after which a run is ended (default ${DEFAULT_LIMITS.steps.toLocaleString("en")})`;

/** The arguments of one command: `FILE… [options]`. Every reader throws a UsageError for a value it cannot use. */
export class Arguments {
  readonly #files: readonly string[];
  readonly #values: ReadonlyMap<OptionName, string>;

  private constructor(files: readonly string[], values: ReadonlyMap<OptionName, string>) {
    this.#files = files;
    this.#values = values;
  }

  /** Throws a UsageError for what is no option of `command`, which takes those in `options`. */
  static parse(command: string, args: readonly string[], options: readonly OptionName[]): Arguments {
    const files: string[] = [];
    const values = new Map<OptionName, string>();
    for (let i = 0; i < args.length; i++) {
      const [name, attached] = splitOption(args[i]!);
      if (!name.startsWith("-")) {
        files.push(name);
        continue;
      }
      if (!isOption(name)) throw new UsageError(`there is no option ${name}`);
      if (!options.includes(name)) {
        throw new UsageError(`${command} takes no ${name}; it takes ${options.join(", ")}`);
      }
      if (OPTIONS[name] === null) {
        if (attached !== undefined) throw new UsageError(`${name} takes no value`);
        values.set(name, "");
        continue;
      }
      const value = attached ?? args[++i];
      if (value === undefined) throw new UsageError(`${name} needs a value: ${name} ${OPTIONS[name]}`);
      values.set(name, value);
    }
    return new Arguments(files, values);
  }

  /** The files that are named: at least one. */
  get files(): readonly string[] {
    if (this.#files.length === 0) throw new UsageError("name at least one FILE to run");
    return this.#files;
  }

  /** The one file that is named. */
  theFile(command: string): string {
    const [file, ...others] = this.files;
    if (others.length > 0) throw new UsageError(`${command} takes one FILE, not ${this.files.length}`);
    return file!;
  }

  get settings(): RunSettings {
    const [interpreter] = this.interpreters("--interpreter", [DEFAULT_SETTINGS.interpreter], 1);
    const [cores] = this.coreCounts([DEFAULT_SETTINGS.cores], 1);
    return { ...this.settingsOfAll, interpreter: interpreter!, cores: cores! };
  }

  /** The settings that are no business of a sweep. */
  get settingsOfAll(): Omit<RunSettings, "interpreter" | "cores"> {
    return {
      seed: this.#number("--seed", DEFAULT_SETTINGS.seed, { low: 0, high: 2 ** 32 - 1, whole: true }),
      switchInterval: this.#number("--switch-interval", DEFAULT_SETTINGS.switchInterval, {
        low: 1e-6,
        high: 3600,
        whole: false,
      }),
    };
  }

  /** The interpreters that `option` names, at most `most` of them. */
  interpreters(
    option: "--interpreter" | "--interpreters",
    fallback: readonly InterpreterName[],
    most = Infinity,
  ): readonly InterpreterName[] {
    return this.#list(option, fallback, most, (name) => {
      const found = INTERPRETERS.find((known) => known === name);
      if (found === undefined)
        throw new UsageError(`${option} takes one of ${INTERPRETERS.join(", ")}, not "${name}"`);
      return found;
    });
  }

  /** The numbers of cores that `--cores` names, at most `most` of them. */
  coreCounts(fallback: readonly number[], most = Infinity): readonly number[] {
    return this.#list("--cores", fallback, most, (text) =>
      readNumber("--cores", text, { low: 1, high: MAX_CORES, whole: true }),
    );
  }

  /** What a run is limited to beside the defaults. */
  get limits(): { readonly steps?: number } {
    const steps = this.#values.get("--limit");
    if (steps === undefined) return {};
    return { steps: readNumber("--limit", steps, { low: 1, high: Number.MAX_SAFE_INTEGER, whole: true }) };
  }

  /** What an exploration is limited to beside the defaults. */
  get explorationLimits(): Partial<ExplorationLimits> {
    const most = Number.MAX_SAFE_INTEGER;
    const executions = this.#values.get("--max-executions");
    const preemptions = this.#values.get("--max-preemptions");
    return {
      isPrintOrdered: this.#values.has("--print-order"),
      respectsClock: this.#values.has("--respect-clock"),
      ...(executions !== undefined && {
        maxExecutions: readNumber("--max-executions", executions, { low: 1, high: most, whole: true }),
      }),
      ...(preemptions !== undefined && {
        maxPreemptions: readNumber("--max-preemptions", preemptions, { low: 0, high: most, whole: true }),
      }),
    };
  }

  /** The seconds that an exploration may take. */
  maxSeconds(fallback: number): number {
    return this.#number("--max-seconds", fallback, { low: 0.1, high: 86_400, whole: false });
  }

  /** The schedule that is given, which there has to be. */
  theSchedule(command: string): string {
    const text = this.#values.get("--schedule");
    if (text === undefined) throw new UsageError(`${command} needs --schedule TEXT, as sim explore gives it`);
    return text;
  }

  get json(): boolean {
    return this.#values.has("--json");
  }

  /** The format that is asked for, one of `known`; the first where none is. */
  format<Name extends string>(known: readonly Name[]): Name {
    const asked = this.#values.get("--format") ?? known[0]!;
    const found = known.find((name) => name === asked);
    if (found === undefined) throw new UsageError(`--format takes ${inWords(known)}, not "${asked}"`);
    return found;
  }

  #number(option: OptionName, fallback: number, bounds: Bounds): number {
    const text = this.#values.get(option);
    return text === undefined ? fallback : readNumber(option, text, bounds);
  }

  /** The parts between the commas, where more than one may be given; each at most once. */
  #list<Item>(
    option: OptionName,
    fallback: readonly Item[],
    most: number,
    read: (text: string) => Item,
  ): readonly Item[] {
    const text = this.#values.get(option);
    if (text === undefined) return fallback;
    if (most === 1) return [read(text)];
    const items = text.split(",").map((part) => read(part.trim()));
    const twice = items.find((item, i) => items.indexOf(item) < i);
    if (twice !== undefined) throw new UsageError(`${option} names ${String(twice)} twice`);
    return items;
  }
}

/** The text of a program; throws a UsageError where it cannot be read. */
export function readProgram(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : String(error);
    throw new UsageError(`cannot read ${file}: ${reason}`);
  }
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function splitOption(argument: string): [name: string, value: string | undefined] {
  if (!argument.startsWith("--")) return [argument, undefined];
  const at = argument.indexOf("=");
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}

interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

function readNumber(option: OptionName, text: string, { low, high, whole }: Bounds): number {
  const value = text.trim() === "" ? NaN : Number(text);
  if (!(value >= low && value <= high) || (whole && !Number.isInteger(value))) {
    throw new UsageError(
      `${option} takes a ${whole ? "whole " : ""}number from ${low} to ${high}, not "${text}"`,
    );
  }
  return value;
}

/** "a, b or c". */
function inWords(names: readonly string[]): string {
  return names.join(", ").replace(/, ([^,]*)$/, " or $1");
}
