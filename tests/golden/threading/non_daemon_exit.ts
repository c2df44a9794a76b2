import { Thread } from "threading";
import { sleep } from "time";
import atexit from "atexit";
atexit.register(print, "atexit");
function w() {
  sleep(0.05);
  print("thread ends");
}
new Thread({ target: w }).start();
print("main ends");
