/** Section j: one thread alone. */
import { repeated } from "../programs/repeated.ts";
import { rowsOf } from "./rows-of.ts";

export const SINGLE = rowsOf("j", [
  {
    what: "fib27",
    unit: "ms",
    measured: [21.1, 16.9, 18],
    program: repeated({
      module: "function fib(n: number): number { return n < 2 ? n : fib(n - 1) + fib(n - 2); }",
      body: "fib(27);",
      times: 1,
    }),
  },
  {
    what: "empty loop of 5 million",
    unit: "ms",
    measured: [58, 49.5, 53.4],
    program: repeated({ body: "for (let i = 0; i < 5000000; i++) {}", times: 1 }),
  },
]);
