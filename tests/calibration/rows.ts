/** Every row of the calibration table. */
import type { Row } from "./row.ts";
import { SCALING } from "./sections/a-scaling.ts";
import { SLEEPING } from "./sections/b-sleeps.ts";
import { WAKE_UPS } from "./sections/c-wake-up.ts";
import { SWITCHES } from "./sections/e-switches.ts";
import { START_UP } from "./sections/f-start-up.ts";
import { LOCKS } from "./sections/h-locks.ts";
import { NATIVE } from "./sections/i-native.ts";
import { SINGLE } from "./sections/j-single.ts";
import { SHARING } from "./sections/k-sharing.ts";

export const ROWS: readonly Row[] = [
  ...SCALING,
  ...SLEEPING,
  ...WAKE_UPS,
  ...SWITCHES,
  ...START_UP,
  ...LOCKS,
  ...NATIVE,
  ...SINGLE,
  ...SHARING,
];
