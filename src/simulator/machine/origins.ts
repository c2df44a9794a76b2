/** Where in the program its functions come from: what has to be known of them to hand them to another interpreter. */
export interface Origin {
  /** What stands before its name in its qualified name: `outer.<locals>.`, or nothing for the module's own. */
  readonly qualifier: string;
  /**
   * The number under which every interpreter can make it, or −1. Those have one that name nothing but their own variables
   * and what is built in (PEP 734 calls them stateless).
   */
  readonly stateless: number;
}

const origins = new WeakMap<object, Origin>();

export function noteOrigin(callee: object, origin: Origin): void {
  origins.set(callee, origin);
}

/** The origin of a function of the program, where its program may hand functions over. */
export function originOf(callee: object): Origin | undefined {
  return origins.get(callee);
}
