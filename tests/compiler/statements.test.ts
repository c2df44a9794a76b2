import { describe, expect, test } from "vitest";
import { expectSame } from "./compare.ts";
import { drive } from "./drive.ts";

describe("statements do what JavaScript does", () => {
  test("loops, labels, break and continue", () => {
    expectSame(`
      outer: for (let i = 0; i < 4; i++) { inner: for (const j of [0, 1, 2]) { if (j === 1) continue outer; if (i === 2) break outer; if (i === 1) continue inner; print(i, j); } }
      let n = 0; while (true) { if (++n > 3) break; if (n === 2) continue; print("w", n); }
      do { n--; if (n === 2) continue; print("d", n); } while (n > 0);
      for (;;) { if (n++ > 2) break; } print(n); for (let i = 0, j = 10; i < j; i += 3, j -= 2) print(i, j);
      block: { print("in"); if (n) break block; print("never"); } a: b: for (;;) { break a; }
      one: if (n) { break one; } two: switch (n) { default: while (true) break two; }
      for (const k in { a: 1, b: 2, __proto__: { c: 3 } }) { if (k === "a") continue; print(k); } for (const k in null as any) print(k);
      for (const c of "hé") print(c); for (const [k, v] of new Map([["x", 1]])) print(k, v); loop: do { continue loop; } while (n++ < 5); print(n);
      for (const x of [1, 2, 3]) if (x === 2) break; else print(x); if (n) ; else print("no"); for (let i = 0; i < 2; i++); while (n-- > 0);
    `);
  });

  test("switch: fallthrough, default in the middle, its own scope, hoisted functions", () => {
    expectSame(`
      for (const x of [0, 1, 2, 3, "1"] as any[]) {
        switch (x) { case 1: print("one"); case 2: { print("two"); break; } default: print("other"); case 3: const k = x * 2, get = () => k; print("three", get()); }
      }
      const note = (x: any) => { print("test", x); return x; }; switch (2) { case note(1): case note(2): print("hit"); break; case note(3): print("no"); }
      switch (1) { case 0: let hidden = 1; case 1: hidden = 2; }
    `);
    expectSame(`
      const k = "outer"; switch (1) { case 1: const k = "inner"; class Q { v = k; } print(f(), new Q().v); function f() { return k + new Q().v; } } print(k);
    `);
  });

  test("try, catch and finally in every order", () => {
    expectSame(`
      const f = (how: string) => { try { print("try"); if (how === "throw") throw new Error("t"); if (how === "return") return "returned"; print("end"); }
        catch (e: any) { print("catch", e.message); if (how === "rethrow") throw e; return "caught"; } finally { print("finally"); if (how === "override") return "overridden"; } return "after"; };
      print(f("throw"), f("return"), f(""), f("override"));
      const g = () => { for (const x of [1, 2, 3]) { try { if (x === 1) continue; if (x === 2) break; } finally { print("f", x); } } return "done"; }; print(g());
      const h = () => { try { try { throw 1; } finally { print("inner"); } } catch (e) { print("outer", e); } }; h();
      const deep = (n: number): number => { if (n === 0) throw new RangeError("deep"); try { return deep(n - 1); } finally { print("unwound", n); } };
      try { deep(3); } catch (e: any) { print(e.name); } const value = () => { let x = 1; try { return x; } finally { x = 2; } }; print(value());
      lab: try { break lab; } finally { print("label"); } try { null!.x; } catch (e) { print(e instanceof TypeError); }
    `);
  });

  test("an uncaught exception leaves the program", () => {
    expectSame(`print("a"); function f() { throw new RangeError("out"); } f(); print("never");`);
    expectSame(`print("a"); throw { toString: () => "thing" };`);
  });

  test("lines without semicolons stay apart", () => {
    expectSame(`
      let a = 1
      let b = a
      ;[a, b] = [b, a + 1]
      const c = () => 1
      ;(function () { print("iife", c()) })()
      let d = a
      ++b
      print(a, b, d)
      const f = () => {
        return
        1
      }
      print(f())
      const t = \`x\`
      ;/a/.test("a") && print("regex")
      label: for (;;) {
        break label
        print("never")
      }
      if (a) print("if"); else print("else")
      do print("once"); while (false) print("after")
    `);
  });

  test("types leave nothing behind", () => {
    expectSame(`
      type T = { a: number }; interface I { b: string } declare const nowhere: number; declare function gone(): void; namespace Types { export type N = 1; }
      function over(a: string): string; function over(a: number): number; function over(a: any) { return a; }
      function generic<T extends object, U = T>(this: void, a?: T, ...b: U[]): a is T { return !!a; } let definite!: number; definite = 1;
      const arrow = <T,>(x: T): T => x; const asserts = (x: unknown): asserts x is number => {}; abstract class Z<T> { private readonly x?: T; protected y!: T; [key: string]: any; }
      print(over(1), generic<T>({ a: 1 } as T), arrow<number>(3), definite, typeof asserts, "x" in new (Z as any)(), new Map<string, number[]>().size);
    `);
  });

  test("import.meta.main is true, and exports are the program's own", () => {
    const source = `
      export const a = 1, b = { c: 2 }; export function f() { return a; } export class K {} const d = 4; export { d, f as g }; export type T = number; export type { T as U };
      if (import.meta.main) print(f(), b.c, new K() instanceof K, d);
    `;
    expect(drive(source, true).output).toEqual(["1 2 true 4"]);
  });

  test("imports give a module's names, the module by default, and the module as a namespace", () => {
    const source = `
      import { cook as make, type Dish } from "kitchen"; import kitchen, { default as again } from "kitchen"; import * as all from "kitchen"; import type { Menu } from "kitchen"; import "kitchen";
      print(make("soup"), kitchen.ovens, again.ovens, all.cook("tea"), kitchen === all);
      kitchen.ovens = 3; print(all.ovens);
    `;
    for (const suspends of [false, true]) {
      const modules = { kitchen: { cook: (what: string) => `cooked ${what}`, ovens: 2 } };
      expect(drive(source, suspends, modules).output).toEqual(["cooked soup 2 2 cooked tea true", "3"]);
    }
  });
});
