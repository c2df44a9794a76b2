/** Function names, by JavaScript's rules: an anonymous function takes the name of what it is given to. */
import type * as t from "@babel/types";
import { withoutTypes } from "../syntax.ts";
import { NO_NAME, quote } from "./emitter.ts";

/** The name that `target = function () {}` gives, as JavaScript text; only a variable names. */
export function nameFrom(target: t.Node): string {
  const inner = withoutTypes(target);
  return inner.type === "Identifier" ? quote(inner.name) : NO_NAME;
}
