import asyncio from "asyncio";
import { repr, str, TimeoutError } from "builtins";
async function slow() {
  try {
    print("slow starts");
    await asyncio.sleep(1);
  } catch (e) {
    if (!(e instanceof asyncio.CancelledError)) throw e;
    print("slow cancelled");
    await asyncio.sleep(0.02);
    print("slow cleaned up");
    throw e;
  }
}
async function main() {
  try {
    await asyncio.waitFor(slow(), 0.04);
  } catch (e) {
    if (!(e instanceof TimeoutError)) throw e;
    print("TimeoutError", repr(str(e)), "is builtin:", asyncio.TimeoutError === TimeoutError);
    print("cause:", (e.cause as Error).name);
  }
}
asyncio.run(main());
