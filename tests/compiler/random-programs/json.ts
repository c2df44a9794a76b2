/** JSON with functions of the program: revivers, replacers, `toJSON`. */
import type { Feature } from "./feature.ts";

export const json: Feature = {
  name: "json",
  statements: [
    (make) =>
      `print(JSON.parse('{"x":[1,{"y":2}],"z":"t"}', function (key, value) { print(${make.tag()}, key, this === undefined, Object.keys(this).length); return ${make.pick(["value", "typeof value === 'number' ? value + 1 : value", "key === 'y' ? undefined : value", `key === 'x' ? ${make.nested()} : value`])}; }));`,
    (make) =>
      `print(JSON.stringify({ x: ${make.expression()}, y: [1, undefined, () => 1], z: { n: NaN } }, function (key, value) { print(${make.tag()}, key, typeof value, Object.keys(this).length); return ${make.pick(["value", "key === 'z' ? undefined : value", "typeof value === 'number' ? value * 2 : value", "key === 'y' ? [3] : value"])}; }${make.pick(["", ", 1", ", '--'"])}));`,
    (make) =>
      `try { const ring = { n: ${make.traced("1")} }; ring.ring = ring; print(JSON.stringify(ring)); } catch (e) { print(what(e)); }`,
    (make) =>
      `try { print(JSON.parse(${make.pick(["'[1'", "'{\"a\":1}'", "''", "'null'", make.expression()])})); } catch (e) { print(what(e)); }`,
    (make) =>
      `try { print(JSON.stringify({ toJSON() { throw ${make.pick(["new RangeError('toJSON')", "1"])}; } })); } catch (e) { print(what(e)); }`,
  ],
  expressions: [
    (make) =>
      `JSON.stringify([{ n: 1, toJSON(key) { print(${make.tag()}, key, this.n); return ${make.nested()}; } }, 2])`,
    (make) =>
      `JSON.stringify({ k: new (class { toJSON = () => ${make.traced("'field'")}; })(), d: ${make.expression()} }, null, ${make.pick(["2", "'\\t'", "undefined"])})`,
    (make) => `JSON.stringify({ p: 1, q: { p: ${make.expression()}, r: 3 } }, ['p', 'q'])`,
    (make) => `JSON.stringify(${make.expression()})`,
    (make) =>
      `JSON.parse(JSON.stringify({ p: ${make.expression()} }), (key, value) => ${make.pick(["value", make.traced("value")])})`,
  ],
};
