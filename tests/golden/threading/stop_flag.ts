import { Event, Thread } from "threading";
import { sleep } from "time";
const stop = new Event();
let n = 0;
function w() {
  while (!stop.wait(0.01)) n += 1;
  print("stopped cleanly");
}
const t = new Thread({ target: w });
t.start();
sleep(0.06);
stop.set();
t.join();
print(n >= 2);
