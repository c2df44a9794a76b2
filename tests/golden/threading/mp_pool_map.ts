import { Exception, ValueError, range } from "builtins";
import { getContext } from "multiprocessing";

function sq(x: number) {
  if (x < 0) throw new ValueError(`negative ${x}`);
  return x * x;
}

function squareAll(pool: { map(f: (x: number) => number, xs: Iterable<number>): number[] }) {
  return pool.map(sq, [1]);
}

if (import.meta.main) {
  const ctx = getContext("fork");
  const p = new ctx.Pool(2);
  {
    using pool = p;
    print(pool.map(sq, range(6)));
    print([...pool.imapUnordered(sq, range(4))].sort((a, b) => a - b));
    print(
      pool.apply(sq, [7]),
      pool.starmap(Math.pow, [
        [2, 3],
        [3, 2],
      ]),
    );
    const r = pool.applyAsync(sq, [-1]);
    try {
      r.get(5);
    } catch (e) {
      if (!(e instanceof ValueError)) throw e;
      print("ValueError", e, "| cause:", (e.cause as Error).name);
    }
    try {
      pool.map((x: number) => x, [1]);
    } catch (e) {
      if (!(e instanceof Exception)) throw e;
      print(e.name, e.message);
    }
  }
  try {
    squareAll(p);
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print("ValueError:", e);
  }
}
