import asyncio from "asyncio";
async function w() {
  try {
    print("never printed");
  } finally {
    print("never either");
  }
}
async function main() {
  const t = asyncio.createTask(w());
  print(t.cancel(), t.cancelled(), t.done());
  try {
    await t;
  } catch (e) {
    if (!(e instanceof asyncio.CancelledError)) throw e;
    print("cancelled", t.cancelled(), t.done());
  }
  print("cancel a done task ->", t.cancel());
}
asyncio.run(main());
