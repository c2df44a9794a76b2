import { globSync, readFileSync } from "node:fs";
import type { ModuleNames } from "../../src/simulator/compiler/compile.ts";
import { diagnoseProgram } from "../../src/simulator/index.ts";

/** The programs of the lessons and the twins of the golden records: what readers open and change. */
const FILES = ["content/lessons/*/*.ts", "tests/golden/*/*.ts"];

const IMPORT = /^import\s+(?!type\b)([^"]+?)\s+from\s+"([^"]+)";?$/gm;
const DECLARED = /^(?:export\s+)?(?:const|let|var|using|(?:async\s+)?function\*?|class)\s+([\w$]+)/gm;

/** What declares by a pattern at the top is left out: its names would have to be found in there. */
const PATTERN = /^(?:const|let|var)\s+[[{]/m;

export interface RealisticProgram {
  readonly source: string;
  readonly lines: number;
  /** What its modules have to export for it to compile. */
  readonly modules: ModuleNames;
}

/** A program of at least `lines` lines, made of whole programs: each time one is used again its own names are new. */
export function realisticProgram(lines: number): RealisticProgram {
  const texts = globSync(FILES)
    .sort()
    .map((file) => readFileSync(file, "utf8"))
    .filter((text) => diagnoseProgram(text).length === 0 && !PATTERN.test(text))
    .filter(takesNamesAsOthersDo());
  const imports = new Map<string, Set<string>>();
  const parts: string[] = [];
  for (let count = 0, copy = 0; count < lines; copy++) {
    const part = renamed(texts[copy % texts.length]!, copy).replace(
      IMPORT,
      (_, names: string, module: string) => {
        const known = imports.get(module) ?? new Set();
        imports.set(module, known);
        for (const name of names.replace(/[{}]|\btype\s/g, "").split(",")) {
          if (name.trim() !== "")
            known.add(names.startsWith("{") ? name.trim() : `default as ${name.trim()}`);
        }
        return "";
      },
    );
    parts.push(part.trim());
    count += part.trim().split("\n").length;
  }
  const heads = [...imports].map(
    ([module, names]) => `import { ${[...names].join(", ")} } from "${module}";`,
  );
  const source = [...heads, ...parts, ""].join("\n");
  return { source, lines: source.split("\n").length - 1, modules: modulesOf(source, imports) };
}

/** Leaves out a text that takes a name from another module than a text before it did: they are put together as one. */
function takesNamesAsOthersDo(): (text: string) => boolean {
  const origins = new Map<string, string>();
  return (text) => {
    const taken = [...text.matchAll(IMPORT)].flatMap(([, names, module]) =>
      names!
        .replace(/\btype\s/g, "")
        .split(/[{},\s]+/)
        .map((name) => [name, module!] as const),
    );
    if (taken.some(([name, module]) => name !== "" && (origins.get(name) ?? module) !== module)) return false;
    for (const [name, module] of taken) origins.set(name, module);
    return true;
  };
}

/** The text with a number behind each name that it declares at its top. */
function renamed(text: string, copy: number): string {
  const names = [...text.matchAll(DECLARED)].map(([, name]) => name!);
  // Behind a dot stands a property, unless it is the last of three.
  const anyOfThem = new RegExp(
    `(?<![\\w$])(?<!(?<!\\.\\.)\\.)(?:${[...new Set(names)].join("|")})(?![\\w$])`,
    "g",
  );
  return names.length === 0 ? text : text.replace(anyOfThem, (name) => `${name}${copy}`);
}

/** What is imported by name, and what is read of the modules that are imported whole. */
function modulesOf(source: string, imports: ReadonlyMap<string, ReadonlySet<string>>): ModuleNames {
  return Object.fromEntries(
    [...imports].map(([module, specifiers]) => {
      const names = [...specifiers].map((specifier) => specifier.replace(/^type\s+|\s+as\s.*$/g, ""));
      const wholes = [...specifiers].flatMap((specifier) => /^default as (\w+)$/.exec(specifier)?.[1] ?? []);
      const members = wholes.flatMap((whole) =>
        [...source.matchAll(new RegExp(`\\b${whole}\\.(\\w+)`, "g"))].map(([, member]) => member!),
      );
      return [module, [...new Set([...names, ...members])]];
    }),
  );
}
