/** What several of the library's classes share (Lib/asyncio/mixins.py of CPython). */
import {
  getRunningLoop,
  isOptions,
  LibraryObject,
  newWaiterFor,
  placeHere,
  type EventLoop,
  type Future,
  type Place,
} from "_asyncio";
import { RuntimeError, repr } from "builtins";

/** An object that belongs to the first event loop in which somebody waits for it. */
export class LoopBound extends LibraryObject {
  _loop: EventLoop | null = null;
  /** What it is in the events of the run, by the program's own name for it. */
  _place: Place = placeHere(this.constructor.name);
  /** True for what another object of the library is made of: nobody is told what happens to it. */
  _isPart = false;

  _getLoop(): EventLoop {
    const loop = getRunningLoop();
    this._loop ??= loop;
    if (loop !== this._loop) throw new RuntimeError(`${repr(this)} is bound to a different event loop`);
    return loop;
  }

  /** A future that a task waits for until somebody sets its result. */
  _newWaiter(kind: string): Future<boolean> {
    return newWaiterFor(kind, this._place, this._getLoop());
  }
}

/** One acquisition, given back when its block is left: Python's `async with`. */
export class Hold extends LibraryObject {
  _owner: { release(): void } | null;

  constructor(owner: { release(): void }) {
    super();
    this._owner = owner;
  }

  [Symbol.dispose](): void {
    const owner = this._owner;
    this._owner = null;
    owner?.release();
  }
}

/** Takes `item` out of `list`, where it is in it. */
export function remove(list: unknown[], item: unknown): void {
  const index = list.indexOf(item);
  if (index >= 0) list.splice(index, 1);
}

/** An argument that may be given by position or by name: `new Queue(3)`, `new Queue({ maxsize: 3 })`. */
export function argument<Value>(
  given: Value | { readonly [name: string]: unknown },
  name: string,
  otherwise: Value,
): Value {
  if (!isOptions(given)) return given as Value;
  const value = given[name] as Value | undefined;
  return value === undefined ? otherwise : value;
}
