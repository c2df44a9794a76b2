import { describe, expect, test } from "vitest";
import { compile } from "../../src/simulator/compiler/compile.ts";
import { DIAGNOSTIC_CODES } from "../../src/simulator/diagnostic-codes.ts";
import { DOCUMENTED_REFUSALS as REFUSALS } from "../../src/simulator/compiler/refusal-notes.ts";
import type { ProgramError } from "../../src/simulator/run-result.ts";

const MODULES = {
  threading: ["Thread", "Lock", "getIdent", "currentThread", "excepthook"],
  time: ["sleep", "perfCounter"],
  "concurrent.futures": ["ThreadPoolExecutor"],
};

function diagnosticsOf(source: string): readonly ProgramError[] {
  const { program, diagnostics } = compile(source, MODULES);
  if (diagnostics.length === 0) expect(program).not.toBeNull();
  else expect(program).toBeNull();
  return diagnostics;
}

/** A program's errors as `line:column message → hint`. */
function errorsOf(source: string): string[] {
  return diagnosticsOf(source).map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} → ${hint}`,
  );
}

describe("what a program may not contain is refused, with what to write instead", () => {
  /** By code, the piece of its example that is underlined; it stands there once. */
  const UNDERLINED: Record<string, string> = {
    "await-outside": "await print(1)",
    "auto-accessor": "accessor total = 0;",
    enum: "enum State { Open, Closed }",
    namespace: "namespace Kitchen { export const ovens = 2; }",
    "parameter-property": "private seats: number",
    decorator: "@note",
    "import-equals": 'import threading = require("threading");',
    "export-assignment": "export = 1;",
    "re-export": 'export { Lock } from "threading";',
    "dynamic-import": 'import("threading")',
    "import-meta": "import.meta",
    "code-from-text": 'new Function("print(1)")',
    with: "with (Math) { print(PI); }",
    "delete-variable": "delete table",
    then: "order.then(print)",
    "second-constructor": "constructor(seats: number) {}",
    "using-in-for": "using _ = open()",
    "using-in-case": "using _ = null;",
    jsx: "<div>1</div>",
  };

  for (const { code, message, hint, example } of REFUSALS) {
    test(`${code}: ${example}`, () => {
      const piece = UNDERLINED[code];
      expect(piece, "UNDERLINED has the code").toBeDefined();
      const before = example.split(piece!);
      expect(before).toHaveLength(2);
      const lines = before[0]!.split("\n");
      expect(diagnosticsOf(example)).toEqual([
        {
          code,
          name: "Refused",
          message,
          hint,
          line: lines.length,
          column: lines.at(-1)!.length + 1,
          length: piece!.length,
        },
      ]);
    });
  }

  test("of a piece of several lines the first one is underlined, to its end", () => {
    const places = (source: string): string[] =>
      diagnosticsOf(source).map(({ line, column, length }) => `${line}:${column}+${length}`);
    expect(places("print(1);\n  enum State {\n  Open,\n}\n")).toEqual(["2:3+12"]);
    expect(places("print(1);\r\nenum State {\r\n  Open,\r\n}\r\n")).toEqual(["2:1+12"]);
    expect(places("print(1);\u2028enum State {\u2028  Open,\u2028}")).toEqual(["2:1+12"]);
  });

  test("each rule has a name of its own, and says what to do", () => {
    expect(new Set(REFUSALS.map(({ code }) => code)).size).toBe(REFUSALS.length);
    for (const { message, hint } of REFUSALS) expect(`${message} ${hint}`).toMatch(/^\S.{20,}$/);
    for (const { code } of REFUSALS) expect(Object.keys(DIAGNOSTIC_CODES)).not.toContain(code);
  });

  const OTHER_SHAPES: [code: string, source: string, at: string][] = [
    ["await-outside", "for await (const x of []) print(x);", "1:1"],
    ["await-outside", "await using x = null;", "1:1"],
    ["dynamic-import", "const f = () => import('time');", "1:17"],
    ["re-export", "export * from 'time';", "1:1"],
    ["decorator", "class K { @print m() {} }", "1:11"],
    ["import-meta", "print(import.meta);", "1:7"],
    ["then", "print(1 as any)?.catch(print);", "1:1"],
    ["namespace", "declare namespace A {}\nnamespace B { print(1); }", "2:1"],
    ["enum", "const enum E { A }", "1:1"],
    ["enum", "export enum E { A }", "1:8"],
  ];
  for (const [code, source, at] of OTHER_SHAPES) {
    test(`${code}: ${source}`, () => {
      const { message } = REFUSALS.find((each) => each.code === code)!;
      const found = diagnosticsOf(source).map((error) => `${error.line}:${error.column} ${error.message}`);
      expect(found).toContain(`${at} ${message}`);
    });
  }

  test("all of it is said at once, in the order of the text", () => {
    const source =
      "await a();\nenum E { A }\nfetch('x');\nimport { x } from 'threading';\nclass K { accessor b = 1; }\nfunction a() {}\n";
    expect(errorsOf(source).map((text) => text.split(" →")[0])).toEqual([
      "1:1 await stands in an async function only",
      "2:1 enum does not erase to JavaScript",
      "3:1 fetch is not available",
      '4:10 "threading" has no x',
      "5:11 accessor fields are not supported",
    ]);
  });

  test("what is refused where it is declared is not refused again where it is used", () => {
    const source =
      "enum E { A }\nnamespace N { export const a = 1; }\nprint(E.A, N.a);\nexport default function main() {}\nmain();\nclass K { constructor(private n: number) { print(n); } static { const a = 1; print(a); } }";
    expect(diagnosticsOf(source).map(({ line, column }) => `${line}:${column}`)).toEqual([
      "1:1",
      "2:1",
      "6:23",
    ]);
  });

  test("types alone are never refused", () => {
    const source =
      "interface A { get x(): number } type P = Promise<void>; declare function f(): Promise<Window>; declare enum E { A } type W = typeof globalThis; let x: Worker | undefined; print(x);";
    expect(errorsOf(source)).toEqual([]);
  });
});

describe("modules and names", () => {
  test("a module that is not there", () => {
    expect(errorsOf('import { x } from "threding";')).toEqual([
      '1:19 there is no module "threding" → Did you mean "threading"?',
    ]);
    expect(errorsOf('import fs from "node:fs/promises";')).toEqual([
      '1:16 there is no module "node:fs/promises" → The modules are "threading", "time", "concurrent.futures".',
    ]);
    expect(errorsOf('import "constructor";')[0]).toMatch(/there is no module "constructor"/);
  });

  test("a name that a module does not have", () => {
    expect(errorsOf('import { Lok, get_ident, sleep } from "threading";')).toEqual([
      '1:10 "threading" has no Lok → Did you mean Lock?',
      '1:15 "threading" has no get_ident → Did you mean getIdent?',
      '1:26 "threading" has no sleep → It is in "time".',
    ]);
    expect(
      errorsOf(
        'import threading from "threading";\nprint(threading.Thraed, threading.Lock, threading["x"]);\nthreading.excepthok = print;',
      ),
    ).toEqual([
      '2:17 "threading" has no Thraed → Did you mean Thread?',
      '3:11 "threading" has no excepthok → Did you mean excepthook?',
    ]);
    expect(errorsOf('import * as t from "time"; t.nothingLikeIt();')).toEqual([
      '1:30 "time" has no nothingLikeIt → It has sleep, perfCounter.',
    ]);
  });

  test("what is imported as a type only may be anything", () => {
    expect(
      errorsOf(
        'import { Thread, Local, type Anything } from "threading"; let x: Local | Thread<Anything>; print(x);',
      ),
    ).toEqual([]);
    expect(errorsOf('import { Local } from "threading"; let x: Local = new Local();')).toHaveLength(1);
  });

  test("a name that nothing declares", () => {
    expect(errorsOf("let counter = 0;\nprint(conter);")).toEqual([
      "2:7 conter is not defined → Did you mean counter?",
    ]);
    expect(errorsOf("new Lock();")).toEqual([
      '1:5 Lock is not defined → Import it: import { Lock } from "threading";',
    ]);
    expect(errorsOf("time.sleep(1);")).toEqual([
      '1:1 time is not defined → Import it: import time from "time";',
    ]);
    expect(errorsOf("print(typeof zzzzqqqq); zzzzqqqq = 1;"), "an error of the run").toEqual([]);
  });

  test("a name that is nearly another, where it may be missing on purpose", () => {
    const CHECK =
      "let counter = 0; function check(f: () => void) { try { f(); } catch {} } class Checks { static run(f: () => void) {} }\n";
    for (const meant of [
      "try { conter; } catch { print(1); }",
      "try { [1].forEach(() => { conter = 1; }); } catch { print(1); }",
      "check(() => conter);",
      "check(function () { { conter++; } });",
      "Checks.run(() => conter);",
      "if (typeof conter !== 'undefined') print(conter);",
      "print(typeof (conter as any));",
    ]) {
      expect(errorsOf(CHECK + meant), meant).toEqual([]);
    }
    for (const slip of [
      "conter;",
      "try { print(1); } finally { conter; }",
      "try { print(1); } catch { conter; }",
      "try { conter; } finally { print(1); }",
      "check(conter as any);",
      "[1].forEach(() => conter);",
      "new Thread(() => conter);",
      "const work = () => conter;",
      "print(typeof conter.x);",
    ]) {
      const found = errorsOf(`import { Thread } from "threading";\n${CHECK}${slip}\nprint(Thread);`);
      expect(found, slip).toEqual([
        expect.stringMatching(/^3:\d+ conter is not defined → Did you mean counter\?$/),
      ]);
    }
    expect(errorsOf("try { Lock; window; } catch {}"), "what exists elsewhere").toHaveLength(2);
    expect(errorsOf("print(typeof window);")[0]).toMatch(/^1:14 window is not available/);
    expect(errorsOf("const f = () => arguments;")[0]).toMatch(/^1:17 arguments is not available → It stands/);
  });

  test.each([
    ['import { x } from "threding";', "unknown-module", '"threding"'],
    ['import { Lok as Lock } from "threading";\nnew Lock();', "unknown-member", "Lok as Lock"],
    ['import threading from "threading";\nthreading.Thraed();', "unknown-member", "Thraed"],
    ["let counter = 0;\nprint(conter, counter);", "unknown-name", "conter"],
    ["print(Lock);", "missing-import", "Lock"],
    ["threading.Lock;", "missing-import", "threading"],
    ["print(1);\nfetch('x');", "unavailable-name", "fetch"],
    ["const f = () => arguments;", "unavailable-name", "arguments"],
    ["print('a');\nMath = 1 as any;", "assign-global", "Math"],
    ["print(1, /(/);", "regular-expression", "/(/"],
    ["let x = 1;\nlet  x = 2;", "syntax", "x"],
    ["print(1 'abc');", "syntax", "'abc'"],
    ["let here = => 1;", "syntax", "=>"],
    ["print(1);\nprint('abc);\n", "syntax", "'abc);"],
    ["print(1);\nif (true) namespace for (;;) {}", "syntax", "namespace"],
  ])("%j is %s, at %j and nowhere else", (source, code, piece) => {
    const [error, ...others] = diagnosticsOf(source);
    expect(others).toEqual([]);
    expect(error!.code).toBe(code);
    expect(DIAGNOSTIC_CODES).toHaveProperty([code]);
    const line = source.split("\n")[error!.line - 1]!;
    expect(line.slice(error!.column - 1, error!.column - 1 + error!.length)).toBe(piece);
  });

  for (const name of [
    "eval",
    "Proxy",
    "Promise",
    "Atomics",
    "SharedArrayBuffer",
    "WeakRef",
    "FinalizationRegistry",
    "globalThis",
    "fetch",
    "setTimeout",
    "window",
    "self",
    "postMessage",
    "Worker",
    "importScripts",
    "navigator",
    "Buffer",
  ]) {
    test(`${name} is not there, in whatever way it is used`, () => {
      for (const source of [
        `${name};`,
        `new ${name}();`,
        `${name}("x");`,
        `print({ ${name} });`,
        `[${name}] = [];`.replace("[eval] = []", "[eval(1)]"),
        `class K extends ${name} {}`,
        `print(typeof ${name});`,
      ]) {
        expect(diagnosticsOf(source), source).toMatchObject([{ name: "Refused" }]);
      }
      expect(errorsOf(`const ${name === "eval" ? "evil" : name} = 1;`), "as a name of one's own").toEqual([]);
    });
  }

  test("what belongs to the language cannot be assigned to", () => {
    expect(errorsOf("print = 1 as any;\nMath++;\n[undefined] = [];")).toEqual([
      "1:1 print belongs to the language and cannot be assigned to → Declare a variable of another name with let.",
      "2:1 Math belongs to the language and cannot be assigned to → Declare a variable of another name with let.",
      "3:2 undefined belongs to the language and cannot be assigned to → Declare a variable of another name with let.",
    ]);
  });
});

describe("text that is not TypeScript", () => {
  const CASES: [source: string, at: string, message: RegExp][] = [
    ["let x = ;", "1:9", /^found ";" where it cannot stand$/],
    ["print(1", "1:8", /^expected ",", but the program ends$/],
    ["function f() {\n  print(1);\n", "3:1", /the program ends/],
    ["let a = 1;\nlet a = 2;", "2:5", /^Identifier 'a' has already been declared$/],
    ['print("abc);', "1:7", /^Unterminated string constant$/],
    ["def work():\n  pass", "1:11", /where it cannot stand|^Missing semicolon/],
    ["if (x) {\n  print(1));\n}", "2:11", /^(?:expected .+, but )?found "\)"/],
    ["// order\nnamespace for ( + \n", "2:1", /^this line does not parse$/],
    ["print(1);\n  namespace for (;;) {}", "2:3", /^namespace needs a name$/],
    ["if (1) namespace for (;;) {}", "1:8", /^namespace needs a name$/],
    ["function f() {\nprint(1)\nmodule while (1);\n}", "3:1", /^namespace needs a name$/],
    ["var thi\\u{73} = 1;", "1:5", /^Unexpected keyword 'this'$/],
    ["return 1;", "1:1", /'return' outside of function/],
    ["for (;;) { continue here; }", "1:12", /here|Unsyntactic/],
    ["print(1);\n/(/.test('');", "2:1", /Invalid regular expression/],
    ["let x = this.#y;", "1:14", /#y is not defined/],
  ];
  for (const [source, at, message] of CASES) {
    test(JSON.stringify(source), () => {
      const [error] = diagnosticsOf(source);
      expect(error).toMatchObject({ name: "SyntaxError", message: expect.stringMatching(message) });
      expect(`${error!.line}:${error!.column}`).toBe(at);
    });
  }

  test("several mistakes are said together with what is refused", () => {
    expect(
      diagnosticsOf("let a = 1;\nlet a = 2;\nenum E {}\nreturn 1;").map(
        ({ name, line }) => `${line} ${name}`,
      ),
    ).toEqual(["2 SyntaxError", "3 Refused", "4 SyntaxError"]);
  });

  test("columns count UTF-16 units, as the editor's do", () => {
    expect(errorsOf('print("🍕", prlnt);')[0]).toMatch(/^1:13 /);
  });
});

test.each([
  ["class A {\n  st\\u0061tic serve() {}\n}", "2:3"],
  ["class A { /* \\u0061 */ static serve() {} st\\u{61}tic tables = 1; }", "1:42"],
  ['class A { static \\u0061() {} ["\\u0061"] = 1; }', null],
])("a word of the language is written with its own letters: %s", (source, place) => {
  const errors = diagnosticsOf(source).map(({ line, column }) => `${line}:${column}`);
  expect(errors).toEqual(place === null ? [] : [place]);
});
