import { readFileSync } from "node:fs";
import { evaluate } from "../../../src/course/evaluate.ts";
import { recordRun } from "../../../src/simulator/index.ts";
import type { RecordedRun } from "../../../src/simulator/run-result.ts";
import { DEFAULT_SETTINGS, type RunSettings } from "../../../src/simulator/settings.ts";

/** The recording of `source`. */
export function record(source: string, settings: Partial<RunSettings> = {}): RecordedRun {
  return recordRun(source, { ...DEFAULT_SETTINGS, ...settings }, { evaluate });
}

/** The recording of a lesson's sandbox, such as "locks/one-pen". */
export function recordLesson(sandbox: string, settings: Partial<RunSettings> = {}): RecordedRun {
  const file = new URL(`../../../content/lessons/${sandbox}.ts`, import.meta.url);
  return record(readFileSync(file, "utf8"), settings);
}
