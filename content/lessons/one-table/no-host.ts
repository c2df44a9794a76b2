import { Thread } from "threading";
import { sleep } from "time";

let taken = false;

function visit(name: string) {
  if (taken) {
    print(`${name} goes home`);
  } else {
    sleep(1); // crosses the room
    taken = true;
    print(`${name} sits down`);
  }
}

new Thread({ target: visit, args: ["Ada"], name: "Ada" }).start();
new Thread({ target: visit, args: ["Ben"], name: "Ben" }).start();
