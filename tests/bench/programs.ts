/** A program of one thread that prints one value. */
export interface BenchmarkProgram {
  readonly what: string;
  readonly source: string;
}

/** Ordinary code, each program with its weight on one part of the language. */
export const PROGRAMS: readonly BenchmarkProgram[] = [
  {
    what: "fib(25)",
    source: `
function fib(n: number): number {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}
print(fib(25));`,
  },
  {
    what: "10,000,000 turns, a local variable",
    source: `
function work(): number {
  let sum = 0;
  for (let i = 0; i < 10_000_000; i++) sum += i & 3;
  return sum;
}
print(work());`,
  },
  {
    what: "10,000,000 turns, a variable of the module",
    source: `
let sum = 0;
function reset(): void {
  sum = 0;
}
function work(): void {
  for (let i = 0; i < 10_000_000; i++) sum += i & 3;
}
reset();
work();
print(sum);`,
  },
  {
    what: "string building",
    source: `
function row(n: number): string {
  let text = "";
  for (let i = 0; i < 20; i++) text += i % 3 === 0 ? "*" : \`-\${n + i}\`;
  return text;
}
function work(): number {
  const rows: string[] = [];
  for (let n = 0; n < 20_000; n++) rows.push(row(n).toUpperCase());
  return rows.join("\\n").length;
}
print(work());`,
  },
  {
    what: "a Map of counts",
    source: `
function work(): number {
  const counts = new Map<string, number>();
  const names = Array.from({ length: 1_000 }, (_, i) => "guest " + i);
  for (let i = 0; i < 500_000; i++) {
    const name = names[(i * 7) % 1_000]!;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let most = 0;
  for (const [name, count] of counts) if (name.length > 6 && count > most) most = count;
  return most + counts.size;
}
print(work());`,
  },
  {
    what: "classes: fields, methods, a private field, a parent",
    source: `
class Dish {
  #price: number;
  portions = 0;
  constructor(price: number) {
    this.#price = price;
  }
  order(n: number): number {
    this.portions += n;
    return this.#price * n;
  }
}
class Soup extends Dish {
  temperature = 90;
  override order(n: number): number {
    this.temperature -= 1;
    return super.order(n) + 1;
  }
}
function work(): number {
  let bill = 0;
  for (let i = 0; i < 20_000; i++) {
    const dish = i % 2 === 0 ? new Dish(i % 10) : new Soup(i % 10);
    for (let n = 0; n < 10; n++) bill += dish.order(n);
    bill -= dish.portions;
  }
  return bill;
}
print(work());`,
  },
  {
    what: "callbacks of map, filter, reduce and sort",
    source: `
function work(): number {
  let total = 0;
  for (let round = 0; round < 40; round++) {
    const prices = Array.from({ length: 2_000 }, (_, i) => (i * 7_919 + round) % 1_000);
    total += prices
      .map((price) => price * 2)
      .filter((price) => price % 3 !== 0)
      .sort((a, b) => a - b)
      .reduce((sum, price, i) => sum + price * (i % 2), 0);
  }
  return total;
}
print(work());`,
  },
  {
    what: "generators",
    source: `
function* numbers(n: number): Generator<number> {
  for (let i = 0; i < n; i++) yield i;
}
function* even(source: Iterable<number>): Generator<number> {
  for (const n of source) if (n % 2 === 0) yield n;
}
function* twice(source: Iterable<number>): Generator<number> {
  yield* source;
  yield* numbers(10);
}
function work(): number {
  let sum = 0;
  for (const n of twice(even(numbers(200_000)))) sum += n;
  return sum;
}
print(work());`,
  },
];
