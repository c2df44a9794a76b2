/** One line of the calibration table: a figure that was measured on CPython, and what the model makes of it. */
import type { InterpreterName } from "../../src/simulator/settings.ts";
import { reasonFor, type Reason } from "./reasons.ts";

export interface Row {
  /** The section of the measurements it is from, by its letter; "4.5" and "2.2" are sections of the facts. */
  readonly section: string;
  readonly what: string;
  readonly interpreter: InterpreterName;
  /** Where the figure was measured on another version than the one that is modelled. */
  readonly measuredOn?: string;
  readonly unit: "×" | "ns" | "µs" | "ms" | "/s";
  readonly measured: number;
  /** The modelled figure; null where a module that the program needs is not there. */
  readonly model: () => number | null;
}

/** How far modelled and measured may be apart where no reason is given: 15 %. */
export const TOLERANCE = 0.15;

/** A row with what was found. */
export interface Finding {
  readonly row: Row;
  /** Null where the program cannot be run yet. */
  readonly modelled: number | null;
  /** Modelled over measured. */
  readonly ratio: number | null;
  readonly reason: Reason | undefined;
  /** True within the tolerance, or, where there is a reason, within what that allows. */
  readonly isWithin: boolean;
}

/** Runs the program of a row, and compares. */
export function compareRow(row: Row): Finding {
  const reason = reasonFor(row.section, row.what, row.interpreter);
  const modelled = row.model();
  if (modelled === null) return { row, modelled, ratio: null, reason, isWithin: true };
  const ratio = modelled / row.measured;
  const isExcused = reason !== undefined && ratio <= reason.factor && ratio >= 1 / reason.factor;
  return { row, modelled, ratio, reason, isWithin: isClose(ratio) || isExcused };
}

/** True for a ratio that needs no reason. */
export function isClose(ratio: number): boolean {
  return Math.abs(ratio - 1) <= TOLERANCE;
}
