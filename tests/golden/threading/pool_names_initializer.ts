import { ThreadPoolExecutor } from "concurrent.futures";
import { currentThread } from "threading";
import { Exception, RuntimeError } from "builtins";
{
  using ex = new ThreadPoolExecutor(1, { threadNamePrefix: "p" });
  print(ex.submit(() => currentThread().name).result());
}
function init() {
  throw new RuntimeError("init failed");
}
using ex = new ThreadPoolExecutor(1, { initializer: init });
try {
  ex.submit(print).result();
} catch (e) {
  if (!(e instanceof Exception)) throw e;
  print(e.name, e);
}
