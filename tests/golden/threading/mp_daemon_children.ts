import { AssertionError } from "builtins";
import { getContext } from "multiprocessing";

function inner() {}

function w() {
  try {
    new (getContext("fork").Process)({ target: inner }).start();
  } catch (e) {
    if (!(e instanceof AssertionError)) throw e;
    print("AssertionError:", e);
  }
}

if (import.meta.main) {
  const p = new (getContext("fork").Process)({ target: w, daemon: true });
  p.start();
  p.join();
}
