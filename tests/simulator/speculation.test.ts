/**
 * Whether a call is tried as plain JavaScript makes no difference to anything: not to what a program prints, and not to
 * a nanosecond of its time. An inspectable program has no functions that could be tried, so each runs both ways.
 */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/course/evaluate.ts";
import { runProgram } from "../../src/simulator/index.ts";
import type { RunResult } from "../../src/simulator/run-result.ts";
import { DEFAULT_SETTINGS, type RunSettings } from "../../src/simulator/settings.ts";
import { FEATURES, randomProgram } from "../compiler/random-programs/all-features.ts";

const PROGRAMS = 20;

const SETTINGS: readonly Partial<RunSettings>[] = [
  { interpreter: "cpython-3.14" },
  { interpreter: "cpython-3.9", switchInterval: 0.00002 },
  { interpreter: "cpython-3.14t", cores: 1 },
];

/** A second thread, which wants its turn all the time. */
const OTHER_THREAD =
  'import { Thread as Other } from "threading"; import { sleep as rest } from "time"; import { compute as spend } from "machine"; ' +
  "new Other({ daemon: true, target: () => { for (let i = 0; i < 200; i++) spend(2e-6); } }).start(); rest(1e-5);\n";

function run(source: string, settings: Partial<RunSettings>, isInspectable: boolean): RunResult {
  const keep = { events: 10_000, accesses: 0 };
  const limits = { steps: 2_000_000 };
  return runProgram(source, { ...DEFAULT_SETTINGS, ...settings }, { evaluate, isInspectable, keep, limits });
}

function expectSame(source: string, settings: Partial<RunSettings>): RunResult {
  const tried = run(source, settings, false);
  expect(tried, source).toEqual(run(source, settings, true));
  return tried;
}

describe.each(FEATURES.map((feature) => [feature.name, feature] as const))("%s", (_name, feature) => {
  test(`${PROGRAMS} random programs take the same time to the nanosecond`, () => {
    for (let seed = 0; seed < PROGRAMS; seed++) {
      expectSame(OTHER_THREAD + randomProgram(feature, seed), { ...SETTINGS[seed % SETTINGS.length], seed });
    }
  });
});

describe("what a failed attempt did is undone", () => {
  /** Each leaves a function in the middle: what comes last in it cannot be done at once. */
  const CASES: Readonly<Record<string, [text: string, shown: string]>> = {
    "a variable of the module": ["let n = 1; function f() { n += 1; print(n); } f();", "n"],
    "a property": ["const o = { n: 1 }; function f() { o.n += 1; print(o.n); } f();", "o"],
    "a property that is new": ["const o = {}; function f() { o.m = 1; print(o); } f();", "Object.keys(o)"],
    "an element": ["const a = [1]; function f() { a[0] += 1; print(a); } f();", "a"],
    "an element behind the end": [
      "const a = [1]; function f() { a[3] = 1; print(a); } f();",
      "[a, a.length]",
    ],
    "what is pushed": ["const a = []; function f() { a.push(1, 2); print(a); } f();", "a"],
    "an entry": [
      "const m = new Map([[1, 1]]); function f() { m.set(1, 2); m.set(2, 3); print(m); } f();",
      "m",
    ],
    "an element of a set": [
      "const s = new Set([1]); function f() { s.add(1); s.add(2); print(s); } f();",
      "s",
    ],
    "a private field": [
      "class P { #n = 0; f() { this.#n++; print(this.#n); } get n() { return this.#n; } } const p = new P(); p.f();",
      "p.n",
    ],
    "what a function that it calls did": [
      "let n = 0; function g() { n++; } function f() { g(); g(); print(n); } f();",
      "n",
    ],
    "what stands before a failure": [
      "let n = 0; function f() { n++; null.x; } try { f(); } catch (e) { print(e.name); }",
      "n",
    ],
    "what a constructor did": [
      "let n = 0; class A { constructor() { n++; } } class B extends A { m = n; constructor() { super(); n++; print(n); } } new B();",
      "n",
    ],
    "what an overflow of the engine's stack left": [
      "let n = 0; function g() { n++; g(); } function f() { try { g(); } catch { return n; } } n = f() > 100000 ? 1 : 2;",
      "n",
    ],
    "what a swallowed refusal left": [
      "let n = 0; function f() { try { n++; print(n); } finally { return n; } } print(f());",
      "n",
    ],
  };

  test.each(Object.entries(CASES))("%s", (_what, [text, shown]) => {
    const source = `${text} print("then", ${shown});`;
    const { output } = expectSame(source, {});
    const plain: string[] = [];
    const print = (...values: unknown[]): void => void plain.push(values.length.toString());

    (new Function("print", `"use strict"; ${text} print("then", ${shown});`) as (p: typeof print) => void)(
      print,
    );
    expect(output.length).toBe(plain.length);
  });
});
