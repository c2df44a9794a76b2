/** asyncio.Semaphore as in CPython 3.4.4 to 3.10.3: nothing is lost, but whoever comes late may go first. */
import asyncio from "asyncio";

class Semaphore {
  value: number;
  waiters: asyncio.Future<boolean>[] = [];

  constructor(value: number) {
    this.value = value;
  }

  wakeUpNext() {
    for (let waiter = this.waiters.shift(); waiter !== undefined; waiter = this.waiters.shift()) {
      if (waiter.done()) continue;
      waiter.setResult(true);
      return;
    }
  }

  async acquire() {
    while (this.value <= 0) {
      const waiter = asyncio.getRunningLoop().createFuture<boolean>();
      this.waiters.push(waiter);
      try {
        await waiter;
      } catch (e) {
        waiter.cancel();
        if (this.value > 0 && !waiter.cancelled()) this.wakeUpNext();
        throw e;
      }
    }
    this.value -= 1;
    return true;
  }

  release() {
    this.value += 1;
    this.wakeUpNext();
  }
}

// ——— One table, three guests ———

async function guest(name: string, table: Semaphore) {
  await table.acquire();
  print(name, "sits down");
  await asyncio.sleep(0.01);
  print(name, "leaves");
  table.release();
}
async function main() {
  const table = new Semaphore(1);
  await asyncio.gather(guest("Ada", table), guest("Bob", table), guest("Cy", table));
}
if (import.meta.main) asyncio.run(main());
