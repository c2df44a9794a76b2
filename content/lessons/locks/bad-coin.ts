import { ValueError } from "builtins";
import { Lock, Thread } from "threading";

const till = new Lock();
let total = 0;

function pay(coin: number) {
  using _ = till.hold();
  if (coin < 0) {
    throw new ValueError("no such coin");
  }
  total += coin;
}

const ada = new Thread({ target: pay, args: [-3], name: "Ada" });
const ben = new Thread({ target: pay, args: [4], name: "Ben" });

ada.start();
ben.start();
ada.join();
ben.join();
print("In the till:", total);
