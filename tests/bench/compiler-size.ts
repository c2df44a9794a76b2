import { COMPILER_BUDGET, measureCompilerSize } from "../support/compiler-size.ts";
import type { Section } from "./table.ts";

/** What the compiler adds to the page that runs a program. */
export async function reportCompilerSize(): Promise<Section> {
  const { minified, gzipped } = await measureCompilerSize();
  return {
    title: "The compiler and its parser",
    columns: ["minified", "gzip", "budget"],
    rows: [["one bundle", ...[minified, gzipped, COMPILER_BUDGET].map(kilobytes)]],
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
