/** Who makes things, which go by its path and by how many it had made before: a thread, or an actor on an event loop. */
export interface Maker {
  /** The chain of creations that led to it. */
  readonly path: string;
  created: number;
  /** How many threads it has made. */
  threadsMade: number;
}
