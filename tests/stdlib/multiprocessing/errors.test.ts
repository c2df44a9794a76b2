/** The texts with which CPython's multiprocessing refuses things, as CPython 3.13 and 3.14 print them. */
import { describe, expect, test } from "vitest";
import { runSource } from "../../support/run-source.ts";

const IMPORTS = `
  import { ProcessPoolExecutor } from "concurrent.futures";
  import mp, { Array as Numbers, BoundedSemaphore, Condition, Event, JoinableQueue, Lock, Pipe, Pool, Process, Queue, RLock,
    Semaphore, SimpleQueue, Value, getContext, setStartMethod } from "multiprocessing";
  import { SharedMemory } from "multiprocessing.shared_memory";
  import { Lock as ThreadLock } from "threading";
  import { sleep } from "time";
`;

const FUNCTIONS = `
  function work() {}
  function makeLock() { return new ThreadLock(); }
  function started() { const p = new (getContext("fork").Process)({ target: work }); p.start(); return p; }
  function spawn(target: any, ...args: any[]) { return new (getContext("spawn").Process)({ target, args }); }
  function send(value: any) { new SimpleQueue().put(value); }
`;

/** What the kind of object is called that cannot cross, in CPython's sentence. */
const inherited = (name: string): string =>
  `RuntimeError: ${name} objects should only be shared between processes through inheritance`;

const REFUSED: Readonly<Record<string, readonly (readonly [code: string, error: string])[]>> = {
  processes: [
    ["const p = started(); p.join(); p.start()", "AssertionError: cannot start a process twice"],
    ["new Process({ target: work }).join()", "AssertionError: can only join a started process"],
    ["new Process().terminate()", "AttributeError: 'NoneType' object has no attribute 'terminate'"],
    ["new Process().kill()", "AttributeError: 'NoneType' object has no attribute 'kill'"],
    ["new Process().name = 5", "AssertionError: name must be a string"],
    ["const p = started(); p.join(); p.daemon = true", "AssertionError: process has already started"],
    ["const p = started(); p.join(); p.close(); p.exitcode", "ValueError: process object is closed"],
    [
      "started().close()",
      "ValueError: Cannot close a process while it is still running. You should first call join() or terminate().",
    ],
    ["getContext('thread')", "ValueError: cannot find context for 'thread'"],
    ["setStartMethod('spawn'); setStartMethod('fork')", "RuntimeError: context has already been set"],
    [
      "new Process({ target: work, price: 3 })",
      "TypeError: BaseProcess.__init__() got an unexpected keyword argument 'price'",
    ],
  ],
  pickling: [
    [
      "spawn(() => 1).start()",
      "PicklingError: Can't pickle <function <lambda> at 0x...>: it's not found as __main__.<lambda>",
    ],
    ["spawn(work, new ThreadLock()).start()", "TypeError: cannot pickle '_thread.lock' object"],
    ["spawn(work, (function* () {})()).start()", "TypeError: cannot pickle 'generator' object"],
    ["spawn(work, mp).start()", "TypeError: cannot pickle 'module' object"],
    ["send(new Lock())", inherited("Lock")],
    ["send(new Queue())", inherited("Queue")],
    ["send(new JoinableQueue())", inherited("JoinableQueue")],
    ["send(new SimpleQueue())", inherited("SimpleQueue")],
    ["send(new Condition())", inherited("Condition")],
    ["send(new Event())", inherited("Condition")],
    ["send(new Value('i'))", inherited("Synchronized")],
    ["send(new Numbers('i', 2))", inherited("SynchronizedArray")],
    [
      "send(new Process())",
      "TypeError: Pickling an AuthenticationString object is disallowed for security reasons",
    ],
    [
      "send(new (getContext('fork').Pool)(1))",
      "NotImplementedError: pool objects cannot be passed between processes or pickled",
    ],
    [
      "spawn(work, new (getContext('fork').Lock)()).start()",
      "RuntimeError: A SemLock created in a fork context is being shared with a process in a spawn context. This is not " +
        "supported. Please use the same context to create multiprocessing objects and Process.",
    ],
  ],
  "locks and conditions": [
    ["new Lock().release()", "ValueError: semaphore or lock released too many times"],
    ["new RLock().release()", "AssertionError: attempt to release recursive lock not owned by thread"],
    ["new BoundedSemaphore(1).release()", "ValueError: semaphore or lock released too many times"],
    ["new Semaphore(-1)", "OSError: [Errno 22] Invalid argument"],
    ["new Condition().wait()", "AssertionError: must acquire() condition before using wait()"],
    ["new Condition().notify()", "AssertionError: lock is not owned"],
  ],
  "queues and pipes": [
    ["new JoinableQueue().taskDone()", "ValueError: task_done() called too many times"],
    [
      "new Queue().joinThread()",
      "AssertionError: Queue <multiprocessing.queues.Queue object at 0x...> not closed",
    ],
    [
      "const q = new Queue(); q.close(); q.put(1)",
      "ValueError: Queue <multiprocessing.queues.Queue object at 0x...> is closed",
    ],
    ["new Queue().getNowait()", "Empty: "],
    ["new Queue().get({ timeout: 0.01 })", "Empty: "],
    ["const q = new Queue(1); q.put(1); q.putNowait(2)", "Full: "],
    ["const [a] = Pipe(); a.close(); a.send(1)", "OSError: handle is closed"],
    ["const [a, b] = Pipe(); b.close(); a.send(1)", "BrokenPipeError: [Errno 32] Broken pipe"],
    ["const [a, b] = Pipe(); b.close(); a.recv()", "EOFError: "],
    ["Pipe(false)[0].send(1)", "OSError: connection is read-only"],
    ["Pipe(false)[1].recv()", "OSError: connection is write-only"],
  ],
  pools: [
    ["new Pool(0)", "ValueError: Number of processes must be at least 1"],
    ["new Pool(1, 5)", "TypeError: initializer must be a callable"],
    ["new Pool({ maxtasksperchild: 0 })", "ValueError: maxtasksperchild must be a positive int or None"],
    ["using p = new (getContext('fork').Pool)(1); p.join()", "ValueError: Pool is still running"],
    [
      "using p = new (getContext('fork').Pool)(1); p.close(); p.map(work, [1])",
      "ValueError: Pool not running",
    ],
    [
      "using p = new (getContext('fork').Pool)(1); p.imap(work, [1], 0)",
      "ValueError: Chunksize must be 1+, not 0",
    ],
    ["using p = new (getContext('fork').Pool)(1); p.applyAsync(sleep, [1]).get(0.01)", "TimeoutError: "],
    [
      "using p = new (getContext('fork').Pool)(1); p.applyAsync(sleep, [1]).successful()",
      "ValueError: <multiprocessing.pool.ApplyResult object at 0x...> not ready",
    ],
    [
      "using p = new (getContext('fork').Pool)(1); p.apply(makeLock)",
      "MaybeEncodingError: Error sending result: '<unlocked Lock>'. Reason: 'TypeError(\"cannot pickle '_thread.lock' object\")'",
    ],
    ["new ProcessPoolExecutor(0)", "ValueError: max_workers must be greater than 0"],
    ["new ProcessPoolExecutor(1).map(work, [], { chunksize: 0 })", "ValueError: chunksize must be >= 1."],
    [
      "const ex = new ProcessPoolExecutor(1); ex.shutdown(); ex.submit(work)",
      "RuntimeError: cannot schedule new futures after shutdown",
    ],
  ],
  "shared values": [
    ["new Value('z')", "TypeError: this type has no size"],
    ["new Value('i').value = 'x'", "TypeError: 'str' object cannot be interpreted as an integer"],
    ["new Value('i').value = 1.5", "TypeError: 'float' object cannot be interpreted as an integer"],
    ["new Value('d').value = 'x'", "TypeError: must be real number, not str"],
    [
      "new Value('i', 0, { lock: false }).getLock()",
      "AttributeError: 'c_int' object has no attribute 'get_lock'",
    ],
    ["new Value('i', 0, { lock: 5 })", "AttributeError: 5 has no method 'acquire'"],
    ["new Numbers('i', 2)[5]", "IndexError: invalid index"],
    ["new Numbers('i', 2)[5] = 1", "IndexError: invalid index"],
    ["new Numbers('i', -1)", "ValueError: Array length must be >= 0, not -1"],
    ["new Numbers('i', null)", "TypeError: object of type 'NoneType' has no len()"],
    ["new Numbers('i', [1.5])", "TypeError: 'float' object cannot be interpreted as an integer"],
    ["new SharedMemory({ name: 'nope' })", "FileNotFoundError: [Errno 2] No such file or directory: '/nope'"],
    [
      "new SharedMemory({ create: true, size: 0 })",
      "ValueError: 'size' must be a positive number different from zero",
    ],
    ["new SharedMemory({ create: true, size: -1 })", "ValueError: 'size' must be a positive integer"],
    ["new SharedMemory()", "ValueError: 'name' can only be None if create=True"],
    [
      "const s = new SharedMemory('a', true, 2); new SharedMemory('a', true, 2)",
      "FileExistsError: [Errno 17] File exists: '/a'",
    ],
    [
      "const s = new SharedMemory('a', true, 2); s.unlink(); s.unlink()",
      "FileNotFoundError: [Errno 2] No such file or directory: '/a'",
    ],
    ["new SharedMemory('a', true, 2).buf[0] = 300", "ValueError: memoryview: invalid value for format 'B'"],
    ["new SharedMemory('a', true, 2).buf[0] = 1.5", "TypeError: memoryview: invalid type for format 'B'"],
    ["new SharedMemory('a', true, 2).buf[5]", "IndexError: index out of bounds on dimension 1"],
  ],
  managers: [
    ["using m = new (getContext('fork').Manager)(); m.dict().delete('x')", "KeyError: 'x'"],
    [
      "using m = new (getContext('fork').Manager)(); m.list([1]).get(4)",
      "IndexError: list index out of range",
    ],
    [
      "using m = new (getContext('fork').Manager)(); m.list([1]).set(5, 1)",
      "IndexError: list assignment index out of range",
    ],
    [
      "using m = new (getContext('fork').Manager)(); m.list([1]).get('a')",
      "TypeError: list indices must be integers or slices, not str",
    ],
    [
      "const m = new (getContext('fork').Manager)(); const d = m.dict(); m.shutdown(); d.keys()",
      "BrokenPipeError: [Errno 32] Broken pipe",
    ],
  ],
};

/** The error that `code` raises, as CPython's last line. */
function errorOf(code: string): string {
  const source = `${IMPORTS}${FUNCTIONS}
    if (import.meta.main) { try { ${code} } catch (e) { print(e.name + ": " + e.message); } }`;
  const result = runSource(source);
  expect(result.diagnostics).toEqual([]);
  expect(result.status, result.errorOutput.join("\n")).toBe("finished");
  return result.output.join("\n");
}

describe.each(Object.entries(REFUSED))("%s", (_, cases) => {
  test.each(cases)("%s", (code, error) => {
    expect(errorOf(code)).toBe(error);
  });
});

test("before 3.14 pickle says otherwise what it cannot find", () => {
  const source = `${IMPORTS}
    function outer() { return function inner() {}; }
    if (import.meta.main) for (const f of [() => 1, outer()]) {
      try { new SimpleQueue().put(f); } catch (e) { print(e.name + ": " + e.message); }
    }`;
  expect(runSource(source, { interpreter: "cpython-3.9" }).output).toEqual([
    "PicklingError: Can't pickle <function <lambda> at 0x...>: attribute lookup <lambda> on __main__ failed",
    "AttributeError: Can't pickle local object 'outer.<locals>.inner'",
  ]);
});
