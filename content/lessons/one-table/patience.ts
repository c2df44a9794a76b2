import { Lock, Thread } from "threading";
import { sleep } from "time";

const table = new Lock();

function visit(name: string, patience: number) {
  if (table.acquire({ timeout: patience })) {
    print(`${name} sits down`);
    sleep(3);
    print(`${name} leaves`);
    table.release();
  } else {
    print(`${name} hands the buzzer back`);
  }
}

new Thread({ target: visit, args: ["Ada", 9], name: "Ada" }).start();
new Thread({ target: visit, args: ["Ben", 1], name: "Ben" }).start();
new Thread({ target: visit, args: ["Cleo", 9], name: "Cleo" }).start();
