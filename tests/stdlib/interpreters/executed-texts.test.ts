/** Texts that `exec` runs: what they share, where their errors stand, and what is refused. */
import { describe, expect, test } from "vitest";
import { diagnoseProgram } from "../../../src/simulator/run.ts";
import { printed, runSource, traceSource } from "../../support/run-source.ts";

const IMPORT = `import { create } from "concurrent.interpreters";\n`;

/** A program's errors as `line:column+length code message`. */
function refusals(source: string): string[] {
  return diagnoseProgram(source).map(
    ({ line, column, length, code, message }) => `${line}:${column}+${length} ${code} ${message}`,
  );
}

describe("the top-level names of a text", () => {
  test("are there for the next one in the same interpreter, and nowhere else", () => {
    const source = `${IMPORT}
      const one = create(), two = create();
      one.exec("let n = 1; const list = [n]; var v; function next() { return ++n; } class Dish { name = 'soup'; }");
      one.exec("n += 10; list.push(next()); v = new Dish().name; print(n, list, v)");
      one.exec("const n = 5; print(next(), n, typeof missing, typeof next)");
      two.exec("print(typeof n)");
      two.prepareMain({ n: 100 });
      two.exec("n = n + 1; print(n)");
      one.exec("print(n)");`;
    expect(printed(source)).toEqual(["12 [1, 12] soup", "6 6 undefined function", "undefined", "101", "6"]);
  });

  test("are there with what the text imports", () => {
    const source = `${IMPORT}
      const i = create();
      i.exec('import time, { sleep } from "time"; import { Lock } from "threading";');
      i.exec("sleep(0.5); const lock = new Lock(); { using _ = lock.hold(); print(time.monotonic() > 0.5, lock.locked()); }");`;
    expect(printed(source)).toEqual(["true true"]);
  });

  test("are read when they are used", () => {
    const source = `${IMPORT}
      const i = create();
      i.exec("function show() { return typeof later === 'undefined' ? 'not yet' : later; } print(show())");
      try { i.exec("print(later)"); } catch (e: any) { print(e.excinfo.formatted); }
      try { i.exec("later = 1"); } catch (e: any) { print(e.excinfo.formatted); }
      try { i.exec("print(x); let x = 1;"); } catch (e: any) { print(e.excinfo.formatted); }
      i.exec("let later = 2");
      i.exec("print(show())");
      try { i.exec("const one = 1; one = 2;"); } catch (e: any) { print(e.excinfo.formatted); }`;
    expect(printed(source)).toEqual([
      "not yet",
      "ReferenceError: later is not defined",
      "ReferenceError: later is not defined",
      "ReferenceError: Cannot access 'x' before initialization",
      "2",
      "TypeError: Assignment to constant variable 'one'.",
    ]);
  });

  test("are no names of the program's module, which no text runs", () => {
    const source = `${IMPORT}
      let n = 1;
      print("module", import.meta.main);
      function useN() { n++; return n; }
      if (import.meta.main) {
        const i = create();
        i.exec("print(typeof n, import.meta.main)");
        i.prepareMain({ n: 10 });
        print(i.call((x: number) => x + 1, 1));
        print(i.call(useN), i.call(useN), n);
        i.exec("print(n)");
      }`;
    expect(printed(source)).toEqual(["module true", "undefined true", "2", "module false", "2 3 1", "10"]);
  });

  test("are found before the module's own by a function's name", () => {
    const source = `${IMPORT}
      let greeting = "module";
      function greet() { return greeting; }
      if (import.meta.main) {
        const i = create();
        i.exec("function greet() { return 'text'; }");
        print(i.call(greet));
      }`;
    expect(printed(source)).toEqual(["text"]);
  });

  test("can be those of an interpreter that another one has made", () => {
    const source = `${IMPORT}
      const i = create();
      i.exec(\`
        import { create, getCurrent, listAll } from "concurrent.interpreters";
        const inner = create();
        inner.exec("import { getCurrent } from 'concurrent.interpreters'; print(getCurrent())");
        print(getCurrent(), listAll());
      \`);`;
    expect(printed(source)).toEqual([
      "Interpreter(2)",
      "Interpreter(1) [Interpreter(0), Interpreter(1), Interpreter(2)]",
    ]);
  });
});

describe("what happens in a text", () => {
  test("has its place in the program", () => {
    const source = `${IMPORT}const i = create();
i.exec("print(1);\\n\\tmark(2)");
i.exec(\`
  let n = 0;
  n += 1;
\`);
import { label } from "machine";
function mark(x: number) { label(String(x)); }`;
    const { events, result } = traceSource(source);
    expect(result.error).toMatchObject({ name: "ExecutionFailed", line: 3 });
    const prints = events.filter(({ kind }) => kind === "print");
    expect(prints.map(({ range }) => range)).toEqual([{ line: 3, column: 9, endLine: 3, endColumn: 17 }]);
    const fixed = source.replace("mark(2)", "print(2)");
    const ranges = traceSource(fixed).events.filter(
      ({ kind, interpreter }) => interpreter === 1 && /print|write/.test(kind),
    );
    expect(ranges.map(({ kind, range }) => [kind, range!.line, range!.column, range!.endColumn])).toEqual([
      ["print", 3, 9, 17],
      ["print", 3, 22, 30],
      ["write", 5, 7, 8],
      ["write", 6, 3, 9],
    ]);
  });
});

describe("a text that is not TypeScript, or not allowed", () => {
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ['create().exec("let = 1 +");', ["2:25+0 syntax"]],
    ['const i = create();\ni.exec("print(1)\\nenum A { B }");', ["3:19+12 enum"]],
    ["const i = create();\ni.exec(`\n  await 1;\n`);", ["4:3+7 await-outside"]],
    [
      String.raw`create().exec("'\x41\u{1F600}\u0041\
\';\n'é\0'; enum A {}");`,
      ["3:13+9 enum"],
    ],
    ["const i = create();\ni.exec('import { Lokc } from \"threading\"');", ["3:18+4 unknown-member"]],
    ['import * as all from "concurrent.interpreters";\nall.create().exec("if (");', ["3:24+0 syntax"]],
    ['const i = create();\ni.exec("print(" + 1 + ")");', ["3:8+18 exec-literal"]],
    ["const i = create();\nconst text = `1`;\ni.exec(text);", ["4:8+4 exec-literal"]],
    ["const i = create();\ni.exec(`print(${1})`);", ["3:8+13 exec-literal"]],
    ["create().exec();", ["2:1+15 exec-literal"]],
    [
      "const i = create();\ni.exec(\"import { create } from 'concurrent.interpreters'; create().exec(`enum A {}`)\");",
      ["3:74+9 enum"],
    ],
  ];
  test.each(CASES)("%s", (program, expected) => {
    const found = refusals(IMPORT + program).map((text) => text.replace(/ ([^ ]+).*$/s, " $1"));
    expect(found.map((text) => text.replace(/^(\d+:\d+\+)\d+ syntax/, "$1N syntax"))).toEqual(
      expected.map((text) => text.replace(/^(\d+:\d+\+)\d+ syntax/, "$1N syntax")),
    );
  });

  test("is left to the run where nobody can see that it is one", () => {
    const source = `${IMPORT}
      function run(i: any, text: string) { try { i.exec(text); } catch (e: any) { print(e.name + ": " + e.message); } }
      for (const i of [create()]) {
        i.exec("print('compiled')");
        run(i, "print('compiled')");
        run(i, "print('made')");
        try { (i as any).exec("let let ="); } catch (e: any) { print(e.name); }
        try { (i as any).exec(5); } catch (e: any) { print(e.name + ": " + e.message); }
      }
      print(/b+/.exec("abbc")![0], /x/.exec("not ours ="));`;
    expect(printed(source)).toEqual([
      "compiled",
      "compiled",
      "NotImplementedError: exec() takes a text that stands in the program as a literal and compiles: it is compiled before the run",
      "NotImplementedError",
      "TypeError: unsupported script 5",
      "bb null",
    ]);
  });

  test("is nobody's business without interpreters", () => {
    const { status, output } = runSource(
      `const table = { exec: (text: string) => text }; print(table.exec("let ="));`,
    );
    expect({ status, output }).toEqual({ status: "finished", output: ["let ="] });
  });
});
