import { getContext } from "multiprocessing";
import { _exit } from "os";
import { activeCount, Lock, Thread } from "threading";
import { sleep } from "time";

const lock = new Lock();

function holder() {
  using _ = lock.hold();
  sleep(0.2);
}

function child() {
  const ok = lock.acquire({ timeout: 0.5 });
  print("child acquire:", ok, "threads:", activeCount());
  _exit(0);
}

const t = new Thread({ target: holder });
t.start();
sleep(0.03);
const p = new (getContext("fork").Process)({ target: child });
p.start();
p.join();
t.join();
