/**
 * Prints how fast programs run and compile, and how large the compiler is, as one table: all of it, or the parts that are
 * named behind the command, `npm run bench -- compiling size`.
 *
 * Times are medians of five after a warm-up. They are figures and no assertions: they depend on the computer and on what
 * else it does, so compare those of one table, or of two made one after the other on a machine at rest.
 */
import { cpus } from "node:os";
import { measureCompileTime } from "./compile-time.ts";
import { reportCompilerSize } from "./compiler-size.ts";
import { measureExploring } from "./exploring.ts";
import { measureLongRun } from "./long-run.ts";
import { measureOneThread } from "./one-thread.ts";
import { formatTable, type Section } from "./table.ts";
import { measureTwoThreads } from "./two-threads.ts";

/** In the order in which they are made: the first compilation of a process is one of the figures. */
const PARTS: Readonly<Record<string, () => Section | Promise<Section | Section[]>>> = {
  compiling: measureCompileTime,
  "one-thread": measureOneThread,
  "two-threads": measureTwoThreads,
  "long-run": measureLongRun,
  explore: measureExploring,
  size: reportCompilerSize,
};

const asked = process.argv.slice(2);
const unknown = asked.find((part) => !Object.hasOwn(PARTS, part));
if (unknown !== undefined) {
  console.error(`expected parts of the benchmark (${Object.keys(PARTS).join(", ")}), found "${unknown}"`);
  process.exit(2);
}
const sections: Section[] = [];
for (const [part, measure] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(part)) sections.push(...[await measure()].flat());
}
console.log(
  `Node ${process.version} · V8 ${process.versions.v8} · ${cpus()[0]?.model.trim()} × ${cpus().length}`,
);
console.log(formatTable(sections));
