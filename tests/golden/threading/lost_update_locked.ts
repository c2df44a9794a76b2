import { Lock, Thread } from "threading";
let n = 0;
const lock = new Lock();
function w() {
  for (let i = 0; i < 20000; i++) {
    using _ = lock.hold();
    n += 1;
  }
}
const ts = [0, 1, 2, 3].map(() => new Thread({ target: w }));
for (const t of ts) t.start();
for (const t of ts) t.join();
print(n);
