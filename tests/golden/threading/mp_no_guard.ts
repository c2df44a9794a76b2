import { getContext } from "multiprocessing";

function w() {
  print("never");
}

const ctx = getContext("spawn");
const p = new ctx.Process({ target: w });
p.start();
p.join();
print("child exit code", p.exitcode);
