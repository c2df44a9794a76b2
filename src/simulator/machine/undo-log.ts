/** What an attempt has changed, with what was there before, so that it can be undone. */
import { append } from "./append.ts";
import type { Cell } from "./program-interface.ts";

type Undo = () => void;

/** Stands for a property that was not there. */
const ABSENT = Symbol("absent");

export class UndoLog {
  /** Places of properties, three entries each: the object, the key, the old value. A function is an action of its own. */
  #entries: unknown[] = [];

  noteCell(cell: Cell): void {
    this.#add(cell, "value", cell.value);
  }

  /** False where a change could not be undone. */
  noteProperty(object: object, key: unknown): boolean {
    const name = key as PropertyKey;
    if (Array.isArray(object)) {
      if (typeof key !== "number") return false;
      if (key >= object.length) this.noteLength(object);
    }
    if (Object.hasOwn(object, name)) this.#add(object, name, Reflect.get(object, name));
    else if (name in object) return false;
    else this.#add(object, name, ABSENT);
    return true;
  }

  noteLength(array: unknown[]): void {
    this.#add(array, "length", array.length);
  }

  noteEntry(map: Map<unknown, unknown>, key: unknown): void {
    const has = map.has(key);
    const old = map.get(key);
    this.noteAction(() => (has ? map.set(key, old) : map.delete(key)));
  }

  noteElement(set: Set<unknown>, element: unknown): void {
    if (!set.has(element)) this.noteAction(() => set.delete(element));
  }

  noteAction(undo: Undo): void {
    this.#add(null, "", undo);
  }

  #add(object: object | null, key: PropertyKey, old: unknown): void {
    append(this.#entries, object);
    append(this.#entries, key);
    append(this.#entries, old);
  }

  /** Undoes everything, the last change first. */
  undo(): void {
    // A note that the engine had no room to finish is of a change that was not made.
    const whole = this.#entries.length - (this.#entries.length % 3);
    for (let at = whole - 3; at >= 0; at -= 3) {
      const object = this.#entries[at] as object | null;
      const key = this.#entries[at + 1] as PropertyKey;
      const old = this.#entries[at + 2];
      if (object === null) (old as Undo)();
      else if (old === ABSENT) Reflect.deleteProperty(object, key);
      else Reflect.set(object, key, old);
    }
    this.forget();
  }

  forget(): void {
    if (this.#entries.length > 0) this.#entries = [];
  }
}
