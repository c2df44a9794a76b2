/** The built-in container methods: each call of one is a single step, as CPython's are atomic. */

const WRITES: readonly (readonly [object, readonly string[]])[] = [
  [Array.prototype, ["push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin"]],
  [Map.prototype, ["set", "delete", "clear"]],
  [Set.prototype, ["add", "delete", "clear"]],
  [WeakMap.prototype, ["set", "delete"]],
  [WeakSet.prototype, ["add", "delete"]],
  [Object.getPrototypeOf(Uint8Array.prototype), ["set", "fill", "sort", "reverse", "copyWithin"]],
];

const READS: readonly (readonly [object, readonly string[]])[] = [
  [
    Array.prototype,
    ["at", "concat", "includes", "indexOf", "join", "lastIndexOf", "slice", "flat", "toString"].concat([
      "toSorted",
      "toReversed",
      "toSpliced",
      "with",
    ]),
  ],
  [Map.prototype, ["get", "has"]],
  [Set.prototype, ["has", "union", "intersection", "difference", "isSubsetOf"]],
  [WeakMap.prototype, ["get", "has"]],
  [WeakSet.prototype, ["has"]],
  [Object.getPrototypeOf(Uint8Array.prototype), ["at", "includes", "indexOf", "join", "slice", "subarray"]],
];

export interface ContainerMethod {
  readonly name: string;
  readonly isWrite: boolean;
}

function collect(): ReadonlyMap<unknown, ContainerMethod> {
  const methods = new Map<unknown, ContainerMethod>();
  for (const [isWrite, table] of [
    [true, WRITES],
    [false, READS],
  ] as const) {
    for (const [prototype, names] of table) {
      for (const name of names) {
        const method: unknown = Reflect.get(prototype, name);
        if (typeof method === "function") methods.set(method, { name, isWrite });
      }
    }
  }
  return methods;
}

/** By the built-in function itself. */
export const CONTAINER_METHODS = collect();
