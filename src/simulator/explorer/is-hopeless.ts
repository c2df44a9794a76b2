/**
 * True where a search has used half of what it was given, and will not be over with the rest. `spent` and `done` are parts from
 * 0 to 1; what is done is an estimate, and mostly one that hopes for too much.
 */
export function isHopeless(spent: number, done: number | null): boolean {
  return spent >= 0.5 && (done === null || done < spent);
}
