import { Thread } from "threading";

let counter = 0;

function oneMore(n: number) {
  return n + 1;
}

function count() {
  for (let i = 0; i < 200_000; i++) {
    counter = oneMore(counter);
  }
}

const ada = new Thread({ target: count, name: "Ada" });
const ben = new Thread({ target: count, name: "Ben" });

ada.start();
ben.start();
ada.join();
ben.join();
print(`${400_000 - counter} lost`);
