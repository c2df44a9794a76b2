import { oneOf, pause, times, type ScenarioMaker } from "./scenario.ts";

/** Tickets under a condition: every waiter gets one, whoever is notified. */
export const tickets: ScenarioMaker = (pick, id) => {
  const waiters = 1 + pick(4);
  const patient = `news${id}.waitFor(() => tickets${id} > 0);`;
  const loop = `while (tickets${id} === 0) news${id}.wait();`;
  const hasty = `while (!news${id}.waitFor(() => tickets${id} > 0, 0.00${1 + pick(5)})) retries += 1;`;
  const wake = pick(2) === 0 ? "notify()" : "notifyAll()";
  return {
    setup: [
      `const news${id} = new Condition(${oneOf(pick, ["", "new Lock()", "new RLock()"])});`,
      `let tickets${id} = 0; let served${id} = 0;`,
    ],
    threads: [
      ...times(
        waiters,
        () =>
          `${pause(pick)} using _ = news${id}.hold(); ${oneOf(pick, [patient, loop, hasty])}
           assert(tickets${id} > 0, "no ticket"); tickets${id} -= 1; served${id} += 1;`,
      ),
      `for (let i = 0; i < ${waiters}; i++) { ${pause(pick)} using _ = news${id}.hold(); tickets${id} += 1; news${id}.${wake}; }`,
    ],
    checks: [`print(served${id}, tickets${id});`],
    prints: [`${waiters} 0`],
  };
};

/** An event lets everybody go, and one who waits with a timeout tries again. */
export const flags: ScenarioMaker = (pick, id) => {
  const waiters = 1 + pick(4);
  return {
    setup: [`const flag${id} = new Event();`, `const gone${id}: boolean[] = [];`],
    threads: [
      ...times(
        waiters,
        () =>
          `${pause(pick)} ${oneOf(pick, [
            `gone${id}.push(flag${id}.wait());`,
            `while (!flag${id}.wait({ timeout: 0.00${1 + pick(5)} })) retries += 1; gone${id}.push(flag${id}.isSet());`,
          ])}`,
      ),
      `${pause(pick)} flag${id}.set();`,
    ],
    checks: [`print(gone${id}.length, gone${id}.every((set) => set));`],
    prints: [`${waiters} true`],
  };
};

/** A barrier, several rounds: nobody is a round ahead, and each round has every number once. */
export const rounds: ScenarioMaker = (pick, id) => {
  const parties = 1 + pick(4);
  const count = 1 + pick(4);
  const action = pick(2) === 0 ? `, () => { actions${id} += 1; ${pause(pick)} }` : "";
  return {
    setup: [
      `let actions${id} = 0;`,
      `const barrier${id} = new Barrier(${parties}${action});`,
      `const numbers${id}: number[][] = [${times(count, () => "[]").join(", ")}];`,
      `const round${id}: number[] = [${times(parties, () => 0).join(", ")}];`,
    ],
    threads: times(
      parties,
      (me) => `for (let i = 0; i < ${count}; i++) { ${pause(pick)}
        numbers${id}[i].push(barrier${id}.wait(${pick(3) === 0 ? "{ timeout: 60 }" : ""}));
        round${id}[${me}] = i + 1; assert(round${id}.every((r) => r >= i), "left behind"); }`,
    ),
    checks: [
      `print(numbers${id}.every((row) => [...row].sort().join() === "${times(parties, String).join()}"), actions${id}, barrier${id}.nWaiting, barrier${id}.broken);`,
    ],
    prints: [`true ${action === "" ? 0 : count} 0 false`],
  };
};

/** A barrier that never fills: whoever gives up breaks it for everybody. */
export const brokenBarrier: ScenarioMaker = (pick, id) => {
  const threads = 1 + pick(3);
  const how = oneOf(pick, [
    `barrier${id}.abort();`,
    `barrier${id}.reset();`,
    `sleep(0.3); barrier${id}.abort();`,
  ]);
  return {
    setup: [`const barrier${id} = new Barrier(${threads + 2});`, `const broken${id}: string[] = [];`],
    threads: [
      ...times(
        threads,
        () =>
          `try { barrier${id}.wait(${pick(2) === 0 ? "{ timeout: 0.1 }" : ""}); } catch (e: any) { broken${id}.push(e.name); }`,
      ),
      `sleep(0.05); ${how} sleep(0.2); barrier${id}.abort();`,
    ],
    checks: [
      `print(broken${id}.length, broken${id}.every((name) => name === "BrokenBarrierError"), barrier${id}.broken);`,
    ],
    prints: [`${threads} true true`],
  };
};

/** Timers that fire, and some that are cancelled first; locals that nobody else sees. */
export const bells: ScenarioMaker = (pick, id) => {
  const count = 1 + pick(4);
  return {
    setup: [
      `const rung${id}: number[] = [];`,
      `const own${id} = new local();`,
      `own${id}.n = -1;`,
      `function ring${id}(n: number) { assert(!("n" in own${id}), "not its own"); own${id}.n = n; ${pause(pick)} rung${id}.push(own${id}.n); }`,
    ],
    threads: times(
      count,
      (n) => `const bell = new Timer(0.0${1 + pick(5)}, ring${id}, { args: [${n}] });
        const dumb = new Timer(5, ring${id}, { args: [100] });
        dumb.start(); bell.start(); dumb.cancel(); dumb.join(); bell.join();
        assert(bell.finished.isSet() && dumb.finished.isSet(), "not finished");`,
    ),
    checks: [`print(rung${id}.sort().join(), own${id}.n);`],
    prints: [`${times(count, String).join()} -1`],
  };
};
