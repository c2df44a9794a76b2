/** Calls `callee`; most calls have few arguments, and those are handed over one by one, which is quicker. */
export function callWith<Result>(
  callee: (this: unknown, ...args: unknown[]) => Result,
  self: unknown,
  args: ArrayLike<unknown>,
): Result {
  switch (args.length) {
    case 0:
      return callee.call(self);
    case 1:
      return callee.call(self, args[0]);
    case 2:
      return callee.call(self, args[0], args[1]);
    default:
      return Reflect.apply(callee, self, args);
  }
}
