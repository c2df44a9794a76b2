import type { ProcessCosts } from "../machine/costs.ts";
import type { ExecutionPolicy, Interpreter } from "../machine/interpreter.ts";

/** Who may run is the explorer's business. */
const NOBODY_DECIDES: ExecutionPolicy = {
  request: () => undefined,
  release: () => undefined,
  mustGiveWay: () => false,
  giveWay: () => undefined,
  turnEnd: () => Infinity,
};

const explored = new WeakMap<Interpreter, Interpreter>();

/** The same interpreter where nobody counts the time: its code takes none, and nobody decides who may run. */
export function untimed(interpreter: Interpreter): Interpreter {
  let untimed = explored.get(interpreter);
  if (untimed === undefined) {
    // What the steps of threads cost is nothing at their pace, and is what compiled code asks by.
    const costs = { ...interpreter.costs, processes: free(interpreter.costs.processes) as ProcessCosts };
    untimed = { ...interpreter, costs, createPolicy: () => NOBODY_DECIDES };
    explored.set(interpreter, untimed);
  }
  return untimed;
}

function free(costs: object): object {
  return Object.fromEntries(
    Object.entries(costs).map(([name, cost]: [string, unknown]) => [
      name,
      typeof cost === "number" ? 0 : free(cost as object),
    ]),
  );
}
