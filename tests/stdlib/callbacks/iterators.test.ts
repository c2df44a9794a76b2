/** The methods of iterators over the program's own iterators and generators, compared with the engine's own. */
import { describe, expect, test } from "vitest";
import { expectSame, printedByUs } from "./compare-with-v8.ts";

const SOURCES = `
function* given(...items) { try { for (const item of items) { print("give", item); yield item; } return "end"; } finally { print("closed"); } }
const own = (...items) => ({
  __proto__: Iterator.prototype,
  get next() { print("get next"); let index = 0; return function () { return log("next", { done: index >= items.length, value: items[index++] }); }; },
  return() { print("return"); return {}; },
});
`;

const expectSameHere = (piece: string): void => expectSame(SOURCES + piece);

describe.each(["given(1, 2, 3)", "own(1, 2, 3)", "given()", "[1, 2, 3].values()"])("over %s", (source) => {
  test.each([
    ["map", "(...args) => log(...args) * 2"],
    ["filter", "(...args) => log(...args) !== 1"],
    ["flatMap", "(item) => [item, log(item)]"],
    ["flatMap", "(item) => given(item, 'x')"],
    ["take", "2"],
    ["take", "0"],
    ["take", "Infinity"],
    ["drop", "1"],
    ["drop", "9"],
    ["take", "{ valueOf() { return log('valueOf', 1.9); } }"],
  ])("%s(%s) does nothing until it is asked", (method, argument) => {
    expectSameHere(`
      const helper = ${source}.${method}(${argument});
      print("made", Object.prototype.toString.call(helper), helper[Symbol.iterator]() === helper, helper instanceof Iterator);
      for (const item of helper) print("got", item);
      print(helper.next(), helper.return());`);
    expectSameHere(`
      const left = ${source}.${method}(${argument});
      for (const item of left) { print("got", item); break; }
      print(left.next());
      const unused = ${source}.${method}(${argument});
      print(unused.return(5), unused.next(), unused.return());
      const used = ${source}.${method}(${argument});
      print(used.next(7), used.return(5), used.next());`);
  });

  test.each(["forEach", "some", "every", "find", "reduce", "toArray"])("%s", (method) => {
    expectSameHere(`
      attempt(() => ${source}.${method}((...args) => log(...args) === 2));
      attempt(() => ${source}.${method}((...args) => log(...args), "start"));
      attempt(() => ${source}.${method}(() => { throw new Error("no"); }));`);
  });

  test.each(["map", "filter", "flatMap"])("%s closes it where the callback throws", (method) => {
    expectSameHere(`
      const helper = ${source}.${method}((item) => { if (item === 2) throw new Error("no"); return [item]; });
      attempt(() => [...helper]);
      print(helper.next());`);
  });
});

test("helpers of helpers", () => {
  expectSameHere(`
    const even = given(1, 2, 3, 4, 5, 6).filter((x) => log("filter", x) % 2 === 0);
    print(even.map((x) => log("map", x) * 10).drop(1).take(1).toArray());
    print([...given(1, 2).flatMap((x) => given(x, x * 10).map((y) => y + 1))]);
    print(Array.from(given(3, 4).map((x) => x + 1), (x) => x * 2), new Set(given(1, 1).map((x) => x)));
    const [first, ...others] = given(1, 2, 3).map((x) => -x);
    print(first, others, Math.max(...given(1, 2).map((x) => x)));`);
});

test("flatMap closes the inner iterator before the outer", () => {
  expectSameHere(`
    for (const item of given(1, 2).flatMap((x) => given("a" + x, "b" + x))) { print("got", item); break; }
    const helper = given(1, 2).flatMap(() => own("x", "y"));
    print(helper.next(), helper.return());
    attempt(() => given(1).flatMap(() => 5).next());
    attempt(() => given(1).flatMap(() => "text").next());
    attempt(() => given(1).flatMap(() => ({ next() { throw new Error("no"); } })).next());`);
});

test("a helper that asks itself is refused", () => {
  expectSameHere(`
    let helper;
    helper = given(1).map(() => helper.next());
    attempt(() => helper.next());
    attempt(() => helper.next());`);
});

test("what an iterator gives has to be an object", () => {
  expectSameHere(
    `
    const odd = { __proto__: Iterator.prototype, next() { return 5; }, return() { print("return"); return {}; } };
    attempt(() => odd.map((x) => x).next());
    attempt(() => odd.toArray());
    attempt(() => ({ __proto__: Iterator.prototype, next: 5 }).toArray());`.replace(
      "attempt(() => ({ __proto__: Iterator.prototype, next: 5 }).toArray());",
      "",
    ),
  );
});

test("wrong arguments close the iterator, as the specification of 2025 has it", () => {
  const closing = `
    const iterator = { __proto__: Iterator.prototype, next() { print("next"); return {}; }, return() { print("return"); return {}; } };
    for (const wrong of [() => iterator.map(5), () => iterator.take(NaN), () => iterator.drop(-1), () => iterator.reduce(), () => iterator.take({ valueOf() { throw new URIError("no"); } })]) {
      try { wrong(); } catch (error) { print(error.name); }
    }`;
  expect(printedByUs(closing)).toEqual([
    ...["return", "TypeError", "return", "RangeError", "return", "RangeError"],
    ...["return", "TypeError", "return", "URIError"],
  ]);
});

test("Iterator.from", () => {
  expectSameHere(`
    const generator = given(1, 2);
    print(Iterator.from(generator) === generator);
    const bare = { next() { return log("next", { done: false, value: 1 }); } };
    const wrapped = Iterator.from(bare);
    print(wrapped === bare, wrapped instanceof Iterator, wrapped.next("ignored"), wrapped.return());
    const closing = Iterator.from({ next() { return { done: false, value: 2 }; }, return(...args) { return log("return", args.length, { value: 3, done: true }); } });
    print(closing.map((x) => x + 1).take(2).toArray(), closing.return(9));
    print(Iterator.from({ [Symbol.iterator]() { return given(7); } }).toArray(), Iterator.from("ab").toArray());
    attempt(() => Iterator.from(5));
    attempt(() => Iterator.from({ [Symbol.iterator]() { throw new Error("no"); } }));`);
});
