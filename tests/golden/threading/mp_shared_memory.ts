import { getContext } from "multiprocessing";
import { SharedMemory } from "multiprocessing.shared_memory";

function w(name: string) {
  const s = new SharedMemory({ name });
  s.buf[0] = 42;
  s.close();
}

if (import.meta.main) {
  const s = new SharedMemory({ create: true, size: 16 });
  const p = new (getContext("fork").Process)({ target: w, args: [s.name] });
  p.start();
  p.join();
  print(s.buf[0]);
  s.close();
  s.unlink();
}
