import { describe, test } from "vitest";
import { expectSame } from "./compare.ts";

describe("functions and closures do what JavaScript does", () => {
  test("counters, each with variables of its own", () => {
    expectSame(`
      function counter(start: number) {
        let count = start;
        return { up: () => ++count, down: () => count--, add(n: number) { count += n; return count; } };
      }
      const a = counter(1), b = counter(10);
      print(a.up(), a.up(), b.down(), b.down(), a.add(5), b.add(-1));
    `);
  });

  test("a loop's variable is new in each turn", () => {
    expectSame(`
      const fs: (() => number)[] = [];
      for (let i = 0; i < 4; i++) { fs.push(() => i); if (i === 1) i++; fs.push(() => i++); }
      print(fs.map((f) => f()).join(), fs.map((f) => f()).join());
      const gs: (() => number)[] = [];
      for (let [i, n] = [0, 3]; i < n; i += 1) { gs.push(() => i * 10 + n); n -= 0.5; }
      print(gs.map((g) => g()).join());
      const hs: (() => string)[] = [];
      for (let x of ["a", "b"]) { hs.push(() => x); x += "!"; }
      for (let k in { p: 1, q: 2 }) { hs.push(() => k); k += "?"; }
      print(hs.map((h) => h()).join());
    `);
  });

  test("what the head of a loop makes keeps the head's own variable", () => {
    expectSame(`
      let before: any, test: any, step: any, body: any, run = true;
      for (let x = "outside", y = (before = () => x, 1); run && (x = "inside", test = () => x, true); step = () => x + y) (body = () => x), (run = false);
      print(before(), test(), body(), step());
      for (let i = 0, get = () => i; ; i++) { if (i === 0) print(get()); if (i > 2) { print(get(), i); break; } }
    `);
  });

  test("var and functions are hoisted", () => {
    expectSame(`
      print(typeof f, typeof v, f());
      var v = 1;
      function f() { return typeof g + v2(); function g() {} }
      function v2() { return v; }
      { print(typeof inner); function inner() { return 1; } }
      if (v) { var w = 2; } print(w);
      for (var i = 0; i < 3; i++) { var last = i; } print(i, last);
      function shadow(a: unknown) { var a; print(typeof a); function a() {} return typeof a; }
      print(shadow(1));
      const calls = []; for (var j = 0; j < 2; j++) calls.push(() => j); print(calls[0]());
    `);
  });

  test("a declared function can be assigned to", () => {
    expectSame(`
      function f() { return 1; }
      function change() { f = () => 2 as any; }
      print(f()); change(); print(f(), f.name);
    `);
  });

  test("parameters: defaults in order, patterns, rest", () => {
    expectSame(`
      const log: string[] = [];
      const note = (x: string) => { log.push(x); return x; };
      function f(a = note("a"), { b = note("b"), ...others } = { b: undefined, c: 1 } as any, [c, d = note("d" + a)] = [1] as any, ...rest: number[]) {
        return [a, b, JSON.stringify(others), c, d, rest.length].join();
      }
      print(f(), f("x", { b: 2, q: 3 }, [4, 5], 6, 7), log.join());
      print(f.length, ((a: any, b: any) => 1).length, ((...r: any[]) => 1).length, (({ a }: any, [b]: any, c = 1) => 1).length);
      function captured(a: number, b = () => a++, c = b() + b()) { return [a, c, b(), a].join(); }
      print(captured(5));
      function both(n: number, get = () => n) { n = 9; return get() + n; }
      print(both(1));
      let x = "outer";
      function seesOuter(g = () => x) { let x = "inner"; return g() + x; }
      print(seesOuter());
      const rest = (first: number, ...[second, third]: number[]) => first + second * third;
      print(rest(1, 2, 3));
    `);
  });

  test("names follow JavaScript's rules", () => {
    expectSame(`
      const a = () => 1, b = function () {}, c = function own() { return own.name; }, k = "key", s = Symbol("sym");
      const o = { f: () => 1, g() {}, [k + 1]: () => 1, [s]: () => 1, ["m" + 1]() {}, "quo ted": function () {}, 5: () => 1 } as any;
      let d; d = () => 1; let { e = () => 1 } = {} as any; let [h = function () {}] = [] as any;
      print(a.name, b.name, c.name, c(), d.name, e.name, h.name, (() => 1).name === "");
      print(o.f.name, o.g.name, o.key1.name, o[s].name, o.m1.name, o["quo ted"].name, o[5].name);
      const q = { p: null as any }; q.p = () => 1; print(q.p.name === "");
      let n: any; n ??= () => 1; print(n.name); const paren = (() => 1); print(paren.name);
      class C { field = () => 1; static s = () => 1; #p = () => 1; static [k] = () => 1; name_() { return this.#p.name; } }
      print(new C().field.name, C.s.name, (C as any).key.name, new C().name_(), C.name, (class {}).name === "", (class N {}).name);
      const D = class {}; const E = { F: class {} }; print(D.name, E.F.name);
    `);
  });

  test("this, and arrows that keep it", () => {
    expectSame(`
      const o = { n: 1, m() { return [1, 2].map((x) => x + this.n).join(); }, f: function () { return () => () => this.n; } };
      print(o.m(), o.f()()());
      const m = o.m; try { m(); } catch (e) { print(e instanceof TypeError); }
      print((() => typeof this)());
      print((o.m)(), (0, function (this: any) { return this === undefined; })());
      function Old(this: any, n: number) { this.n = n; } (Old as any).prototype.twice = function () { return this.n * 2; };
      print(new (Old as any)(4).twice(), new (Old as any)(1) instanceof (Old as any));
      print(m.call({ n: 10 } as any), m.apply({ n: 20 } as any, []), m.bind({ n: 30 } as any)());
    `);
  });

  test("arrows and methods cannot be constructed", () => {
    expectSame(`
      const a: any = () => 1; const o: any = { m() {} };
      print("prototype" in a, "prototype" in o.m, "prototype" in function () {});
      for (const f of [a, o.m]) { try { Reflect.construct(f, []); print("made"); } catch (e) { print(e instanceof TypeError); } }
    `);
  });

  test("recursion, mutual recursion and functions passed to built-ins", () => {
    expectSame(`
      const fib = (n: number): number => (n < 2 ? n : fib(n - 1) + fib(n - 2));
      function even(n: number): boolean { return n === 0 || odd(n - 1); }
      function odd(n: number): boolean { return n !== 0 && even(n - 1); }
      print(fib(15), even(20), odd(7));
      let total = 0;
      [3, 1, 2].sort((a, b) => a - b).forEach((x, i) => { total += x * i; });
      print(total, [1, 2, 3].reduce((a, b) => a + b, 10), Array.from({ length: 3 }, (_, i) => i * i).join());
      print("a-b".replace(/[a-z]/g, (c) => c.toUpperCase()), new Map([[1, 2]]).forEach((v, k) => print(k, v)));
    `);
  });

  test("names that a program may use and the compiler does too", () => {
    expectSame(`
      const $ = 1, _ = 2; let String = 3, undefined_ = 4; const module = 5, key = 6, f = 7;
      const o = { f() { return f; }, m: () => key + module };
      print($ + _ + String + undefined_, o.f(), o.m());
      let $$ = 1; const $$1 = 2; function $$f($$this: number) { $$ += $$this; return () => $$; }
      print($$f($$1)(), $$);
      function NaN_(undefined: number) { return undefined; } print(NaN_(3), typeof NaN, undefined);
    `);
  });
});
