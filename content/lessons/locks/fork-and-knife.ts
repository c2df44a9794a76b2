import { compute } from "machine";
import { Lock, Thread } from "threading";

const fork = new Lock();
const knife = new Lock();

function eat(left: Lock, right: Lock) {
  using one = left.hold();
  compute(0.02); // unfolds the napkin
  using two = right.hold();
  print("Fork and knife in hand");
}

const ada = new Thread({ target: eat, args: [fork, knife], name: "Ada" });
const ben = new Thread({ target: eat, args: [knife, fork], name: "Ben" });

ada.start();
ben.start();
