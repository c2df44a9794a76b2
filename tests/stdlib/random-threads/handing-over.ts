import { oneOf, pause, times, type ScenarioMaker } from "./scenario.ts";

/** Producers and consumers at one queue: nothing is lost or doubled, and each producer's items keep their order. */
export const queues: ScenarioMaker = (pick, id) => {
  const kind = oneOf(pick, ["Queue", "Queue", "LifoQueue", "PriorityQueue", "SimpleQueue"]);
  const producers = 1 + pick(3);
  const consumers = 1 + pick(3);
  const each = consumers * (1 + pick(4));
  const share = (producers * each) / consumers;
  const keepsOrder = kind === "Queue" || kind === "SimpleQueue";
  const size = kind === "SimpleQueue" ? "" : `${pick(4)}`;
  const put = oneOf(pick, [`pass${id}.put(item);`, `pass${id}.put(item, { timeout: 60 });`]);
  const putOften = `for (;;) try { pass${id}.putNowait(item); break; } catch (e) { if (!(e instanceof Full)) throw e; sleep(0.001); }`;
  const get = [
    `pass${id}.get()`,
    `pass${id}.get({ timeout: 60 })`,
    `(() => { for (;;) try { return pass${id}.get({ timeout: 0.002 }); } catch (e) { if (!(e instanceof Empty)) throw e; } })()`,
    `(() => { for (;;) try { return pass${id}.getNowait(); } catch (e) { if (!(e instanceof Empty)) throw e; sleep(0.001); } })()`,
  ];
  const hasTasks = kind !== "SimpleQueue";
  return {
    setup: [
      `const pass${id} = new ${kind}<[number, number]>(${size});`,
      `const got${id}: string[] = [];`,
      ...(hasTasks ? [`let joined${id} = false;`] : []),
    ],
    threads: [
      ...times(
        producers,
        (p) =>
          `for (let i = 0; i < ${each}; i++) { const item: [number, number] = [${p}, i]; ${pick(4) === 0 ? putOften : put} ${pause(pick)} }`,
      ),
      ...times(
        consumers,
        () => `const last = [${times(producers, () => -1).join()}];
        for (let i = 0; i < ${share}; i++) {
          const item = ${oneOf(pick, get)}; ${pause(pick)}
          ${keepsOrder ? `assert(last[item[0]] < item[1], "out of order"); last[item[0]] = item[1];` : ""}
          got${id}.push(item.join("/"));
          ${hasTasks ? `pass${id}.taskDone();` : ""} }`,
      ),
      ...(hasTasks ? [`sleep(0.0001); pass${id}.join(); joined${id} = true;`] : []),
    ],
    checks: [
      `print(got${id}.length, new Set(got${id}).size, pass${id}.qsize(), pass${id}.empty()${hasTasks ? `, joined${id}` : ""});`,
    ],
    prints: [`${producers * each} ${producers * each} 0 true${hasTasks ? " true" : ""}`],
  };
};

/** A queue that is shut down while consumers wait: all items are taken, and everybody goes home. */
export const closing: ScenarioMaker = (pick, id) => {
  const consumers = 1 + pick(3);
  const items = pick(6);
  return {
    setup: [
      `const shop${id} = new Queue<number>();`,
      `const sold${id}: number[] = [];`,
      `let home${id} = 0;`,
    ],
    threads: [
      ...times(
        consumers,
        () => `try { for (;;) { sold${id}.push(shop${id}.get()); ${pause(pick)} } }
          catch (e) { if (!(e instanceof ShutDown)) throw e; using _ = door.hold(); home${id} += 1; }`,
      ),
      `for (let i = 0; i < ${items}; i++) { shop${id}.put(i); ${pause(pick)} } shop${id}.shutdown();`,
    ],
    checks: [`print(sold${id}.sort().join(), home${id});`],
    prints: [`${times(items, String).join()} ${consumers}`],
  };
};

/** An executor: every call is made once, and its result comes back, in whichever way it is asked for. */
export const pools: ScenarioMaker = (pick, id) => {
  const workers = 1 + pick(3);
  const calls = 1 + pick(6);
  const numbers = times(calls, String).join();
  const sum = (calls * (calls - 1)) / 2;
  const ask = oneOf(pick, [
    `total = [...pool.map(task${id}, [${numbers}])].reduce((a, b) => a + b, 0);`,
    `for (const n of pool.map(task${id}, [${numbers}], { buffersize: ${1 + pick(3)} })) total += n;`,
    `const fs = [${numbers}].map((n) => pool.submit(task${id}, n)); for (const f of fs) total += f.result();`,
    `const fs = [${numbers}].map((n) => pool.submit(task${id}, n)); for (const f of asCompleted(fs)) total += f.result();`,
    `const fs = [${numbers}].map((n) => pool.submit(task${id}, n)); const { done, notDone } = wait(fs);
     assert(notDone.size === 0, "not all done"); for (const f of done) total += f.result();`,
    `const fs = [${numbers}].map((n) => pool.submit(task${id}, n)); let rest = new Set(fs);
     while (rest.size > 0) { const [done, notDone] = wait(rest, { returnWhen: "FIRST_COMPLETED" });
       assert(done.size > 0, "none done"); for (const f of done) total += f.result(); rest = notDone; }`,
  ]);
  return {
    setup: [
      `let made${id} = 0; let sum${id} = 0; const names${id} = new Set<string>();`,
      `function task${id}(n: number) { ${pause(pick)} { using _ = door.hold(); made${id} += 1; names${id}.add(currentThread().name); } return n; }`,
    ],
    threads: [
      `using pool = new ThreadPoolExecutor({ maxWorkers: ${workers}, threadNamePrefix: "w" }); let total = 0; ${ask} sum${id} = total;`,
    ],
    checks: [`print(made${id}, sum${id}, names${id}.size <= ${workers});`],
    prints: [`${calls} ${sum} true`],
  };
};
