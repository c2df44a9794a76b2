import { describe, expect, test } from "vitest";
import { printed, runSource } from "../support/run-source.ts";

const RUN = 'import asyncio from "asyncio";\n';

describe("an async function is a Python coroutine function", () => {
  test("calling it runs nothing; awaiting it runs it in place", () => {
    const source = `${RUN}
      async function cook(dish: string) { print("cooking", dish); return dish + " done"; }
      async function main() {
        const soup = cook("soup");
        print("called");
        print(await soup);
        return 7;
      }
      print(asyncio.run(main()));
    `;
    expect(printed(source)).toEqual(["called", "cooking soup", "soup done", "7"]);
  });

  test("a coroutine object prints as one, and runs once", () => {
    const source = `${RUN}
      const serve = async () => 1;
      async function main() {
        const c = serve();
        print(c, await c);
        try { await c; } catch (e: any) { print(e.name, e.message); }
        try { await (5 as any); } catch (e: any) { print(e.name, e.message); }
      }
      asyncio.run(main());
    `;
    expect(printed(source)).toEqual([
      "<coroutine object serve> 1",
      "RuntimeError cannot reuse already awaited coroutine",
      "TypeError 'int' object can't be awaited",
    ]);
  });

  test("exceptions, finally and deep chains go through await as through calls", () => {
    const source = `${RUN}
      async function fail(depth: number): Promise<number> {
        try {
          if (depth === 0) throw new RangeError("burnt");
          return await fail(depth - 1);
        } finally { if (depth % 1000 === 0) print("leaving", depth); }
      }
      async function main() { try { await fail(3000); } catch (e: any) { print(e.message); } }
      asyncio.run(main());
    `;
    expect(printed(source)).toEqual(["leaving 0", "leaving 1000", "leaving 2000", "leaving 3000", "burnt"]);
  });

  test("for await goes through an asynchronous generator, and leaving early closes it at once", () => {
    const source = `${RUN}
      async function* courses() {
        try { for (const dish of ["soup", "fish", "cake"]) { print("cook", dish); yield dish; } } finally { print("closed"); }
      }
      async function main() {
        for await (const dish of courses()) { print("eat", dish); if (dish === "fish") break; }
        const rest = courses();
        print((await rest.next()).value, (await rest.return(5 as any)).value, (await rest.next()).done);
      }
      asyncio.run(main());
    `;
    expect(printed(source)).toEqual([
      "cook soup", "eat soup", "cook fish", "eat fish", "closed", "cook soup", "closed", "soup 5 true",
    ]); // prettier-ignore
  });

  test("await using waits for what it gives back", () => {
    const source = `${RUN}
      const table = () => ({ async [Symbol.asyncDispose]() { print("cleared"); } });
      async function main() { { await using t = table(); print("eating"); } print("gone"); }
      asyncio.run(main());
    `;
    expect(printed(source)).toEqual(["eating", "cleared", "gone"]);
  });

  test("a lock that a coroutine waits for is held by another thread meanwhile", () => {
    const source = `${RUN}
      import { Lock, Thread } from "threading";
      import { sleep } from "time";
      const lock = new Lock();
      const busy = new Thread(() => { using _ = lock.hold(); sleep(0.1); print("released"); });
      busy.start();
      async function main() { sleep(0.01); using _ = lock.hold(); print("taken"); }
      asyncio.run(main());
    `;
    expect(printed(source)).toEqual(["released", "taken"]);
  });
});

describe("asyncio.run", () => {
  test("tells of coroutines that nobody awaited", () => {
    const { output, errorOutput } = runSource(
      `${RUN} async function w() {} async function main() { w(); print("end"); } asyncio.run(main());`,
    );
    expect(output).toEqual(["end"]);
    expect(errorOutput).toEqual(["RuntimeWarning: coroutine 'w' was never awaited"]);
  });

  test("wants a coroutine, and no loop around it", () => {
    const source = `${RUN}
      async function inner() {}
      async function main() { try { asyncio.run(inner()); } catch (e: any) { print(e.name, e.message); } }
      try { asyncio.run(42 as any); } catch (e: any) { print(e.name, e.message); }
      asyncio.run(main());
    `;
    expect(printed(source)).toEqual([
      "TypeError An asyncio.Future, a coroutine or an awaitable is required",
      "RuntimeError asyncio.run() cannot be called from a running event loop",
    ]);
  });
});
