import { compute } from "machine";
import { Thread } from "threading";

let bill = 0;

function order(price: number) {
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
