/**
 * What the documentation says of each refusal beside its message: an example, and the reason where the message alone does
 * not give it. It is apart from the rules so that no page has to load it with the compiler.
 */
import { REFUSALS, type Refusal } from "./refusals.ts";

/** What a refusal has to do with, in the order of the documentation. */
export type RefusalTopic = "typescript" | "modules" | "javascript" | "sandbox";

export interface RefusalNote {
  readonly topic: RefusalTopic;
  /** Where the message alone does not say it: the reason. */
  readonly why?: string;
  /** A program that is refused for this reason alone. */
  readonly example: string;
}

const NOTES: Readonly<Record<string, RefusalNote>> = {
  "await-outside": {
    topic: "javascript",
    example: "await print(1);",
  },
  enum: {
    topic: "typescript",
    why: "Running a program takes its types away and nothing else. An enum would leave an object behind that the text does not show.",
    example: "enum State { Open, Closed }",
  },
  namespace: {
    topic: "typescript",
    why: "Types can go without a trace. The values in a namespace cannot.",
    example: "namespace Kitchen { export const ovens = 2; }",
  },
  "parameter-property": {
    topic: "typescript",
    why: "Taking the type away would take the field and its assignment away too.",
    example: "class Table { constructor(private seats: number) {} }",
  },
  decorator: {
    topic: "typescript",
    why: "JavaScript does not have them yet: what is left without the types is text that no engine runs.",
    example: "const note = (c: unknown) => c;\n@note class Table {}",
  },
  "auto-accessor": {
    topic: "typescript",
    why: "They come with decorators, and JavaScript does not have them yet.",
    example: "class Bill { accessor total = 0; }",
  },
  "import-equals": {
    topic: "typescript",
    why: "It stands for a call of require, which ECMAScript modules do not have.",
    example: 'import threading = require("threading");',
  },
  "export-assignment": {
    topic: "typescript",
    why: "It is how CommonJS modules export. A program here is an ECMAScript module.",
    example: "export = 1;",
  },
  "re-export": {
    topic: "modules",
    example: 'export { Lock } from "threading";',
  },
  "dynamic-import": {
    topic: "modules",
    why: "All that a program imports is compiled before it runs, so that every step of it can be interrupted.",
    example: 'import("threading");',
  },
  "import-meta": {
    topic: "modules",
    why: "The rest of it tells where a module was loaded from, and a program here comes from the page.",
    example: "print(import.meta.url);",
  },
  "code-from-text": {
    topic: "sandbox",
    example: 'new Function("print(1)");',
  },
  with: {
    topic: "javascript",
    example: "with (Math) { print(PI); }",
  },
  "delete-variable": {
    topic: "javascript",
    why: "JavaScript's strict mode forbids it, and every module is strict.",
    example: "let table = 1;\ndelete table;",
  },
  then: {
    topic: "sandbox",
    why: "Python has no chains of callbacks: whoever needs a result waits for it, a thread or a coroutine alike.",
    example: "const order = { then(f: unknown) {} };\norder.then(print);",
  },
  "second-constructor": {
    topic: "javascript",
    why: "JavaScript allows a single one. Overloads in TypeScript are declarations without a body.",
    example: "class Table { constructor() {} constructor(seats: number) {} }",
  },
  "using-in-for": {
    topic: "javascript",
    why: "It would not be clear when it is released: after each turn, or after the last.",
    example: "const open = () => null;\nfor (using _ = open(); ; ) break;",
  },
  "using-in-case": {
    topic: "javascript",
    example: "switch (1) {\n  case 1:\n    using _ = null;\n}",
  },
  jsx: {
    topic: "sandbox",
    example: "const table = <div>1</div>;",
  },
};

export type DocumentedRefusal = Refusal & RefusalNote;

/** Every refusal with its note, in the order of the rules. */
export const DOCUMENTED_REFUSALS: readonly DocumentedRefusal[] = REFUSALS.map((refusal) => {
  const note = NOTES[refusal.code];
  if (note === undefined) throw new Error(`the refusal ${refusal.code} has no note`);
  return { ...refusal, ...note };
});
