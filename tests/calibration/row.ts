/** One line of the calibration table: a figure that was measured on CPython, and what the model makes of it. */
import type { InterpreterName } from "../../src/simulator/settings.ts";

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
  /** Why the two may be further apart than `TOLERANCE`, and how far they may be: 2 for twice or half as much. */
  readonly apart?: { readonly reason: string; readonly factor: number };
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
  readonly isWithin: boolean;
}

/** Runs the program of a row, and compares. */
export function compareRow(row: Row): Finding {
  let modelled: number | null;
  try {
    modelled = row.model();
  } catch (e) {
    console.error(row.what, String(e).slice(0, 300));
    modelled = null;
  }
  if (modelled === null) return { row, modelled, ratio: null, isWithin: true };
  const ratio = modelled / row.measured;
  return { row, modelled, ratio, isWithin: isWithinBounds(row, ratio) };
}

function isWithinBounds({ apart }: Row, ratio: number): boolean {
  if (isClose(ratio)) return true;
  return apart !== undefined && ratio <= apart.factor && ratio >= 1 / apart.factor;
}

/** True for a ratio that needs no reason. */
export function isClose(ratio: number): boolean {
  return Math.abs(ratio - 1) <= TOLERANCE;
}
