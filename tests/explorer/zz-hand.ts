import * as fc from "fast-check";
import { VOCABULARIES, randomThreads, programOf } from "/tmp/w-memory/tests/explorer/random-source.ts";
import { compareSource } from "/tmp/w-memory/tests/explorer/compare-source.ts";
const [which, countText, seedText, interpreter = "cpython-3.14t"] = process.argv.slice(2);
const V: any = VOCABULARIES;
const names = which === "ALL" ? Object.keys(V) : which!.split("+");
const statements = names.flatMap((n) => V[n]);
const pairs = () => {
  const out: string[][][] = [];
  const ps = [
    [1, 2],
    [0, 1],
    [2, 0],
    [3, 3],
  ];
  let k = Number(seedText);
  statements.forEach((A: any, i: number) =>
    statements.forEach((B: any, j: number) => {
      if (j < i) return;
      const p = ps[k++ % 4]!,
        r = ps[(k * 7 + 3) % 4]!;
      out.push([[A(p[0], p[1])], [B(r[0], r[1])]]);
    }),
  );
  return out;
};
const samples =
  countText === "PAIRS"
    ? pairs()
    : fc.sample(randomThreads(statements), { numRuns: Number(countText), seed: Number(seedText) });
let n = 0,
  bad = 0,
  complete = 0,
  counted = 0,
  dup = 0,
  blocked = 0,
  traces = 0,
  big = 0,
  withDup = 0;
const start = Date.now();
for (const threads of samples) {
  if (process.env.V) console.log(JSON.stringify(threads), (Date.now() - start) / 1000);
  let r;
  try {
    r = compareSource(programOf(threads), interpreter as any, { traces: 150, beginnings: 120, orders: 400 });
  } catch (e: any) {
    bad++;
    if (bad < 8)
      console.log(
        JSON.stringify(threads),
        "\n   THROWS",
        e.message.slice(0, 300),
        e.stack?.split("\n").slice(1, 4).join(" "),
      );
    continue;
  }
  if (r === null) {
    big++;
    continue;
  }
  n++;
  complete += +r.isComplete;
  counted += +r.isCounted;
  dup += r.duplicates;
  blocked += r.blocked;
  traces += r.traces;
  withDup += +(r.duplicates > 0 || r.blocked > 0);
  if (r.problems.length > 0 || (interpreter === "cpython-3.14t" && (r.duplicates > 0 || r.blocked > 0))) {
    bad++;
    if (bad < 12)
      console.log(
        JSON.stringify(threads),
        "\n  ",
        r.problems.slice(0, 3),
        "dup",
        r.duplicates,
        "blocked",
        r.blocked,
        "of",
        r.traces,
        r.isComplete,
      );
  }
}
console.log({
  which,
  interpreter,
  n,
  big,
  bad,
  complete,
  counted,
  traces,
  dup,
  blocked,
  withDup,
  seconds: (Date.now() - start) / 1000,
});
