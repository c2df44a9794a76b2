import { STEP_TIME } from "../../simulator/explorer/step-time.ts";
import { count } from "../../simulator/count.ts";

const UNITS = [
  { name: "s", nanoseconds: 1e9, decimals: 6 },
  { name: "ms", nanoseconds: 1e6, decimals: 3 },
  { name: "µs", nanoseconds: 1e3, decimals: 2 },
  { name: "ns", nanoseconds: 1, decimals: 0 },
] as const;

type Unit = (typeof UNITS)[number];

/** The largest unit of which `nanoseconds`, rounded by `round`, is at least one. */
function unitFor(nanoseconds: number, round: (value: number, unit: Unit) => number): Unit {
  return UNITS.find((unit) => round(nanoseconds / unit.nanoseconds, unit) >= 1) ?? UNITS.at(-1)!;
}

/** A length of time, given in nanoseconds, to three digits: "12.3 ms". */
export function formatTime(nanoseconds: number): string {
  const round = (value: number): number => Number(value.toPrecision(3));
  const unit = unitFor(nanoseconds, round);
  const value = nanoseconds / unit.nanoseconds;
  return `${unit.name === "ns" ? Math.round(value) : round(value)} ${unit.name}`;
}

/** A moment, given in nanoseconds, with digits enough to tell it from its neighbours: "1.000187 s". */
export function formatMoment(nanoseconds: number): string {
  if (nanoseconds === 0) return "0";
  const round = (value: number, unit: Unit): number => Number(value.toFixed(unit.decimals));
  const unit = unitFor(nanoseconds, round);
  return `${(nanoseconds / unit.nanoseconds).toFixed(unit.decimals)} ${unit.name}`;
}

export interface Tick {
  /** Nanoseconds. */
  readonly time: number;
  readonly text: string;
}

/** Round moments from 0 to `end` nanoseconds, at most `most` steps of them, all in one unit. */
export function timeTicks(end: number, most: number): Tick[] {
  if (end <= 0) return [{ time: 0, text: "0" }];
  const magnitude = 10 ** Math.floor(Math.log10(end / most));
  const step = [1, 2, 5, 10].map((factor) => factor * magnitude).find((one) => end / one <= most)!;
  const unit = UNITS.find((one) => end >= one.nanoseconds) ?? UNITS.at(-1)!;
  const ticks: Tick[] = [];
  for (let i = 0; i * step <= end; i++) {
    const value = Number(((i * step) / unit.nanoseconds).toPrecision(6));
    ticks.push({ time: i * step, text: i === 0 ? "0" : `${value} ${unit.name}` });
  }
  return ticks;
}

/** How the views of a run say when things happen, and for how long. */
export interface Clock {
  /** What stands at the axis. */
  readonly axis: string;
  /** What stands over a column of moments. */
  readonly column: string;
  /** A length of time, given in nanoseconds. */
  readonly length: (nanoseconds: number) => string;
  readonly moment: (nanoseconds: number) => string;
  readonly ticks: (end: number, most: number) => Tick[];
  /** The whole of a run that took so long, on so many cores. */
  readonly whole: (nanoseconds: number, cores: number) => string;
}

/** The clock of a run. */
export const MODELLED_TIME: Clock = {
  axis: "modelled time",
  column: "Time",
  length: formatTime,
  moment: formatMoment,
  ticks: timeTicks,
  whole: (nanoseconds, cores) => `${formatTime(nanoseconds)} of modelled time on ${count(cores, "core")}`,
};

/** The clock of a replay, which has an order of steps and no time. */
export const ORDER_OF_STEPS: Clock = {
  axis: "steps",
  column: "Step",
  length: (nanoseconds) => count(Math.round(nanoseconds / STEP_TIME), "step"),
  moment: (nanoseconds) => String(Math.round(nanoseconds / STEP_TIME)),
  ticks: (end, most) =>
    timeTicks(end / STEP_TIME, most)
      .filter(({ time }) => Number.isInteger(time))
      .map(({ time }) => ({ time: time * STEP_TIME, text: String(time) })),
  whole: (nanoseconds) => count(Math.round(nanoseconds / STEP_TIME), "step"),
};
