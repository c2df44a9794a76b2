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
  /**
   * Where text about `time` stands: from there on, up to there where it would run over the right edge otherwise, and from the left
   * edge on where it would run over both.
   */
  place(time: number, pixels: number): TextPlace;
}

export interface TextPlace {
  readonly x: string;
  readonly anchor: "start" | "end";
}

/** The scale of a drawing that stands for `end` nanoseconds. */
export function timeScale(end: number): TimeScale {
  const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
  const hasRoom = (span: Span, pixels: number): boolean =>
    ((span.end - span.start) / end) * NARROWEST >= pixels;
  return {
    at: (time) => percent(time / end),
    box: ({ start, end: until }) => ({
      x: percent(start / end),
      width: percent(Math.max(FINEST_SHARE, (until - start) / end)),
    }),
    hasRoom,
    place(time, pixels) {
      if (hasRoom({ start: time, end }, pixels)) return { x: percent(time / end), anchor: "start" };
      return hasRoom({ start: 0, end: time }, pixels)
        ? { x: percent(time / end), anchor: "end" }
        : { x: "0%", anchor: "start" };
    },
  };
}
