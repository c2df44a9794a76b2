import { EOFError } from "builtins";
import { getContext, type Connection, type Queue } from "multiprocessing";

function prod(q: Queue<number | null>) {
  for (let i = 0; i < 3; i++) q.put(i);
  q.put(null);
}

function echo(c: Connection) {
  try {
    for (;;) {
      const got = c.recv();
      c.send(typeof got === "number" ? got * 2 : `${got}${got}`);
    }
  } catch (e) {
    if (!(e instanceof EOFError)) throw e;
    print("child sees EOF");
  }
}

if (import.meta.main) {
  const fork = getContext("fork");
  const q = new fork.Queue<number | null>();
  const producer = new fork.Process({ target: prod, args: [q] });
  producer.start();
  const got: number[] = [];
  for (let item = q.get(); item !== null; item = q.get()) got.push(item);
  print(got);
  producer.join();
  const spawn = getContext("spawn");
  const [a, b] = spawn.Pipe();
  const p = new spawn.Process({ target: echo, args: [b] });
  p.start();
  b.close();
  a.send(21);
  print(a.recv());
  a.send("x");
  print(a.recv());
  a.close();
  p.join();
}
