/** A program may change what the language gives it; the simulator, which is in the same realm, goes on after it. */

/** The built-in objects that a program has by name. */
const NAMED: readonly object[] = [
  Object, Function, Array, String, Number, Boolean, Symbol, BigInt, Date, JSON, Reflect, RegExp, Map, Set, WeakMap, WeakSet,
  Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError, AggregateError,
  ArrayBuffer, DataView, Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array,
  Float32Array, Float64Array, BigInt64Array, BigUint64Array,
]; // prettier-ignore

/** The prototypes of what only the language makes: iterators, generators and their functions. */
const UNNAMED: readonly object[] = [
  [].values(), new Map().keys(), new Set().keys(), ""[Symbol.iterator](), "".matchAll(/x/g), new Uint8Array(),
  function* () {}, (function* () {})(), async function () {}, async function* () {},
]; // prettier-ignore

/** An object and all that it inherits from. */
function chainOf(object: object | null): readonly object[] {
  return object === null ? [] : [object, ...chainOf(Object.getPrototypeOf(object) as object | null)];
}

const HOLDERS = new Set(
  NAMED.flatMap((named) => [named, ...chainOf((named as { prototype?: object }).prototype ?? null)]).concat(
    UNNAMED.flatMap((made) => chainOf(Object.getPrototypeOf(made) as object)),
  ),
);

const { ownKeys, getOwnPropertyDescriptor: getOwn, defineProperty: define, deleteProperty: remove } = Reflect;
const { getPrototypeOf, setPrototypeOf } = Reflect;
const isIdentical = Object.is;

/** What a built-in object was like. */
interface Remembered {
  readonly holder: object;
  readonly parent: object | null;
  readonly keys: readonly PropertyKey[];
  readonly properties: readonly PropertyDescriptor[];
}

/** Gives what puts the built-in objects back as they are now, and tells whether they were changed. It relies on none of them. */
export function rememberIntrinsics(): () => boolean {
  const before = [...HOLDERS].map((holder): Remembered => {
    const keys = ownKeys(holder);
    const properties = keys.map((key) => getOwn(holder, key)!);
    return { holder, parent: getPrototypeOf(holder), keys, properties };
  });
  return () => {
    let isChanged = false;
    for (let i = 0; i < before.length; i++) isChanged = restore(before[i]!) || isChanged;
    return isChanged;
  };
}

/** True where there was something to put back. */
function restore({ holder, parent, keys, properties }: Remembered): boolean {
  let isChanged = getPrototypeOf(holder) !== parent && setPrototypeOf(holder, parent);
  const now = ownKeys(holder);
  for (let k = 0; k < now.length; k++) {
    let isOld = false;
    for (let j = 0; j < keys.length && !isOld; j++) isOld = keys[j] === now[k];
    if (!isOld) isChanged = remove(holder, now[k]!) || isChanged;
  }
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k]!;
    if (!isAs(properties[k]!, getOwn(holder, key)))
      isChanged = define(holder, key, properties[k]!) || isChanged;
  }
  return isChanged;
}

function isAs(old: PropertyDescriptor, current: PropertyDescriptor | undefined): boolean {
  return (
    current !== undefined &&
    isIdentical(current.value, old.value) &&
    current.get === old.get &&
    current.set === old.set &&
    current.writable === old.writable
  );
}
