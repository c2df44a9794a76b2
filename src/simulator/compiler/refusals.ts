/**
 * What a program may not contain: for each construct why, and what to write instead.
 *
 * This table is data: the compiler looks up each node in it, the tests compile each example, and the page of the
 * language (`pages/language.astro`) lists it
 * with the notes in `refusal-notes.ts`. Names that are refused are in `globals.ts`.
 */
import type * as t from "@babel/types";

export interface Refusal {
  /** Names the rule, for documentation and tests. */
  readonly code: string;
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
  /** The types of the nodes it is about. */
  readonly nodes: readonly t.Node["type"][];
  /** Where only some of these nodes are refused: which. `path` ends with the node's parent. */
  readonly when?: (node: t.Node, path: readonly t.Node[]) => boolean;
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
    code: "await-outside",
    message: "await stands in an async function only",
    hint: "Put it into an async function, and start that with asyncio.run(main()).",
    nodes: ["AwaitExpression", "ForOfStatement", "VariableDeclaration"],
    when: (node, path) => awaits(node) && path.findLast(isOwnContext)?.type === "Program",
  },
  {
    code: "enum",
    message: "enum does not erase to JavaScript",
    hint: 'Write a constant object: const State = { open: "open", closed: "closed" } as const;',
    nodes: ["TSEnumDeclaration"],
  },
  {
    code: "namespace",
    message: "a namespace with values in it does not erase to JavaScript",
    hint: "Declare its contents at the top of the module, or in an object.",
    nodes: ["TSModuleDeclaration"],
  },
  {
    code: "parameter-property",
    message: "a parameter property does not erase to JavaScript",
    hint: "Declare the field in the class and assign it in the constructor.",
    nodes: ["TSParameterProperty"],
  },
  {
    code: "decorator",
    message: "decorators are not supported",
    hint: "Call the function yourself, after the class.",
    nodes: ["Decorator"],
  },
  {
    code: "auto-accessor",
    message: "accessor fields are not supported",
    hint: "Write a plain field, or a method.",
    nodes: ["ClassAccessorProperty"],
  },
  {
    code: "import-equals",
    message: "import … = … does not erase to JavaScript",
    hint: 'Write import threading from "threading".',
    nodes: ["TSImportEqualsDeclaration"],
  },
  {
    code: "export-assignment",
    message: "export = does not erase to JavaScript",
    hint: "Leave it out: no other module imports a program.",
    nodes: ["TSExportAssignment", "TSNamespaceExportDeclaration"],
  },
  {
    code: "re-export",
    message: "a program cannot export what another module exports",
    hint: "Import what you need, and leave the export out.",
    nodes: ["ExportAllDeclaration", "ExportNamedDeclaration"],
    when: (node) => "source" in node && Boolean(node.source),
  },
  {
    code: "dynamic-import",
    message: "import(…) is not supported",
    hint: 'Write import { … } from "…" at the top of the program.',
    nodes: ["ImportExpression", "Import"],
  },
  {
    code: "import-meta",
    message: "of import.meta a program may only use import.meta.main",
    hint: "Write if (import.meta.main) { … } for what only the main program does.",
    nodes: ["MetaProperty"],
    when: (node, path) => node.type === "MetaProperty" && node.meta.name === "import" && !isMain(path.at(-1)),
  },
  {
    code: "code-from-text",
    message: "code cannot be made out of text",
    hint: "Write the function out.",
    nodes: ["NewExpression", "CallExpression", "OptionalCallExpression"],
    when: (node) => "callee" in node && node.callee.type === "Identifier" && node.callee.name === "Function",
  },
  {
    code: "with",
    message: "with is not supported: JavaScript's strict mode has none",
    hint: "Name the object each time, or take its fields out: const { a, b } = object;",
    nodes: ["WithStatement"],
  },
  {
    code: "delete-variable",
    message: "a variable cannot be deleted",
    hint: "Assign null to it, or delete a property of an object.",
    nodes: ["UnaryExpression"],
    when: (node) => node.type === "UnaryExpression" && node.operator === "delete" && isName(node.argument),
  },
  {
    code: "then",
    message: "promises are not supported, so there is no then and no catch to call",
    hint: "Write the next step on the next line, and failures in try { … } catch (e) { … }.",
    nodes: ["CallExpression", "OptionalCallExpression"],
    when: (node) => "callee" in node && isThenOrCatch(node.callee),
  },
  {
    code: "second-constructor",
    message: "a class has one constructor",
    hint: "Give it optional parameters, or make the other one a static method.",
    nodes: ["ClassMethod"],
    when: (node, path) => {
      const parent = path.at(-1);
      return isConstructor(node) && parent?.type === "ClassBody" && parent.body.find(isConstructor) !== node;
    },
  },
  {
    code: "using-in-for",
    message: "using cannot stand in the head of this loop",
    hint: "Put the using before the loop, and both in a block { … }.",
    nodes: ["VariableDeclaration"],
    when: (node, path) => isUsing(node) && path.at(-1)?.type === "ForStatement",
  },
  {
    code: "using-in-case",
    message: "using cannot stand right behind a case: it would not be clear where it ends",
    hint: "Put the statements of the case in a block { … }.",
    nodes: ["VariableDeclaration"],
    when: (node, path) => isUsing(node) && path.at(-1)?.type === "SwitchCase",
  },
  {
    code: "jsx",
    message: "JSX is not supported: a program here has no page",
    hint: "Show results with print.",
    nodes: ["JSXElement", "JSXFragment"],
  },
];

/** True for what waits: `await`, `for await` and `await using`. */
function awaits(node: t.Node): boolean {
  return (
    node.type === "AwaitExpression" ||
    (node.type === "ForOfStatement" && node.await) ||
    (node.type === "VariableDeclaration" && node.kind === "await using")
  );
}

function isUsing(node: t.Node): boolean {
  return node.type === "VariableDeclaration" && node.kind === "using";
}

/** True for what decides whether `await` may stand in it. */
function isOwnContext(node: t.Node): boolean {
  return node.type === "Program" || isFunction(node);
}

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
