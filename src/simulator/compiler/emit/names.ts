/** Function names, by JavaScript's rules: an anonymous function takes the name of what it is given to. */
import type * as t from "@babel/types";
import { NO_NAME, quote } from "./emitter.ts";

/** The name that `target = function () {}` gives, as JavaScript text; only a variable without parentheses names. */
export function nameFrom(target: t.Node): string {
  let inner = target;
  while (/^TS(?:As|Satisfies|NonNull)Expression$|^TSTypeAssertion$/.test(inner.type)) {
    inner = (inner as t.TSAsExpression).expression;
  }
  if (inner.type !== "Identifier" || inner.extra?.["parenthesized"] === true) return NO_NAME;
  return quote(inner.name);
}
