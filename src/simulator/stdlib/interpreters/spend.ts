import type { LibraryContext } from "../library-context.ts";
import { burn } from "../processes/burn.ts";

/** Spends time on what a run has to wait for; where nobody counts the time, there is nothing of it to be seen. */
export function* spend(
  context: LibraryContext,
  nanoseconds: number,
  text: string,
): Generator<undefined, void, unknown> {
  if (context.machine.isTimed) yield* burn(context, nanoseconds, text);
}
