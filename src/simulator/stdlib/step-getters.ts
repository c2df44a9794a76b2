import type { Activation } from "../machine/program-interface.ts";
import type { Turn } from "../machine/turn.ts";
import { asLibrary, takeTurn, type LibraryContext } from "./library-context.ts";

const done = new WeakSet<object>();

/**
 * Where all orders are explored, makes each of these getters of a class a step, about what `turn` gives. The program has to be
 * there: an object that is made calls it for its class, and only the first one does anything.
 */
export function stepGetters<Self extends object>(
  context: LibraryContext,
  prototype: Self,
  names: readonly (keyof Self & string)[],
  turn: (self: Self) => Turn | null,
): void {
  if (context.machine.isTimed || done.has(prototype)) return;
  done.add(prototype);
  for (const name of names) {
    const read = Object.getOwnPropertyDescriptor(prototype, name)!.get!;
    const stepwise = function* (this: unknown): Activation {
      yield* takeTurn(context, turn(this as Self));
      return Reflect.apply(read, this, []) as unknown;
    };
    const get = context.program.function("method", name, 0, asLibrary(stepwise)) as () => unknown;
    Object.defineProperty(prototype, name, { get, configurable: true });
  }
}
