import { expect, test } from "vitest";
import { printed } from "../support/run-source.ts";

test("after a seed, random gives CPython's own numbers", () => {
  const source = `
    import random from "random";
    import { range } from "builtins";
    const many = (count: number, draw: () => unknown) => [...range(count)].map(draw);
    random.seed(42);
    print(many(3, random.random), many(10, () => random.randint(1, 6)), random.randint(0, 2 ** 52), random.randint(-5, 5));
    print(many(6, () => random.choice("abcdef")), random.uniform(-1, 1));
    const cards = [...range(10)];
    random.shuffle(cards);
    print(cards);
    for (const seed of [2n ** 100n + 17n, -7, 0]) { random.seed(seed); print(random.random()); }
    random.seed(5);
    many(1000, random.random);
    print(random.random());`;
  expect(printed(source)).toEqual([
    "[0.6394267984578837, 0.025010755222666936, 0.27502931836911926] [2, 2, 6, 1, 6, 6, 5, 1, 5, 4] 268388347865331 -4",
    "['b', 'b', 'e', 'e', 'a', 'e'] -0.602324698626703",
    "[5, 1, 9, 0, 2, 4, 7, 3, 6, 8]",
    "0.44461458777686025",
    "0.32383276483316237",
    "0.8444218515250481",
    "0.8713187027692235",
  ]);
});

test("without one, the run's seed decides", () => {
  const source = `import random from "random"; print(random.random()); random.seed(); print(random.random());`;
  expect(printed(source, { seed: 3 })).toEqual(printed(source, { seed: 3 }));
  expect(printed(source, { seed: 3 })).not.toEqual(printed(source, { seed: 4 }));
});

test.each([
  [`random.choice([])`, "IndexError: Cannot choose from an empty sequence"],
  [`random.choice(5 as any)`, "TypeError: object of type 'int' has no len()"],
  [`random.randint(3, 1)`, "ValueError: empty range in randrange(3, 2)"],
  [`random.randint(0.5, 1)`, "TypeError: 'float' object cannot be interpreted as an integer"],
  [`random.shuffle("abc" as any)`, "TypeError: 'str' object does not support item assignment"],
  [`random.uniform("a" as any, 1)`, "TypeError: unsupported operand type(s) for -: 'int' and 'str'"],
])("%s fails as in CPython", (code, error) => {
  const source = `import random from "random"; try { ${code}; } catch (e: any) { print(e.name + ": " + e.message); }`;
  expect(printed(source)).toEqual([error]);
});
