import asyncio from "asyncio";
import { Exception, ValueError } from "builtins";
async function angry() {
  try {
    await asyncio.sleep(1);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) throw new ValueError("angry");
    throw e;
  }
}
async function main() {
  try {
    await asyncio.waitFor(angry(), 0.02);
  } catch (e) {
    if (!(e instanceof Exception)) throw e;
    print(e.name, e);
  }
}
asyncio.run(main());
