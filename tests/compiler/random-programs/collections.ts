/** Maps, sets and typed arrays, changed while they are walked through. */
import type { Feature } from "./feature.ts";

export const collections: Feature = {
  name: "collections",
  prelude:
    "const map = new Map([['a', 1], ['b', 2]]), set = new Set([1, 2]), bytes = new Uint8Array([3, 1, 2]);",
  statements: [
    (make) =>
      `map.set(${make.traced("'k' + map.size")}, ${make.kept()}).delete(${make.pick(["'a'", "'b'", "'k2'"])});`,
    (make) =>
      `for (const [key, value] of map) { print(key, value); ${make.pick(["", "map.delete(key);", "if (map.size < 6) map.set(key + 'x', value);", "break;"])} }`,
    (make) =>
      `for (const value of set) { ${make.traced("value")}; ${make.pick(["set.delete(value);", "if (set.size < 5) set.add(value + 1);", "set.clear();", "if (value > 1) break;"])} }`,
    (make) =>
      `map.forEach((value, key, whole) => { ${make.traced("[key, value]")}; ${make.pick(["whole.delete(key);", "if (whole.size < 5) whole.set(key + 'y', 1);", ""])} });`,
    (make) =>
      `set.forEach(function (value) { print(${make.tag()}, value, this.p); if (set.size < 5) set.add(value * 2); }, ${make.traced("o")});`,
    (make) => `bytes[${make.traced("1")}] ${make.pick(["=", "+=", "-=", "??=", "*="])} ${make.expression()};`,
    (make) => `bytes[${make.pick(["0", "a", "'x'", "7"])}]${make.pick(["++", "--"])}; print(bytes);`,
    (make) =>
      `[bytes[0], bytes[1] = ${make.traced("300")}, map.last] = [${make.kept()}, undefined, ${make.kept()}]; print(bytes, map.last);`,
    (make) =>
      `{ const view = new DataView(bytes.buffer); view.setInt8(${make.traced("0")}, ${make.expression()}); print(view.getUint8(0), bytes); }`,
    (make) =>
      `{ const key = {}, weak = new WeakMap([[key, ${make.traced("1")}]]); weak.set(key, weak.get(key) + 1); print(weak.get(key), weak.has({}), new WeakSet([key]).has(key)); }`,
    (make) => {
      const name = make.fresh("Counts");
      return `class ${name} extends Map { get(key) { return super.get(${make.traced("key")}) ?? 0; } static of(...keys) { const it = new this(); for (const key of keys) it.set(key, it.get(key) + 1); return it; } } print(${name}.of("x", "y", "x"));`;
    },
  ],
  expressions: [
    (make) => `new Map([[${make.expression()}, ${make.traced("1")}], [NaN, 2], [NaN, 3]]).size`,
    (make) => `map.get(${make.pick(["'a'", "'b'", make.traced("'zz'")])})`,
    () => `[...set, ...map.keys()].length`,
    (make) => `[...new Set([${make.expression()}, ${make.expression()}])].length`,
    (make) =>
      `bytes.${make.pick(["map", "filter", "find", "findLastIndex", "some", "every", "forEach"])}((x, i) => { ${make.traced("x")}; return i + ${make.nested()}; })`,
    (make) => `bytes.reduce${make.pick(["", "Right"])}((x, y) => ${make.traced("x + y")})`,
    (make) => `[...bytes.toSorted((x, y) => ${make.pick(["x - y", "y - x"])})].join()`,
    (make) => `Uint8Array.from([1, ${make.expression()}], (x) => ${make.traced("x")}).length`,
    (make) =>
      `new ${make.pick(["Int8Array", "Float64Array", "Uint8ClampedArray", "Uint16Array"])}([${make.traced("1.5")}, 300, -1])`,
    (make) => `Object.groupBy([1, 2, 3], (x) => ${make.traced("x % 2")})`,
    (make) => `Map.groupBy([1, 2, 3], (x, i) => i + ${make.traced("x % 2")}).size`,
    (make) => `set.${make.pick(["has", "delete", "add"])}(${make.expression()})`,
    (make) =>
      `set.${make.pick(["union", "intersection", "difference", "isSubsetOf"])}(new Set([2, ${make.traced("3")}]))`,
  ],
};
