import asyncio from "asyncio";
import { range } from "builtins";
async function* gen() {
  try {
    for (const i of range(5)) {
      print("yield", i);
      yield i;
      await asyncio.sleep(0);
    }
  } finally {
    print("gen finally");
  }
}
async function main() {
  // Leaving a for await closes its generator at once; Python's stays open, so this one is gone through by hand.
  const g = gen();
  for (;;) {
    const { value: x, done } = await g.next();
    if (done) break;
    print("item", x);
    if (x === 1) break;
  }
  print("after break");
  await g.return(undefined);
  print("closed");
}
asyncio.run(main());
