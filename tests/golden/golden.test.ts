/**
 * Programs of which CPython's output was recorded, against their twins in the sandbox language. A twin is
 * a file `<suite>/<name>.ts` beside `<suite>.json`; records without one are not run yet.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { runSource } from "../support/run-source.ts";

interface GoldenRecord {
  readonly name: string;
  readonly stdout: readonly string[];
  readonly stderr?: readonly string[];
  readonly returncode: number;
  readonly unordered_lines?: string;
}

/** A line with JavaScript's and Python's spelling of the same values made one; tuples and lists print alike. */
function respell(line: string): string {
  return line
    .replace(/\btrue\b/g, "True")
    .replace(/\bfalse\b/g, "False")
    .replace(/\b(null|undefined)\b/g, "None")
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
  const records = JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8")) as GoldenRecord[];
  const withTwin = records.filter(({ name }) => existsSync(join(folder, `${name}.ts`)));

  test.each(withTwin)("$name prints what CPython 3.14 prints", (record) => {
    const source = readFileSync(join(folder, `${record.name}.ts`), "utf8");
    const result = runSource(source);
    expect(result.diagnostics).toEqual([]);
    const lines = settle(result.output.map(respell), record.unordered_lines);
    expect(lines).toEqual(settle(record.stdout.map(respell), record.unordered_lines));
    expect(result.errorOutput).toEqual(record.stderr ?? []);
    expect(result.returncode).toBe(record.returncode);
  });
});
