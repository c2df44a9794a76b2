/** What `build-library.ts` makes of a module of the library that is written in the sandbox language. */
import type { ProgramInterface, Suspendable } from "../../machine/program-interface.ts";

export interface LibraryModule {
  /** What the module is called in events and stacks: `asyncio/locks.ts`. */
  readonly file: string;
  /** The module as the machine runs it; `isInspected` where its variables are to be seen. Its body returns what it exports. */
  readonly link: (program: ProgramInterface, isInspected: boolean) => Suspendable;
  /** Lines and columns of its sites, four numbers each: where it begins, and where it ends. */
  readonly sites: readonly number[];
  /** The same of its scopes. */
  readonly scopes: readonly number[];
}
