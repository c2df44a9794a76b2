/** Programs of the literature, and of the test suites of other tools. One event per access, all threads begin together, everything is 0 at first. */
import {
  awaitValue,
  compareAndSwap,
  fetchAdd,
  lock,
  read,
  tryLock,
  unlock,
  write,
  type Body,
  type Model,
} from "./model.ts";

type Thread = ReturnType<Body>;

export const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, i) => make(i));
export const all = (...threads: readonly Body[]): Model => ({ threads });
export const same = (count: number, make: (index: number) => Body): Model => ({
  threads: times(count, make),
});

/** A thread that does one thing after the other: `"Wx Ry"`, as litmus tests are written. */
export function line(text: string): Body {
  const actions = text.split(" ").map((word) => {
    const object = word.slice(1);
    return word[0] === "W" ? write(object, 1) : word[0] === "F" ? fetchAdd(object) : read(object);
  });
  return function* (): Thread {
    for (const action of actions) yield action;
  };
}

/** `"Wx Ry || Wy Rx"`. */
export const litmus = (text: string): Model => all(...text.split(" || ").map(line));

// ——— Programs with a parameter ———

export const readers = (count: number): Model => all(line("Wx"), ...times(count, () => line("Rx")));

export const lastZero = (count: number): Model =>
  all(
    function* (): Thread {
      let i = count;
      while ((yield read(`a${i}`)) !== 0) i--;
    },
    ...times(
      count,
      (j) =>
        function* (): Thread {
          const value = yield read(`a${j}`);
          yield write(`a${j + 1}`, value + 1);
        },
    ),
  );

export const indexer = (count: number): Model =>
  same(
    count,
    (thread) =>
      function* (): Thread {
        for (let i = 0; i < 4; i++) {
          const word = i * 11 + thread;
          let slot = (word * 7) % 128;
          while ((yield compareAndSwap(`t${slot}`, 0, word)) === 0) slot = (slot + 1) % 128;
        }
      },
  );

export const indexerWithLocks = (count: number): Model =>
  same(
    count,
    (thread) =>
      function* (): Thread {
        for (let i = 1; i <= 4; i++) {
          const word = i * 11 + thread;
          let slot = (word * 7) % 128;
          for (let isDone = false; !isDone; slot = (slot + 1) % 128) {
            yield lock(`m${slot}`);
            if ((yield read(`t${slot}`)) === 0) {
              yield write(`t${slot}`, word);
              isDone = true;
            }
            yield unlock(`m${slot}`);
          }
        }
      },
  );

export const fileSystem = (count: number): Model =>
  same(
    count,
    (thread) =>
      function* (): Thread {
        const inode = thread % 32;
        yield lock(`i${inode}`);
        if ((yield read(`inode${inode}`)) === 0) {
          let block = (inode * 2) % 26;
          for (let isDone = false; !isDone; block = (block + 1) % 26) {
            yield lock(`b${block}`);
            if ((yield read(`busy${block}`)) === 0) {
              yield write(`busy${block}`, 1);
              yield write(`inode${inode}`, block + 1);
              isDone = true;
            }
            yield unlock(`b${block}`);
          }
        }
        yield unlock(`i${inode}`);
      },
  );

export const fetchers = (count: number, objects: string): Model =>
  same(count, () => line([...objects].map((object) => `F${object}`).join(" ")));

export const counter = (threads: number, rounds: number): Model =>
  same(
    threads,
    () =>
      function* (): Thread {
        for (let i = 0; i < rounds; i++) {
          const value = yield read("x");
          yield write("x", value + 1);
        }
      },
  );

export const swapAll = (count: number): Model =>
  same(
    count,
    (id) =>
      function* (): Thread {
        yield compareAndSwap("x", 0, id + 1);
      },
  );

export const writeAndSwap = (count: number): Model =>
  all(
    function* (): Thread {
      yield write("x", 2);
    },
    ...times(
      count,
      () =>
        function* (): Thread {
          yield compareAndSwap("x", 2, 3);
        },
    ),
  );

export const rotate = (count: number): Model =>
  same(
    count,
    (k) =>
      function* (): Thread {
        yield compareAndSwap("x", k, k + 1);
      },
  );

export const coherence = (count: number): Model =>
  all(line("Wx Ry Rx"), line("Wx Rz Rx"), ...times(count - 1, () => line("Wy Wz")));

export const lockAndCount = (count: number): Model =>
  same(
    count,
    () =>
      function* (): Thread {
        yield lock("m");
        const value = yield read("x");
        yield write("x", value + 1);
        yield unlock("m");
      },
  );

export const neverUnlocked = (count: number): Model =>
  same(
    count,
    () =>
      function* (): Thread {
        yield lock("m");
        const value = yield read("x");
        yield write("x", value + 1);
      },
  );

export const nested = (count: number): Model =>
  all(
    ...times(
      count,
      (i) =>
        function* (): Thread {
          yield lock(`a${i}`);
          yield unlock(`a${i}`);
        },
    ),
    ...times(
      count,
      (i) =>
        function* (): Thread {
          yield lock("m");
          yield lock(`a${i}`);
          yield unlock(`a${i}`);
          yield unlock("m");
        },
    ),
  );

export const circularBuffer = (count: number): Model => ({
  initial: { send: 1 },
  threads: [
    function* (): Thread {
      for (let i = 0; i < count; i++) {
        yield lock("m");
        if ((yield read("send")) === 1) {
          yield write("value", i);
          yield write("send", 0);
          yield write("receive", 1);
        }
        yield unlock("m");
      }
    },
    function* (): Thread {
      for (let i = 0; i < count; i++) {
        yield lock("m");
        if ((yield read("receive")) === 1) {
          yield read("value");
          yield write("receive", 0);
          yield write("send", 1);
        }
        yield unlock("m");
      }
    },
  ],
});

export const fibonacci = (rounds: number): Model => {
  const add = (into: string): Body =>
    function* (): Thread {
      for (let i = 0; i < rounds; i++) {
        const sum = (yield read("x")) + (yield read("y"));
        yield write(into, sum);
      }
    };
  return {
    initial: { x: 1, y: 1 },
    threads: [
      add("x"),
      add("y"),
      function* (): Thread {
        if ((yield read("x")) <= 144) yield read("y");
      },
    ],
  };
};

/** Each takes a fork, and the next one; `isOrdered` where all take the lower one first. */
export const philosophers = (count: number, isOrdered: boolean): Model =>
  same(
    count,
    (i) =>
      function* (): Thread {
        const forks = [i, (i + 1) % count];
        if (isOrdered) forks.sort((a, b) => a - b);
        for (const fork of forks) yield lock(`f${fork}`);
        for (const fork of forks.reverse()) yield unlock(`f${fork}`);
      },
  );

export const popl: Model = all(
  line("Wx"),
  line("Wy"),
  function* (): Thread {
    if ((yield read("y")) === 0) yield write("z", 1);
  },
  function* (): Thread {
    if ((yield read("z")) === 1 && (yield read("y")) === 0) yield write("x", 2);
  },
);

export const opposite: Model = all(
  function* (): Thread {
    yield lock("a");
    yield lock("b");
    yield unlock("b");
    yield unlock("a");
  },
  function* (): Thread {
    yield lock("b");
    yield lock("a");
    yield unlock("a");
    yield unlock("b");
  },
);

export const guarded: Model = all(line("Wx Wy"), function* (): Thread {
  if ((yield read("y")) === 1) yield read("x");
});

export const copying = (rest: string): Model =>
  all(
    line("Wx"),
    function* (): Thread {
      const value = yield read("x");
      yield write("y", value);
    },
    ...rest.split(" || ").map(line),
  );

export const tryAll = (count: number): Model =>
  same(
    count,
    () =>
      function* (): Thread {
        if ((yield tryLock("m")) === 1) yield unlock("m");
      },
  );

export const handOver: Model = all(line("Wx Wy"), function* (): Thread {
  yield awaitValue("y", (value) => value === 1);
  yield read("x");
});
