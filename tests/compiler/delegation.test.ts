import { describe, test } from "vitest";
import { expectSame } from "./compare.ts";

/** `over(results)` is an iterable that gives these very objects. */
const OVER = `
  const over = (results: any[], more: object = {}): any => { let at = 0; return { [Symbol.iterator]: () => ({ next: () => results[at++], ...more }) }; };
`;

describe("yield* hands on what the inner iterator gave, as it is", () => {
  test("result objects are the inner ones, and nobody looks into them before whoever asked", () => {
    expectSame(`${OVER}
      const first: any = { value: 1, extra: "kept" }; let looks = 0; const spy = { done: false, get value() { looks++; return 2; } };
      function* outer() { return yield* over([first, spy, { done: true, value: "end" }]); }
      const it: any = outer(); print(it.next() === first, it.next() === spy, looks, JSON.stringify(it.next()));
      print([...(function* (): any { yield* over([first, spy, { done: true }]); })()].join(), looks);
    `);
  });

  test("a result that return or throw gave", () => {
    expectSame(`${OVER}
      const mine = { done: false, value: "stays" };
      function* outer() { try { yield* over([{ value: 1 }, { done: true }], { return: () => mine, throw: () => mine }); } finally { print("left"); } }
      const it: any = outer(); it.next(); print(it.return(5) === mine, it.throw(new Error("x")) === mine, JSON.stringify(it.next()));
    `);
  });

  test("what fails in a result fails for whoever looks", () => {
    expectSame(`${OVER}
      const bad = (): any => { let looks = 0; return { value: 1, get done() { if (looks++ > 0) throw new Error("looked"); return false; } }; };
      function* outer() { try { yield* over([bad()]); } catch (e) { print("inner", e); } }
      try { for (const x of outer()) print(x); } catch (e) { print("for", (e as Error).message); }
      try { print([...outer()]); } catch (e) { print("spread", (e as Error).message); }
      try { const [x] = outer(); print(x); } catch (e) { print("pattern", (e as Error).message); }
      const it = outer(); const result = it.next(); try { print(result.done); } catch (e) { print("next", (e as Error).message); }
    `);
  });
});
