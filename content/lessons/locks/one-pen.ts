import { compute } from "machine";
import { Lock, Thread } from "threading";

const pen = new Lock();
let bill = 0;

function order(price: number) {
  using _ = pen.hold();
  const before = bill;
  compute(0.02); // adds it up
  bill = before + price;
}

const ada = new Thread({ target: order, args: [3], name: "Ada" });
const ben = new Thread({ target: order, args: [4], name: "Ben" });

ada.start();
ben.start();
ada.join();
ben.join();
print("The bill says", bill);
