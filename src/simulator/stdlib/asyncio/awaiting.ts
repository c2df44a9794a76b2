/** `await`: what it does with a coroutine, with a future, and with anything else. */
import type { Machine } from "../../machine/machine.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { pythonTypeName } from "../arguments.ts";
import { Coroutine } from "../coroutines.ts";
import { RuntimeError, TypeError } from "../exceptions.ts";
import type { FutureState } from "./future-state.ts";
import type { RunningLoops } from "./loop-state.ts";
import type { TaskState } from "./task-state.ts";

/** The task that runs on the current thread. Throws a RuntimeError where none does. */
export function runningTask(machine: Machine, running: RunningLoops): TaskState {
  const task = running.get(machine.current)?.current;
  if (task === null || task === undefined) throw new RuntimeError("await wasn't used in a task");
  return task;
}

/** `await value`: a coroutine runs in place, a future is waited for unless it is done. */
export function createAwait(
  machine: Machine,
  running: RunningLoops,
  stateOf: (value: unknown) => FutureState | null,
): (value: unknown) => Activation {
  return function* (value): Activation {
    const { meter } = machine;
    if (value instanceof Coroutine) {
      meter.fuel -= machine.interpreter.costs.await;
      machine.pushActivation(value.begin(), value.callee, meter.site, false, null);
      return yield;
    }
    const future = stateOf(value);
    if (future === null) throw new TypeError(`'${pythonTypeName(value)}' object can't be awaited`);
    meter.fuel -= machine.interpreter.costs.await;
    return yield* waitFor(future, machine, running);
  };
}

/** Takes the running task off the thread until `future` is done, and gives its result. */
export function* waitFor(future: FutureState, machine: Machine, running: RunningLoops): Activation {
  // Where other threads could end it right before, that is a step of its own.
  if (machine.loops?.hasOthers && machine.awaitTurn(null)) yield;
  if (!future.isDone) {
    runningTask(machine, running).suspend(future);
    yield;
    if (!future.isDone) throw new RuntimeError("await wasn't used with future");
  }
  return future.takeResult();
}

/** The body of a coroutine that lets the loop make one turn. */
export function* giveTurn(machine: Machine, running: RunningLoops): Activation {
  runningTask(machine, running).suspend(null);
  yield;
  return undefined;
}
