/** asyncio.Semaphore as in CPython 3.10.8 to 3.12: the permit is handed over with the wake-up. */
import asyncio from "asyncio";

function remove(waiters: asyncio.Future[], waiter: asyncio.Future) {
  const index = waiters.indexOf(waiter);
  if (index >= 0) waiters.splice(index, 1);
}

class Semaphore {
  value: number;
  waiters: asyncio.Future<boolean>[] = [];

  constructor(value: number) {
    this.value = value;
  }

  locked() {
    return this.value === 0 || this.waiters.some((waiter) => !waiter.cancelled());
  }

  wakeUpNext() {
    for (const waiter of this.waiters) {
      if (waiter.done()) continue;
      this.value -= 1;
      waiter.setResult(true);
      return true;
    }
    return false;
  }

  async acquire() {
    if (!this.locked()) {
      this.value -= 1;
      return true;
    }
    const waiter = asyncio.getRunningLoop().createFuture<boolean>();
    this.waiters.push(waiter);
    try {
      try {
        await waiter;
      } finally {
        remove(this.waiters, waiter);
      }
    } catch (e) {
      if (e instanceof asyncio.CancelledError && !waiter.cancelled()) {
        this.value += 1;
        this.wakeUpNext();
      }
      throw e;
    }
    if (this.value > 0) this.wakeUpNext();
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
