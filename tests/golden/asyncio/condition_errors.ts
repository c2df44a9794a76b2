import asyncio from "asyncio";
import { RuntimeError } from "builtins";
async function main() {
  const c = new asyncio.Condition();
  for (const what of ["notify", "wait"]) {
    try {
      if (what === "notify") c.notify();
      else await c.wait();
    } catch (e) {
      if (!(e instanceof RuntimeError)) throw e;
      print(what, "->", e);
    }
  }
}
asyncio.run(main());
