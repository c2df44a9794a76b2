import type { Mistake } from "./mistake.ts";

/** Constants that are assigned to, and variables that are used too early: the place is the assignment, or the name. */
export const VARIABLES: readonly Mistake[] = [
  {
    what: "an assignment to a constant of the module",
    source: `const seats: number = 4;\nfunction more() {\n  /*!*/seats = 5;\n}\nmore();`,
    name: "TypeError",
    message: /^Assignment to constant variable/,
  },
  {
    what: "an increment of a local constant",
    source: `function f() {\n  const n = 1;\n  print(/*!*/n++);\n}\nf();`,
    name: "TypeError",
    message: /^Assignment to constant variable/,
  },
  {
    what: "a compound assignment to a captured constant",
    source: `function f() {\n  const n = 1;\n  const g = () => { /*!*/n += 1; };\n  g();\n}\nf();`,
    name: "TypeError",
    message: /^Assignment to constant variable/,
  },
  {
    what: "a constant in a destructuring assignment",
    source: `const a = 1; let b = 2;\n[b, /*!*/a] = [b, 3];`,
    name: "TypeError",
    message: /^Assignment to constant variable/,
  },
  {
    what: "the constant of a for…of",
    source: `for (const n of [1]) {\n  /*!*/n = 2;\n}`,
    name: "TypeError",
    message: /^Assignment to constant variable/,
  },
  {
    what: "a variable before its declaration, in the same function",
    source: `function f() {\n  print(1, /*!*/n);\n  let n = 1;\n}\nf();`,
    name: "ReferenceError",
    message: "Cannot access 'n' before initialization",
  },
  {
    what: "a variable of the module, through a hoisted function",
    source: `show();\nlet n = 1;\nfunction show() {\n  print("n is", /*!*/n);\n}`,
    name: "ReferenceError",
    message: "Cannot access 'n' before initialization",
  },
  {
    what: "an assignment before the declaration",
    source: `{\n  /*!*/n = 2;\n  let n = 1;\n  print(n);\n}`,
    name: "ReferenceError",
    message: "Cannot access 'n' before initialization",
  },
  {
    what: "a class before its declaration",
    source: `print(1);\nconst table = new /*!*/Table();\nclass Table {}`,
    name: "ReferenceError",
    message: "Cannot access 'Table' before initialization",
  },
  {
    what: "a captured constant",
    source: `function f() {\n  const g = () => /*!*/n + 1;\n  g();\n  const n = 1;\n}\nf();`,
    name: "ReferenceError",
    message: "Cannot access 'n' before initialization",
  },
  {
    what: "a parameter in the default of an earlier one",
    source: `function f(a = /*!*/b, b = 1) {\n  return a + b;\n}\nf();`,
    name: "ReferenceError",
    message: "Cannot access 'b' before initialization",
  },
  {
    what: "a class in its own heritage",
    source: `let Other = 1;\nclass Table extends [/*!*/Table as any][0] {}\nprint(Other);`,
    name: "ReferenceError",
    message: "Cannot access 'Table' before initialization",
  },
  {
    what: "a private name in a key of its own class",
    source: `class Table {\n  #seats = 2;\n  [/*!*/({} as any).#seats] = 1;\n}`,
    name: "TypeError",
    message: /Cannot read private member #seats/,
  },
];
