import { closing, pools, queues } from "./handing-over.ts";
import { mutualExclusion, nestedLocks, permits, signals } from "./locking.ts";
import { bells, brokenBarrier, flags, rounds, tickets } from "./meeting.ts";
import { oneOf, times, type Pick, type ScenarioMaker } from "./scenario.ts";

const MAKERS: readonly ScenarioMaker[] = [
  mutualExclusion,
  nestedLocks,
  permits,
  signals,
  tickets,
  flags,
  rounds,
  brokenBarrier,
  bells,
  queues,
  closing,
  pools,
];

const IMPORTS = `
import { Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore, Thread, Timer, currentThread, local } from "threading";
import { Empty, Full, LifoQueue, PriorityQueue, Queue, ShutDown, SimpleQueue } from "queue";
import { ThreadPoolExecutor, asCompleted, wait } from "concurrent.futures";
import { compute, native } from "machine";
import { sleep } from "time";
`;

/** A program that ends, whatever the schedule, and the lines that it prints. */
export interface RandomProgram {
  readonly source: string;
  readonly prints: readonly string[];
}

/** One to three groups of threads that go on beside each other, and now and then a daemon that waits for ever. */
export function makeProgram(pick: Pick): RandomProgram {
  const scenarios = times(1 + pick(3), (id) => oneOf(pick, MAKERS)(pick, id));
  const bodies = scenarios.flatMap(({ threads }) => threads);
  const order = bodies.map((body) => ({ body, key: pick(1000) })).sort((a, b) => a.key - b.key);
  const daemon = `new Thread({ target: () => new Event().wait(), daemon: true }).start();`;
  const source = [
    IMPORTS,
    "let retries = 0;",
    "const door = new Lock();",
    ...scenarios.flatMap(({ setup }) => setup),
    "const threads: Thread[] = [];",
    ...order.map(({ body }) => `threads.push(new Thread(() => {\n${body}\n}));`),
    ...(pick(4) === 0 ? [daemon] : []),
    "for (const thread of threads) thread.start();",
    "for (const thread of threads) thread.join();",
    ...scenarios.flatMap(({ checks }) => checks),
  ].join("\n");
  return { source, prints: scenarios.flatMap(({ prints }) => prints) };
}
