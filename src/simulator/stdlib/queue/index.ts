/** The module `queue`. */
import type { LibraryContext } from "../library-context.ts";
import { createQueues, Empty, Full, ShutDown } from "./queues.ts";
import { createSimpleQueues } from "./simple-queue.ts";

export function createQueueModule(context: LibraryContext): Record<string, unknown> {
  return { ...createQueues(context), ...createSimpleQueues(context), Empty, Full, ShutDown };
}
