/**
 * What a program may not contain: for each construct why, and what to write instead.
 *
 * This table is data: the compiler looks up each node in it, the tests compile each example, and the page of the
 * language (`pages/language.astro`) lists it. Names that are refused are in `globals.ts`.
 */
import type * as t from "@babel/types";

/** What a refusal has to do with, in the order of the documentation. */
export type RefusalTopic = "typescript" | "modules" | "javascript" | "sandbox";

export interface Refusal {
  /** Names the rule, for documentation and tests. */
  readonly code: string;
  readonly topic: RefusalTopic;
  readonly message: string;
  /** Where the message alone does not say it: the reason, for documentation. */
  readonly why?: string;
  /** What to write instead. */
  readonly hint: string;
  /** A program that is refused for this reason alone. */
  readonly example: string;
  /** The types of the nodes it is about. */
  readonly nodes: readonly t.Node["type"][];
  /** Where only some of these nodes are refused: which. `ancestors` begins with the node's parent. */
  readonly when?: (node: t.Node, ancestors: readonly t.Node[]) => boolean;
}

const FUNCTIONS = [
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "ObjectMethod",
  "ClassMethod",
  "ClassPrivateMethod",
] as const;

export const REFUSALS: readonly Refusal[] = [
  {
    code: "async-function",
    topic: "javascript",
    message: "async functions are not supported yet",
    hint: "Write an ordinary function: whoever calls it waits by itself, as a thread does.",
    example: "async function serve() {}",
    nodes: FUNCTIONS,
    when: (node) => "async" in node && node.async === true,
  },
  {
    code: "await",
    topic: "javascript",
    message: "await is not supported yet",
    hint: "Leave it out: a call that takes time makes its thread wait.",
    example: "await print(1);",
    nodes: ["AwaitExpression", "ForOfStatement", "VariableDeclaration"],
    when: (node) =>
      node.type === "AwaitExpression" ||
      (node.type === "ForOfStatement" && node.await) ||
      (node.type === "VariableDeclaration" && node.kind === "await using"),
  },
  {
    code: "generator",
    topic: "javascript",
    message: "generator functions are not supported yet",
    hint: "Collect the values in an array and return it.",
    example: "function* orders() {}",
    nodes: FUNCTIONS,
    when: (node) => "generator" in node && node.generator === true,
  },
  {
    code: "getter-setter",
    topic: "javascript",
    message: "getters and setters are not supported yet",
    hint: "Write a method, and call it.",
    example: "const bill = { get total() { return 1; } };",
    nodes: ["ObjectMethod", "ClassMethod", "ClassPrivateMethod"],
    when: (node) => "kind" in node && (node.kind === "get" || node.kind === "set"),
  },
  {
    code: "static-block",
    topic: "javascript",
    message: "static blocks are not supported yet",
    hint: "Give the static fields their values where they are declared, or after the class.",
    example: "class Bill { static { print(1); } }",
    nodes: ["StaticBlock"],
  },
  {
    code: "tagged-template",
    topic: "javascript",
    message: "tagged templates are not supported",
    hint: "Call the function with ordinary arguments.",
    example: "String.raw`a`;",
    nodes: ["TaggedTemplateExpression"],
  },
  {
    code: "enum",
    topic: "typescript",
    message: "enum does not erase to JavaScript",
    why: "Running a program takes its types away and nothing else. An enum would leave an object behind that the text does not show.",
    hint: 'Write a constant object: const State = { open: "open", closed: "closed" } as const;',
    example: "enum State { Open, Closed }",
    nodes: ["TSEnumDeclaration"],
  },
  {
    code: "namespace",
    topic: "typescript",
    message: "a namespace with values in it does not erase to JavaScript",
    why: "Types can go without a trace. The values in a namespace cannot.",
    hint: "Declare its contents at the top of the module, or in an object.",
    example: "namespace Kitchen { export const ovens = 2; }",
    nodes: ["TSModuleDeclaration"],
  },
  {
    code: "parameter-property",
    topic: "typescript",
    message: "a parameter property does not erase to JavaScript",
    why: "Taking the type away would take the field and its assignment away too.",
    hint: "Declare the field in the class and assign it in the constructor.",
    example: "class Table { constructor(private seats: number) {} }",
    nodes: ["TSParameterProperty"],
  },
  {
    code: "decorator",
    topic: "typescript",
    message: "decorators are not supported",
    why: "JavaScript does not have them yet: what is left without the types is text that no engine runs.",
    hint: "Call the function yourself, after the class.",
    example: "const note = (c: unknown) => c;\n@note class Table {}",
    nodes: ["Decorator"],
  },
  {
    code: "auto-accessor",
    topic: "typescript",
    message: "accessor fields are not supported",
    why: "They come with decorators, and JavaScript does not have them yet.",
    hint: "Write a plain field, or a method.",
    example: "class Bill { accessor total = 0; }",
    nodes: ["ClassAccessorProperty"],
  },
  {
    code: "import-equals",
    topic: "typescript",
    message: "import … = … does not erase to JavaScript",
    why: "It stands for a call of require, which ECMAScript modules do not have.",
    hint: 'Write import threading from "threading".',
    example: 'import threading = require("threading");',
    nodes: ["TSImportEqualsDeclaration"],
  },
  {
    code: "export-assignment",
    topic: "typescript",
    message: "export = does not erase to JavaScript",
    why: "It is how CommonJS modules export. A program here is an ECMAScript module.",
    hint: "Leave it out: no other module imports a program.",
    example: "export = 1;",
    nodes: ["TSExportAssignment", "TSNamespaceExportDeclaration"],
  },
  {
    code: "export-default",
    topic: "modules",
    message: "export default is not supported",
    hint: "Declare it under a name: no other module imports a program.",
    example: "export default 1;",
    nodes: ["ExportDefaultDeclaration"],
  },
  {
    code: "re-export",
    topic: "modules",
    message: "a program cannot export what another module exports",
    hint: "Import what you need, and leave the export out.",
    example: 'export { Lock } from "threading";',
    nodes: ["ExportAllDeclaration", "ExportNamedDeclaration"],
    when: (node) => "source" in node && Boolean(node.source),
  },
  {
    code: "dynamic-import",
    topic: "modules",
    message: "import(…) is not supported",
    why: "All that a program imports is compiled before it runs, so that every step of it can be interrupted.",
    hint: 'Write import { … } from "…" at the top of the program.',
    example: 'import("threading");',
    nodes: ["ImportExpression", "Import"],
  },
  {
    code: "import-meta",
    topic: "modules",
    message: "of import.meta a program may only use import.meta.main",
    why: "The rest of it tells where a module was loaded from, and a program here comes from the page.",
    hint: "Write if (import.meta.main) { … } for what only the main program does.",
    example: "print(import.meta.url);",
    nodes: ["MetaProperty"],
    when: (node, [parent]) => node.type === "MetaProperty" && node.meta.name === "import" && !isMain(parent),
  },
  {
    code: "new-target",
    topic: "javascript",
    message: "new.target is not supported",
    hint: "Write this.constructor, or give the constructor an argument.",
    example: "class Table { constructor() { print(new.target); } }",
    nodes: ["MetaProperty"],
    when: (node) => node.type === "MetaProperty" && node.meta.name === "new",
  },
  {
    code: "super-in-object",
    topic: "javascript",
    message: "super in an object literal is not supported",
    hint: "Write a class, or name the object whose method you mean.",
    example: "const table = { serve() { return super.toString(); } };",
    nodes: ["Super"],
    when: (_node, ancestors) =>
      ancestors.find((node) => node.type !== "ArrowFunctionExpression" && isFunction(node))?.type ===
      "ObjectMethod",
  },
  {
    code: "with",
    topic: "javascript",
    message: "with is not supported: JavaScript's strict mode has none",
    hint: "Name the object each time, or take its fields out: const { a, b } = object;",
    example: "with (Math) { print(PI); }",
    nodes: ["WithStatement"],
  },
  {
    code: "delete-variable",
    topic: "javascript",
    message: "a variable cannot be deleted",
    why: "JavaScript's strict mode forbids it, and every module is strict.",
    hint: "Assign null to it, or delete a property of an object.",
    example: "let table = 1;\ndelete table;",
    nodes: ["UnaryExpression"],
    when: (node) => node.type === "UnaryExpression" && node.operator === "delete" && isName(node.argument),
  },
  {
    code: "then",
    topic: "sandbox",
    message: "promises are not supported, so there is no then and no catch to call",
    why: "Python has no chains of callbacks: whoever needs a result waits for it, a thread or a coroutine alike.",
    hint: "Write the next step on the next line, and failures in try { … } catch (e) { … }.",
    example: "const order = { then(f: unknown) {} };\norder.then(print);",
    nodes: ["CallExpression", "OptionalCallExpression"],
    when: (node) => "callee" in node && isThenOrCatch(node.callee),
  },
  {
    code: "second-constructor",
    topic: "javascript",
    message: "a class has one constructor",
    why: "JavaScript allows a single one. Overloads in TypeScript are declarations without a body.",
    hint: "Give it optional parameters, or make the other one a static method.",
    example: "class Table { constructor() {} constructor(seats: number) {} }",
    nodes: ["ClassMethod"],
    when: (node, [parent]) =>
      isConstructor(node) && parent?.type === "ClassBody" && parent.body.find(isConstructor) !== node,
  },
  {
    code: "using-in-for",
    topic: "javascript",
    message: "using cannot stand in the head of this loop",
    why: "It would not be clear when it is released: after each turn, or after the last.",
    hint: "Put the using before the loop, and both in a block { … }.",
    example: "const open = () => null;\nfor (using _ = open(); ; ) break;",
    nodes: ["VariableDeclaration"],
    when: (node, [parent]) =>
      node.type === "VariableDeclaration" && node.kind === "using" && parent?.type === "ForStatement",
  },
  {
    code: "using-in-case",
    topic: "javascript",
    message: "using cannot stand right behind a case: it would not be clear where it ends",
    hint: "Put the statements of the case in a block { … }.",
    example: "switch (1) {\n  case 1:\n    using _ = null;\n}",
    nodes: ["VariableDeclaration"],
    when: (node, [parent]) =>
      node.type === "VariableDeclaration" && node.kind === "using" && parent?.type === "SwitchCase",
  },
  {
    code: "jsx",
    topic: "sandbox",
    message: "JSX is not supported: a program here has no page",
    hint: "Show results with print.",
    example: "const table = <div>1</div>;",
    nodes: ["JSXElement", "JSXFragment"],
  },
  {
    code: "reserved-member",
    topic: "sandbox",
    message: "this name is the simulator's own",
    why: "The compiled class has a member of this name itself.",
    hint: "Give the member another name.",
    example: "class Table { $$init() {} }",
    nodes: ["ClassMethod", "ClassProperty"],
    when: (node) =>
      "key" in node && node.key.type === "Identifier" && /^\$\$(?:ctor|init|static)$/.test(node.key.name),
  },
];

function isFunction(node: t.Node): boolean {
  return (FUNCTIONS as readonly string[]).includes(node.type);
}

function isConstructor(node: t.Node): boolean {
  return node.type === "ClassMethod" && node.kind === "constructor";
}

function isMain(parent: t.Node | undefined): boolean {
  return (
    parent?.type === "MemberExpression" &&
    parent.property.type === "Identifier" &&
    parent.property.name === "main"
  );
}

function isName(node: t.Node): boolean {
  return node.type === "Identifier";
}

function isThenOrCatch(callee: t.Node): boolean {
  return (
    (callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression") &&
    !callee.computed &&
    callee.property.type === "Identifier" &&
    /^(?:then|catch)$/.test(callee.property.name)
  );
}
