/** Tagged templates: the strings, their identity, what is called and with which `this`. */
import type { Feature } from "./feature.ts";
import type { ProgramMaker } from "./program-maker.ts";

const TEXTS = ["", "x", "\\n", "\\u0041", "\\unicode", "\\\\", "$", " and "];

function template(make: ProgramMaker): string {
  const count = make.below(3);
  let text = make.pick(TEXTS);
  for (let index = 0; index < count; index++) text += `\${${make.expression()}}${make.pick(TEXTS)}`;
  return `\`${text}\``;
}

export const taggedTemplates: Feature = {
  name: "tagged-templates",
  prelude:
    "const tag = (strings, ...rest) => { burn(); print(strings, strings.raw, rest.length); return rest[0]; };",
  statements: [
    (make) => `print(tag${template(make)});`,
    (make) => {
      const name = make.fresh("same");
      return `{ const ${name} = []; for (let i = 0; i < 2; i++) ${name}.push(((strings) => strings)\`a\${i}b\`); print(${name}[0] === ${name}[1], Object.isFrozen(${name}[0]), Object.isFrozen(${name}[0].raw)); }`;
    },
    (make) => `print(({ n: 1, m(strings, x) { return [this.n, strings.length, x]; } }).m${template(make)});`,
    (make) =>
      `print(new (class extends (class { m(strings, ...x) { return [strings.length, x, this.n]; } }) { n = 1; up(x) { return super.m\`a\${x}\`; } })().up(${make.expression()}));`,
    (make) => `print(String.raw${template(make)});`,
    (make) =>
      `try { ${make.traced("o")}[${make.traced("'none'")}]${template(make)}; } catch (e) { print(what(e)); }`,
    (make) => `print(((strings) => (...rest) => [strings.raw, rest])\`first\`${template(make)});`,
  ],
  expressions: [
    (make) => `tag${template(make)}`,
    (make) => `(class { static m(strings, ...x) { return x.length; } }).m${template(make)}`,
  ],
};
