import { LibraryObject } from "../../machine/memory.ts";
import type { Channel } from "../processes/channel.ts";
import { REDUCE, type Reduced } from "../processes/pickle.ts";

/** How a manager's process is reached; it is outside all processes, and crosses to them. */
export class RemoteHandle extends LibraryObject {
  readonly requests: Channel;
  /** Counts the objects. */
  objects = 0;

  constructor(requests: Channel) {
    super();
    this.requests = requests;
  }

  [REDUCE](): Reduced {
    return { kind: "RemoteHandle", state: this };
  }
}
