/** asyncio.Semaphore as in CPython 3.4.0 to 3.4.3 and 3.5.0: a wake-up that is not used is lost. */
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

  async acquire() {
    if (this.waiters.length === 0 && this.value > 0) {
      this.value -= 1;
      return true;
    }
    const waiter = asyncio.getRunningLoop().createFuture<boolean>();
    this.waiters.push(waiter);
    try {
      await waiter;
      this.value -= 1;
      return true;
    } finally {
      remove(this.waiters, waiter);
    }
  }

  release() {
    this.value += 1;
    for (const waiter of this.waiters) {
      if (waiter.done()) continue;
      waiter.setResult(true);
      break;
    }
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
