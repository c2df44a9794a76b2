import asyncio from "asyncio";
import { ValueError } from "builtins";
class CM {
  n: string;
  constructor(n: string) {
    this.n = n;
  }
  // What must see the exception that leaves the block takes a function.
  async run(body: (n: string) => Promise<void>) {
    print("enter", this.n);
    await asyncio.sleep(0);
    let error: unknown = null;
    try {
      await body(this.n);
    } catch (e) {
      error = e;
    }
    await asyncio.sleep(0);
    print("exit", this.n, error instanceof Error ? error.name : null);
    if (error !== null && this.n !== "outer") throw error;
  }
}
async function main() {
  await new CM("outer").run(async () => {
    await new CM("inner").run(async (i) => {
      print("body", i);
      throw new ValueError();
    });
  });
  print("suppressed by outer");
}
asyncio.run(main());
