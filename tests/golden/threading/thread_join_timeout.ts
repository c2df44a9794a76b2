import { Thread } from "threading";
import { sleep } from "time";
const t = new Thread({ target: sleep, args: [0.08] });
t.start();
print(t.join(0.02), t.isAlive());
print(t.join(), t.isAlive());
