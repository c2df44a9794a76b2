import type { ExecutionPolicy } from "../machine/interpreter.ts";

/** A policy for where who may run is the explorer's business. */
export const NOBODY_DECIDES: ExecutionPolicy = {
  request: () => undefined,
  release: () => undefined,
  mustGiveWay: () => false,
  giveWay: () => undefined,
  turnEnd: () => Infinity,
};
