/**
 * Where the language's own iterators over containers stand: what each of their steps reads. They are native, so that they
 * do not say; what they have given is what tells.
 */
import { isContainer, type Account, type Look } from "./look.ts";
import type { ObjectNumbers } from "./object-numbers.ts";
import { readProperty } from "./property-accounts.ts";

interface Cursor {
  readonly source: object;
  /** True where the program has the iterator itself, and other threads could move it, too. */
  readonly isHeld: boolean;
  index: number;
  isDone: boolean;
  /** The entries of a Map or a Set in order, when the last one was given; it is the one before `index`. */
  passed: readonly number[];
}

const TYPED_PROTOTYPE = Object.getPrototypeOf(Uint8Array.prototype) as object;

/** The functions that begin to go through a container. */
const BEGINNINGS: ReadonlySet<unknown> = new Set(
  [Array.prototype, Map.prototype, Set.prototype, TYPED_PROTOTYPE].flatMap((home) =>
    ["keys", "values", "entries", Symbol.iterator].map((key): unknown => Reflect.get(home, key)),
  ),
);

/** The `next` of their iterators. */
const STEPS: ReadonlySet<unknown> = new Set(
  [[].values(), new Map().values(), new Set().values()].map((iterator): unknown =>
    Reflect.get(Object.getPrototypeOf(iterator) as object, "next"),
  ),
);

export class IteratorPositions {
  readonly #objects: ObjectNumbers;
  readonly #cursors = new WeakMap<object, Cursor>();

  constructor(objects: ObjectNumbers) {
    this.#objects = objects;
  }

  /** True where a call moves on in a container. */
  isStep(callee: unknown, self: unknown): boolean {
    return STEPS.has(callee) && isContainer(self) && this.#cursors.has(self);
  }

  /** Remembers an iterator over a container that `callee` has given. */
  begun(callee: unknown, source: unknown, iterator: unknown, isHeld: boolean): void {
    if (!BEGINNINGS.has(callee) || !isContainer(source) || !isContainer(iterator)) return;
    if (isHeld) this.#objects.publish(iterator);
    this.#objects.sources.set(iterator, source);
    this.#cursors.set(iterator, { source, isHeld, index: 0, isDone: false, passed: [] });
  }

  /** What the step of an iterator that gave `result` has read. */
  accountOfStep(iterator: object, result: unknown): Account {
    const cursor = this.#cursors.get(iterator)!;
    const { source, index, isHeld, isDone, passed } = cursor;
    if ((result as { readonly done?: boolean }).done === true) cursor.isDone = true;
    else cursor.index++;
    if (source instanceof Map || source instanceof Set) {
      cursor.passed = this.#objects.numbers.listOf(
        this.#objects.numbers.ofList(entriesOf(this.#objects, source)),
      );
    }
    return (look) => {
      if (isHeld) {
        look.shape(iterator, true);
        look.giveUp();
      }
      if (isDone) return;
      if (Array.isArray(source) || ArrayBuffer.isView(source)) readProperty(look, source, index);
      else readEntry(look, source as ReadonlySet<unknown>, index, passed);
    };
  }
}

/**
 * The entry after those that have been passed. Where entries before it have gone meanwhile, or are others, the iterator alone
 * knows which one that is.
 */
function readEntry(
  look: Look,
  container: ReadonlySet<unknown>,
  index: number,
  passed: readonly number[],
): void {
  look.shape(container);
  const entries = look.entriesOf(container);
  for (let i = 0; i < index; i++) {
    if (entries[i] === passed[i]) continue;
    look.giveUp();
    return look.all(container);
  }
  if (index < entries.length) look.entryAt(container, entries[index]!, [...container.keys()][index]);
}

function entriesOf(objects: ObjectNumbers, container: ReadonlySet<unknown>): number[] {
  return [...container.keys()].map((key) => objects.entry(container, key));
}
