import asyncio from "asyncio";
import { TimeoutError } from "builtins";
async function main() {
  try {
    await asyncio.timeout(0.05, async () => {
      await asyncio.sleep(0.05);
      print("sleep won");
    });
  } catch (e) {
    if (!(e instanceof TimeoutError)) throw e;
    print("timeout won");
  }
  try {
    print(await asyncio.waitFor(asyncio.sleep(0.05, "sleep won"), 0.05));
  } catch (e) {
    if (!(e instanceof TimeoutError)) throw e;
    print("wait_for timed out");
  }
}
asyncio.run(main());
