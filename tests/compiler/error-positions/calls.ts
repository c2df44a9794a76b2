import type { Mistake } from "./mistake.ts";

/** What cannot be called or constructed: the place is that of the whole call. */
export const CALLS: readonly Mistake[] = [
  {
    what: "a variable",
    source: `const f: any = 1;\nprint(2 * /*!*/f(3));`,
    name: "TypeError",
    message: "f is not a function",
  },
  {
    what: "a method",
    source: `const table: any = { seats: 4 };\nfunction open() {\n  return /*!*/table.seats();\n}\nopen();`,
    name: "TypeError",
    message: "table.seats is not a function",
  },
  {
    what: "an element",
    source: `const steps: any[] = [1];\n/*!*/steps[0]();`,
    name: "TypeError",
    message: /^steps(?:\[0\]|\.0|\[.*\]) is not a function$/,
  },
  {
    what: "an optional call",
    source: `const table: any = { seats: 4 };\n/*!*/table?.seats?.(1);`,
    name: "TypeError",
    message: /^table\??\.seats is not a function$/,
  },
  {
    what: "the result of a call",
    source: `const make = () => 1 as any;\n/*!*/make()();`,
    name: "TypeError",
    message: /is not a function$/,
  },
  {
    what: "a callback that is none",
    source: `print(1);\nconst list = /*!*/[1, 2].map(3 as any);`,
    name: "TypeError",
    message: /^(?:number )?3 is not a function$/,
  },
  {
    what: "a tag of a template",
    source: `const tag: any = null;\nprint(/*!*/tag\`text\`);`,
    name: "TypeError",
    message: "tag is not a function",
  },
  {
    what: "new of an object",
    source: `const Table: any = {};\nprint(/*!*/new Table());`,
    name: "TypeError",
    message: "Table is not a constructor",
  },
  {
    what: "new of an arrow function",
    source: `const Table: any = () => 1;\n  /*!*/new Table();`,
    name: "TypeError",
    message: "Table is not a constructor",
  },
  {
    what: "a class without new",
    source: `class Table {}\nprint(/*!*/(Table as any)());`,
    name: "TypeError",
    message: "Class constructor Table cannot be invoked without 'new'",
  },
  {
    what: "this before super",
    source: `class Thing {}\nclass Table extends Thing {\n  n = 1;\n  constructor() {\n    print(1 + /*!*/this.n);\n    super();\n  }\n}\nnew Table();`,
    name: "ReferenceError",
    message: /^Must call super constructor in derived class before accessing 'this'/,
  },
  {
    what: "recursion that never ends",
    source: `let depth = 0;\nfunction down(n: number): number {\n  depth = n;\n  return 1 + /*!*/down(n + 1);\n}\ndown(0);`,
    name: "RecursionError",
    message: "maximum recursion depth exceeded",
  },
  {
    what: "a private method of an object without it",
    source: `class Till {\n  #count() {}\n  static of(till: Till) { print(1, /*!*/till.#count()); }\n}\nTill.of({} as Till);`,
    name: "TypeError",
    message: /^(?:Receiver must be an instance of class Till|Cannot read private member #count from .+)$/,
  },
  {
    what: "a parent class that is none",
    source: `const Thing: any = 5;\nclass Table extends /*!*/Thing {}\nnew Table();`,
    name: "TypeError",
    message: "Class extends value 5 is not a constructor or null",
  },
];
