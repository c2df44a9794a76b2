/**
 * Monaco for a page that must stay light: a Vite plugin that leaves out what a sandbox never uses.
 *
 * - Monaco's module for workers imports every feature of the editor by the way. Ours are chosen in
 *   `start-monaco.ts`, so those imports go.
 * - Its TypeScript worker carries every library there is, the browser's among them. Programs here are ECMAScript
 *   without a browser, so only what `lib.esnext.d.ts` refers to stays, and the worker is our own.
 * - Astro puts the stylesheets of lazily loaded modules into the page's head. Monaco's are 175 KB, so they become
 *   text that its own modules add to the document when they are loaded.
 */
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

const MONACO = "/monaco-editor/esm/vs/";
const SIDE_EFFECT_IMPORT = /^import '[^']+';$/gm;
/** Ends the name of the module that stands for a stylesheet. Vite takes what ends in ".css" for CSS. */
const ADDED = ".added-when-loaded.js";
const REFERENCE = /\/\/\/ <reference lib="([^"]+)"/g;
const FIRST_LIBRARY = "lib.esnext.d.ts";

/** Returns the plugins that slim Monaco down; one call serves the pages and the workers. */
export function slimMonaco(): Plugin[] {
  return [
    {
      name: "one-table:monaco-settings",
      config: () => ({
        optimizeDeps: { exclude: ["monaco-editor"] },
        worker: { format: "es", plugins: () => [slimModules()] },
      }),
    },
    slimModules(),
    addStylesWhenLoaded(),
  ];
}

function slimModules(): Plugin {
  return {
    name: "one-table:slim-monaco",
    enforce: "pre",
    async load(id) {
      if (!id.includes(MONACO) || !id.endsWith("/typescript/lib/lib.js")) return null;
      const { libFileMap } = (await import(pathToFileURL(id).href)) as { libFileMap: Record<string, string> };
      return `export const libFileMap = ${JSON.stringify(referredFrom(FIRST_LIBRARY, libFileMap))};`;
    },
    transform(code, id) {
      if (!id.includes(MONACO)) return null;
      if (id.endsWith("/internal/common/workers.js")) return code.replace(SIDE_EFFECT_IMPORT, "");
      if (id.endsWith("/typescript/workerManager.js")) return withoutItsWorker(code, id);
      return null;
    },
  };
}

/** The libraries that `first` refers to, and those that they refer to, by file name. */
function referredFrom(first: string, all: Readonly<Record<string, string>>): Record<string, string> {
  const kept: Record<string, string> = {};
  const visit = (name: string): void => {
    if (name in kept) return;
    const text = all[name];
    if (text === undefined) throw new Error(`Monaco's lib.js: expected ${name}, found no such library`);
    kept[name] = text;
    for (const [, reference] of text.matchAll(REFERENCE)) visit(`lib.${reference}.d.ts`);
  };
  visit(first);
  return kept;
}

function withoutItsWorker(code: string, id: string): string {
  const slim = code.replace(/^ *createWorker: .*$/m, "");
  if (slim === code) throw new Error(`${id}: expected a line "createWorker: …" to leave out, found none`);
  return slim;
}

function addStylesWhenLoaded(): Plugin {
  return {
    name: "one-table:monaco-styles",
    enforce: "pre",
    resolveId(source, importer) {
      if (!source.endsWith(".css") || importer === undefined || !importer.includes(MONACO)) return null;
      return `\0${join(dirname(importer), source)}${ADDED}`;
    },
    load(id) {
      if (!id.endsWith(ADDED)) return null;
      const file = id.slice(1, -ADDED.length);
      return [
        `import text from ${JSON.stringify(`${file}?inline`)};`,
        `const style = document.createElement("style");`,
        `style.textContent = text;`,
        `document.head.append(style);`,
      ].join("\n");
    },
  };
}
