import { Lock, Semaphore, Thread } from "threading";
import { sleep } from "time";
import { range } from "builtins";
const s = new Semaphore(2);
const m = new Lock();
let inside = 0;
let peak = 0;
function w() {
  using seat = s.hold();
  {
    using _ = m.hold();
    inside += 1;
    peak = Math.max(peak, inside);
  }
  sleep(0.02);
  using _ = m.hold();
  inside -= 1;
}
const ts = [...range(6)].map(() => new Thread({ target: w }));
for (const t of ts) t.start();
for (const t of ts) t.join();
print("peak", peak, "inside", inside);
