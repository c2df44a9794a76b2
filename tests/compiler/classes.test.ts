import { describe, test } from "vitest";
import { expectSame } from "./compare.ts";

describe("classes do what JavaScript does", () => {
  test("fields, methods, statics", () => {
    expectSame(`
      const log: string[] = []; const note = (x: any) => { log.push(x); return x; };
      class A {
        a = note("a"); [note("k")] = note("v"); b; static s = note("s"); static t = this.s + "!"; declare never: number;
        constructor(readonlyName: string) { note("ctor " + this.a + readonlyName); }
        m(): string { return "m" + this.a; } static make() { return new this("made"); } ["x" + 1]() { return "x1"; }
      }
      print(log.join()); const a: any = new A("!"); print(log.join());
      print(a.m(), a.x1(), a.k, A.s, A.t, A.make().a, Object.keys(a).join(), "b" in a, JSON.stringify(Object.getOwnPropertyNames(A.prototype)));
      print(typeof A, A.prototype.constructor === A, a instanceof A, A.prototype.m.length, A.prototype.m.name);
    `);
  });

  test("inheritance, super and the order of fields", () => {
    expectSame(`
      const note = (x: any) => { print(x); return x; };
      class A { x = note("A.x"); constructor(n: number) { note("A " + n); this.setup(); } setup() { note("A.setup"); } who() { return "A"; } static of() { return "of A"; } }
      class B extends A { y = note("B.y"); constructor(n: number) { note("before"); super(n + 1); note("after " + this.y); } setup() { note("B.setup " + this.y); super.setup(); }
        who() { const up = () => super.who(); return "B" + up() + super["who"](); } static of() { return super.of() + "B"; } }
      class C extends B {} class D extends C { z = this.who(); }
      const d = new D(1); print(d.z, d.who(), D.of(), d instanceof A, d.x, d.y);
      print(Object.getPrototypeOf(D) === C, D.name);
    `);
  });

  test("private fields, methods and statics", () => {
    expectSame(`
      class Account {
        #balance = 0; static #made = 0; #log: string[] = [];
        constructor(start: number) { this.#balance = start; Account.#made++; }
        #check(n: number) { this.#log.push("check " + n); return n <= this.#balance; }
        static #limit(n: number) { return Math.min(n, 100); }
        take(n: number) { if (!this.#check(n)) return false; this.#balance -= Account.#limit(n); this.#balance **= 1; return true; }
        get_() { return [this.#balance, this.#balance++, ++this.#balance, this.#log.length].join(); }
        static has(o: object) { return #balance in o; } static count() { return this.#made; }
        same(other: Account) { return other?.#balance === this.#balance; } method() { return this.#check.call(this, 1); }
        swap() { [this.#balance] = [this.#balance * 2]; ({ b: this.#balance } = { b: this.#balance + 1 }); return this.#balance; }
        #callback = (n: number) => n + this.#balance; run() { return this.#callback(1); }
      }
      const a = new Account(10); print(a.take(3), a.take(300), a.get_(), Account.has(a), Account.has({}), Account.count(), a.same(new Account(9)), a.method(), a.swap(), a.run());
      try { Account.prototype.take.call({} as any, 1); } catch (e) { print(e instanceof TypeError); }
      class Outer { #x = 1; inner() { const outer = this; return class Inner { #x = 2; both() { return this.#x + outer.#read(); } }; } #read() { return this.#x; } }
      print(new (new Outer().inner())().both());
      class Sub extends Account { #balance = 5; own() { return this.#balance; } } print(new Sub(1).own());
    `);
  });

  test("extending what the language has", () => {
    expectSame(`
      class Missing extends Error { code = 5; constructor(message: string) { super("missing " + message); this.name = "Missing"; } }
      try { throw new Missing("soup"); } catch (e: any) { print(e instanceof Missing, e instanceof Error, e.message, e.name, e.code, String(e)); }
      class Stack<T> extends Array<T> { top() { return this[this.length - 1]; } }
      const s = new Stack<number>(); s.push(1, 2); print(s.top(), s.length, s.map((x) => x * 2) instanceof Stack);
      class Dict extends Map<string, number> { constructor() { super([["a", 1]]); } get(k: string) { return super.get(k) ?? 0; } }
      print(new Dict().get("a"), new Dict().get("b"));
    `);
  });

  test("this before super, objects returned, classes made in turns of a loop", () => {
    expectSame(`
      class A {} class B extends A { constructor() { print("x"); this; super(); } }
      try { new B(); } catch (e) { print(e instanceof ReferenceError); }
      class C extends A { constructor() { } } try { new C(); } catch (e) { print(e instanceof ReferenceError); }
      class D extends A { constructor() { super(); return { made: "other" } as any; } } print((new D() as any).made);
      class E { constructor() { return { made: "base" } as any; } } print((new E() as any).made);
      class F extends A { x: number; constructor(n: number) { const set = () => { this.x = n; }; (() => super())(); set(); if (n > 1) return; this.x = 0; } }
      print(new F(2).x, new F(1).x);
      const made = []; for (const k of ["a", "b"]) made.push(class { [k] = k + "!"; [k + "m"]() { return this[k]; } static [k] = k; });
      print((new made[0]() as any).a, (new made[1]() as any).bm(), (made[1] as any).b);
      const base = (name: string) => class { who() { return name; } }; class G extends base("mixed") {} print(new G().who());
      let Z = class Self { static copy() { return Self; } }; const Y = Z; Z = null as any; print(Y.copy() === Y);
      try { class H extends (null as any) { constructor() { super(); } } new H(); } catch (e) { print(e instanceof TypeError); }
    `);
  });

  test("static initialisers may call, and abstract classes and implements vanish", () => {
    expectSame(`
      interface Shape { area(): number }
      abstract class Base implements Shape { abstract area(): number; abstract readonly title: string; describe() { return this.title + this.area(); } }
      class Square extends Base { static side = Square.pick(); static area0 = new Square().area(); title = "sq"; override area(): number { return Square.side ** 2; }
        static pick(n?: number): number; static pick(n = 3) { return n; } }
      print(new Square().describe(), Square.area0);
      class Registry { static items: string[] = []; static add(x: string) { Registry.items.push(x); return Registry; } }
      print(Registry.add("a").add("b").items.join());
    `);
  });

  test("a computed key sees the class's private names, now and in the functions that it makes", () => {
    expectSame(`
      let read: any, call: any, isOne: any, paid: any;
      class Till { #cash = 5; #count() { return this.#cash * 2; } get #low() { return this.#cash < 9; } static #made = 1;
        [(read = (till: any) => till.#cash, call = (till: any) => till.#count(), "a")] = this.#low;
        static [(isOne = (till: any) => #cash in till, paid = () => Till.#made, "b")]() { return "static"; } }
      const till = new Till(); print(read(till), call(till), isOne(till), isOne({}), paid(), till.a, Till.b());
      try { class Early { #x = 1; [({} as any).#x] = 1; } } catch (e) { print(e instanceof TypeError); }
      function* keys() { class K { #x = 3; [yield "first"] = this.#x; [(read = (k: any) => k.#x, yield "second")] = 2; } const k: any = new K(); print(k.p, k.q, read(k)); }
      const it = keys(); print(it.next().value, it.next("p").value, it.next("q").done);
      const outer = new (class { n = 7; make() { return new (class { #x = 1; [(read = (o: any) => o.#x + this.n, "k")] = "own"; })(); } })(); const made = outer.make(); print(read(made), made.k);
    `);
  });

  test("in the heritage and the keys the class is not there yet, but it is what their functions find later", () => {
    expectSame(`
      let seen: any, change: any, keyed: any;
      class Menu extends ((seen = () => Menu, change = () => { (Menu as any) = null; }, Object) as any) { [(keyed = () => Menu, "dish")] = 1; own() { return Menu; } }
      const first = Menu; print(seen() === first, keyed() === first, new Menu().own() === first, (new Menu() as any).dish);
      try { change(); } catch (e) { print(e instanceof TypeError); }
      try { const x = class X extends (X as any) {}; } catch (e) { print(e instanceof ReferenceError); }
      try { class Y { [Y as any] = 1; } } catch (e) { print(e instanceof ReferenceError); }
      let Z: any = "outside"; const z = class Z extends ((seen = () => Z, Object) as any) { static twice = [Z, Z].length; }; print(seen() === z, Z, z.twice);
    `);
  });

  test("after super, this is there for the fields", () => {
    expectSame(`
      let probe: any; const tell = () => { try { return typeof probe().kind; } catch (e) { return (e as Error).name; } };
      class Base { constructor() { print("base", tell()); } }
      class Guest extends Base { kind = "guest"; field = (print("field", tell()), probe() === this); constructor() { probe = () => this; print("before", tell()); super(); print("after", tell(), this.field); } }
      new Guest(); class Late extends Guest { late = this.field; } print(new Late().late);
      class Twice extends Base { n = print("field of Twice"); constructor() { probe = () => this; super(); try { super(); } catch (e) { print((e as Error).name); } } } new Twice();
    `);
  });

  test("a parent's prototype is read once", () => {
    expectSame(`
      let reads = 0; const Parent: any = function () {}.bind(null); Object.defineProperty(Parent, "prototype", { get() { reads++; return null; } });
      class Child extends Parent {} print(reads); new Parent(); print(reads, Object.getPrototypeOf(Child) === Parent);
    `);
  });
});
