/** n jobs at once against n jobs one after the other. Each program prints the serial seconds, and those at once. */

export type Kind = "threads" | "fork" | "spawn" | "forkserver" | "interp";

/** What a job is: fib(27) as it is, or as many seconds of interpreted code. */
export type Job = "fib27" | { readonly seconds: number };

function jobText(job: Job): string {
  return job === "fib27"
    ? "function fib(n: number): number { return n < 2 ? n : fib(n - 1) + fib(n - 2); }\nfunction job() { fib(27); }"
    : `import { compute } from "machine";\nfunction job() { compute(${job.seconds}); }`;
}

/** What a program begins with that runs `n` jobs one after the other. */
function serialText(n: number): string {
  return `let before = perfCounter();
  for (let i = 0; i < ${n}; i++) job();
  print(perfCounter() - before);
  before = perfCounter();`;
}

const AT_ONCE: Readonly<Record<Kind, (n: number) => { imports: string; prepare: string; run: string }>> = {
  threads: (n) => ({
    imports: 'import { Thread } from "threading";',
    prepare: "",
    run: startAndJoin(n, "new Thread({ target: job })"),
  }),
  fork: (n) => ofContext("fork", n),
  spawn: (n) => ofContext("spawn", n),
  forkserver: (n) => ofContext("forkserver", n),
  interp: (n) => ({
    imports: 'import { InterpreterPoolExecutor } from "concurrent.futures";',
    prepare: "",
    run: `{
    using pool = new InterpreterPoolExecutor({ maxWorkers: ${n} });
    const futures = Array.from({ length: ${n} }, () => pool.submit(job));
    for (const future of futures) future.result();
  }`,
  }),
};

function startAndJoin(n: number, make: string): string {
  return `const all = Array.from({ length: ${n} }, () => ${make});
  for (const one of all) one.start();
  for (const one of all) one.join();`;
}

/** A first process is started before the time is taken: the fork server is there then. */
function ofContext(method: Kind, n: number) {
  return {
    imports: 'import { getContext } from "multiprocessing";\nfunction nothing() {}',
    prepare: `const ctx = getContext("${method}");
  const first = new ctx.Process({ target: nothing });
  first.start();
  first.join();`,
    run: startAndJoin(n, "new ctx.Process({ target: job })"),
  };
}

export function scaling(kind: Kind, n: number, job: Job): string {
  const { imports, prepare, run } = AT_ONCE[kind](n);
  return `import { perfCounter } from "time";
${imports}
${jobText(job)}
if (import.meta.main) {
  ${prepare}
  ${serialText(n)}
  ${run}
  print(perfCounter() - before);
}`;
}
