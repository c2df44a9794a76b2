const UNITS = [
  { name: "s", nanoseconds: 1e9 },
  { name: "ms", nanoseconds: 1e6 },
  { name: "µs", nanoseconds: 1e3 },
] as const;

/** A length of time in nanoseconds, with three digits that count: "12.3 ms". */
export function formatTime(nanoseconds: number): string {
  const unit = UNITS.find((one) => nanoseconds >= one.nanoseconds);
  if (unit === undefined) return `${Math.round(nanoseconds)} ns`;
  return `${Number((nanoseconds / unit.nanoseconds).toPrecision(3))} ${unit.name}`;
}

export interface Tick {
  /** Nanoseconds. */
  readonly time: number;
  readonly text: string;
}

/** Round moments from 0 to `end`, at most `most` of them, all in one unit. */
export function timeTicks(end: number, most: number): Tick[] {
  if (end <= 0) return [{ time: 0, text: "0" }];
  const magnitude = 10 ** Math.floor(Math.log10(end / most));
  const step = [1, 2, 5, 10].map((factor) => factor * magnitude).find((one) => end / one <= most)!;
  const unit = UNITS.find((one) => end >= one.nanoseconds) ?? { name: "ns", nanoseconds: 1 };
  const ticks: Tick[] = [];
  for (let i = 0; i * step <= end; i++) {
    const value = Number(((i * step) / unit.nanoseconds).toPrecision(6));
    ticks.push({ time: i * step, text: i === 0 ? "0" : `${value} ${unit.name}` });
  }
  return ticks;
}
