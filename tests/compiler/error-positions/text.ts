import type { Mistake } from "./mistake.ts";

/** What is refused before anything runs: the place is the first piece that cannot stand. */
export const TEXT: readonly Mistake[] = [
  {
    what: "a piece that cannot stand where it does",
    source: `print(1);\nlet x = /*!*/;`,
    name: "SyntaxError",
    message: 'found ";" where it cannot stand',
  },
  {
    what: "a text that does not end",
    source: `print(1);\nprint(/*!*/"abc);\nprint(2);`,
    name: "SyntaxError",
    message: "Unterminated string constant",
  },
  {
    what: "a second declaration of a name",
    source: `let seats = 4;\nlet tables = 1, /*!*/seats = 5;`,
    name: "SyntaxError",
    message: "Identifier 'seats' has already been declared",
  },
  {
    what: "a return outside a function",
    source: `if (true) {\n  /*!*/return 1;\n}`,
    name: "SyntaxError",
    message: /'return' outside of function/,
  },
  {
    what: "a regular expression that is none",
    source: `const pattern =\n  /*!*//(/;`,
    name: "SyntaxError",
    message: /^Invalid regular expression/,
  },
  {
    what: "a private name that no class declares",
    source: `class Till {\n  cash() { return this./*!*/#cash; }\n}`,
    name: "SyntaxError",
    message: /#cash/,
  },
  {
    what: "a name that nothing declares",
    source: `const counter = 4;\nprint(1 + /*!*/conter);`,
    name: "Refused",
    message: "conter is not defined",
  },
  {
    what: "a name that programs elsewhere have",
    source: `function f() {\n  return /*!*/fetch("menu");\n}`,
    name: "Refused",
    message: "fetch is not available",
  },
  {
    what: "an assignment to what belongs to the language",
    source: `print(1);\n/*!*/Math = 1 as any;`,
    name: "Refused",
    message: "Math belongs to the language and cannot be assigned to",
  },
  {
    what: "a module that is not there",
    source: `import { Lock } from /*!*/"threding";`,
    name: "Refused",
    message: 'there is no module "threding"',
  },
  {
    what: "a member that its module does not have",
    source: `import { Thread, /*!*/Lok } from "threading";\nnew Thread(); new Lok();`,
    name: "Refused",
    message: '"threading" has no Lok',
  },
  {
    what: "a member of a whole module that it does not have",
    source: `import time from "time";\ntime./*!*/slep(1);`,
    name: "Refused",
    message: '"time" has no slep',
  },
  {
    what: "a construct that does not erase",
    source: `print(1); /*!*/enum State { Open }`,
    name: "Refused",
    message: "enum does not erase to JavaScript",
  },
  {
    what: "a construct inside a function",
    source: `const load = () =>\n  /*!*/import("threading");`,
    name: "Refused",
    message: "import(…) is not supported",
  },
];
