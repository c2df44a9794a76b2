/** What crosses between interpreters, and as what. */
import { describe, expect, test } from "vitest";
import { printed, runSource } from "../../support/run-source.ts";

const IMPORTS = `
  import { create, createQueue, getCurrent, isShareable, Interpreter } from "concurrent.interpreters";
  import { currentThread, Thread } from "threading";
  import { KeyError } from "builtins";
`;

test("what is shareable goes by its type alone", () => {
  const source = `${IMPORTS}
    const values = [null, undefined, true, 1, 1.5, 2n, "s", Object.freeze([[1]]), new Uint8Array(2), new Float64Array(1), createQueue(),
      [1], {}, new Map(), new Set(), new ArrayBuffer(1), print, () => 1, create(), new KeyError("k"), Symbol("s")];
    print(values.map(isShareable));`;
  const shareable = new Array<boolean>(11).fill(true).concat(new Array<boolean>(10).fill(false));
  expect(printed(source)).toEqual([`[${shareable.join(", ")}]`]);
});

test("what is not shareable is copied by a call, there and back", () => {
  const source = `${IMPORTS}
    class Order { dish = "soup"; count = 0; more() { this.count++; return this; } }
    function same(x: any) { return x; }
    function change(order: Order, list: number[]) { list.push(9); return [order.more(), list] as const; }
    if (import.meta.main) {
      const i = create();
      const order = new Order(), list = [1];
      const [other, longer] = i.call(change, order, list);
      print(other.count, order.count, other instanceof Order, other === order, longer, list);
      const self: any[] = [1]; self.push(self);
      const back = i.call(same, self);
      print(back[1] === back, back === self);
      print(i.call(same, new Map([["a", new Set([1])]])), i.call(same, new KeyError("k")) instanceof KeyError);
      print(i.call(same, Order) === Order, i.call(same, same) === same, i.call(same, i) === i, i.call(same, new Interpreter(0)));
      print(Object.isFrozen(i.call(same, Object.freeze([1, [2]]))));
    }`;
  expect(printed(source)).toEqual([
    "1 0 true false [1, 9] [1]",
    "true false",
    "{'a': {1}} true",
    "true false true Interpreter(0)",
    "true",
  ]);
});

test("a stateless function is made again, with what builtins give it", () => {
  const source = `${IMPORTS}
    import builtins, { ValueError, range } from "builtins";
    print("module", import.meta.main);
    const check = (n: number) => { if (n > 2) throw new ValueError(builtins.str(n)); return [...range(n)]; };
    function outer(n: number) { const inner = (m: number) => m * n; return [1, 2].map(inner); }
    async function later() { return 1; }
    function* numbers() { yield 1; }
    function withDefault(n = 1) { return n; }
    if (import.meta.main) {
      const i = create();
      print(i.call(check, 2), i.call(outer, 3), i.call(function (this: unknown) { return this === undefined; }));
      try { i.call(check, 3); } catch (e: any) { print(e.excinfo.formatted); }
      print(i.call((f: any) => f(5), (x: number) => x + 1));
      print(i.call(withDefault));
    }`;
  expect(printed(source)).toEqual([
    "module true",
    "[0, 1] [3, 6] true",
    "ValueError: 3",
    "6",
    "module false",
    "1",
  ]);
});

test("each interpreter has globals, modules and random numbers of its own", () => {
  const source = `${IMPORTS}
    import { random } from "random";
    let n = 0;
    function count() { return ++n; }
    function draw() { n; return random(); }
    if (import.meta.main) {
      const a = create(), b = create();
      print(a.call(count), a.call(count), b.call(count), count());
      const drawn = [a.call(draw), b.call(draw), draw()];
      print(new Set(drawn).size);
    }`;
  expect(printed(source)).toEqual(["1 2 1 1", "3"]);
});

test("a call runs in the thread that makes it", () => {
  const source = `${IMPORTS}
    function where() { return [currentThread().name, getCurrent().id]; }
    if (import.meta.main) {
      const i = create();
      print(i.call(where), where());
      const cook = new Thread({ target: () => print(i.call(where)), name: "cook" });
      cook.start(); cook.join();
    }`;
  expect(printed(source)).toEqual(["['MainThread', 1] ['MainThread', 0]", "['Dummy-1', 1]"]);
});

test("close waits for the threads of the interpreter, and calls what it has registered", () => {
  const source = `${IMPORTS}
    const i = create();
    i.exec(\`
      import { Thread } from "threading";
      import { sleep } from "time";
      import { register } from "atexit";
      register(print, "at exit");
      new Thread(() => { sleep(0.2); print("cooked"); }).start();
      print("started");
    \`);
    i.close();
    print("closed");`;
  expect(printed(source)).toEqual(["started", "cooked", "at exit", "closed"]);
});

test("a forked process has none of its parent's interpreters, a spawned one begins anew", () => {
  const source = (method: string): string => `${IMPORTS}
    import { Process, setStartMethod } from "multiprocessing";
    let n = 0;
    function count() { return ++n; }
    function child(i?: Interpreter) {
      print(listAll());
      if (i) try { i.call(count); } catch (e: any) { print(e.message); }
      const own = create();
      print(own.call(count), own.call(count), n);
      own.close();
    }
    import { listAll } from "concurrent.interpreters";
    if (import.meta.main) {
      setStartMethod("${method}");
      const i = create();
      print(i.call(count), count());
      const process = new Process(child${method === "fork" ? ", i" : ""});
      process.start();
      process.join();
      print(process.exitcode, i.call(count), listAll());
    }`;
  const parent = "0 2 [Interpreter(0), Interpreter(1)]";
  expect(printed(source("fork"))).toEqual([
    "1 1",
    "[Interpreter(0)]",
    "unrecognized interpreter ID 1",
    "1 2 1",
    parent,
  ]);
  expect(printed(source("spawn"))).toEqual(["1 1", "[Interpreter(0)]", "1 2 0", parent]);
});

describe("a view of bytes", () => {
  test("is one of the same bytes", () => {
    const source = `${IMPORTS}
      function fill(bytes: Uint8Array) { bytes[1] = 7; return bytes; }
      const bytes = new Uint8Array(4);
      const i = create();
      i.prepareMain({ part: bytes.subarray(2) });
      i.exec("part[0] = 5");
      print(i.call(fill, bytes) === bytes, bytes);`;
    expect(printed(source)).toEqual(["false Uint8Array([0, 7, 5, 0])"]);
  });

  test("loses updates between interpreters, each of which has a lock of its own", () => {
    const source = `${IMPORTS}
      function add(cells: Float64Array, n: number) { for (let k = 0; k < n; k++) cells[0] = cells[0]! + 1; }
      const cells = new Float64Array(1);
      const threads = [create(), create()].map((i) => i.callInThread(add, cells, 50_000));
      for (const thread of threads) thread.join();
      print(cells[0]! < 100_000, cells[0]! >= 50_000);`;
    for (const seed of [1, 2, 3]) expect(printed(source, { seed })).toEqual(["true true"]);
    expect(printed(source.replace("< 100_000", "=== 100_000"), { cores: 1, switchInterval: 1 })).toEqual([
      "true true",
    ]);
  });
});

describe("a queue", () => {
  test("is one queue, whichever interpreter has it, and keeps its order", () => {
    const source = `${IMPORTS}
      function cook(orders: any, dishes: any) { for (let n = orders.get(); n !== null; n = orders.get()) dishes.put({ dish: n }); }
      if (import.meta.main) {
        const orders = createQueue(), dishes = createQueue(2);
        const thread = create().callInThread(cook, orders, dishes);
        for (const n of [1, 2, 3, 4, null]) orders.put(n);
        for (let k = 0; k < 4; k++) print(dishes.get());
        thread.join();
        print(orders, orders.empty(), dishes.full(), dishes.maxsize, dishes.qsize());
      }`;
    expect(printed(source)).toEqual([
      "{dish: 1}",
      "{dish: 2}",
      "{dish: 3}",
      "{dish: 4}",
      "Queue(1) true false 2 0",
    ]);
  });

  test("keeps the place of what a closed interpreter has put in", () => {
    const source = `${IMPORTS}
      const i = create(), q = createQueue();
      q.put(1);
      i.call((q: any) => { q.put(2); q.put("three"); }, q);
      q.put(4);
      i.close();
      print(q.qsize(), q.get(), q.get(), q.get(), q.get());`;
    const unbound = "concurrent.interpreters._queues.UNBOUND";
    expect(printed(source)).toEqual([`4 1 ${unbound} ${unbound} 4`]);
  });

  test("that nobody puts anything into is a deadlock that is told of", () => {
    const source = `${IMPORTS}
      function take(q: any) { q.get(); }
      const orders = createQueue(), i = create();
      i.callInThread(take, orders);`;
    const { status, blocked } = runSource(source);
    expect(status).toBe("deadlock");
    expect(blocked.map(({ thread, waitsFor }) => `${thread}: ${waitsFor}`)).toEqual([
      "Thread-1 (_call): an item in queue 1",
    ]);
  });
});
