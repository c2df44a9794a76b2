/** The programs of the literature, and of the test suites of other tools, in the sandbox language. What they are is said in literature.ts. */
import { times } from "./program-of-threads.ts";
import { inThreads } from "./teaching-bugs.ts";

const ATOMIC = `import { AtomicInt } from "machine";`;

/** `"Wx Ry || Wy Rx"`, as litmus tests are written; what is fetched and added to is a number that can do that in one step. */
export function litmus(text: string): string {
  const threads = text.split(" || ").map((thread) => thread.split(" "));
  const names = [...new Set(threads.flat().map((word) => word.slice(1)))];
  const isAtomic = (name: string): boolean => threads.flat().includes(`F${name}`);
  const declarations = names.map((name) => `let ${name} = ${isAtomic(name) ? "new AtomicInt()" : "0"};`);
  const statement = (word: string): string => {
    const name = word.slice(1);
    if (word[0] === "F") return `${name}.fetchAdd();`;
    if (isAtomic(name)) return word[0] === "W" ? `${name}.store(1);` : `${name}.load();`;
    return word[0] === "W" ? `${name} = 1;` : `void ${name};`;
  };
  return inThreads(
    `${ATOMIC} ${declarations.join(" ")}`.replace(/let (\w+ = new)/g, "const $1"),
    threads.map((words) => words.map(statement).join(" ")),
  );
}

const same = (count: number, words: string): string => litmus(times(count, () => words).join(" || "));

export const readers = (count: number): string => litmus(`Wx || ${times(count, () => "Rx").join(" || ")}`);

export const writersAndReader = (count: number): string =>
  litmus(`${times(count, () => "Wx").join(" || ")} || Rx`);

/** Whoever has started the writers reads when all of them have ended. */
export const lastWrite = (count: number): string =>
  inThreads(
    "let x = 0;",
    times(count, (id) => `x = ${id};`),
    "print(x);",
  );

export const increments = (count: number): string => same(count, "Rx Wx");
export const myExample = (count: number): string => same(count, "Wx Rx");
export const fetchers = (count: number, objects: string): string =>
  same(count, [...objects].map((object) => `F${object}`).join(" "));
export const writeAndFetch = (count: number): string =>
  litmus(["Wx", ...times(count, () => "Fx")].join(" || "));
export const coherence = (count: number): string =>
  litmus(["Wx Ry Rx", "Wx Rz Rx", ...times(count - 1, () => "Wy Wz")].join(" || "));

export const lastZero = (count: number): string =>
  inThreads(`const a = new Array(${count + 1}).fill(0);`, [
    `let i = ${count}; while (a[i] !== 0) i--;`,
    ...times(count, (i) => `const v = a[${i}]; a[${i + 1}] = v + 1;`),
  ]);

export const indexer = (count: number): string =>
  inThreads(
    `${ATOMIC}
     const table = Array.from({ length: 128 }, () => new AtomicInt());
     function fill(id: number) {
       for (let i = 0; i < 4; i++) {
         const word = i * 11 + id;
         let slot = (word * 7) % 128;
         while (!table[slot]!.compareExchange(0, word)) slot = (slot + 1) % 128;
       }
     }`,
    times(count, (id) => `fill(${id});`),
  );

export const indexerWithLocks = (count: number): string =>
  inThreads(
    `const locks = Array.from({ length: 128 }, () => new Lock()), table = new Array(128).fill(0);
     function fill(id: number) {
       for (let i = 1; i <= 4; i++) {
         const word = i * 11 + id;
         let slot = (word * 7) % 128;
         for (let isDone = false; !isDone; slot = (slot + 1) % 128) {
           locks[slot]!.acquire();
           if (table[slot] === 0) { table[slot] = word; isDone = true; }
           locks[slot]!.release();
         }
       }
     }`,
    times(count, (id) => `fill(${id});`),
  );

export const fileSystem = (count: number): string =>
  inThreads(
    `const inodeLocks = Array.from({ length: 32 }, () => new Lock()), inodes = new Array(32).fill(0);
     const blockLocks = Array.from({ length: 26 }, () => new Lock()), busy = new Array(26).fill(0);
     function make(id: number) {
       const i = id % 32;
       inodeLocks[i]!.acquire();
       if (inodes[i] === 0) {
         let b = (i * 2) % 26;
         for (let isDone = false; !isDone; b = (b + 1) % 26) {
           blockLocks[b]!.acquire();
           if (busy[b] === 0) { busy[b] = 1; inodes[i] = b + 1; isDone = true; }
           blockLocks[b]!.release();
         }
       }
       inodeLocks[i]!.release();
     }`,
    times(count, (id) => `make(${id});`),
  );

const swaps = (bodies: readonly string[]): string =>
  inThreads(`${ATOMIC} const x = new AtomicInt();`, bodies);

export const swapAll = (count: number): string =>
  swaps(times(count, (id) => `x.compareExchange(0, ${id + 1});`));
export const writeAndSwap = (count: number): string =>
  swaps(["x.store(2);", ...times(count, () => "x.compareExchange(2, 3);")]);
export const rotate = (count: number): string =>
  swaps(times(count, (k) => `x.compareExchange(${k}, ${k + 1});`));

export const lockAndCount = (count: number): string =>
  inThreads(
    "const m = new Lock(); let x = 0;",
    times(count, () => "m.acquire(); x += 1; m.release();"),
  );

export const neverUnlocked = (count: number): string =>
  inThreads(
    "const m = new Lock(); let x = 0;",
    times(count, () => "m.acquire(); x += 1;"),
  );

/** Each adds up numbers of its own, and then adds them to what all have come to. */
export const pi = (count: number): string =>
  inThreads(
    "const m = new Lock(); let total = 0;",
    times(
      count,
      (id) => `let sum = 0; for (let i = ${id}; i < 20; i += ${count}) sum += 1 / (2 * i + 1);
        using _ = m.hold(); total += sum;`,
    ),
  );

export const nested = (count: number): string =>
  inThreads(`const m = new Lock(); const locks = Array.from({ length: ${count} }, () => new Lock());`, [
    ...times(count, (i) => `locks[${i}].acquire(); locks[${i}].release();`),
    ...times(count, (i) => `m.acquire(); locks[${i}].acquire(); locks[${i}].release(); m.release();`),
  ]);

export const circularBuffer = (count: number): string =>
  inThreads("const m = new Lock(); let value = 0, send = 1, receive = 0;", [
    `for (let i = 0; i < ${count}; i++) {
       m.acquire(); if (send === 1) { value = i; send = 0; receive = 1; } m.release();
     }`,
    `for (let i = 0; i < ${count}; i++) {
       m.acquire(); if (receive === 1) { void value; receive = 0; send = 1; } m.release();
     }`,
  ]);

export const fibonacci = (rounds: number): string =>
  inThreads("let x = 1, y = 1;", [
    `for (let i = 0; i < ${rounds}; i++) x = x + y;`,
    `for (let i = 0; i < ${rounds}; i++) y = x + y;`,
    "if (x <= 144) void y;",
  ]);

export const philosophersInOrder = (count: number): string =>
  inThreads(
    `const forks = Array.from({ length: ${count} }, () => new Lock());`,
    times(count, (i) => {
      const [low, high] = [Math.min(i, (i + 1) % count), Math.max(i, (i + 1) % count)];
      return `forks[${low}].acquire(); forks[${high}].acquire(); forks[${high}].release(); forks[${low}].release();`;
    }),
  );

export const guarded = inThreads("let x = 0, y = 0;", ["x = 1; y = 1;", "if (y === 1) void x;"]);

/** One writes, one copies what it finds, and the rest do what is said. */
export const copying = (rest: string): string =>
  inThreads("let x = 0, y = 0;", [
    "x = 1;",
    "y = x;",
    ...rest.split(" || ").map((words) => words.replace(/R(\w)/g, "void $1;").replace(/W(\w)/g, "$1 = 1;")),
  ]);

export const popl = inThreads("let x = 0, y = 0, z = 0;", [
  "x = 1;",
  "y = 1;",
  "if (y === 0) z = 1;",
  "if (z === 1 && y === 0) x = 2;",
]);

export const tryAll = (count: number): string =>
  inThreads(
    "const m = new Lock();",
    times(count, () => "if (m.acquire({ blocking: false })) m.release();"),
  );
