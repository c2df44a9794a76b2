/** `JSON.parse` with a reviver (ECMA-262 25.5.1). The reviver gets a key and a value, as the specification of 2025 has it. */
import { isObject } from "../../machine/conversions.ts";
import type { Activation } from "../../machine/program-interface.ts";
import type { Stepwise } from "./stepwise.ts";
import type { Takers } from "./takers.ts";

/** Adds it. */
export function addJsonParse(takers: Takers): void {
  const native: unknown = Reflect.get(JSON, "parse");
  takers.add(
    native,
    (_self, [text, reviver]) => takers.reaches(reviver) || takers.converts(text),
    function* (step, _self, [input, reviver]) {
      const text = (yield* step.text(input)) as string;
      const parsed: unknown = JSON.parse(text);
      if (typeof reviver !== "function") return parsed;
      return yield* revive(step, reviver, { "": parsed }, "");
    },
  );
}

/** InternalizeJSONProperty (25.5.1.1): the members first, then the value itself. */
function* revive(step: Stepwise, reviver: unknown, holder: object, key: string): Activation {
  const value: unknown = step.get(holder, key) ? yield : step.value;
  if (isObject(value)) {
    const keys = Array.isArray(value)
      ? Array.from({ length: (yield* step.lengthOf(value)) as number }, (_, index) => String(index))
      : Object.keys(value);
    for (const member of keys) {
      const revived = yield* revive(step, reviver, value, member);
      if (revived === undefined) Reflect.deleteProperty(value, member);
      else setOwn(value, member, revived);
    }
  }
  return step.call(reviver, holder, [key, value]) ? yield : step.value;
}

/** CreateDataProperty (7.3.5), whose failure does not count here. */
function setOwn(object: object, key: string, value: unknown): void {
  Reflect.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}
