/** asyncio.Semaphore as it was on the main branch for four days in September 2022: right, and one at a time. */
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

  wakeUpFirst() {
    const first = this.waiters[0];
    if (first !== undefined && !first.done()) first.setResult(true);
  }

  async acquire() {
    if (this.value > 0 && this.waiters.every((waiter) => waiter.cancelled())) {
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
      if (e instanceof asyncio.CancelledError && this.value > 0) this.wakeUpFirst();
      throw e;
    }
    this.value -= 1;
    if (this.value > 0) this.wakeUpFirst();
    return true;
  }

  release() {
    this.value += 1;
    this.wakeUpFirst();
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
