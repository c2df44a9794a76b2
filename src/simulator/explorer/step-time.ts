/** Nanoseconds that each step of a replay is shown to take: it has an order and no time. */
export const STEP_TIME = 1_000_000;
