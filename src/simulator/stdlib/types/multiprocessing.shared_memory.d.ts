/** Memory that processes share. */
declare module "multiprocessing.shared_memory" {
  /**
   * Bytes that processes share, by name. Nothing is copied, and nothing is locked.
   *
   * ```ts
   * const shared = new SharedMemory({ create: true, size: 16 });
   * shared.buf[0] = 42;
   * ```
   */
  export class SharedMemory {
    constructor(options: { name?: string | null; create?: boolean; size?: number });
    constructor(name: string | null, create?: boolean, size?: number);
    /** The name under which another process finds it. */
    readonly name: string;
    /** How many bytes there are. */
    readonly size: number;
    /** The bytes. */
    readonly buf: Uint8Array;
    /** Lets go of it here. */
    close(): void;
    /** Takes the name away. It is gone once everybody has closed it. */
    unlink(): void;
  }

  export * as default from "multiprocessing.shared_memory";
}
