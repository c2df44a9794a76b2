import { describe, expect, it } from "vitest";
import { printed } from "../../support/run-source.ts";
import { declaredNames, typeErrors } from "./check-program.ts";

const MODULES = ["threading", "time", "machine", "sys", "builtins"];

/** Programs that must pass the type check, and run, with what they print. */
const GOOD: Readonly<Record<string, readonly [source: string, prints: readonly string[]]>> = {
  "a thread in each of its forms": [
    `import { Thread } from "threading";
     function add(a: number, b = 10) { print(a + b); }
     const threads: Thread[] = [
       new Thread(add, 1),
       new Thread(add, 1, 2),
       new Thread({ target: add, args: [2], name: "two", daemon: false }),
       new Thread({ target: (word) => print(word.length), args: ["four"] }),
       new Thread(() => print("short")),
     ];
     for (const thread of threads) { thread.start(); thread.join(); }
     print(threads[2]!.name, threads[0]!.isAlive(), threads[0]!.ident !== null);`,
    ["11", "3", "12", "4", "short", "two false true"],
  ],
  "a class that extends Thread": [
    `import { Thread, currentThread } from "threading";
     class Cook extends Thread {
       plates = 0;
       readonly dish: string;
       constructor(dish: string) { super({ name: "cook" }); this.dish = dish; }
       run() { this.plates += 1; print(currentThread().name, this.dish); }
     }
     const cook = new Cook("soup");
     cook.start();
     cook.join({ timeout: 1 });
     print(cook.plates);`,
    ["cook soup", "1"],
  ],
  "locks by position, by option and held": [
    `import { Lock, RLock } from "threading";
     const lock = new Lock();
     const twice = new RLock();
     { using _ = lock.hold(); print(lock.acquire({ blocking: false }), lock.acquire(false)); }
     print(lock.acquire(true, 0.5), lock.acquire({ timeout: 0.1 }), lock.locked());
     lock.release();
     using outer = twice.hold();
     using inner = twice.hold();`,
    ["false false", "true false true"],
  ],
  "modules as objects, also in types": [
    `import threading from "threading";
     import * as time from "time";
     import machine from "machine";
     import sys from "sys";
     const lock: threading.Lock = new threading.Lock();
     time.sleep(0.5);
     machine.native(0.1, { releasesGil: true, label: "sum" });
     machine.io(0.1, "disk");
     print(lock.locked(), machine.cores(), sys.getswitchinterval(), sys._isGilEnabled(), threading.activeCount());`,
    ["false 2 0.005 true 1"],
  ],
  "exceptions caught as Python catches them": [
    `import { Exception, LookupError, KeyError, ValueError, range } from "builtins";
     import { ThreadError, Lock } from "threading";
     try { throw new KeyError("two"); } catch (e) { if (!(e instanceof LookupError)) throw e; print(e.message, e.args); }
     try { new Lock().release(); } catch (e) { if (!(e instanceof ThreadError)) throw e; print(e.message); }
     try { throw new ValueError("late", { cause: 1 }); } catch (e) { if (e instanceof Exception) print(e.message, e.cause); }
     for (const i of range(1, 3)) console.log(i);
     assert(range(3).length === 3, "three");
     if (import.meta.main) print("main");`,
    ["'two' ['two']", "release unlocked lock", "late 1", "1", "2", "main"],
  ],
};

/** Misuse, one error a program, and what the error must say. */
const BAD: readonly (readonly [source: string, error: RegExp])[] = [
  [
    `import { Lock } from "threading"; new Lock().aquire();`,
    /1: .*'aquire' does not exist.*Did you mean 'acquire'/,
  ],
  [
    `import { Lock } from "threading"; new Lock().acquire({ timout: 1 });`,
    /'timout' does not exist.*'timeout'/,
  ],
  [`import { Lock } from "threading"; new Lock().acquire("yes");`, /'"yes"' is not assignable/],
  [`import { Lock } from "threading"; using held = new Lock();`, /Symbol.dispose/],
  [
    `import { Thread } from "threading"; new Thread({ taget: print });`,
    /^1: Object literal.*'taget'.*'target'/,
  ],
  [
    `import { Thread } from "threading"; function eat(n: number) { print(n); } new Thread({ target: eat, args: ["3"] });`,
    /^1: Type 'string' is not assignable to type 'number'/,
  ],
  [
    `import { Thread } from "threading"; function eat(n: number) { print(n); } new Thread(eat, "3");`,
    /'string' is not assignable to parameter of type 'number'/,
  ],
  [`import { Thread } from "threading"; new Thread(print).ident = 3;`, /'ident' because it is a read-only/],
  [`import { Semaphor } from "threading"; print(Semaphor);`, /no exported member 'Semaphor'/],
  [`import { sleep } from "time"; sleep("1");`, /'string' is not assignable to parameter of type 'number'/],
  [
    `import { native } from "machine"; native(1, { releaseGil: true });`,
    /'releaseGil' does not exist.*'releasesGil'/,
  ],
  [`import { x } from "queues"; print(x);`, /Cannot find module 'queues'/],
  [`document.title = "x";`, /Cannot find name 'document'/],
  [`setTimeout(print, 1);`, /Cannot find name 'setTimeout'/],
  [`const name: string = 1; print(name);`, /'number' is not assignable to type 'string'/],
];

describe("the declarations of the sandbox modules", () => {
  it.each(MODULES)("declare what %s has, and no more", (name) => {
    const provided = printed(
      `import module from "${name}";\nfor (const key of Object.keys(module)) print(key);\n`,
    );
    expect(declaredNames(name)).toEqual([...provided].sort());
  });

  it.each(Object.entries(GOOD))("accept %s, which runs", (_title, [source, prints]) => {
    expect(typeErrors(source)).toEqual([]);
    expect(printed(source)).toEqual(prints);
  });

  it.each(BAD)("refuse %s", (source, error) => {
    const errors = typeErrors(source);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(error);
  });
});
