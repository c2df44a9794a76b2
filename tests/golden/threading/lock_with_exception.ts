import { Lock } from "threading";
import { KeyError } from "builtins";
const l = new Lock();
try {
  using _ = l.hold();
  throw new KeyError("x");
} catch (e) {
  if (!(e instanceof KeyError)) throw e;
  print("locked after", l.locked());
}
