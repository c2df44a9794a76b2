/** Section b: n sleeps of 50 ms. */
import { SLEEPS } from "../programs/waiting.ts";
import { type Row } from "../row.ts";
import { figures } from "../run-figures.ts";

type Kind = keyof typeof SLEEPS;

/** Milliseconds: on 3.11, 3.14 and the free-threaded 3.14. */
const MEASURED: readonly (readonly [Kind, number, number, number, number])[] = [
  ["serial", 10, 501.0, 501.0, 501.0],
  ["threads", 1, 50.5, 50.5, 50.9],
  ["threads", 10, 51.5, 51.0, 52.5],
  ["threads", 100, 59.0, 58.5, 83.2],
  ["threads", 1000, 175.6, 166.9, 824.7],
  ["asyncio", 1, 51.0, 50.6, 50.8],
  ["asyncio", 10, 50.7, 50.7, 50.8],
  ["asyncio", 100, 51.4, 51.2, 51.6],
  ["asyncio", 1000, 57.0, 56.0, 56.8],
  ["asyncio", 10_000, 166.3, 104.0, 133.8],
  ["fork", 1, 53.2, 52.9, 53.4],
  ["fork", 10, 64.4, 64.6, 64.0],
  ["fork", 100, 192.1, 188.3, 237.1],
];

const ON = ["cpython-3.9", "cpython-3.14", "cpython-3.14t"] as const;

export const SLEEPING: readonly Row[] = MEASURED.flatMap(([kind, n, ...times]) =>
  ON.map((interpreter, at): Row => {
    const what = `${n} × 50 ms, ${kind}`;
    return {
      section: "b",
      what,
      interpreter,
      ...(at === 0 && { measuredOn: "3.11.7" }),
      unit: "ms",
      measured: times[at]!,
      model: () => {
        const found = figures(SLEEPS[kind](n), { interpreter });
        return found === null ? null : found[0]! * 1e3;
      },
    };
  }),
);
