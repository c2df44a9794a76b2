import { describe, expect, it } from "vitest";
import { typeErrors } from "./check-program.ts";

const THREAD = `import { Thread } from "threading";\n`;

describe("learnerDiagnostics", () => {
  it("lets a program ask for what another function has written", () => {
    expect(
      typeErrors(`${THREAD}let done = false;
        function work() { done = true; }
        new Thread(work).start();
        while (!done) {}
        done = false;
        if (done === true) print("again");
        switch (done) { case true: print("again"); }`),
    ).toEqual([]);
  });

  it("lets a program use a value that another function has put there", () => {
    expect(
      typeErrors(`${THREAD}let best: { price: number } | null = null;
        function offer(price: number) { best = { price }; }
        const thread = new Thread(offer, 3);
        thread.start();
        thread.join();
        if (best !== null) print(best.price);`),
    ).toEqual([]);
  });

  it("does so for properties as for variables", () => {
    expect(
      typeErrors(`${THREAD}const table = { guests: 0 };
        new Thread(() => { table.guests += 1; }).start();
        assert(table.guests === 0);
        if (table.guests === 1) print("taken");`),
    ).toEqual([]);
  });

  it("still reports a comparison that no function can make true", () => {
    const [error, ...rest] = typeErrors(`let done = false;\nif (done === true) print("never");`);
    expect(error).toMatch(/^2: This comparison appears to be unintentional/);
    expect(rest).toEqual([]);
  });

  it("still reports a misspelt property of a shared variable", () => {
    const [error] = typeErrors(`${THREAD}let bill = { total: 0 };
new Thread(() => { bill = { total: 1 }; }).start();
print(bill.totl);`);
    expect(error).toMatch(/^4: Property 'totl' does not exist.*Did you mean 'total'/);
  });
});
