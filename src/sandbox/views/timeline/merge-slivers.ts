import type { Span } from "./timeline-layout.ts";

/**
 * Joins neighbours that are each shorter than `finest`, and no further than that from each other, into one stretch
 * that `join` describes. Expects `spans` in the order of time; what is long enough to draw stays as it is.
 */
export function mergeSlivers<S extends Span>(
  spans: readonly S[],
  finest: number,
  join: (slivers: readonly S[]) => S,
): S[] {
  const merged: S[] = [];
  let group: S[] = [];
  const close = (): void => {
    if (group.length > 0) merged.push(group.length === 1 ? group[0]! : join(group));
    group = [];
  };
  for (const span of spans) {
    const last = group.at(-1);
    const isSliver = span.end - span.start < finest;
    if (!isSliver || (last !== undefined && span.start - last.end >= finest)) close();
    if (isSliver) group.push(span);
    else merged.push(span);
  }
  close();
  return merged;
}

/** The stretch from the first of `spans` to the last. Expects at least one. */
export function hull(spans: readonly Span[]): Span {
  return { start: spans[0]!.start, end: spans.at(-1)!.end };
}

/** True where slivers that were joined are still no more than a speck. */
export function isSpeck({ start, end }: Span, finest: number): boolean {
  return end - start < 3 * finest;
}

/** The one of `spans` that `keyOf` gives most time to. Expects at least one. */
export function mostOf<S extends Span, K>(spans: readonly S[], keyOf: (span: S) => K): K {
  const totals = new Map<K, number>();
  for (const span of spans) {
    const key = keyOf(span);
    totals.set(key, (totals.get(key) ?? 0) + span.end - span.start);
  }
  return [...totals].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
