/** Two programs that go wrong in some orders: as they are replayed in Node, and explored on the page. */

/** Two threads that add 1 each: 4 traces of 6 orders, in half of which one addition is lost. */
export const LOST_UPDATE = `import { Thread } from "threading";
let counter = 0;
function guest() {
  const mine = counter;
  counter = mine + 1;
}
const a = new Thread({ target: guest, name: "Ada" });
const b = new Thread({ target: guest, name: "Ben" });
a.start();
b.start();
a.join();
b.join();
print(counter);
`;

/** Two threads that take two locks, in opposite orders. */
export const DEADLOCK = `import { Lock, Thread } from "threading";
const fork = new Lock();
const knife = new Lock();
function dine(first: Lock, second: Lock) {
  first.acquire();
  second.acquire();
  second.release();
  first.release();
}
const ada = new Thread({ target: () => dine(fork, knife), name: "Ada" });
const ben = new Thread({ target: () => dine(knife, fork), name: "Ben" });
ada.start();
ben.start();
ada.join();
ben.join();
print("all have eaten");
`;
