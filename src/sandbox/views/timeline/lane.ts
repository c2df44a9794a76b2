import type { ComponentChildren } from "preact";

/** One row of the timeline: its name and its drawing, both with 0 as their top. Pixels. */
export interface Lane {
  readonly height: number;
  readonly label: ComponentChildren;
  readonly chart: ComponentChildren;
}
