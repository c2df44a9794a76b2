/** Does something without the host's stack being collected for each error: a program's errors say where they come from by its own text. */
export function withoutStackTraces<Result>(act: () => Result): Result {
  const host = Error as { stackTraceLimit?: number };
  const limit = host.stackTraceLimit;
  host.stackTraceLimit = 0;
  try {
    return act();
  } finally {
    host.stackTraceLimit = limit;
  }
}
