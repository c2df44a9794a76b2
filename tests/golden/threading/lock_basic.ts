import { Lock, Thread } from "threading";
import { RuntimeError, ValueError } from "builtins";
const l = new Lock();
print(l.acquire(), l.locked(), l.acquire({ blocking: false }), l.acquire({ timeout: 0.02 }));
l.release();
print(l.locked());
try {
  l.release();
} catch (e) {
  if (!(e instanceof RuntimeError)) throw e;
  print("RuntimeError:", e);
}
try {
  l.acquire(false, 1);
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print("ValueError:", e);
}
l.acquire();
const t = new Thread({ target: l.release });
t.start();
t.join();
print("released by another thread:", !l.locked());
