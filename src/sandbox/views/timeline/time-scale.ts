import { FINEST_SHARE, NARROWEST } from "./lay-out-timeline.ts";
import type { Span } from "./timeline-layout.ts";

/** Turns modelled time into places on a drawing of any width: everything along the time axis is a percentage. */
export interface TimeScale {
  /** Where `time` is, as SVG's x. */
  at(time: number): string;
  /** A rectangle's x and width, never too thin to see. */
  box(span: Span): { x: string; width: string };
  /** True where `pixels` fit into `span` on the narrowest drawing. */
  hasRoom(span: Span, pixels: number): boolean;
  /** `end` for text that would run over the right edge if it began at `time`, else `start`. */
  anchor(time: number, pixels: number): "start" | "end";
}

/** The scale of a drawing that stands for `end` nanoseconds. */
export function timeScale(end: number): TimeScale {
  const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
  return {
    at: (time) => percent(time / end),
    box: ({ start, end: until }) => ({
      x: percent(start / end),
      width: percent(Math.max(FINEST_SHARE, (until - start) / end)),
    }),
    hasRoom: (span, pixels) => ((span.end - span.start) / end) * NARROWEST >= pixels,
    anchor: (time, pixels) => (((end - time) / end) * NARROWEST < pixels ? "end" : "start"),
  };
}
