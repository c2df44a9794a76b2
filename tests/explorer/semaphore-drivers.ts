/**
 * Guests for the generations of asyncio.Semaphore: who comes, who leaves and who gives up is told by sleeps, so in which order it
 * happens is for Explore to find. What each does is printed: the order of the lines is the schedule.
 */
import { readFileSync } from "node:fs";

export type Generation = "s0" | "s1" | "s2" | "s3" | "s4" | "s5";

export const GENERATIONS: readonly Generation[] = ["s0", "s1", "s2", "s3", "s4", "s5"];

/** Takes the class from the recorded program of a generation. */
function classOf(generation: Generation): string {
  const path = new URL(`../golden/semaphore-generations/${generation}.ts`, import.meta.url);
  return readFileSync(path, "utf8").split("// ——— One table")[0]!;
}

const GUESTS = `
const line: string[] = [];
async function sitDown(name: string, table: Semaphore) {
  print(name, "acquires");
  line.push(name);
  try {
    await table.acquire();
  } catch (e) {
    print(name, "runs");
    line.splice(line.indexOf(name), 1);
    throw e;
  }
  print(name, line[0] === name ? "runs" : "overtakes");
  line.splice(line.indexOf(name), 1);
}
function leave(name: string, table: Semaphore) {
  print(name, "releases");
  table.release();
}
/** Comes at once or later, and stays for a while, or for good. */
async function guest(name: string, table: Semaphore, comes: number | null, stays: number | null) {
  if (comes !== null) await asyncio.sleep(comes);
  await sitDown(name, table);
  if (stays === null) return;
  try {
    await asyncio.sleep(stays);
  } finally {
    leave(name, table);
  }
}
`;

/** What happens at the table, as the body of \`main\`. */
const DRIVERS = {
  /** One is inside, two wait, and somebody calls the first of those away. */
  away: `
  const table = new Semaphore(1);
  const ada = asyncio.createTask(guest("Ada", table, null, 1));
  const bob = asyncio.createTask(guest("Bob", table, null, 1));
  const cy = asyncio.createTask(guest("Cy", table, null, 1));
  await asyncio.sleep(2);
  print("Bob is cancelled");
  bob.cancel();
  await asyncio.wait([ada, bob, cy]);`,
  /** Nobody is let in until two places are free at once; one waits, one comes late. */
  opening: `
  const table = new Semaphore(0);
  const ada = asyncio.createTask(guest("Ada", table, null, null));
  const dan = asyncio.createTask(guest("Dan", table, 1, null));
  await asyncio.sleep(1);
  leave("Zoe", table);
  leave("Zoe", table);
  await asyncio.wait([ada, dan]);`,
  /** One is inside, one waits, one comes late. */
  newcomer: `
  const table = new Semaphore(1);
  const ada = asyncio.createTask(guest("Ada", table, null, 1));
  const bob = asyncio.createTask(guest("Bob", table, null, 1));
  const dan = asyncio.createTask(guest("Dan", table, 1, 1));
  await asyncio.wait([ada, bob, dan]);`,
  /** One is inside, the only one who waits is called away, and then somebody comes. */
  unlucky: `
  const table = new Semaphore(1);
  const ada = asyncio.createTask(guest("Ada", table, null, 1));
  const bob = asyncio.createTask(guest("Bob", table, null, 1));
  await asyncio.sleep(2);
  print("Bob is cancelled");
  bob.cancel();
  await asyncio.wait([ada, bob]);
  await guest("Cy", table, null, null);`,
  /** Two are inside, one waits, one comes late. */
  both: `
  const table = new Semaphore(2);
  const ada = asyncio.createTask(guest("Ada", table, null, 1));
  const bob = asyncio.createTask(guest("Bob", table, null, 1));
  const cy = asyncio.createTask(guest("Cy", table, null, null));
  const dan = asyncio.createTask(guest("Dan", table, 1, null));
  await asyncio.wait([ada, bob, cy, dan]);`,
  /** Two wait, two places are made free by a clock, one comes late. */
  clock: `
  const table = new Semaphore(0);
  const loop = asyncio.getRunningLoop();
  const bob = asyncio.createTask(guest("Bob", table, null, null));
  const cy = asyncio.createTask(guest("Cy", table, null, null));
  loop.callLater(1, leave, "Zoe", table);
  asyncio.createTask(guest("Dan", table, 1, 1));
  await asyncio.sleep(0);
  loop.callLater(1, leave, "Zoe", table);
  await asyncio.wait([bob, cy]);`,
} as const;

export type Driver = keyof typeof DRIVERS;

/** A program in which guests use the semaphore of a generation. */
export function atTheTable(generation: Generation, driver: Driver): string {
  return `${classOf(generation)}${GUESTS}async function main() {${DRIVERS[driver]}\n}\nasyncio.run(main());\n`;
}
