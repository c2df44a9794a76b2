import asyncio from "asyncio";
import time from "time";
import threading from "threading";
import { Future } from "concurrent.futures";
async function main() {
  const loop = asyncio.getRunningLoop();
  const f = loop.createFuture<string>();
  function th() {
    time.sleep(0.03);
    loop.callSoonThreadsafe(f.setResult, "from thread");
    // What Python's run_coroutine_threadsafe does.
    const fut = new Future<string | null>();
    loop.callSoonThreadsafe(() => {
      const task = asyncio.createTask(asyncio.sleep(0.01, "coro result"));
      task.addDoneCallback((task) => fut.setResult(task.result()));
    });
    print("thread got", fut.result());
  }
  const t = new threading.Thread({ target: th });
  t.start();
  print(await f);
  await asyncio.toThread(t.join);
  print("joined");
}
asyncio.run(main());
