/** The built-in functions that call the program back, each with a form that can be interrupted there. */
import type { CallbackTaker } from "../../machine/calls.ts";
import type { LibraryContext } from "../library-context.ts";
import { addArrayFrom, ARRAY_MAKERS } from "./array-making.ts";
import { addArraySorting } from "./array-sorting.ts";
import { addCollections } from "./collections.ts";
import { addConversions } from "./conversions.ts";
import { ARRAY_LIKE } from "./element-lists.ts";
import { createVisits } from "./element-visits.ts";
import { addIterators } from "./iterators.ts";
import { addJsonParse } from "./json-parse.ts";
import { addJsonStringify } from "./json-stringify.ts";
import { addObjects } from "./objects.ts";
import { addPrinting, type Printers } from "./printing.ts";
import { addRegularExpressions } from "./regular-expressions.ts";
import { addSetMethods } from "./set-methods.ts";
import { addStrings } from "./strings.ts";
import { Takers } from "./takers.ts";
import { addTypedArrays } from "./typed-arrays.ts";

/** What one run's program has in the place of the engine's own. */
export interface OwnFunctions extends Printers {
  readonly math: object;
}

export interface CallbackTakers {
  /** By the built-in function. */
  readonly calls: ReadonlyMap<unknown, CallbackTaker>;
  /** By the constructor: what `new` does. Its `run` is called with `new.target` as `this`, undefined for the constructor itself. */
  readonly constructs: ReadonlyMap<unknown, CallbackTaker>;
}

/** Makes the takers of one run. */
export function createCallbackTakers(context: LibraryContext, own: OwnFunctions): CallbackTakers {
  const takers = new Takers(context);
  const needs = (self: unknown, args: readonly unknown[]): boolean =>
    takers.reaches(args[0]) || (typeof args[0] === "function" && !Array.isArray(self));
  takers.addMethods(Array.prototype, needs, { ...createVisits(ARRAY_LIKE), ...ARRAY_MAKERS });
  addArrayFrom(takers);
  addArraySorting(takers);
  addTypedArrays(takers);
  addCollections(takers);
  addSetMethods(takers);
  addStrings(takers);
  addRegularExpressions(takers);
  addJsonParse(takers);
  addJsonStringify(takers);
  addIterators(takers, context);
  addObjects(takers);
  addConversions(takers, context, own.math);
  addPrinting(takers, own);
  return { calls: takers.calls, constructs: takers.constructs };
}
