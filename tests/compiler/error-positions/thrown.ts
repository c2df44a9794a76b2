import type { Mistake } from "./mistake.ts";

/** Exceptions that the program throws itself: the place is that of the throw statement. */
export const THROWN: readonly Mistake[] = [
  {
    what: "at the top",
    source: `print("a");\nif (true) /*!*/throw new Error("no table");`,
    name: "Error",
    message: "no table",
  },
  {
    what: "in a function",
    source: `function seat(n: number) {\n  if (n > 1)\n    /*!*/throw new RangeError("full");\n}\nseat(1);\nseat(2);`,
    name: "RangeError",
    message: "full",
  },
  {
    what: "in a method",
    source: `class Table {\n  seat() { /*!*/throw new Error("full"); }\n}\nnew Table().seat();`,
    name: "Error",
    message: "full",
  },
  {
    what: "in a private static method",
    source: `class Table {\n  static #seat() { /*!*/throw new Error("full"); }\n  static open() { Table.#seat(); }\n}\nTable.open();`,
    name: "Error",
    message: "full",
  },
  {
    what: "in a constructor",
    source: `class Table {\n  constructor(n: number) {\n    if (n < 1) /*!*/throw new Error("no seats");\n  }\n}\nnew Table(0);`,
    name: "Error",
    message: "no seats",
  },
  {
    what: "in the constructor of a parent class",
    source: `class Thing {\n  constructor() { /*!*/throw new Error("broken"); }\n}\nclass Table extends Thing {}\nnew Table();`,
    name: "Error",
    message: "broken",
  },
  {
    what: "in what a field's initialiser calls",
    source: `const price = (): number => {\n  /*!*/throw new Error("no price");\n};\nclass Dish {\n  price = price();\n}\nnew Dish();`,
    name: "Error",
    message: "no price",
  },
  {
    what: "in a static block",
    source: `class Menu {\n  static {\n    /*!*/throw new Error("empty");\n  }\n}`,
    name: "Error",
    message: "empty",
  },
  {
    what: "in a getter",
    source: `const bill = {\n  get total(): number { /*!*/throw new Error("not added up"); },\n};\nprint(bill.total);`,
    name: "Error",
    message: "not added up",
  },
  {
    what: "in a setter",
    source: `class Bill {\n  set tip(n: number) { if (n < 0) /*!*/throw new Error("no tip"); }\n}\nconst bill = new Bill();\nbill.tip = 1;\nbill.tip = -1;`,
    name: "Error",
    message: "no tip",
  },
  {
    what: "in a callback of map",
    source: `[1, 2].map((n) => {\n  if (n === 2) /*!*/throw new Error("two");\n  return n;\n});`,
    name: "Error",
    message: "two",
  },
  {
    what: "in a callback of sort",
    source: `[2, 1].sort(() => {\n  /*!*/throw new Error("cannot compare");\n});`,
    name: "Error",
    message: "cannot compare",
  },
  {
    what: "in a callback of replace",
    source: `"abc".replace(/b/, () => {\n  /*!*/throw new Error("no letter");\n});`,
    name: "Error",
    message: "no letter",
  },
  {
    what: "in a toString that an operator calls",
    source: `const dish = {\n  toString(): string { /*!*/throw new Error("no name"); },\n};\nprint("a " + dish);`,
    name: "Error",
    message: "no name",
  },
  {
    what: "in a generator",
    source: `function* dishes() {\n  yield 1;\n  /*!*/throw new Error("sold out");\n}\nfor (const dish of dishes()) print(dish);`,
    name: "Error",
    message: "sold out",
  },
  {
    what: "in a default of a parameter",
    source: `const none = (): never => { /*!*/throw new Error("missing"); };\nfunction order(dish = none()) { return dish; }\norder();`,
    name: "Error",
    message: "missing",
  },
  {
    what: "in a thread",
    source: `import { Thread } from "threading";\nconst t = new Thread({ target: () => {\n  /*!*/throw new Error("burnt");\n} });\nt.start(); t.join();\nprint("on");`,
    name: "Error",
    message: "burnt",
  },
  {
    what: "again, in a catch: the last throw counts, as in V8",
    source: `try {\n  throw new Error("first");\n} catch (e) {\n  print("caught");\n  /*!*/throw e;\n}`,
    name: "Error",
    message: "first",
  },
  {
    what: "another one in a catch",
    source: `try {\n  throw new Error("first");\n} catch (e) {\n  /*!*/throw new Error("second", { cause: e });\n}`,
    name: "Error",
    message: "second",
  },
  {
    what: "through a finally that does something else",
    source: `let n = 0; const share = () => n++;\nfunction f() { try { /*!*/throw new Error("kept"); } finally { n += 1; share(); [1].map(share); } }\nf();`,
    name: "Error",
    message: "kept",
  },
  {
    what: "in a finally, instead of another",
    source: `try {\n  throw new Error("first");\n} finally {\n  /*!*/throw new Error("last");\n}`,
    name: "Error",
    message: "last",
  },
  {
    what: "while a using is disposed",
    source: `function open() {\n  return { [Symbol.dispose]() { /*!*/throw new Error("stuck"); } };\n}\n{\n  using door = open();\n  print(door !== null);\n}`,
    name: "Error",
    message: "stuck",
  },
  {
    what: "something that is no error",
    source: `print(1);\n  /*!*/throw "text";`,
    name: "Error",
    message: /text/,
  },
  {
    what: "an error that was made elsewhere",
    source: `const error = new Error("early");\nprint(1);\n/*!*/throw error;`,
    name: "Error",
    message: "early",
  },
];
