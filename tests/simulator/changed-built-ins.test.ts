import { describe, expect, test } from "vitest";
import { runProgram } from "../../src/simulator/run.ts";
import { DEFAULT_SETTINGS } from "../../src/simulator/settings.ts";

const evaluate = (code: string): unknown => (0, eval)(code);
const run = (source: string) => runProgram(source, DEFAULT_SETTINGS, { evaluate, limits: { steps: 20_000 } });

/** Uses most of the machine: threads, a lock, a timer, generators, classes, destructuring, callbacks, output. */
const REST = `
class Till { #cash = 0; total = [1, 2]; add(n: number) { this.#cash += n; return this.#cash; } }
class Big extends Till { constructor(...more: number[]) { super(); for (const n of more) this.add(n); } }
function* numbers() { yield* [1, 2]; yield 3; }
const door = new Lock();
let n = 0;
const work = () => { using _ = door.hold(); n = n + 1; sleep(0.001); };
const threads = [new Thread(work), new Thread(work)];
for (let i = 0; i < threads.length; i++) threads[i]!.start();
for (let i = 0; i < threads.length; i++) threads[i]!.join();
const [a, ...rest] = numbers();
const { x, ...others } = { x: 1, y: 2 };
const all = [...rest, a, ...[7]];
print("done", n, a, rest.length, x, others.y, all.length, new Big(1, 2).add(3), [3, 1, 2].sort((p, q) => p - q)[0], \`\${all.map((v) => v * 2).join()}\`, JSON.stringify({ x }));
`;
const IMPORTS = 'import { Lock, Thread } from "threading"; import { sleep } from "time";\n';
const LINE = 'done 2 1 2 1 2 4 6 1 4,6,2,14 {"x":1}';

test("the program is well by itself", () => {
  expect(run(IMPORTS + REST).output).toEqual([LINE]);
});

describe("what a program puts under an index of all arrays is nothing to the machine", () => {
  test.each([
    ["a constant", "{ value: 100, writable: false, configurable: true }"],
    ["a setter", '{ get: () => "read", set: (v: any) => { print("set", v); }, configurable: true }'],
    [
      "a setter that throws",
      '{ get: () => undefined, set: () => { throw new Error("set"); }, configurable: true }',
    ],
  ])("%s", (_what, property) => {
    for (const holder of ["Array", "Object"]) {
      const changes = [0, 1, 2, 3].map(
        (i) => `Object.defineProperty(${holder}.prototype, "${i}", ${property});`,
      );
      const { status, output } = run(`${IMPORTS}${changes.join("\n")}\n${REST}`);
      expect({ holder, status, output }).toEqual({ holder, status: "finished", output: [LINE] });
    }
    expect(0 in []).toBe(false);
  });
});

describe("whatever a program does to the built-in objects, its run has a result, and the next run is as ever", () => {
  const HOLDERS = [
    "Object", "Object.prototype", "Function.prototype", "Array", "Array.prototype", "String.prototype", "Map.prototype",
    "Set.prototype", "WeakMap.prototype", "RegExp.prototype", "Error.prototype", "Reflect", "Symbol", "Number.prototype", "JSON",
    "Object.getPrototypeOf([].values())", "Object.getPrototypeOf(Object.getPrototypeOf([].values()))",
    "Object.getPrototypeOf(Object.getPrototypeOf(numbers()))", "Object.getPrototypeOf(Uint8Array.prototype)",
  ]; // prettier-ignore
  const CHANGES = {
    "is gone": "delete holder[key];",
    throws: 'Object.defineProperty(holder, key, { value: () => { throw new Error("changed"); } });',
  };
  for (const holder of HOLDERS) {
    for (const [what, change] of Object.entries(CHANGES)) {
      test(`each function of ${holder} ${what}`, () => {
        const own = new Function("numbers", `return Reflect.ownKeys(${holder})`) as (
          g: unknown,
        ) => PropertyKey[];
        const keys = own(function* () {});
        expect(keys.length).toBeGreaterThan(0);
        for (let index = 0; index < keys.length; index++) {
          const source = `${IMPORTS}{ const holder: any = ${holder}; const key: any = Reflect.ownKeys(holder)[${index}];
            try { ${change} } catch (e) {} }\n${REST}`;
          expect(() => run(source), String(keys[index])).not.toThrow();
        }
        expect(run(IMPORTS + REST).output).toEqual([LINE]);
      });
    }
  }
});
