/** An access is a step where two threads could meet, and only there. */
import { describe, expect, test } from "vitest";
import { runSource, traceSource } from "../support/run-source.ts";

/** The texts of the accesses that a function with the body `text` makes, in order. */
function accesses(text: string): string[] {
  const source = `function work() {\n${text}\n}\nwork();`;
  const lines = source.split("\n");
  const { events } = traceSource(source, { interpreter: "cpython-3.9" });
  return events
    .filter(({ kind }) => /^(?:read|write|update)$/.test(kind))
    .map(({ range }) => lines[range!.line - 1]!.slice(range!.column - 1, range!.endColumn - 1));
}

describe("no step is an access to an object that nothing else can reach", () => {
  test.each([
    ["a property", "const o = { n: 1 };\no.n += 2;\nprint(o.n);"],
    ["an element", "const a = [1, 2];\na[0] = a[1];\nprint(a[0], a.length);"],
    ["a new container", "const a = new Array(3);\na[0] = 1;\nprint(a[0]);"],
    ["a method of a list", "const a = [];\na.push(1);\nprint(a.pop(), a.length);"],
    ["a method of a Map", 'const m = new Map();\nm.set("k", 1);\nprint(m.get("k"), m.has("l"));'],
    ["a method of a Set", "const s = new Set();\ns.add(1);\nprint(s.has(1), s.size);"],
    [
      "one that a function makes each time",
      "function f() { const o = { n: 1 }; o.n++; return o.n; }\nprint(f(), f());",
    ],
  ])("%s", (_what, source) => {
    expect(accesses(source)).toEqual([]);
  });
});

describe("a step is an access to an object that something else may reach", () => {
  test.each([
    ["through another variable", "const o = { n: 1 };\nconst p = o;\nprint(p.n);", ["p.n"]],
    ["through the object it is in", "const o = { n: 1 };\nconst all = [o];\nprint(o.n);", ["o.n"]],
    ["through a function that names it", "const o = { n: 1 };\nconst f = () => o.n;\nprint(f());", ["o.n"]],
    ["through the function that it is given to", "const o = { n: 1 };\nprint(Object.keys(o), o.n);", ["o.n"]],
    [
      "through this of its own method",
      "const o = { n: 1, f() { return this.n; } };\nprint(o.f());",
      ["this.n"],
    ],
    [
      "through what its method gives back",
      "const s = new Set();\nconst t = s.add(1);\nprint(t.size);",
      ["s.add(1)", "t.size"],
    ],
    ["through a variable that holds others too", "let o = { n: 1 };\no = { n: 2 };\nprint(o.n);", ["o.n"]],
    ["since it is not fresh", "const f = () => ({ n: 1 });\nconst o = f();\nprint(o.n);", ["o.n"]],
    [
      "through its generator",
      "function* g() { const o = { n: 1 }; yield o.n; }\nfor (const n of g()) print(n);",
      ["o.n"],
    ],
  ])("%s", (_what, source, steps) => {
    expect(accesses(source)).toEqual(steps);
  });
});

test("what the module's own text holds is taken for shared", () => {
  const { events } = traceSource("const o = { n: 1 };\nprint(o.n);");
  expect(events.filter(({ kind }) => kind === "read")).toHaveLength(1);
});

test("such an access takes the time of a step", () => {
  const loop = (access: string): string =>
    `function f() { const o = { n: 0 }; for (let i = 0; i < 1000; i++) { ${access} } return o.n; } f();`;
  const seconds = (source: string): number => runSource(source).cpuSeconds;
  const more = seconds(loop("o.n = i;")) - seconds(loop(""));
  const shared = seconds(loop("o.n = i;").replace("return o.n", "return o"));
  expect(more).toBeGreaterThan(10e-6);
  expect(Math.abs(seconds(loop("o.n = i;").replace("return o.n", "return 1")) - shared)).toBeLessThan(50e-9);
});
