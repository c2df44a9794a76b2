import { Lock, Thread } from "threading";
import { sleep } from "time";

const table = new Lock();

function visit(name: string) {
  print(`${name} arrives`);
  using _ = table.hold();
  print(`${name} sits down`);
  sleep(1);
  print(`${name} leaves`);
}

for (const name of ["Ada", "Ben", "Cleo"]) {
  new Thread({ target: visit, args: [name], name }).start();
}
