import type { Activation } from "./program-interface.ts";
import type { Resumption } from "./thread.ts";

/** Resumes an activation: with a value, with an exception, or by leaving it as `return` does. */
export function resume(
  activation: Activation,
  how: Resumption,
  input: unknown,
): IteratorResult<object | undefined, unknown> {
  if (how === "next") return activation.next(input);
  return how === "throw" ? activation.throw(input) : activation.return(input);
}
