import { getContext } from "multiprocessing";

const name = import.meta.main ? "__main__" : "__mp_main__";
print("top level in", name);

function w() {
  print("worker in", name);
}

if (import.meta.main) {
  for (const m of ["fork", "spawn", "forkserver"] as const) {
    print("--", m);
    const p = new (getContext(m).Process)({ target: w });
    p.start();
    p.join();
  }
}
