/**
 * A Vite plugin for `import text from "./worker.ts?script"`: the text of one classic script with all that
 * it imports. What the sandboxed frame runs has to stand in its page as text, since it may load nothing.
 */
import { build } from "esbuild";
import { slimParser } from "./slim-parser.mjs";

const SUFFIX = "?script";

export function scriptText() {
  return {
    name: "script-text",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!source.endsWith(SUFFIX)) return null;
      const resolved = await this.resolve(source.slice(0, -SUFFIX.length), importer, { skipSelf: true });
      return resolved && `\0${resolved.id}${SUFFIX}`;
    },
    async load(id) {
      if (!id.startsWith("\0") || !id.endsWith(SUFFIX)) return null;
      const { outputFiles, metafile } = await build({
        entryPoints: [id.slice(1, -SUFFIX.length)],
        bundle: true,
        minify: true,
        // Programs see the names of the library's classes and functions.
        keepNames: true,
        format: "iife",
        target: "es2022",
        legalComments: "none",
        write: false,
        metafile: true,
        plugins: [slimParser()],
      });
      for (const file of Object.keys(metafile.inputs)) {
        if (!file.includes("node_modules"))
          this.addWatchFile(new URL(file, `file://${process.cwd()}/`).pathname);
      }
      return `export default ${JSON.stringify(outputFiles[0].text)};`;
    },
  };
}
