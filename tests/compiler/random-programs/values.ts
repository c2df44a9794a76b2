/** Operators, literals, calls and the simplest statements: what every program is made of. */
import type { Feature } from "./feature.ts";

const BINARY = ["+", "+", "-", "*", "/", "%", "**", "===", "!==", "==", "!=", "<", "<=", ">", ">="].concat([
  "&",
  "|",
  "^",
  "<<",
  ">>",
  ">>>",
]);
const LOGICAL = ["&&", "||", "??"];
const ASSIGNMENT = [
  "=",
  "=",
  "+=",
  "-=",
  "*=",
  "/=",
  "%=",
  "**=",
  "|=",
  "&=",
  "^=",
  "<<=",
  ">>=",
  ">>>=",
].concat(["&&=", "||=", "??="]);

const RECEIVERS = ["1", "2.5", "1e3", "0x1f", "'text'", "true", "[]", "{}", "o?.q", "null"];
const MEMBERS = [".p", "?.p", "[0]", ".toString()", "?.toString?.()", ".none?.()", "?.none.none"];

export const values: Feature = {
  name: "values",
  expressions: [
    (make) => `${make.expression()} ${make.pick(BINARY)} ${make.expression()}`,
    (make) => `${make.expression()} ${make.pick(LOGICAL)} ${make.expression()}`,
    (make) => `${make.target()} ${make.pick(ASSIGNMENT)} ${make.kept()}`,
    (make) => `${make.target()}${make.pick(["++", "--"])}`,
    (make) => `${make.pick(["++", "--"])}${make.target()}`,
    (make) => `${make.pick(["!", "-", "+", "~", "typeof ", "void "])}${make.expression()}`,
    (make) => `${make.expression()} ? ${make.expression()} : ${make.expression()}`,
    (make) => `${make.expression()}, ${make.expression()}`,
    (make) => `\`\${${make.expression()}}-\${${make.expression()}}\``,
    (make) => `[${make.expression()}, ${make.expression()}, ...[${make.expression()}]]`,
    (make) => `${make.traced("o")}[${make.key()}]`,
    (make) => `${make.key()} in ${make.traced("o")}`,
    (make) => `delete ${make.pick(["o", make.traced("o"), make.traced("o") + "?"])}.k1`,
    (make) => `${make.traced(make.pick(["o", "null", "undefined"]))}?.q?.[${make.key()}]`,
    (make) =>
      `${make.traced(make.pick(["o", "null"]))}?.none?.(${make.traced("1")}).deep[${make.traced("2")}]`,
    (make) => `${make.traced("list")}[${make.pick(["0", "a", "list.length", make.traced("1")])}]`,
    (make) => `${make.expression()}?.p`,
    (make) => `(${make.pick(RECEIVERS)})${make.pick(MEMBERS)}`,
    (make) => `list.push(${make.kept()})`,
    (make) => `(() => ${make.nested()})()`,
    (make) =>
      make.scope.functions.length > 0
        ? `${make.pick(make.scope.functions)}(${make.expression()}, ...[${make.expression()}, ${make.expression()}])`
        : make.traced(make.expression()),
  ],
  statements: [
    (make) => `${make.expression()};`,
    (make) => {
      const name = make.fresh("v");
      const value = make.expression();
      make.scope.variables.push(name);
      return `${make.pick(["let", "let", "var"])} ${name} = ${value};`;
    },
    (make) => {
      const name = make.fresh("c");
      const value = make.expression();
      make.scope.constants.push(name);
      return `const ${name} = ${value};`;
    },
    (make) => `if (${make.expression()}) ${make.block()} else ${make.block()}`,
    (make) => {
      const inner = make.fresh("i");
      const variables = [...make.scope.variables, inner];
      return `for (let ${inner} = 0, ${inner}n = 0; ${inner}n++ < 3; ${inner}++) ${make.block({ variables, isInLoop: true })}`;
    },
    (make) =>
      make.scope.isInFunction
        ? `if (${make.expression()}) return ${make.expression()};`
        : `print(${make.tag()}, ${make.expression()});`,
  ],
};
