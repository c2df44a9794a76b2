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
