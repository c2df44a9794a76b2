import asyncio from "asyncio";
import { BaseExceptionGroup, RuntimeError, str, ValueError } from "builtins";
async function noop() {}
async function main() {
  const tg = await asyncio.taskGroup(async (tg) => tg);
  let c = noop();
  try {
    tg.createTask(c);
  } catch (e) {
    if (!(e instanceof RuntimeError)) throw e;
    print("finished:", str(e).split("<")[0]!.trim(), "|", str(e).split(">").at(-1)!.trim());
  }
  c.close();
  try {
    await asyncio.taskGroup(async (tg2) => {
      async function late() {
        try {
          await asyncio.sleep(1);
        } finally {
          const c2 = noop();
          try {
            tg2.createTask(c2);
          } catch (e) {
            if (!(e instanceof RuntimeError)) throw e;
            print("aborting:", str(e).split(">").at(-1)!.trim());
            c2.close();
          }
        }
      }
      async function bad() {
        throw new ValueError();
      }
      tg2.createTask(late());
      tg2.createTask(bad());
    });
  } catch (e) {
    if (!(e instanceof BaseExceptionGroup)) throw e;
    const [eg, rest] = e.split(ValueError);
    if (eg) print("group");
    if (rest) throw rest;
  }
}
asyncio.run(main());
