import asyncio from "asyncio";
import { TimeoutError } from "builtins";
async function main() {
  let o!: asyncio.Timeout;
  let i!: asyncio.Timeout;
  try {
    await asyncio.timeout(0.08, async (outer) => {
      o = outer;
      try {
        await asyncio.timeout(0.04, async (inner) => {
          i = inner;
          await asyncio.sleep(1);
        });
      } catch (e) {
        if (!(e instanceof TimeoutError)) throw e;
        print("inner timed out", i.expired(), o.expired());
      }
      await asyncio.sleep(0.01);
      print("outer body finishes");
    });
  } catch (e) {
    if (!(e instanceof TimeoutError)) throw e;
    print("outer timed out");
  }
  print(i.expired(), o.expired());
}
asyncio.run(main());
