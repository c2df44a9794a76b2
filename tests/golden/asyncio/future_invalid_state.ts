import asyncio from "asyncio";
async function main() {
  const f = asyncio.getRunningLoop().createFuture<number>();
  try {
    f.result();
  } catch (e) {
    if (!(e instanceof asyncio.InvalidStateError)) throw e;
    print(e.name, e);
  }
  f.setResult(1);
  try {
    f.setResult(2);
  } catch (e) {
    if (!(e instanceof asyncio.InvalidStateError)) throw e;
    print(e.name, e);
  }
  const g = asyncio.getRunningLoop().createFuture();
  g.cancel();
  try {
    g.result();
  } catch (e) {
    if (!(e instanceof asyncio.CancelledError)) throw e;
    print(e.name, `(${e.args})`);
  }
}
asyncio.run(main());
