import asyncio from "asyncio";
import { RuntimeError, TypeError, ValueError } from "builtins";
async function main() {
  const c = asyncio.sleep(0);
  try {
    asyncio.run(c);
  } catch (e) {
    if (!(e instanceof RuntimeError)) throw e;
    print("RuntimeError:", e);
  }
  c.close();
  try {
    await 5;
  } catch (e) {
    if (!(e instanceof TypeError)) throw e;
    print("TypeError:", e);
  }
  async function never() {}
  const n = never();
  await n;
  try {
    await n;
  } catch (e) {
    if (!(e instanceof RuntimeError)) throw e;
    print("RuntimeError:", e);
  }
}
asyncio.run(main());
try {
  asyncio.getRunningLoop();
} catch (e) {
  if (!(e instanceof RuntimeError)) throw e;
  print("RuntimeError:", e);
}
try {
  // @ts-expect-error -- the editor says so too
  asyncio.run(42);
} catch (e) {
  if (!(e instanceof ValueError || e instanceof TypeError)) throw e;
  print(e.name, e);
}
