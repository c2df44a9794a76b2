import { expect, test } from "vitest";
import { compile } from "../../src/simulator/compiler/compile.ts";

const MODULES = { threading: ["Lock", "Thread"] };

test.each([
  ['import { Lock } from "threading";\nconst Lock = 1;', "2:7"],
  ['const Lock = 1;\nimport { Lock } from "threading";', "1:7"],
  ['import { Lock } from "threading";\n{ var Lock = 1; }', "1:10"],
  ['import { Lock } from "threading";\nexport class Lock {}', "2:14"],
  ['import { Lock as Door } from "threading";\nconst { a: [, Door] }: any = {};', "2:15"],
  ['import { Lock } from "threading";\nimport { Lock } from "threading";', "2:10"],
])("a name that is imported is not declared again: %s", (source, place) => {
  const { program, diagnostics } = compile(source, MODULES);
  expect(program).toBeNull();
  expect(diagnostics.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
  expect(diagnostics[0]).toMatchObject({ code: "syntax", name: "SyntaxError", length: 4 });
  expect(diagnostics[0]!.message).toMatch(/^Identifier '(?:Lock|Door)' has already been declared$/);
});

test.each([
  'import type { Lock } from "threading";\nclass Lock {}',
  'import { Lock } from "threading";\ninterface Lock {}',
  'import { Lock } from "threading";\n{ let Lock = 1; print(Lock); }',
  'import { Lock } from "threading";\nconst f = (Lock: number) => Lock;',
])("a type, or a name of an inner scope, may be called the same: %s", (source) => {
  expect(compile(source, MODULES).diagnostics).toEqual([]);
});

test.each([
  ["var x;\nexport { x };\nexport { x };", "3:10", "'x' is exported twice"],
  ["const x = 1, y = 2;\nexport { x as z, y as z };", "2:18", "'z' is exported twice"],
  ["export const { x } = { x: 1 };\nexport { x };", "2:10", "'x' is exported twice"],
  ["export default 1;\nconst f = 2;\nexport { f as default };", "3:10", "'default' is exported twice"],
  ['export var x, y;\nexport { y as "x" };', "2:10", "'x' is exported twice"],
])("a name is exported once: %s", (source, place, message) => {
  const { program, diagnostics } = compile(source, MODULES);
  expect(program).toBeNull();
  expect(diagnostics.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
  expect(diagnostics[0]).toMatchObject({ code: "syntax", name: "SyntaxError", message });
});

test.each([
  "export interface Dish {}\nexport const Dish = 1;",
  "type Dish = 1;\nexport type { Dish };\nexport const Dish = 1;",
  "export function cook(n: number): void;\nexport function cook(n: string): void;\nexport function cook(n: any) {}",
  "export const a = 1, b = 2;\nexport { a as c, b as d };\nexport default a;",
])("a type and an overload may be exported beside a value: %s", (source) => {
  expect(compile(source, MODULES).diagnostics).toEqual([]);
});
