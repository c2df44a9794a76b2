import asyncio from "asyncio";
import { TimeoutError } from "builtins";
async function main() {
  let cm!: asyncio.Timeout;
  try {
    await asyncio.timeout(0.04, async (scope) => {
      cm = scope;
      try {
        await asyncio.sleep(1);
      } catch (e) {
        if (e instanceof asyncio.CancelledError)
          print("inside: cancelled, cancelling() =", asyncio.currentTask()!.cancelling());
        throw e;
      }
    });
  } catch (e) {
    if (!(e instanceof TimeoutError)) throw e;
    print(
      "outside: TimeoutError, expired",
      cm.expired(),
      "cancelling()",
      asyncio.currentTask()!.cancelling(),
    );
  }
  await asyncio.timeout(0.04, async (scope) => {
    cm = scope;
    await asyncio.sleep(0);
  });
  print("in time, expired", cm.expired());
}
asyncio.run(main());
