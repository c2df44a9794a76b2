/**
 * Pieces of asyncio programs, each an async function that ends under any timing and returns what it must return. Who is
 * cancelled, who times out and who fails is random; that nothing is lost by it is what they check.
 */

/** A whole number below what it is asked for. */
export type Pick = (below: number) => number;

export interface Scenario {
  /** The declaration of the function `name`. */
  readonly source: string;
  /** What it returns, as `print` shows it. */
  readonly returns: string;
}

export type MakeScenario = (pick: Pick, name: string) => Scenario;

/** A delay: none, or some milliseconds. */
function delay(pick: Pick): string {
  return pick(3) === 0 ? "0" : `${1 + pick(9)} / 1000`;
}

/** Tasks that read, wait and write under a lock; some are cancelled, before, inside or after. */
const mutualExclusion: MakeScenario = (pick, name) => {
  const tasks = 2 + pick(5);
  const rounds = 1 + pick(3);
  const victims = Array.from({ length: pick(3) }, () => pick(tasks));
  const lock = ["new asyncio.Lock()", "new asyncio.Semaphore(1)", "new asyncio.Condition()"][pick(3)]!;
  const source = `
    async function ${name}() {
      const lock = ${lock};
      let inside = 0, counter = 0, finished = 0;
      async function work() {
        for (let i = 0; i < ${rounds}; i++) {
          using _ = await lock.hold();
          assert(inside === 0, "two are inside");
          inside += 1;
          try {
            const seen = counter;
            await asyncio.sleep(${delay(pick)});
            counter = seen + 1;
            finished += 1;
          } finally { inside -= 1; }
        }
      }
      const tasks = Array.from({ length: ${tasks} }, () => asyncio.createTask(work()));
      ${victims.map((victim) => `await asyncio.sleep(${delay(pick)}); tasks[${victim}]!.cancel();`).join(" ")}
      const outcomes = await asyncio.gather(...tasks, { returnExceptions: true });
      for (const error of outcomes) assert(error === undefined || error instanceof asyncio.CancelledError, String(error));
      assert(counter === finished, "an update was lost");
      return lock.locked();
    }`;
  return { source, returns: "false" };
};

/** More tasks than permits; cancelled and timed out waiters lose none. */
const permits: MakeScenario = (pick, name) => {
  const count = 1 + pick(3);
  const tasks = count + 1 + pick(6);
  const source = `
    async function ${name}() {
      const table = new asyncio.BoundedSemaphore(${count});
      let inside = 0;
      async function eat(seconds: number) {
        using _ = await table.hold();
        inside += 1;
        assert(inside <= ${count}, "too many are inside");
        try { await asyncio.sleep(seconds); } finally { inside -= 1; }
      }
      const guests: asyncio.Task<unknown>[] = [];
      for (let i = 0; i < ${tasks}; i++) {
        const meal = eat(${delay(pick)});
        guests.push(asyncio.createTask(${pick(2) === 0 ? "meal" : `asyncio.waitFor(meal, ${1 + pick(12)} / 1000)`}));
        if (i % ${1 + pick(4)} === 0) await asyncio.sleep(${delay(pick)});
      }
      guests[${pick(tasks)}]!.cancel();
      await asyncio.wait(guests);
      for (const guest of guests) if (!guest.cancelled()) guest.exception();
      for (let i = 0; i < ${count}; i++) await asyncio.waitFor(table.acquire(), 1);
      return table.locked();
    }`;
  return { source, returns: "true" };
};

/** Producers and consumers over a bounded queue; getters that are cancelled take nothing along. */
const handingOver: MakeScenario = (pick, name) => {
  const producers = 1 + pick(3);
  const items = 1 + pick(5);
  const kind = ["Queue", "LifoQueue", "PriorityQueue"][pick(3)]!;
  const maxsize = pick(4);
  const source = `
    async function ${name}() {
      const queue = new asyncio.${kind}<number>(${maxsize});
      const got: number[] = [];
      async function produce(n: number) {
        for (let i = 0; i < ${items}; i++) {
          await queue.put(n * 100 + i);
          assert(${maxsize} === 0 || queue.qsize() <= ${maxsize}, "too many items");
          if (i % 2 === 0) await asyncio.sleep(${delay(pick)});
        }
      }
      async function consume() {
        for (;;) {
          const item = await queue.get();
          got.push(item);
          await asyncio.sleep(${delay(pick)});
          queue.taskDone();
        }
      }
      async function impatient() {
        try { got.push(await asyncio.waitFor(queue.get(), ${1 + pick(5)} / 1000)); queue.taskDone(); }
        catch (e) { if (!(e instanceof asyncio.TimeoutError)) throw e; }
      }
      const consumers = Array.from({ length: ${1 + pick(3)} }, () => asyncio.createTask(consume()));
      await asyncio.gather(...Array.from({ length: ${producers} }, (_, n) => produce(n)), impatient(), impatient());
      await queue.join();
      for (const consumer of consumers) consumer.cancel();
      await asyncio.gather(...consumers, { returnExceptions: true });
      const lines = Array.from({ length: ${producers} }, (_, n) => got.filter((item) => Math.floor(item / 100) === n));
      assert(new Set(got).size === got.length, "an item came twice");
      ${kind === "Queue" && pick(2) === 0 ? "" : "for (const line of lines) line.sort((a, b) => a - b);"}
      return lines.every((line) => line.length === ${items});
    }`;
  return { source, returns: "true" };
};

/** Waiters on an event and on a condition: every one of them hears of it, cancelled ones in between. */
const notifications: MakeScenario = (pick, name) => {
  const waiters = 1 + pick(5);
  const source = `
    async function ${name}() {
      const event = new asyncio.Event(), changed = new asyncio.Condition();
      let open = 0, heard = 0;
      async function waitForEvent() { await event.wait(); heard += 1; }
      async function waitForChange() {
        using _ = await changed.hold();
        await changed.waitFor(() => open > 0);
        open -= 1; heard += 1;
      }
      const some = Array.from({ length: ${waiters} }, () => asyncio.createTask(waitForEvent()));
      const others = Array.from({ length: ${waiters} }, () => asyncio.createTask(waitForChange()));
      const victim = asyncio.createTask(waitForChange());
      await asyncio.sleep(${delay(pick)});
      event.set(); ${pick(2) === 0 ? "event.clear();" : ""}
      ${pick(2) === 0 ? "victim.cancel();" : ""}
      for (let i = 0; i < ${waiters}; i++) {
        using _ = await changed.hold();
        open += 1; changed.notify();
        if (i === ${pick(5)}) victim.cancel();
      }
      victim.cancel();
      if (!event.isSet()) event.set();
      try { await victim; open += 0; } catch (e) { if (!(e instanceof asyncio.CancelledError)) throw e; }
      { using _ = await changed.hold(); open += ${waiters}; changed.notifyAll(); }
      await asyncio.gather(...some, ...others);
      return heard >= ${2 * waiters};
    }`;
  return { source, returns: "true" };
};

/** Parties that meet again and again. */
const meeting: MakeScenario = (pick, name) => {
  const parties = 1 + pick(4);
  const rounds = 1 + pick(3);
  const source = `
    async function ${name}() {
      const barrier = new asyncio.Barrier(${parties});
      const places: number[][] = Array.from({ length: ${rounds} }, () => []);
      async function walk(n: number) {
        for (let round = 0; round < ${rounds}; round++) {
          await asyncio.sleep(n * ${pick(3)} / 1000);
          places[round]!.push(await barrier.wait());
        }
      }
      await asyncio.gather(...Array.from({ length: ${parties} }, (_, n) => walk(n)));
      return places.map((all) => all.sort((a, b) => a - b).join(""));
    }`;
  const line = Array.from({ length: parties }, (_, index) => index).join("");
  return { source, returns: `[${Array.from({ length: rounds }, () => `'${line}'`).join(", ")}]` };
};

/** A group of which one task may fail: all the others have ended by then, and the error comes out. */
const groups: MakeScenario = (pick, name) => {
  const tasks = 1 + pick(4);
  const failing = pick(2 * tasks);
  const source = `
    async function ${name}() {
      let running = 0;
      async function work(n: number) {
        running += 1;
        try {
          await asyncio.sleep(${delay(pick)});
          if (n === ${failing}) throw new ValueError(n);
          await asyncio.sleep(${delay(pick)});
        } finally { running -= 1; }
      }
      try {
        await asyncio.taskGroup(async (group) => {
          for (let n = 0; n < ${tasks}; n++) group.createTask(work(n)${pick(4) === 0 ? ", { eagerStart: true }" : ""});
          ${pick(2) === 0 ? `await asyncio.sleep(${delay(pick)});` : ""}
        });
      } catch (e) {
        if (!(e instanceof ExceptionGroup)) throw e;
        return [running, e.exceptions.map((each) => each.message).join()];
      }
      assert(asyncio.currentTask()!.cancelling() === 0);
      return [running, "none"];
    }`;
  return { source, returns: `[0, '${failing < tasks ? failing : "none"}']` };
};

/** Work in other threads, and calls from there. */
const threads: MakeScenario = (pick, name) => {
  const jobs = 1 + pick(4);
  const source = `
    async function ${name}() {
      const loop = asyncio.getRunningLoop();
      let called = 0;
      function job(n: number) {
        ${pick(2) === 0 ? `time.sleep(${delay(pick)});` : "let sum = 0; for (let i = 0; i < 50; i++) sum += i;"}
        loop.callSoonThreadsafe(() => (called += 1));
        return n;
      }
      const results = await asyncio.gather(...Array.from({ length: ${jobs} }, (_, n) =>
        n % 2 === 0 ? asyncio.toThread(job, n) : loop.runInExecutor(null, job, n)));
      while (called < ${jobs}) await asyncio.sleep(${1 + pick(3)} / 1000);
      return results;
    }`;
  return { source, returns: `[${Array.from({ length: jobs }, (_, n) => n).join(", ")}]` };
};

/** Timeouts around timeouts around shields: the innermost that is over is the one that speaks. */
const deadlines: MakeScenario = (pick, name) => {
  const inner = 5 + 10 * pick(3);
  const outer = 10 + 10 * pick(3);
  const work = 1 + 10 * pick(4);
  const first = Math.min(inner, outer, work);
  const source = `
    async function ${name}() {
      const job = asyncio.createTask(asyncio.sleep(${work} / 100, "work"));
      try {
        return await asyncio.timeout(${outer} / 100, async () => {
          try { return await asyncio.waitFor(asyncio.shield(job), ${inner} / 100); }
          catch (e) { if (e instanceof TimeoutError) return "inner"; throw e; }
        });
      } catch (e) {
        if (!(e instanceof TimeoutError)) throw e;
        return "outer";
      } finally {
        assert((await job) === "work");
        assert(asyncio.currentTask()!.cancelling() === 0);
      }
    }`;
  return { source, returns: first === work ? "work" : first === inner ? "inner" : "outer" };
};

export const SCENARIOS: readonly MakeScenario[] = [
  mutualExclusion,
  permits,
  handingOver,
  notifications,
  meeting,
  groups,
  threads,
  deadlines,
];
