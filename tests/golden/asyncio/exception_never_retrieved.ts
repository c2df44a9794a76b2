import asyncio from "asyncio";
import { repr, ValueError, ZeroDivisionError } from "builtins";
// There is no gc here: what nobody has asked for is reported when the loop is closed, so each half has one.
const handler: asyncio.ExceptionHandler = (_loop, ctx) => print("handler:", ctx.message, repr(ctx.exception));
async function bad() {
  throw new ValueError("lost");
}
async function lose() {
  asyncio.getRunningLoop().setExceptionHandler(handler);
  const t = asyncio.createTask(bad());
  await asyncio.sleep(0);
  print("nothing yet; done", t.done());
}
async function survive() {
  const loop = asyncio.getRunningLoop();
  loop.setExceptionHandler(handler);
  // 1 / 0 is no error here.
  loop.callSoon(() => {
    throw new ZeroDivisionError("division by zero");
  });
  await asyncio.sleep(0);
  print("loop survives");
}
asyncio.run(lose());
asyncio.run(survive());
