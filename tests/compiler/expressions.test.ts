import { describe, test } from "vitest";
import { expectSame } from "./compare.ts";

describe("expressions do what JavaScript does", () => {
  test("compound assignments evaluate in order", () => {
    expectSame(`
      const log: string[] = []; const note = (name: string, value: any) => { log.push(name); return value; };
      const o: any = { n: 1, list: [1, 2, 3], text: "a", none: null }; let i = 0; let c = 5; const touch = () => { c = 100; return 1; };
      note("o", o)[note("k", "n")] += note("v", 2); o.list[i++] += o.list[i++]; o.text += note("t", "b") + 1;
      c += touch(); print(c); c = c - (c = 1); print(c); const read = () => c; c **= 2; c <<= 3; c ||= 7; c &&= 9; print(read());
      o.none ??= note("d", 5); o.none ??= note("never", 6); o.zero ||= 1; o.zero &&= 2; o.list[i] **= 2; o.n -= 1; o.n /= 2; o.n %= 2;
      print(JSON.stringify(o), log.join(), i);
      print(o.n++ + ++o.n, o.n--, --o.n, o["n"]++, o.list[i]++); let s: any = "5"; s++; print(s, typeof s); let big: any = 5n; big++; print(big, big ** 2n);
      const t: any = { v: "7" }; print(t.v++, t.v, typeof t.v, -t.v, +"3", ~5, !t, typeof t, void t);
    `);
  });

  test("optional chains skip all that follows", () => {
    expectSame(`
      const log: string[] = []; const note = (x: any) => { log.push(String(x)); return x; };
      const o: any = { a: { b: { c: 1 }, f() { return this.b; }, g: () => ({ h: [1, 2] }) }, n: null, list: [{ x: 1 }] };
      print(o?.a?.b?.c, o.n?.b.c.d, o.n?.[note("skipped")], o.n?.f(note("skipped")).g, o.a?.f()?.c, o.a.f?.().c, o.nope?.(), o.a?.["b"].c, o.list?.[0]?.x, o.a.g?.().h?.[1]);
      print(o.a.nope?.(note("no")).x, (o.n?.b)?.c, o?.["a"]?.["f"]?.()["c"], delete o?.a.b.c, delete o.n?.x.y, o.a!.b?.c, o.a?.b!.c);
      try { (o.n?.b).c; } catch (e) { print(e instanceof TypeError); }
      class P { #x = 1; m(o: any) { return [o?.#x, o?.self?.#x, o?.self.#y()].join(); } #y() { return this.#x + 1; } self = this as P | undefined; }
      print(new P().m(new P()), new P().m(null)); print(log.join() === "", (null as any)?.a.b ?? "default", o.a?.b === undefined);
    `);
  });

  test("spread, holes, literals, getter-free objects", () => {
    expectSame(`
      const list = [1, ...[2, 3], ..."ab", ...new Set([4])]; print(list.join(), Math.max(...list.filter((x) => typeof x === "number") as number[], 3));
      const holes = [1, , 3, ,]; print(holes.length, 1 in holes, [,].length, [, 1].length);
      const f = (...args: any[]) => args.join("|"); print(f(...[1, 2], 3, ...[]), new Array(...[1, 2]).length);
      const o = { a: 1, ...{ b: 2, a: 3 }, ...null, ...undefined, ..."hi", ["c" + 1]: 4, "d e": 5, 6: 7, f() { return 1; } }; print(JSON.stringify(o));
      const __proto__ = { p: 1 }; const own = { __proto__ }, set = { __proto__: { p: 2 } } as any, computed = { ["__proto__"]: 3 };
      print(Object.keys(own).length, set.p, Object.keys(set).length, Object.keys(computed).length);
      print(\`a\${1 + 1}b\${"c"}\\n\\\`\${[1, 2]}\`, \`plain\`, "quote\\"s\\u00e9", 'it\\'s', /a+/gi.test("CAAT"), 0x1f, 1_000, 1e3, .5, 10n ** 3n);
    `);
  });

  test("members of literals", () => {
    expectSame(`print((1).constructor.name, (1)?.toFixed(1), 1.5.toFixed(0), "ab".length, (2 as any).p);`);
  });

  test("operators, sequences, conditions", () => {
    expectSame(`
      const o = { valueOf() { return 42; }, toString() { return "text"; } };
      print((o as any) + 1, \`\${o}\`, (o as any) * 2, [o] + "", 1 + 2 + "3", "a" + 1 + 2, -(-3), - -3, +(+1), !(!1), (1, 2, 3));
      print(1 < 2 ? "y" : "n", 0 || "x", 0 ?? "x", null ?? "y", 1 && 2, typeof undeclared_(), "a" in { a: 1 }, 0 in [1], [] instanceof Array, 2 ** 3 ** 2, (-2) ** 2, 7 % 3, 5 & 3 | 4 ^ 1, 1 << 4 >> 1 >>> 1);
      function undeclared_() { return undefined; }
      const key = { toString() { print("key"); return "k"; } } as any; const made = { [key]: 1 }; print(made.k);
      let x: any = 1; x = (x = 2, x + 1); print(x, (x as number) satisfies number, x!); const y = (x)!; print(y);
      print([1, 2, 3].includes(2), "abc".at(-1), [..."abc"].reverse().join(""), Number("5") + 1, JSON.stringify({ a: [1, { b: null }] }), Math.floor(7 / 2), parseInt("12px"), isNaN(NaN), Infinity, undefined);
      print(delete (o as any).nope, o.valueOf.name, typeof null, typeof (() => 1), Symbol("s").toString());
    `);
  });

  test("deletes and tests properties", () => {
    expectSame(`
      const o: any = { a: 1, b: { c: 2 }, list: [1, 2, 3] }; const k = "a";
      print(delete o[k], delete o.b.c, "a" in o, "c" in o.b, k in o, delete o.list[1], 1 in o.list, JSON.stringify(o));
      try { delete (Object.freeze({ x: 1 }) as any).x; } catch (e) { print(e instanceof TypeError); }
      try { (Object.freeze([1]) as any)[0] = 2; } catch (e) { print(e instanceof TypeError); }
      try { "x" in (5 as any); } catch (e) { print(e instanceof TypeError); }
    `);
  });

  test("what is null or not there yet throws where it should", () => {
    expectSame(`
      const note = (x: any) => { print("evaluated", x); return x; };
      for (const f of [() => (null as any)[note("key")], () => { (null as any)[note("key")] = note("value"); }, () => (undefined as any).f(note("arg")), () => ({} as any).f(note("arg")), () => new (5 as any)(note("arg")), () => (5 as any)(note("arg"))]) {
        try { f(); } catch (e) { print(e instanceof TypeError); }
      }
      try { early; } catch (e) { print(e instanceof ReferenceError); } const early = 1;
      const useLate = () => late; try { useLate(); } catch (e) { print(e instanceof ReferenceError); } let late = 1; late = 2; print(useLate());
      const setLater = () => { later = 1; }; try { setLater(); } catch (e) { print(e instanceof ReferenceError); } let later; setLater(); print(later);
      try { (early as any) = 2; } catch (e) { print(e instanceof TypeError); } try { (early as any)++; } catch (e) { print(e instanceof TypeError); }
      const fe = function self() { try { (self as any) = 1; } catch (e) { return e instanceof TypeError; } }; print(fe());
      class K { static m() { try { (K as any) = 1; } catch (e) { return e instanceof TypeError; } } } print(K.m());
      { try { print(typeof later2); } catch (e) { print(e instanceof ReferenceError); } let later2 = 1; }
    `);
  });
});
