import asyncio from "asyncio";
import { TimeoutError } from "builtins";
async function main() {
  const loop = asyncio.getRunningLoop();
  await asyncio.timeout(0.03, async (cm) => {
    await asyncio.sleep(0.01);
    cm.reschedule(loop.time() + 0.1);
    await asyncio.sleep(0.05);
    print("survived the first deadline");
  });
  try {
    await asyncio.timeout(null, async (cm) => {
      cm.reschedule(loop.time() - 1);
      print("deadline already past; body runs until it awaits");
      await asyncio.sleep(1);
      print("never");
    });
  } catch (e) {
    if (!(e instanceof TimeoutError)) throw e;
    print("timed out at the next await");
  }
}
asyncio.run(main());
