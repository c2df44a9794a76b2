/** The exceptions of asyncio (Lib/asyncio/exceptions.py, queues.py). */
import { BaseException, Exception, RuntimeError, TimeoutError } from "../exceptions.ts";

/** A task or a future was cancelled. It is no `Exception`. */
export class CancelledError extends BaseException {}
export class InvalidStateError extends Exception {}
export class BrokenBarrierError extends RuntimeError {}
export class QueueEmpty extends Exception {}
export class QueueFull extends Exception {}
export class QueueShutDown extends Exception {}

/** The exceptions that the module `asyncio` has. */
export const ASYNCIO_EXCEPTIONS = {
  CancelledError,
  InvalidStateError,
  BrokenBarrierError,
  QueueEmpty,
  QueueFull,
  QueueShutDown,
  TimeoutError,
};
