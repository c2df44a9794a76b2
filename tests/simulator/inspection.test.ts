import { describe, expect, test } from "vitest";
import type { ThreadStack } from "../../src/simulator/index.ts";
import type { MachineEvent } from "../../src/simulator/machine/event.ts";
import { runSource, traceSource } from "../support/run-source.ts";

/** How all threads stand at each event for which `when` is true. */
function stacksAt(
  source: string,
  when: (event: MachineEvent) => boolean,
): readonly (readonly ThreadStack[])[] {
  const seen: (readonly ThreadStack[])[] = [];
  runSource(
    source,
    {},
    {
      isInspectable: true,
      onEvent: (event, look) => {
        if (when(event)) seen.push(look());
      },
    },
  );
  return seen;
}

const isWriteOf =
  (name: string) =>
  ({ kind, place }: MachineEvent): boolean =>
    kind === "write" && place?.name === name;

/** A stack as `name@line: variable=value …`, a frame each, the innermost first. */
function show({ frames }: ThreadStack): readonly string[] {
  return frames.map(
    ({ name, range, variables }) =>
      `${name}@${range?.line}: ${variables.map(({ name: variable, value }) => `${variable}=${value}`).join(" ")}`,
  );
}

describe("at any step", () => {
  test("the stack of the program's own functions can be read, with the variables of each", () => {
    const source = `let total = 0;
function add(price: number) {
  const tip = price / 10;
  for (let i = 0; i < 1; i++) {
    let sum = price + tip;
    total += sum;
    let after = sum;
  }
}
function serve(...prices: number[]) {
  prices.forEach((each) => add(each));
}
serve(20);
`;
    const [declared, added] = stacksAt(source, isWriteOf("total"));
    expect(show(declared![0]!)).toEqual(["<module>@1: total=null add=<function add> serve=<function serve>"]);
    expect(show(added![0]!)).toEqual([
      "add@6: sum=22 after=null i=0 tip=2 price=20",
      "<lambda>@11: each=20",
      "serve@11: prices=[20]",
      "<module>@13: total=0 add=<function add> serve=<function serve>",
    ]);
  });

  test("so can the stacks of the threads that are not running", () => {
    const source = `import { Lock, Thread } from "threading";
const lock = new Lock();
let served = 0;
function guest(name: string) {
  using _ = lock.hold();
  served += 1;
}
lock.acquire();
const t = new Thread({ target: guest, args: ["Ada"], name: "Ada" });
t.start();
served = 10;
lock.release();
t.join();
`;
    const [, ten] = stacksAt(source, isWriteOf("served"));
    expect(ten!.map(({ name }) => name)).toEqual(["MainThread", "Ada"]);
    expect(show(ten![0]!)).toEqual([expect.stringMatching(/^<module>@11: .*served=0/)]);
    expect(show(ten![1]!)).toEqual([expect.stringMatching(/^guest@5: .*name='Ada'/)]);
  });

  test("generators, methods and what is caught are there too", () => {
    const source = `class Till {
  count = 0;
  *sell(n: number) {
    for (const piece of [n]) {
      try { throw new Error("sold out"); } catch (problem) {
        this.count += piece;
        yield problem;
      }
    }
  }
}
for (const x of new Till().sell(3)) print(x);
`;
    const [sold] = stacksAt(source, isWriteOf("Till.count"));
    expect(show(sold![0]!)).toEqual([
      "sell@6: problem=Error('sold out') piece=3",
      expect.stringMatching(/^<module>@12: /),
    ]);
  });

  test("looking changes nothing", () => {
    const source = `let n = 0; function f(k: number) { const { a, b = k } = { a: 1 } as any; n += a + b; } for (let i = 0; i < 5; i++) f(i); print(n);`;
    const events: MachineEvent[] = [];
    runSource(source, {}, { isInspectable: true, onEvent: (event, look) => (look(), events.push(event)) });
    expect(events).toEqual(traceSource(source).events);
  });
});
