import { Lock, Thread } from "threading";
import { monotonic, sleep } from "time";

const table = new Lock();
const opened = monotonic();

function visit() {
  sleep(2); // reads the menu in the street
  using _ = table.hold();
  sleep(1); // eats
}

const ada = new Thread({ target: visit, name: "Ada" });
const ben = new Thread({ target: visit, name: "Ben" });
const cleo = new Thread({ target: visit, name: "Cleo" });
const guests = [ada, ben, cleo];

for (const guest of guests) guest.start();
for (const guest of guests) guest.join();

const seconds = Math.round(monotonic() - opened);
print(`All fed after ${seconds} seconds`);
