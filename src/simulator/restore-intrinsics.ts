/** A program may change what arrays and objects inherit; the simulator, which is in the same realm, goes on after it. */

const HOLDERS: readonly object[] = [
  Object.prototype,
  Function.prototype,
  Array.prototype,
  String.prototype,
  Map.prototype,
  Set.prototype,
  Object.getPrototypeOf([][Symbol.iterator]()) as object,
  Object.getPrototypeOf(new Map()[Symbol.iterator]()) as object,
];

const ownKeys = Reflect.ownKeys;
const getOwn = Reflect.getOwnPropertyDescriptor;
const define = Reflect.defineProperty;
const remove = Reflect.deleteProperty;

/** Gives what puts the built-in prototypes back as they are now. It relies on none of them. */
export function rememberIntrinsics(): () => void {
  const before: (readonly [holder: object, keys: PropertyKey[], properties: PropertyDescriptor[]])[] = [];
  for (const holder of HOLDERS) {
    const keys = ownKeys(holder);
    before.push([holder, keys, keys.map((key) => getOwn(holder, key)!)]);
  }
  return () => {
    for (let i = 0; i < before.length; i++) {
      const entry = before[i]!;
      const holder = entry[0];
      const keys = entry[1];
      const now = ownKeys(holder);
      for (let k = 0; k < now.length; k++) {
        let isOld = false;
        for (let j = 0; j < keys.length && !isOld; j++) isOld = keys[j] === now[k];
        if (!isOld) remove(holder, now[k]!);
      }
      for (let k = 0; k < keys.length; k++) {
        const old = entry[2][k]!;
        const current = getOwn(holder, keys[k]!);
        if (current?.value !== old.value || current?.get !== old.get) define(holder, keys[k]!, old);
      }
    }
  };
}
