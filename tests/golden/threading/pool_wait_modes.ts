import { FIRST_COMPLETED, FIRST_EXCEPTION, ThreadPoolExecutor, wait, type Future } from "concurrent.futures";
import { sleep } from "time";
import { ValueError } from "builtins";
function w(ms: number, bad = false) {
  sleep(ms / 1000);
  if (bad) throw new ValueError();
  return ms;
}
using ex = new ThreadPoolExecutor(3);
let fs: Future<number>[] = [];
for (const mode of [FIRST_COMPLETED, FIRST_EXCEPTION, "ALL_COMPLETED"] as const) {
  fs = [ex.submit(w, 30), ex.submit(w, 70, true), ex.submit(w, 120)];
  const [d, nd] = wait(fs, { returnWhen: mode });
  print(mode, d.size, nd.size);
  wait(fs);
}
const { done } = wait(fs, { timeout: 0 });
print(done.size === fs.length && fs.every((f) => done.has(f)));
