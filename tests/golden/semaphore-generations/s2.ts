/** asyncio.Semaphore as in CPython 3.10.4 to 3.10.7 and 3.9.12 to the end of 3.9: a flag that can stay up for ever. */
import asyncio from "asyncio";

class Semaphore {
  value: number;
  waiters: asyncio.Future<boolean>[] = [];
  wakeUpScheduled = false;

  constructor(value: number) {
    this.value = value;
  }

  wakeUpNext() {
    for (let waiter = this.waiters.shift(); waiter !== undefined; waiter = this.waiters.shift()) {
      if (waiter.done()) continue;
      waiter.setResult(true);
      this.wakeUpScheduled = true;
      return;
    }
  }

  async acquire() {
    while (this.wakeUpScheduled || this.value <= 0) {
      const waiter = asyncio.getRunningLoop().createFuture<boolean>();
      this.waiters.push(waiter);
      try {
        await waiter;
        this.wakeUpScheduled = false;
      } catch (e) {
        if (e instanceof asyncio.CancelledError) this.wakeUpNext();
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
