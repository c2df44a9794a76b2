/** The functions that are the engine's own and know nothing of the machine. */

const NAMESPACES = [
  Object, Function, Array, String, Number, Boolean, Symbol, BigInt, Math, JSON, Reflect, RegExp, Map, Set, WeakMap, WeakSet,
  Error, ArrayBuffer, DataView, Uint8Array, Float64Array,
] as const; // prettier-ignore

function collect(): ReadonlySet<unknown> {
  const found = new Set<unknown>([parseInt, parseFloat, isNaN, isFinite, ...NAMESPACES]);
  for (const namespace of NAMESPACES) {
    for (const holder of [namespace, (namespace as { prototype?: object }).prototype]) {
      for (
        let at = holder;
        at !== undefined && at !== null;
        at = Object.getPrototypeOf(at) as object | null as never
      ) {
        for (const property of Object.values(Object.getOwnPropertyDescriptors(at))) {
          if (typeof property.value === "function") found.add(property.value);
        }
      }
    }
  }
  return found;
}

/** Those that a call finds most: the functions of the built-in objects and of their prototypes. */
export const ENGINE_FUNCTIONS = collect();
