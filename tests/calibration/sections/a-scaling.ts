/** Section a: CPU-bound scaling on two cores. */
import { JOBS, MEASURED_SPEED_UPS, type Version } from "../measured/speed-ups.ts";
import { scaling, type Job } from "../programs/scaling.ts";
import type { Row } from "../row.ts";
import { figures } from "../run-figures.ts";

const MODELS = { "3.11": "cpython-3.9", "3.14": "cpython-3.14", "3.14t": "cpython-3.14t" } as const;

export const SCALING: readonly Row[] = MEASURED_SPEED_UPS.flatMap(({ work, kind, n, speedUps }) =>
  (Object.entries(speedUps) as [Version, number][]).map(([version, measured]): Row => {
    const job: Job = JOBS[work][version];
    return {
      section: "a",
      what: `${work}, ${n} × ${kind}`,
      interpreter: MODELS[version],
      ...(version === "3.11" && { measuredOn: "3.11.7" }),
      unit: "×",
      measured,
      model: () => {
        const found = figures(scaling(kind, n, job), { interpreter: MODELS[version] });
        return found === null ? null : found[0]! / found[1]!;
      },
    };
  }),
);
