import { Condition } from "threading";
import { RuntimeError } from "builtins";
const c = new Condition();
for (const f of [c.notify, c.wait]) {
  try {
    f();
  } catch (e) {
    if (!(e instanceof RuntimeError)) throw e;
    print(f.name, "RuntimeError:", e);
  }
}
