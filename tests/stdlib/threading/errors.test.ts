/** The texts with which CPython 3.14's threading, queue and concurrent.futures refuse things. */
import { describe, expect, test } from "vitest";
import { printed } from "../../support/run-source.ts";

const IMPORTS = `
  import threading, { Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore, Thread, Timer, local } from "threading";
  import queue, { Queue, PriorityQueue, SimpleQueue } from "queue";
  import futures, { Future, ThreadPoolExecutor, asCompleted, wait } from "concurrent.futures";
  import atexit from "atexit";
  import os from "os";
  import sys from "sys";
`;

const REFUSED: Readonly<Record<string, readonly (readonly [code: string, error: string])[]>> = {
  threads: [
    ["const t = new Thread(() => 0); t.start(); t.start()", "RuntimeError: threads can only be started once"],
    ["new Thread(print).join()", "RuntimeError: cannot join thread before it is started"],
    ["threading.currentThread().join()", "RuntimeError: cannot join current thread"],
    ["threading.currentThread().daemon = true", "RuntimeError: cannot set daemon status of active thread"],
    ["threading.excepthook(5)", "TypeError: _thread.excepthook argument type must be ExceptHookArgs"],
    ["new local(1)", "TypeError: Initialization arguments are not supported"],
  ],
  locks: [
    ["new Lock().release()", "RuntimeError: release unlocked lock"],
    ["new RLock().release()", "RuntimeError: cannot release un-acquired lock"],
    ["new Lock().acquire(false, 1)", "ValueError: can't specify a timeout for a non-blocking call"],
    ["new Lock().acquire(true, -2)", "ValueError: timeout value must be a non-negative number"],
    ["new Lock().acquire({ timeout: 1e10 })", "OverflowError: timestamp out of range for platform time_t"],
    ["new Event().wait(Infinity)", "OverflowError: cannot convert float infinity to integer"],
  ],
  semaphores: [
    ["new Semaphore(-1)", "ValueError: semaphore initial value must be >= 0"],
    ["new Semaphore().release(0)", "ValueError: n must be one or more"],
    ["new BoundedSemaphore().release()", "ValueError: Semaphore released too many times"],
    [
      "const s = new BoundedSemaphore(2); s.acquire(); s.release(2)",
      "ValueError: Semaphore released too many times",
    ],
    [
      "new Semaphore().acquire({ blocking: false, timeout: 1 })",
      "ValueError: can't specify timeout for non-blocking acquire",
    ],
  ],
  "conditions, events and barriers": [
    ["new Condition().wait()", "RuntimeError: cannot wait on un-acquired lock"],
    ["new Condition().waitFor(() => false)", "RuntimeError: cannot wait on un-acquired lock"],
    ["new Condition(new Lock()).notify()", "RuntimeError: cannot notify on un-acquired lock"],
    ["new Condition().notifyAll()", "RuntimeError: cannot notify on un-acquired lock"],
    ["new Condition().release()", "RuntimeError: cannot release un-acquired lock"],
    ["new Barrier(0)", "ValueError: parties must be > 0"],
    ["const b = new Barrier(2); b.abort(); b.wait()", "BrokenBarrierError: "],
    ["new Barrier(2).wait(0)", "BrokenBarrierError: "],
    ["new Barrier(2, null, 0.1).wait()", "BrokenBarrierError: "],
    ["new Barrier(1, () => { throw new RangeError('burnt'); }).wait()", "RangeError: burnt"],
  ],
  queues: [
    ["new Queue().get(false)", "Empty: "],
    ["new Queue().getNowait()", "Empty: "],
    ["new SimpleQueue().get({ timeout: 0.1 })", "Empty: "],
    ["const q = new Queue(1); q.put(1); q.putNowait(2)", "Full: "],
    ["new Queue().get({ timeout: -1 })", "ValueError: 'timeout' must be a non-negative number"],
    ["new SimpleQueue().get({ timeout: -1 })", "ValueError: 'timeout' must be a non-negative number"],
    ["new Queue(1).put(1, { timeout: -1 })", "ValueError: 'timeout' must be a non-negative number"],
    ["new Queue().taskDone()", "ValueError: task_done() called too many times"],
    ["const q = new Queue(); q.shutdown(); q.put(1)", "ShutDown: "],
    ["const q = new Queue(); q.shutdown(); q.get()", "ShutDown: "],
    ["const q = new Queue(); q.put(1); q.shutdown(true); q.get()", "ShutDown: "],
    [
      "const q = new PriorityQueue(); q.put({ a: 1 }); q.put({ a: 2 })",
      "TypeError: '<' not supported between instances of 'dict' and 'dict'",
    ],
    [
      "const q = new PriorityQueue(); q.put([1, 'soup']); q.put([1, 2])",
      "TypeError: '<' not supported between instances of 'int' and 'str'",
    ],
  ],
  "executors and futures": [
    ["new ThreadPoolExecutor(0)", "ValueError: max_workers must be greater than 0"],
    ["new ThreadPoolExecutor(1, { initializer: 5 })", "TypeError: initializer must be a callable"],
    [
      "const p = new ThreadPoolExecutor(1); p.shutdown(); p.submit(print)",
      "RuntimeError: cannot schedule new futures after shutdown",
    ],
    [
      "new ThreadPoolExecutor(1).map(print, [1], { buffersize: 0 })",
      "ValueError: buffersize must be None or > 0",
    ],
    [
      "new ThreadPoolExecutor(1).map(print, [1], { buffersize: 'x' })",
      "TypeError: buffersize must be an integer or None",
    ],
    ["new Future().result(0.1)", "TimeoutError: "],
    ["new Future().exception(0)", "TimeoutError: "],
    ["const f = new Future(); f.cancel(); f.result()", "CancelledError: "],
    [
      "const f = new Future(); f.cancel(); f.setResult(1)",
      "InvalidStateError: CANCELLED: <Future state=cancelled>",
    ],
    [
      "const f = new Future(); f.setResult('x'); f.setException(new Error('y'))",
      "InvalidStateError: FINISHED: <Future state=finished returned str>",
    ],
    ["const f = new Future(); f.setException(new RangeError('burnt')); f.result()", "RangeError: burnt"],
    ["wait([new Future()], { returnWhen: 'SOON' })", "ValueError: Invalid return condition: 'SOON'"],
    ["wait([5])", "AttributeError: 'int' object has no attribute '_condition'"],
    [
      "for (const f of asCompleted([new Future(), new Future()], 0.1)) print(f)",
      "TimeoutError: 2 (of 2) futures unfinished",
    ],
    [
      "new ThreadPoolExecutor(1, { initializer: () => { throw new Error('x'); } }).submit(print).result()",
      "BrokenThreadPool: A thread initializer failed, the thread pool is not usable anymore",
    ],
  ],
  "the small modules": [
    ["atexit.register()", "TypeError: register() takes at least 1 argument (0 given)"],
    ["atexit.register(5)", "TypeError: the first argument must be callable"],
    ["sys.exit(1, 2)", "TypeError: exit expected at most 1 argument, got 2"],
    ["os._exit('x')", "TypeError: 'str' object cannot be interpreted as an integer"],
    [
      "sys.getrefcount(1)",
      "NotImplementedError: sys.getrefcount() is not modelled: no references are counted here",
    ],
  ],
};

describe.each(Object.keys(REFUSED))("%s", (subject) => {
  test.each(REFUSED[subject]!)("%s", (code, error) => {
    const lines = printed(`${IMPORTS} try { ${code}; } catch (e: any) { print(e.name + ": " + e.message); }`);
    expect(lines).toEqual([error]);
  });
});
