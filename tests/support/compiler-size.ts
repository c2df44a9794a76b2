import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { slimParser } from "../../src/sandbox/host/build/slim-parser.mjs";

/** What the compiler and its parser may weigh together, minified, in bytes of gzip. */
export const COMPILER_BUDGET = 95 * 1024;

export interface CompilerSize {
  readonly minified: number;
  readonly gzipped: number;
}

/** Bundles the compiler with its parser as for a page, and gives its size in bytes. */
export async function measureCompilerSize(): Promise<CompilerSize> {
  const { outputFiles } = await build({
    entryPoints: ["src/simulator/compiler/compile.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    plugins: [slimParser()],
  });
  const { contents } = outputFiles[0]!;
  return { minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
}
