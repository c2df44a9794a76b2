/** Section c: by how much a sleep of 2 ms is too long, beside threads that compute. */
import { overshoot } from "../programs/waiting.ts";
import type { Row } from "../row.ts";
import { figures, quantile } from "../run-figures.ts";

type Quantiles = readonly [median: number, p90: number];

/** By the number of threads that compute and the switch interval in ms; µs on 3.11, 3.14 and the free-threaded 3.14. */
const MEASURED: readonly (readonly [number, number, Quantiles, Quantiles, Quantiles])[] = [
  [0, 5, [108, 177], [100, 171], [104, 177]],
  [1, 0.1, [324, 449], [314, 427], [94, 161]],
  [1, 1, [1253, 1365], [1240, 1333], [104, 174]],
  [1, 5, [5300, 5362], [5293, 5377], [101, 163]],
  [2, 0.1, [427, 1087], [436, 983], [66, 93]],
  [2, 1, [1416, 4771], [1439, 5853], [65, 69]],
  [2, 5, [3212, 8431], [3209, 8538], [61, 65]],
];

const ON = ["cpython-3.9", "cpython-3.14", "cpython-3.14t"] as const;
const TIMES = 400;

export const WAKE_UPS: readonly Row[] = MEASURED.flatMap(([threads, milliseconds, ...found]) =>
  ON.flatMap((interpreter, at) =>
    (["median", "p90"] as const).map((name, which): Row => {
      const what = `wake-up beside ${threads}, ${milliseconds} ms, ${name}`;
      return {
        section: "c",
        what,
        interpreter,
        ...(at === 0 && { measuredOn: "3.11.7" }),
        unit: "µs",
        measured: found[at]![which]!,
        model: () => {
          const settings = { interpreter, switchInterval: milliseconds / 1e3 };
          return quantile(figures(overshoot(threads, TIMES), settings)!, which === 0 ? 0.5 : 0.9) * 1e6;
        },
      };
    }),
  ),
);
