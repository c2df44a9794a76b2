import type { Mistake } from "./mistake.ts";

const NONE = "Cannot read properties of undefined (reading 'price')";

/** One mistake in texts whose lines and columns are easy to count wrongly. */
export const PLACES: readonly Mistake[] = [
  {
    what: "behind letters of two units and letters of more than one byte",
    source: `const o: any = {};\nprint("🍕 crème brûlée", /*!*/o.pizza.price);`,
    name: "TypeError",
    message: NONE,
  },
  {
    what: "behind a tab",
    source: `const o: any = {};\n\t\tprint(/*!*/o.pizza.price);`,
    name: "TypeError",
    message: NONE,
  },
  {
    what: "in a text with Windows line ends",
    source: `const o: any = {};\r\n\r\nprint(1);\r\nprint(/*!*/o.pizza.price);\r\n`,
    name: "TypeError",
    message: NONE,
  },
  {
    what: "behind a template of several lines",
    source: `const o: any = { text: \`a\n  b\nc\` }; print(/*!*/o.pizza.price);`,
    name: "TypeError",
    message: NONE,
  },
  {
    what: "behind types that are taken away",
    source: `interface Dish {\n  readonly price: number;\n}\nconst o = {} as Record<string, Dish>;\nprint(1 as number satisfies number, /*!*/(o["pizza"]!).price);`,
    name: "TypeError",
    message: NONE,
  },
  {
    what: "of an expression that begins on an earlier line",
    source: `const o: any = { list: [] };\nprint(\n  1 +\n    /*!*/o\n      .list[0]\n      .price,\n);`,
    name: "TypeError",
    message: NONE,
  },
  {
    what: "on the one line of a program without line ends",
    source: `const o: any = {}; function f() { return 1 + /*!*/o.pizza.price; } f();`,
    name: "TypeError",
    message: NONE,
  },
];
