import { getContext, type DictProxy } from "multiprocessing";

function w(d: DictProxy) {
  d.set("n", 5);
  (d.get("xs") as number[]).push(1);
  const ys = d.get("ys") as number[];
  ys.push(1);
  d.set("ys", ys);
}

if (import.meta.main) {
  const ctx = getContext("fork");
  using m = new ctx.Manager();
  const d = m.dict({ n: 0, xs: [], ys: [] });
  const p = new ctx.Process({ target: w, args: [d] });
  p.start();
  p.join();
  print(new Map(d.keys().map((key) => [key, d.get(key)])));
}
