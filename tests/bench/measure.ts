const REPETITIONS = 5;

/** Calls `action` once to warm up and five times more, and gives the median of those in milliseconds. */
export function medianTime(action: () => void): number {
  action();
  const times = Array.from({ length: REPETITIONS }, () => timeOf(action)).sort((a, b) => a - b);
  return times[Math.floor(REPETITIONS / 2)]!;
}

/** Milliseconds that one call of `action` takes. */
export function timeOf(action: () => void): number {
  const began = performance.now();
  action();
  return performance.now() - began;
}
