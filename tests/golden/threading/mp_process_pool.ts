import { Exception, range } from "builtins";
import { ProcessPoolExecutor } from "concurrent.futures";
import { getContext } from "multiprocessing";
import { _exit } from "os";

function sq(x: number) {
  return x * x;
}

function die() {
  _exit(1);
}

if (import.meta.main) {
  const mpContext = getContext("fork");
  {
    using ex = new ProcessPoolExecutor(2, { mpContext });
    print([...ex.map(sq, range(5))]);
    try {
      ex.submit(() => 1).result();
    } catch (e) {
      if (!(e instanceof Exception)) throw e;
      print(e.name, e.message);
    }
  }
  using ex = new ProcessPoolExecutor(1, { mpContext });
  try {
    ex.submit(die).result();
  } catch (e) {
    if (!(e instanceof Exception)) throw e;
    print(e.name, e.message);
  }
}
