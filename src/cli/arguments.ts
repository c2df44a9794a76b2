/** Reads the arguments of the command line, and says what is wrong with them. */
import { readFileSync } from "node:fs";
import {
  DEFAULT_SETTINGS,
  INTERPRETERS,
  MAX_CORES,
  type InterpreterName,
  type RunSettings,
} from "../simulator/settings.ts";

/** Arguments that cannot be used; the message says what to do. */
export class UsageError extends Error {}

export interface Arguments {
  readonly files: readonly string[];
  readonly settings: RunSettings;
  /** The most steps a run may take, or null for the default. */
  readonly limit: number | null;
  readonly json: boolean;
  readonly format: string;
}

const VALUE_OPTIONS = ["--interpreter", "--cores", "--seed", "--switch-interval", "--limit", "--format"];

/** Reads `FILE… [options]`; throws a UsageError for what it does not know or cannot use. */
export function parseArguments(args: readonly string[]): Arguments {
  const files: string[] = [];
  const values = new Map<string, string>();
  let json = false;
  for (let i = 0; i < args.length; i++) {
    const [name, attached] = splitOption(args[i]!);
    if (name === "--json") json = true;
    else if (VALUE_OPTIONS.includes(name)) {
      const value = attached ?? args[++i];
      if (value === undefined) throw new UsageError(`${name} needs a value`);
      values.set(name, value);
    } else if (name.startsWith("-")) throw new UsageError(`there is no option ${name}`);
    else files.push(name);
  }
  if (files.length === 0) throw new UsageError("name at least one FILE to run");
  return {
    files,
    settings: {
      interpreter: readInterpreter(values.get("--interpreter") ?? DEFAULT_SETTINGS.interpreter),
      cores: readNumber("--cores", values, DEFAULT_SETTINGS.cores, { low: 1, high: MAX_CORES, whole: true }),
      seed: readNumber("--seed", values, DEFAULT_SETTINGS.seed, { low: 0, high: 2 ** 32 - 1, whole: true }),
      switchInterval: readNumber("--switch-interval", values, DEFAULT_SETTINGS.switchInterval, {
        low: 1e-6,
        high: 3600,
        whole: false,
      }),
    },
    limit: values.has("--limit")
      ? readNumber("--limit", values, 0, { low: 1, high: Number.MAX_SAFE_INTEGER, whole: true })
      : null,
    json,
    format: values.get("--format") ?? "events",
  };
}

/** The text of a program; throws a UsageError where it cannot be read. */
export function readProgram(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file" : String(error);
    throw new UsageError(`cannot read ${file}: ${reason}`);
  }
}

function splitOption(argument: string): [name: string, value: string | undefined] {
  if (!argument.startsWith("--")) return [argument, undefined];
  const at = argument.indexOf("=");
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}

function readInterpreter(name: string): InterpreterName {
  const found = INTERPRETERS.find((known) => known === name);
  if (found === undefined) {
    throw new UsageError(`--interpreter takes one of ${INTERPRETERS.join(", ")}, not "${name}"`);
  }
  return found;
}

function readNumber(
  option: string,
  values: ReadonlyMap<string, string>,
  fallback: number,
  { low, high, whole }: { low: number; high: number; whole: boolean },
): number {
  const text = values.get(option);
  if (text === undefined) return fallback;
  const value = text.trim() === "" ? NaN : Number(text);
  if (!(value >= low && value <= high) || (whole && !Number.isInteger(value))) {
    throw new UsageError(
      `${option} takes a ${whole ? "whole " : ""}number from ${low} to ${high}, not "${text}"`,
    );
  }
  return value;
}
