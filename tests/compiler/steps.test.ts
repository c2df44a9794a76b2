import { describe, expect, test } from "vitest";
import { compile, type Site } from "../../src/simulator/compiler/compile.ts";
import { drive } from "./drive.ts";

/** The sites of a program of one line, as `text "label"`, in the order in which the program's text has them. */
function sitesIn(source: string): string[] {
  const { program, diagnostics } = compile(source, { threading: ["Thread", "Lock"] });
  if (!program) throw new Error(JSON.stringify(diagnostics));
  const textOf = ({ range }: Site): string => source.slice(range.column - 1, range.endColumn - 1);
  return program.sites.map((site) => `${textOf(site)} "${site.label}"`);
}

/** The steps of the last line of a program. */
function stepsOf(source: string): readonly string[] {
  return drive(source, true).steps;
}

const SHARED = "let counter = 0; const share = () => { counter = counter; }; ";

describe("a read-modify-write is two steps, each with its own place in the text", () => {
  const FORMS: [statement: string, read: string, write: string][] = [
    ["counter += 1", "counter", "counter += 1"],
    ["counter++", "counter", "counter++"],
    ["--counter", "counter", "--counter"],
    ["counter ||= 5", "counter", "counter ||= 5"],
    ["counter ??= 5", "counter", "counter ??= 5"],
    ["counter **= 2", "counter", "counter **= 2"],
    ["counter = counter + 1", "counter", "counter = counter + 1"],
  ];
  for (const [statement, read, write] of FORMS) {
    test(statement, () => {
      const sites = sitesIn(`${SHARED}${statement};`)
        .filter((site) => site.endsWith('"counter"'))
        .slice(-2);
      expect(sites).toEqual([`${read} "counter"`, `${write} "counter"`]);
    });
  }

  test("with the exact line and column, counted from 1", () => {
    const source = "let counter = 0;\nfunction work() {\n  counter += 1;\n}\n";
    const { program } = compile(source, {});
    expect(program!.sites.filter((site) => site.label === "counter" && site.range.line === 3)).toEqual([
      { range: { line: 3, column: 3, endLine: 3, endColumn: 10 }, label: "counter" },
      { range: { line: 3, column: 3, endLine: 3, endColumn: 15 }, label: "counter" },
    ]);
  });

  test("the right side is evaluated between the two", () => {
    const source = `let counter = 1; const f = () => { counter = 10; return 5; }; counter += f(); print(counter);`;
    expect(stepsOf(source)).toEqual([
      "write counter = 1",
      "read counter",
      "write counter = 10",
      "write counter = 6",
      "read counter",
    ]);
  });

  test("what is short-circuited writes nothing", () => {
    expect(stepsOf(`${SHARED} counter &&= 5; counter ??= 6; counter ||= 7;`)).toEqual([
      "write counter = 0",
      "read counter",
      "read counter",
      "read counter",
      "write counter = 7",
    ]);
  });
});

describe("what is a step", () => {
  test("variables are steps where another function can reach them and somebody assigns to them", () => {
    const source = `
      let shared = 0, alone = 0, once = 5; const fixed = 1; var captured = 2;
      function use() { shared = shared + once + fixed + captured; let local = 1; local += 1; return local; }
      alone += 1; use(); print(alone);
    `;
    expect(stepsOf(source)).toEqual(["write shared = 0", "read shared", "write shared = 8"]);
  });

  test("parameters and the variables of an inner function are, once they are captured and assigned", () => {
    const source = `
      function make(n: number, m: number) { let k = 0; return () => { n += m; k = n; return k; }; }
      make(1, 2)();
    `;
    expect(stepsOf(source)).toEqual([
      "write k = 0",
      "read n",
      "write n = 3",
      "read n",
      "write k = 3",
      "read k",
    ]);
  });

  test("a variable declared first and assigned once, later, is shared", () => {
    expect(stepsOf(`let late: number; const get = () => late; late = 1; get();`)).toEqual([
      "write late = undefined",
      "write late = 1",
      "read late",
    ]);
  });

  test("properties and elements are; what belongs to the language or a module is not, nor is finding a method", () => {
    const source = `
      import threading from "threading";
      const bill = { total: 0, items: [1, 2] }; bill.total += bill.items[1]!; bill.items.push(Math.floor(1.5)); print(bill.items.length, threading.x);
      threading.x = 2;
    `;
    expect(drive(source, true, { threading: { x: 1 } }).steps).toEqual([
      "read bill.total",
      "read bill.items",
      "read bill.items[1]",
      "write bill.total = 2",
      "read bill.items",
      "read bill.items",
      "read bill.items.length",
      "write threading.x = 2",
    ]);
  });

  test("a private field is a place, named after its class", () => {
    const source = `class Account { #balance = 1; add(n: number) { this.#balance += n; this.last = n; } last = 0; } new Account().add(2);`;
    expect(stepsOf(source)).toEqual([
      "read Account.#balance",
      "write Account.#balance = 3",
      "write Account.last = 2",
    ]);
  });
});

describe("labels", () => {
  test("say what the text calls a place, while that is short and on one line", () => {
    const source =
      "const a = { b: { c: 1 } }; a.b.c = 2; const aLongNameForATable = { aLongNameForItsPlates: 1 }; aLongNameForATable.aLongNameForItsPlates;";
    const sites = sitesIn(source);
    expect(sites).toContain('a.b.c = 2 "a.b.c"');
    expect(sites).toContain('aLongNameForATable.aLongNameForItsPlates ""');
  });

  test("a call's is what it calls; what new makes has its variable's name", () => {
    const sites = sitesIn(
      'import { Lock } from "threading"; const door = new Lock(); class Till { lock = new Lock(); #spare = new Lock(); other: unknown; open() { this.other = new Lock(); return { byName: new Lock() }; } } const list = [1]; list.push(2); print(1); new Lock();',
    );
    expect(sites).toContain('new Lock() "door"');
    expect(sites).toContain('new Lock() "Till.lock"');
    expect(sites).toContain('new Lock() "Till.#spare"');
    expect(sites).toContain('new Lock() "Till.other"');
    expect(sites).toContain('new Lock() "byName"');
    expect(sites).toContain('new Lock() ""');
    expect(sites).toContain('list.push(2) "list.push"');
    expect(sites).toContain('print(1) "print"');
  });
});
