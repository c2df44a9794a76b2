/** Section k: two threads that use the same object, against two that use one each. */
import type { InterpreterName } from "../../../src/simulator/settings.ts";
import type { Row } from "../row.ts";
import { figures } from "../run-figures.ts";

const TIMES = 30_000;

/**
 * `make` gives an object, and `use` uses it as `it`. Prints the nanoseconds of one use: by one thread, by two with an object
 * each, and by two with the same.
 */
function sharing(make: string, use: string): string {
  return `import { Barrier, Lock, Thread } from "threading";
import { perfCounter } from "time";
function make() { return ${make}; }
function timed(objects: any[]) {
  const times: number[] = [];
  const together = new Barrier(objects.length);
  function work(it: any) {
    together.wait();
    const before = perfCounter();
    for (let i = 0; i < ${TIMES}; i++) { ${use} }
    times.push(perfCounter() - before);
  }
  const all = objects.map((it) => new Thread(work, it));
  for (const one of all) one.start();
  for (const one of all) one.join();
  let sum = 0;
  for (const time of times) sum += time;
  return sum / times.length / ${TIMES} * 1e9;
}
const shared = make();
print(timed([make()]));
print(timed([make(), make()]));
print(timed([shared, shared]));`;
}

interface Use {
  readonly what: string;
  readonly program: string;
  /** One thread in ns, and how many times as long two take on the same object as apart. */
  readonly measured: Readonly<
    Partial<Record<InterpreterName, readonly [one: number, sharedToApart: number]>>
  >;
}

const USES: readonly Use[] = [
  {
    what: "read attribute",
    program: sharing("{ n: 1 }", "it.n;"),
    measured: { "cpython-3.14": [21.6, 0.99], "cpython-3.14t": [16.5, 0.99] },
  },
  {
    what: "read list[0]",
    program: sharing("[1]", "it[0];"),
    measured: { "cpython-3.14": [16.3, 1.14], "cpython-3.14t": [17.6, 0.99] },
  },
  {
    what: "write attribute",
    program: sharing("{ n: 1 }", "it.n = i;"),
    measured: { "cpython-3.14": [14.6, 1.05], "cpython-3.14t": [26.3, 2.57] },
  },
  {
    what: "write list[0]",
    program: sharing("[1]", "it[0] = i;"),
    measured: { "cpython-3.14": [16.9, 1.01], "cpython-3.14t": [26.7, 2.52] },
  },
  {
    what: "append to list",
    program: sharing("[]", "it.push(i);"),
    measured: { "cpython-3.14": [17.8, 0.95], "cpython-3.14t": [77.7, 1.72] },
  },
  {
    what: "write dict item",
    program: sharing("new Map()", "it.set(1, i);"),
    measured: { "cpython-3.14": [25.9, 0.95], "cpython-3.14t": [31.5, 2.7] },
  },
  {
    what: "read dict item",
    program: sharing("new Map([[1, 2]])", "it.get(1);"),
    measured: { "cpython-3.14": [22, 1], "cpython-3.14t": [27, 1.03] },
  },
  {
    what: "with Lock",
    program: sharing("new Lock()", "using _ = it.hold();"),
    measured: { "cpython-3.14": [89.8, 0.99], "cpython-3.14t": [96.6, 2.33] },
  },
];

export const SHARING: readonly Row[] = USES.flatMap(({ what, program, measured }) =>
  (Object.entries(measured) as [InterpreterName, readonly [number, number]][]).flatMap(
    ([interpreter, [one, sharedToApart]]): Row[] => {
      const row = (suffix: string, unit: Row["unit"], figure: number, model: () => number): Row => {
        return {
          section: "k",
          what: what + suffix,
          interpreter,
          unit,
          measured: figure,
          model,
        };
      };
      const found = (): readonly number[] => figures(program, { interpreter })!;
      return [
        row(", 1 thread", "ns", one, () => found()[0]!),
        row(", shared / apart", "×", sharedToApart, () => found()[2]! / found()[1]!),
      ];
    },
  ),
);
