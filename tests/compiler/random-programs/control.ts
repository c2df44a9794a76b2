/** Labels, loops, switch, and try with everything that can leave it. */
import type { Feature } from "./feature.ts";
import type { ProgramMaker } from "./program-maker.ts";

/** A statement that leaves what is around it, where something can be left. */
function leave(make: ProgramMaker): string {
  const { scope } = make;
  const ways = ["throw new RangeError('left');", `throw ${make.expression()};`];
  if (scope.isInFunction) ways.push(`return ${make.expression()};`, `return ${make.traced("7")};`);
  if (scope.isInLoop) ways.push("break;", "continue;");
  for (const label of scope.loopLabels) ways.push(`break ${label};`, `continue ${label};`);
  for (const label of scope.blockLabels) ways.push(`break ${label};`);
  return make.pick(ways);
}

function loop(make: ProgramMaker): string {
  const label = make.fresh("l");
  const i = make.fresh("i");
  const body = (variable: string): string =>
    make.block({
      variables: [...make.scope.variables, variable],
      loopLabels: [...make.scope.loopLabels, label],
      isInLoop: true,
    });
  switch (make.below(6)) {
    case 0:
      return `let ${i} = 0; ${label}: while (${i}++ < 3) ${body("a")}`;
    case 1:
      return `let ${i} = 0; ${label}: do ${body("b")} while (${make.traced(`${i}++ < 2`)});`;
    case 2:
      return `${label}: for (let ${i} of [${make.expression()}, 2, ...list.slice(0, 2)]) ${body(i)}`;
    case 3:
      return `${label}: for (const ${i} in ${make.traced("{ x: 1, y: 2, 3: 3 }")}) ${body("b")}`;
    case 4:
      return `${label}: for (${make.pick(["a", "o.p", "var " + i])} of [${make.expression()}, 5]) ${body("b")}`;
    default:
      return `${label}: for (let ${i} = 0, ${i}n = 0; ${i}n++ < 3; ${make.traced(`${i}++`)}) ${body(i)}`;
  }
}

function tryStatement(make: ProgramMaker): string {
  const caught = make.fresh("e");
  const constants = [...make.scope.constants, `what(${caught})`];
  const pattern = make.fresh("n");
  const handler = make.pick([
    `catch (${caught}) ${make.block({ constants })}`,
    `catch ${make.block()}`,
    `catch ({ name: ${pattern} = ${make.traced("'none'")} }) { print(${make.tag()}, ${pattern}); }`,
  ]);
  const block = `{ ${make.within({}, () => `${make.statement()} ${make.chance(2) ? leave(make) : make.statement()}`)} }`;
  const last = `{ print(${make.tag()}); ${make.within({}, () => (make.chance(3) ? `if (${make.expression()}) ${leave(make)}` : make.statement()))} }`;
  return make.pick([
    `try ${block} ${handler}`,
    `try ${block} finally ${last}`,
    `try ${block} ${handler} finally ${last}`,
  ]);
}

function switchStatement(make: ProgramMaker): string {
  const cases = Array.from({ length: 2 + make.below(2) }, () => {
    const name = make.fresh("w");
    const test = make.pick([make.traced(make.pick(["1", "2", "'x'"])), make.expression()]);
    return `case ${test}: ${make.pick([`let ${name} = ${make.expression()}; print(${make.tag()}, ${name});`, `print(${make.tag()});`, ""])} ${make.pick(["break;", "break;", "", "", `if (${make.expression()}) ${leave(make)}`])}`;
  });
  if (make.chance(2)) cases.splice(make.below(cases.length + 1), 0, `default: print(${make.tag()});`);
  return `switch (${make.expression()}) { ${cases.join(" ")} }`;
}

export const control: Feature = {
  name: "control",
  statements: [
    loop,
    loop,
    tryStatement,
    tryStatement,
    switchStatement,
    (make) => {
      const label = make.fresh("l");
      return `${label}: ${make.block({ blockLabels: [...make.scope.blockLabels, label] })}`;
    },
    (make) => `if (${make.expression()}) ${leave(make)}`,
    (make) => {
      // Leaving a loop through two finally blocks.
      const label = make.fresh("l");
      const scope = { loopLabels: [...make.scope.loopLabels, label], isInLoop: true };
      const inner = make.within(scope, () => leave(make));
      return `${label}: for (const x of [1, 2]) { try { try { print(x); if (x === 2 || ${make.expression()}) ${inner} } finally { print(${make.tag()}, x); } } finally { print(${make.tag()}); } }`;
    },
    (make) =>
      // What is thrown crosses functions, built-in ones among them.
      `try { [1, 2].forEach((x) => { (() => { ${make.traced("x")}; if (x === 2 || ${make.nested()}) throw ${make.pick(["new Error('deep')", "'text'", "null", make.nested()])}; })(); print("went on", x); }); } catch (e) { print(what(e)); } finally { ${make.traced("9")}; }`,
  ],
};
