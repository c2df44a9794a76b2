/** Programs that do the same thing again and again, as often as is asked, and could leave something behind each time. */
export const LONG_PROGRAMS: Readonly<Record<string, (turns: number) => string>> = {
  "steps of two threads": (turns) => `
    import { Thread } from "threading";
    let counter = 0;
    function work() { for (let i = 0; i < ${turns}; i++) counter += 1; }
    ${twoThreads("work", "work")}`,

  "locks, contended": (turns) => `
    import { Lock, Thread } from "threading";
    import time from "time";
    const lock = new Lock();
    function work() { for (let i = 0; i < ${turns}; i++) { using _ = lock.hold(); if (i % 3 === 0) time.sleep(0.00001); } }
    ${twoThreads("work", "work")}`,

  "locks with a timeout that is never needed": (turns) => `
    import { Lock, Thread } from "threading";
    import time from "time";
    const lock = new Lock();
    const alarm = new Thread({ target: () => time.sleep(900), daemon: true });
    alarm.start();
    function work() {
      for (let i = 0; i < ${turns}; i++) { lock.acquire({ timeout: 1000 }); time.sleep(0.00001); lock.release(); }
    }
    ${twoThreads("work", "work")}`,

  "waits that are too long": (turns) => `
    import { Condition, Event, Lock, Semaphore, Thread } from "threading";
    import { Queue } from "queue";
    const lock = new Lock(), event = new Event(), condition = new Condition(), table = new Semaphore(0), orders = new Queue();
    lock.acquire();
    function work() {
      for (let i = 0; i < ${turns}; i++) {
        lock.acquire({ timeout: 0.0001 });
        event.wait(0.0001);
        table.acquire({ timeout: 0.0001 });
        try { orders.get({ timeout: 0.0001 }); } catch {}
        using _ = condition.hold();
        condition.wait(0.0001);
      }
    }
    ${twoThreads("work", "work")}`,

  "joins that are too long": (turns) => `
    import { Thread } from "threading";
    import time from "time";
    let isDone = false;
    const ada = new Thread(() => { while (!isDone) time.sleep(0.01); });
    ada.start();
    for (let i = 0; i < ${turns}; i++) ada.join(0.0001);
    isDone = true;
    ada.join();`,

  "a queue": (turns) => `
    import { Thread } from "threading";
    import { Queue } from "queue";
    const orders = new Queue(10);
    function put() { for (let i = 0; i < ${turns}; i++) orders.put(i); }
    function get() { for (let i = 0; i < ${turns}; i++) { orders.get({ timeout: 1000 }); orders.taskDone(); } }
    ${twoThreads("put", "get")}`,

  "a condition": (turns) => `
    import { Condition, Thread } from "threading";
    const door = new Condition();
    let whose = 0;
    function work(me: number) {
      for (let i = 0; i < ${turns}; i++) {
        using _ = door.hold();
        while (whose !== me) door.wait();
        whose = 1 - me;
        door.notify();
      }
    }
    const ada = new Thread(work, 0), ben = new Thread(work, 1);
    ada.start(); ben.start(); ada.join(); ben.join();`,

  "sleeps of asyncio": (turns) => `
    import asyncio from "asyncio";
    async function work() { for (let i = 0; i < ${turns}; i++) await asyncio.sleep(0.001); }
    async function main() { await asyncio.gather(work(), work()); }
    asyncio.run(main());`,

  "tasks with a timeout": (turns) => `
    import asyncio from "asyncio";
    async function work() { await asyncio.sleep(0.0001); return 1; }
    async function main() {
      for (let i = 0; i < ${turns}; i++) await asyncio.waitFor(asyncio.createTask(work()), 1000);
    }
    asyncio.run(main());`,

  "calls in a pool": (turns) => `
    import { ThreadPoolExecutor } from "concurrent.futures";
    using pool = new ThreadPoolExecutor({ maxWorkers: 2 });
    for (let i = 0; i < ${turns}; i++) pool.submit(() => i).result();`,

  "threads that end": (turns) => `
    import { local, Thread } from "threading";
    const own = new local();
    function work() { own.kept = new Array(100).fill(0); }
    for (let i = 0; i < ${turns}; i++) {
      const text = "a guest with a long name ".repeat(20);
      const ada = new Thread({ target: () => { if (text.length > 0) work(); }, name: "ada" });
      ada.start();
      ada.join();
    }`,
};

function twoThreads(first: string, second: string): string {
  return `const ada = new Thread({ target: ${first} }), ben = new Thread({ target: ${second} });
    ada.start(); ben.start(); ada.join(); ben.join();`;
}
