/** The declarations of the modules that a program may import, as the editor's TypeScript reads them. */
const TEXTS = import.meta.glob<string>("../../simulator/stdlib/types/*.d.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});

export interface Declaration {
  readonly path: string;
  readonly text: string;
}

/** One entry a file; `path` is an address that no reader's file can have. */
export const declarations: readonly Declaration[] = Object.entries(TEXTS).map(([file, text]) => ({
  path: `file:///declarations/${file.slice(file.lastIndexOf("/") + 1)}`,
  text,
}));
