/**
 * Compiles the modules of asyncio that are written in the sandbox language, once, so that no run has to: writes
 * two modules beside them, the compiled code and the texts. To be run when one of them, or the compiler, has changed.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { compileLibraryModule, exportsOf } from "../simulator/compiler/compile-library.ts";
import type { ModuleNames } from "../simulator/compiler/compile.ts";
import type { SourceRange } from "../simulator/machine/event.ts";
import { FIRST_LIBRARY_PLACE } from "../simulator/machine/texts.ts";

export const LIBRARY_FOLDER = "src/simulator/stdlib/asyncio/library";
const COMPILED = "src/simulator/stdlib/asyncio/library.generated.ts";
/** Apart, since only who shows them needs them. */
const TEXTS = "src/simulator/stdlib/asyncio/library-texts.generated.ts";

const HEADER = `/* eslint-disable */
// @ts-nocheck
// Made by src/cli/build-library.ts from the files in library/. Do not edit: change those, and run \`npm run library\`.
`;

interface SourceFile {
  readonly name: string;
  readonly text: string;
  /** The specifiers of what it imports. */
  readonly imports: readonly string[];
}

/** The text of each generated module, by its path. Throws an Error where a library module does not compile. */
export function buildLibrary(): Readonly<Record<string, string>> {
  const files = inOrder(readLibrary());
  const numbers = { firstSite: FIRST_LIBRARY_PLACE, firstScope: FIRST_LIBRARY_PLACE };
  const modules = files.map((file) => {
    const { code, sites, scopes } = compileLibraryModule(file.text, namesFor(file, files), numbers);
    numbers.firstSite += sites.length;
    numbers.firstScope += scopes.length;
    const ranges = sites.map(({ range }) => range);
    return [
      `{`,
      `file: ${JSON.stringify(`asyncio/${file.name}`)},`,
      `link: ${withInspection(code)},`,
      `sites: [${flat(ranges)}],`,
      `scopes: [${flat(scopes)}],`,
      `},`,
    ].join("\n");
  });
  const texts = files.map(
    (file) => `${JSON.stringify(`asyncio/${file.name}`)}: ${JSON.stringify(file.text)},`,
  );
  return {
    [COMPILED]: `${HEADER}export const LIBRARY = [\n${modules.join("\n")}\n];\n`,
    [TEXTS]: `${HEADER}/** The library's modules as a reader opens them, by the file that events and stacks name. */\nexport const LIBRARY_TEXTS: Readonly<Record<string, string>> = {\n${texts.join("\n")}\n};\n`,
  };
}

function readLibrary(): SourceFile[] {
  const names = readdirSync(LIBRARY_FOLDER).filter((name) => /(?<!\.d)\.ts$/.test(name));
  return names.sort().map((name) => {
    const text = readFileSync(join(LIBRARY_FOLDER, name), "utf8");
    return {
      name,
      text,
      imports: [...text.matchAll(/^import .*? from "(.+?)";$/gms)].map(([, from]) => from!),
    };
  });
}

/** Each file after those it imports. */
function inOrder(files: readonly SourceFile[]): SourceFile[] {
  const ordered: SourceFile[] = [];
  const visit = (file: SourceFile): void => {
    if (ordered.includes(file)) return;
    for (const other of files) if (file.imports.includes(`./${other.name}`)) visit(other);
    ordered.push(file);
  };
  files.forEach(visit);
  return ordered;
}

/** What the compiler is told of the modules that `file` imports; that they have those names is TypeScript's business. */
function namesFor(file: SourceFile, files: readonly SourceFile[]): ModuleNames {
  return Object.fromEntries(
    file.imports.map((from) => {
      const own = files.find(({ name }) => from === `./${name}`);
      return [from, own === undefined ? importedFrom(file, from) : exportsOf(own.text)];
    }),
  );
}

function importedFrom({ text }: SourceFile, from: string): string[] {
  const lists = [...text.matchAll(/^import (?:type )?\{(.*?)\} from "(.+?)";$/gms)];
  return lists
    .filter(([, , specifier]) => specifier === from)
    .flatMap(([, list]) => list!.split(",").map((name) => name.trim().replace(/^type /, "")));
}

/** Lets the module hand over its variables only where somebody looks, and find its neighbours by their full names. */
function withInspection(code: string): string {
  return code
    .replace("(function ($$) {", () => "(function ($$, $$inspected) {")
    .replaceAll("$$.scope(", () => "$$inspected && $$.scope(")
    .replaceAll('$$.module("./', () => '$$.module("asyncio/');
}

function flat(ranges: readonly SourceRange[]): string {
  return ranges
    .flatMap(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn])
    .join(",");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const [path, text] of Object.entries(buildLibrary())) {
    writeFileSync(path, text);
    console.log(`${basename(path)} is up to date`);
  }
}
