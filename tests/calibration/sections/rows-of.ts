/** Rows from a table of the measurements: one figure for each of 3.11, 3.14 and the free-threaded 3.14. */
import type { Row } from "../row.ts";
import { figures } from "../run-figures.ts";

/** What is modelled for each column. */
const ON = ["cpython-3.9", "cpython-3.14", "cpython-3.14t"] as const;

const PER_SECOND = { ns: 1e9, µs: 1e6, ms: 1e3 } as const;

export interface Line {
  readonly what: string;
  readonly unit: keyof typeof PER_SECOND;
  /** On 3.11, 3.14 and 3.14t; null where nothing was measured, or where what is modelled is another thing. */
  readonly measured: readonly [number | null, number | null, number | null];
  /** Prints the seconds. */
  readonly program: string;
  readonly cores?: number;
}

export function rowsOf(section: string, lines: readonly Line[]): readonly Row[] {
  return lines.flatMap(({ what, unit, measured, program, cores = 2 }) =>
    ON.flatMap((interpreter, at): Row[] => {
      const figure = measured[at]!;
      if (figure === null) return [];
      return [
        {
          section,
          what,
          interpreter,
          ...(at === 0 && { measuredOn: "3.11.7" }),
          unit,
          measured: figure,
          model: () => {
            const found = figures(program, { interpreter, cores });
            return found === null ? null : found[0]! * PER_SECOND[unit];
          },
        },
      ];
    }),
  );
}
