import { oneOf, pause, times, type Pick, type ScenarioMaker } from "./scenario.ts";

/** A lock of any kind: one thread at a time is inside, and no update is lost. */
export const mutualExclusion: ScenarioMaker = (pick, id) => {
  const lock = oneOf(pick, ["new Lock()", "new RLock()", "new Condition()", "new Condition(new Lock())"]);
  const rounds = 1 + pick(5);
  const threads = 2 + pick(3);
  const inside = `assert(owner${id} === null, "two inside"); owner${id} = currentThread().name; count${id} += 1; ${pause(pick)}
    assert(owner${id} === currentThread().name, "another came in"); owner${id} = null;`;
  return {
    setup: [
      `const lock${id} = ${lock};`,
      `let owner${id}: string | null = null;`,
      `let count${id} = 0;`,
      `function inside${id}() { ${inside} }`,
    ],
    threads: times(
      threads,
      () =>
        `for (let i = 0; i < ${rounds}; i++) { ${enter(pick, `lock${id}`, `inside${id}();`)} ${pause(pick)} }`,
    ),
    checks: [`print(count${id}, lock${id}.locked());`],
    prints: [`${threads * rounds} false`],
  };
};

/** `body` with the lock, in one of the ways to take it. */
function enter(pick: Pick, lock: string, body: string): string {
  switch (pick(4)) {
    case 0:
      return `{ using _ = ${lock}.hold(); ${body} }`;
    case 1:
      return `${lock}.acquire(); try { ${body} } finally { ${lock}.release(); }`;
    case 2:
      return `while (!${lock}.acquire({ timeout: 0.00${1 + pick(9)} })) retries += 1; ${body} ${lock}.release();`;
    default:
      return `while (!${lock}.acquire(false)) sleep(0.0005); ${body} ${lock}.release();`;
  }
}

/** Several locks at once, always in the same order. */
export const nestedLocks: ScenarioMaker = (pick, id) => {
  const count = 2 + pick(3);
  const threads = 2 + pick(3);
  const rounds = 1 + pick(4);
  return {
    setup: [
      `const locks${id} = [${times(count, () => oneOf(pick, ["new Lock()", "new RLock()"])).join(", ")}];`,
      `const taken${id} = [${times(count, () => 0).join(", ")}];`,
    ],
    threads: times(threads, () => {
      const first = pick(count - 1);
      const second = first + 1 + pick(count - first - 1);
      const again = `{ using third = locks${id}[${second}].acquire(false) ? { [Symbol.dispose]: () => locks${id}[${second}].release() } : null; }`;
      return `for (let i = 0; i < ${rounds}; i++) {
        using a = locks${id}[${first}].hold(); ${pause(pick)}
        using b = locks${id}[${second}].hold(); taken${id}[${first}] += 1; ${pick(2) === 0 ? again : ""} }`;
    }),
    checks: [`print(taken${id}.reduce((a, b) => a + b, 0), locks${id}.some((lock) => lock.locked()));`],
    prints: [`${threads * rounds} false`],
  };
};

/** A semaphore: never more inside than it has permits, and all permits back at the end. */
export const permits: ScenarioMaker = (pick, id) => {
  const capacity = 1 + pick(3);
  const threads = 2 + pick(4);
  const rounds = 1 + pick(4);
  const kind = oneOf(pick, ["Semaphore", "BoundedSemaphore"]);
  const body = `inside${id} += 1; peak${id} = Math.max(peak${id}, inside${id}); assert(inside${id} <= ${capacity}, "too many");`;
  // The counter is changed in one step of a list: `+= 1` would lose updates of its own.
  return {
    setup: [
      `const tables${id} = new ${kind}(${capacity});`,
      `const guests${id} = new Set<string>();`,
      `let served${id} = 0;`,
      `const book${id} = new Lock();`,
      `let inside${id} = 0; let peak${id} = 0;`,
      `function eat${id}() { { using _ = book${id}.hold(); ${body} } ${pause(pick)} { using _ = book${id}.hold(); inside${id} -= 1; served${id} += 1; } }`,
    ],
    threads: times(
      threads,
      () =>
        `for (let i = 0; i < ${rounds}; i++) { ${enter(pick, `tables${id}`, `eat${id}();`)} ${pause(pick)} }`,
    ),
    checks: [
      `let free${id} = 0; while (tables${id}.acquire(false)) free${id} += 1;`,
      `print(served${id}, inside${id}, peak${id} <= ${capacity}, free${id});`,
    ],
    prints: [`${threads * rounds} 0 true ${capacity}`],
  };
};

/** A semaphore as a signal: as many acquisitions as releases, by other threads. */
export const signals: ScenarioMaker = (pick, id) => {
  const perWaiter = 1 + pick(3);
  const waiters = 1 + pick(3);
  const total = perWaiter * waiters;
  const parts = pick(2) === 0 ? times(total, () => 1) : [total];
  return {
    setup: [`const signal${id} = new Semaphore(0);`, `const got${id}: number[] = [];`],
    threads: [
      ...times(
        waiters,
        () =>
          `for (let i = 0; i < ${perWaiter}; i++) { ${oneOf(pick, [
            `signal${id}.acquire();`,
            `while (!signal${id}.acquire({ timeout: 0.002 })) retries += 1;`,
          ])} got${id}.push(1); }`,
      ),
      parts.map((n) => `${pause(pick)} signal${id}.release(${n === 1 ? "" : n});`).join(" "),
    ],
    checks: [`print(got${id}.length, signal${id}.acquire(false));`],
    prints: [`${total} false`],
  };
};
