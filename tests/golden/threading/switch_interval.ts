import sys from "sys";
import { ValueError } from "builtins";
print(sys.getswitchinterval());
sys.setswitchinterval(0.001);
print(sys.getswitchinterval());
try {
  sys.setswitchinterval(0);
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print("ValueError:", e);
}
