/** Whole numbers of any size, and symbols as keys and as hooks of the language. */
import type { Feature } from "./feature.ts";
import type { ProgramMaker } from "./program-maker.ts";

function big(make: ProgramMaker): string {
  return make.pick([
    "0n",
    "1n",
    "(-3n)",
    "12345678901234567890n",
    "0xffn",
    "n",
    make.traced("7n"),
    make.traced("n"),
  ]);
}

export const bigints: Feature = {
  name: "bigints",
  prelude: "let n = 5n;",
  statements: [
    (make) => `n ${make.pick(["=", "+=", "-=", "|=", "^="])} BigInt.asIntN(64, ${big(make)}); print(n);`,
    (make) => `print(n${make.pick(["++", "--"])}, ${make.pick(["++", "--"])}n); n = BigInt.asIntN(32, n);`,
    (make) =>
      `try { print(${big(make)} ${make.pick(["+", "*", "-", ">>>", "/", "%"])} ${make.pick(["1", "0n", "'1'", make.expression()])}); } catch (e) { print(what(e)); }`,
    (make) =>
      `try { print(${make.pick(["+n", "Math.abs(n)", "BigInt(1.5)", "BigInt('x')", "JSON.stringify(n)", "n ** -1n", "1n << n"])}); } catch (e) { print(what(e)); }`,
    (make) =>
      `{ const all = { n: ${big(make)}, 1n: ${make.traced("1")} }; all.n++; all.n *= ${big(make)}; print(all, all[${big(make)}]); }`,
  ],
  expressions: [
    (make) => `String(${big(make)} ${make.pick(["+", "-", "*", "&", "|", "^"])} ${big(make)}).slice(0, 20)`,
    (make) =>
      `${big(make)} ${make.pick(["<", ">=", "==", "===", "!=", ">"])} ${make.pick([make.expression(), big(make), "5", "'5'"])}`,
    (make) => `typeof ${big(make)} + (-${big(make)}) + ~${big(make)}`,
    (make) => `\`\${${big(make)}}\` + Number(${big(make)})`,
    (make) => `(${big(make)} ? 1 : 2) + [3n, 1n, 2n].sort((x, y) => x < y ? -1 : 1).join()`,
  ],
};

export const symbols: Feature = {
  name: "symbols",
  prelude: "const sym = Symbol('sym'), keyed = { [sym]: 1, get: sym };",
  statements: [
    (make) =>
      `keyed[${make.traced("sym")}] ${make.pick(["=", "+=", "??=", "-="])} ${make.kept()}; print(keyed[sym], Object.getOwnPropertySymbols(keyed).length);`,
    (make) =>
      `try { print(${make.pick(["sym + ''", "`${sym}`", `\`\${sym}\${${make.traced("1")}}\``, "+sym", "sym < 1", "new Symbol()", "Symbol.keyFor(1)"])}); } catch (e) { print(what(e)); }`,
    (make) =>
      `{ const { [sym]: found, [Symbol.for("none")]: other = ${make.traced("2")}, ...rest } = keyed; print(found, other, Object.keys(rest)); }`,
    (make) => {
      const name = make.fresh("Y");
      return `class ${name} { static [sym] = ${make.traced("1")}; [sym](x) { return [x, ${make.traced("2")}]; } [Symbol.toStringTag] = "Tagged"; } print(new ${name}()[sym](${make.expression()}), ${name}[sym], Object.prototype.toString.call(new ${name}()), new ${name}()[sym].name);`;
    },
    (make) =>
      `print([0].concat({ length: 1, 0: ${make.traced("5")}, [Symbol.isConcatSpreadable]: true }), ${make.traced("sym")} in keyed, Symbol.for("x") === Symbol.for("x"), sym.description);`,
    () =>
      `for (const key in keyed) print(key); print(JSON.stringify(keyed), { ...keyed }[sym], Reflect.ownKeys(keyed).length);`.replace(
        "print(JSON",
        "print(typeof sym, JSON",
      ),
  ],
  expressions: [
    (make) => `keyed[${make.pick(["sym", "keyed.get", make.traced("sym")])}]`,
    (make) =>
      `typeof ${make.pick(["sym", "Symbol.iterator", "Symbol()"])} + sym.toString() + ${make.expression()}`,
    (make) => `sym ${make.pick(["==", "===", "!=", "&&", "??"])} ${make.expression()}`.concat(" ? 1 : 2"),
    (make) => `({ [sym]: ${make.expression()} })[sym]`,
  ],
};
