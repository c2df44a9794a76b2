import asyncio from "asyncio";
import time from "time";
import { TimeoutError } from "builtins";
async function main() {
  try {
    let cm!: asyncio.Timeout;
    await asyncio.timeout(0.01, async (scope) => {
      cm = scope;
      time.sleep(0.04);
      print("blocking body done");
    });
    print("no TimeoutError; expired:", cm.expired());
  } catch (e) {
    if (!(e instanceof TimeoutError)) throw e;
    print("TimeoutError");
  }
  try {
    await asyncio.timeout(0, async () => {
      print("timeout(0) body starts");
      await asyncio.sleep(0);
      print("after sleep(0)");
    });
  } catch (e) {
    if (!(e instanceof TimeoutError)) throw e;
    print("timeout(0) fired");
  }
}
asyncio.run(main());
