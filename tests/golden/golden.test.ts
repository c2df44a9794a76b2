/**
 * Programs of which CPython's output was recorded, against their twins in the sandbox language. A twin is
 * a file `<suite>/<name>.ts` beside `<suite>.json`; a record without one is listed as a test to be written.
 *
 * A twin runs on every interpreter that its record speaks of, under several seeds: what CPython 3.14 prints is the
 * record's `stdout`, what others print differently is in `other_versions`, and the free-threaded build of 3.14 prints the
 * same unless it is named there.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { INTERPRETERS, type InterpreterName } from "../../src/simulator/settings.ts";
import { runSource } from "../support/run-source.ts";

interface GoldenRecord {
  readonly name: string;
  readonly stdout: readonly string[];
  readonly stderr?: readonly string[];
  readonly returncode: number;
  /** A regular expression: neighbouring lines that match it may come in any order. */
  readonly unordered_lines?: string;
  /** By CPython version ("3.14.7t"), the lines that it prints instead. */
  readonly other_versions?: Readonly<Record<string, readonly string[]>>;
}

const SEEDS = [1, 2, 3];

/** What a twin writes otherwise than its record has it, since the language has no twin for what the record's program does. */
const SPELLED_OTHERWISE: Readonly<Record<string, Pick<GoldenRecord, "stdout" | "stderr">>> = {
  // Python's programs catch the warning and print it; the language has no module `warnings`.
  mp_fork_with_threads: {
    stdout: ["child acquire: False threads: 1"],
    stderr: [
      "DeprecationWarning: This process (pid=1000) is multi-threaded, use of fork() may lead to deadlocks in the child.",
    ],
  },
  never_awaited: { stdout: [], stderr: ["RuntimeWarning: coroutine 'w' was never awaited"] },
};

/** The interpreter that models a version: "3.14.7t" is `cpython-3.14t`; undefined where none does. */
function interpreterOf(version: string): InterpreterName | undefined {
  const [, release, build] = /^(\d+\.\d+)[.\d]*(t?)$/.exec(version) ?? [];
  return INTERPRETERS.find((name) => name === `cpython-${release}${build}`);
}

/** By interpreter, the lines that a program prints there. */
function expectations({ stdout, other_versions }: GoldenRecord): Map<InterpreterName, readonly string[]> {
  const expected = new Map<InterpreterName, readonly string[]>([
    ["cpython-3.14", stdout],
    ["cpython-3.14t", stdout],
  ]);
  for (const [version, lines] of Object.entries(other_versions ?? {})) {
    const interpreter = interpreterOf(version);
    if (interpreter !== undefined) expected.set(interpreter, lines);
  }
  return expected;
}

/** A line with JavaScript's and Python's spelling of the same values made one: tuples and lists print alike, and places are left out. */
function respell(line: string): string {
  return line
    .replace(/\btrue\b/g, "True")
    .replace(/\bfalse\b/g, "False")
    .replace(/\b(null|undefined)\b/g, "None")
    .replace(/\w+\.<locals>\.| at \S+\.py:\d+/g, "")
    .replace(/\((.*),\)/g, "[$1]")
    .replace(/\((.*?)\)/g, (all: string, inner: string) => (/^[\w']*$/.test(inner) ? all : `[${inner}]`))
    .replace(/,\]/g, "]");
}

/** Sorts runs of neighbouring lines that match `pattern`: their order is CPython's accident. */
function settle(lines: readonly string[], pattern: string | undefined): string[] {
  if (pattern === undefined) return [...lines];
  const unordered = new RegExp(pattern);
  const settled: string[] = [];
  let run: string[] = [];
  for (const line of [...lines, null]) {
    if (line !== null && unordered.test(line)) run.push(line);
    else {
      settled.push(...run.sort());
      run = [];
      if (line !== null) settled.push(line);
    }
  }
  return settled;
}

const suites = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".json"));

describe.each(suites)("%s", (file) => {
  const folder = join(import.meta.dirname, basename(file, ".json"));
  const recorded = JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8")) as GoldenRecord[];
  const records = recorded.map((record) => ({ ...record, ...SPELLED_OTHERWISE[record.name] }));
  const twinOf = ({ name }: GoldenRecord): string => join(folder, `${name}.ts`);
  const withTwin = records.filter((record) => existsSync(twinOf(record)));

  for (const { name } of records.filter((record) => !withTwin.includes(record))) {
    test.todo(`${name} has no twin yet`);
  }

  const runs = withTwin.flatMap((record) =>
    [...expectations(record)].map(([interpreter, lines]) => ({
      name: record.name,
      interpreter,
      lines,
      record,
    })),
  );

  test.each(runs)("$name prints on $interpreter what CPython prints", ({ record, interpreter, lines }) => {
    const source = readFileSync(twinOf(record), "utf8");
    for (const seed of SEEDS) {
      const result = runSource(source, { interpreter, seed });
      expect(result.diagnostics).toEqual([]);
      const printed = settle(result.output.map(respell), record.unordered_lines);
      expect(printed).toEqual(settle(lines.map(respell), record.unordered_lines));
      if (record.stderr !== undefined) expect(result.errorOutput).toEqual(record.stderr);
      expect(result.returncode).toBe(record.returncode);
    }
  });
});
