import { ThreadPoolExecutor } from "concurrent.futures";
import { ValueError, range } from "builtins";
function w(x: number) {
  if (x === 2) throw new ValueError(`bad ${x}`);
  return x;
}
using ex = new ThreadPoolExecutor(2);
const it = ex.map(w, range(4));
try {
  for (const r of it) print(r);
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print("ValueError", e);
}
print("rest", [...it]);
