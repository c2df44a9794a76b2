import { describe, expect, test } from "vitest";
import { expectSame } from "./compare.ts";
import { drive } from "./drive.ts";

describe("destructuring does what JavaScript does", () => {
  test("declarations of every shape", () => {
    expectSame(`
      const { a, b: { c = 3, ...more } = {} as any, ["d" + 1]: d, "e-f": e, 7: seven, ...others } =
        { a: 1, b: { x: 1, y: 2 }, d1: 4, "e-f": 5, 7: 8, g: 9, h: 10 } as any;
      print(a, c, JSON.stringify(more), d, e, seven, JSON.stringify(others));
      const [x, , y = 5, [z] = [6], ...rest] = [1, 2, undefined, undefined, 7, 8] as any;
      print(x, y, z, rest.join());
      let [p, q] = "héy", [m1] = new Map([[1, "one"]]), [s = 1] = new Set<number>();
      print(p, q, m1.join(), s);
      const {} = {}, [] = []; var { v } = { v: 1 }, [w] = [2]; print(v, w);
    `);
  });

  test("assignments to variables, properties and elements", () => {
    expectSame(`
      let a = 1, b = 2; const o: any = { list: [0, 0] }; let i = 0;
      [a, b] = [b, a]; print(a, b);
      [o.x, o.list[i++], ...o.rest] = [1, 2, 3, 4] as any; print(JSON.stringify(o), i);
      ({ a, b: o.b = 7, c: { d: b } } = { a: 10, c: { d: 20 } } as any); print(a, b, o.b);
      const value = ([a] = [5, 6]); print(value.length, a);
      const read = () => a; [a = 3] = []; print(read());
      (o as any).t = 1; [(o as any).t, (a)] = [8, 9]; print(o.t, a);
      for ([a, b] of [[1, 2], [3, 4]]) print(a + b);
      for ({ x: o.y } of [{ x: 1 }]) print(o.y);
      for (o.z of [7]) print(o.z);
      for (a in { key: 1 } as any) print(a);
    `);
  });

  test("in loops, catch clauses and parameters", () => {
    expectSame(`
      for (const [k, { n = 1 }] of Object.entries({ a: {}, b: { n: 5 } } as any) as any) print(k, n);
      const later: (() => string)[] = [];
      for (let { x, y = x } of [{ x: 1 }, { x: 2, y: 3 }] as any) { later.push(() => x + "/" + y); x *= 10; }
      print(later.map((f) => f()).join());
      try { throw { code: 5, at: [1, 2] }; } catch ({ code, at: [line, column = 0] }) { print(code, line, column); }
      try { throw 1; } catch { print("none"); }
      try { throw new Error("e"); } catch (e) { const change = () => { e = 5; }; change(); print(e); }
      print((({ a, b = a }: any, [c]: any) => a + b + c)({ a: 1 }, [2]));
    `);
  });

  test("the order of evaluation", () => {
    expectSame(`
      const note = (x: any) => { print(x); return x; };
      const target = (name: string) => { print("target", name); return {} as any; };
      ({ [note("k1")]: target("t1").p = note("d1"), [note("k2")]: target("t2").p } = { k2: 1 } as any);
      const { a = note("da"), b = note("db"), [note("c")]: c = note("dc") } = { b: 1 } as any;
      print(a, b, c);
    `);
  });

  test("null and undefined cannot be taken apart", () => {
    expectSame(`
      for (const value of [null, undefined] as any[]) {
        try { const { a } = value; print(a); } catch (e) { print(e instanceof TypeError); }
        try { const {} = value; print("no"); } catch (e) { print(e instanceof TypeError); }
        try { const [b] = value; print(b); } catch (e) { print(e instanceof TypeError); }
        try { (({ a }: any) => a)(value); print("no"); } catch (e) { print(e instanceof TypeError); }
      }
    `);
  });

  test("reads one step for each property, and no more elements than it needs", () => {
    const source = `
      const point = { x: 1, y: 2 };
      const { x, y } = point;
      let taken = 0;
      const endless = { [Symbol.iterator]: () => ({ next: () => ({ value: taken++, done: false }) }) };
      const [first, second] = endless as any;
      print(x, y, first, second, taken);
    `;
    const { output, steps } = drive(source, true);
    expect(output).toEqual(["1 2 0 1 2"]);
    expect(steps.filter((step) => /^read [xy]$/.test(step))).toEqual(["read x", "read y"]);
  });
});
