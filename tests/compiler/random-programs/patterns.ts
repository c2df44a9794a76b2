/** Destructuring: declarations and assignments, defaults, keys and targets with effects. */
import type { Feature } from "./feature.ts";
import type { ProgramMaker } from "./program-maker.ts";

function defaulted(make: ProgramMaker, target: string): string {
  return make.chance(2) ? target : `${target} = ${make.pick([make.traced("8"), make.kept()])}`;
}

/**
 * A pattern whose targets `target` names. Where a target has effects, the first key of an object pattern is computed:
 * otherwise V8 evaluates the target before it finds that there is no object, against ECMA-262 (13.15.5.2).
 */
function pattern(make: ProgramMaker, target: () => string, hasEffects = false, depth = 2): string {
  const inner = (): string =>
    depth > 0 && make.chance(3) ? pattern(make, target, hasEffects, depth - 1) : target();
  const first = (key: string): string => (hasEffects ? `["${key}"]` : key);
  return make.pick([
    () => `[${defaulted(make, inner())}, , ${defaulted(make, inner())}]`,
    () => `[${defaulted(make, inner())}, ...${make.chance(3) ? `[${target()}]` : target()}]`,
    () => `{ ${first("p")}: ${defaulted(make, inner())}, [${make.key()}]: ${defaulted(make, target())} }`,
    () =>
      `{ ${first("q")}: { ${first("r")}: ${defaulted(make, target())} } = ${make.traced("{ r: 4 }")}, ...${target()} }`,
    () => `{ ${first("length")}: ${defaulted(make, target())}, 0: ${defaulted(make, inner())} }`,
  ])();
}

/** A value that some patterns fit. */
function source(make: ProgramMaker): string {
  return make.pick([
    () => `[${make.expression()}, undefined, ${make.expression()}, 4]`,
    () => `[[1, ${make.traced("2")}], { p: 3 }, undefined]`,
    () => `{ p: ${make.expression()}, k1: undefined, q: { r: ${make.expression()} } }`,
    () => "o",
    () => "list",
    () => "'text'",
    () => make.traced("[undefined, null, 3]"),
    () => `new Set([1, ${make.traced("2")}])`,
    () => make.expression(),
  ])();
}

export const patterns: Feature = {
  name: "patterns",
  statements: [
    (make) => {
      const names: string[] = [];
      const target = (): string => {
        names.push(make.fresh("d"));
        return names.at(-1)!;
      };
      const text = `${make.pick(["let", "const", "var"])} ${pattern(make, target)} = ${source(make)};`;
      return `try { ${text} print(${names.join(", ")}); } catch (e) { print(what(e)); }`;
    },
    // What lands in an object of its own need not be cut.
    (make) => {
      const target = (): string => make.pick(["to.x", "to.y", `${make.traced("to")}.z`, `to[${make.key()}]`]);
      return `try { const to = {}; (${pattern(make, target, true)} = ${source(make)}); print(to); } catch (e) { print(what(e)); }`;
    },
    (make) =>
      `for (const ${pattern(make, () => make.fresh("d"))} of [${source(make)}, ${source(make)}]) print(${make.tag()});`,
    (make) =>
      `print(((${make.within({ isInGenerator: false }, () => pattern(make, () => make.fresh("d")))}, x = ${make.traced("1")}) => x)(${source(make)}));`,
    (make) => `[a, b] = [${make.traced("b")}, ${make.traced("a")}];`,
    (make) =>
      `[${make.traced("list")}[${make.traced("0")}], ${make.traced("o")}[${make.key()}] = ${make.kept()}] = [${make.kept()}];`,
    (make) => `[s, a = ${make.kept()}, ...[b]] = [${make.kept()}, undefined, ${make.kept()}];`,
  ],
  expressions: [
    (make) => `[a, o.p = ${make.kept()}] = [${make.kept()}, ${make.kept()}]`,
    (make) => `({ p: b = ${make.kept()}, [${make.key()}]: s } = ${make.traced("o")}), 1`,
    (make) =>
      `(({ p, ...rest }) => [p, rest])(${make.pick(["o", `{ p: ${make.traced("1")}, z: ${make.traced("2")} }`, "1", "'xy'", "null"])})`,
    (make) =>
      `(([x, [y = ${make.traced("1")}] = [], ...z]) => [x, y, z])(${make.pick([`[${make.expression()}, [], 3]`, "'abc'", "[1]", "1", "undefined"])})`,
  ],
};
