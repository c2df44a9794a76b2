/**
 * `threading.local`: an object whose attributes each thread has for itself.
 *
 * It is a proxy, which leads every access to the attributes of the thread that makes it. What only one thread can reach is
 * no shared place, so accesses are no steps (`Unshared`). A subclass's constructor runs once in each thread that uses
 * the object, with the same arguments, as Python's `__init__` does.
 */
import { append } from "../../machine/append.ts";
import { Unshared } from "../../machine/memory.ts";
import { Stopped } from "../../machine/stopped.ts";
import type { Thread } from "../../machine/thread.ts";
import { TypeError } from "../exceptions.ts";
import type { LibraryContext } from "../library-context.ts";

type Constructor = new (...args: unknown[]) => object;

/** Makes the class of one run. */
export function createThreadLocals({ machine }: LibraryContext) {
  /** The object for whose next thread the constructors run again, where they do. */
  let renewed: object | null = null;

  class local extends Unshared {
    constructor(...args: unknown[]) {
      super();
      const ofClass = new.target as Constructor;
      const given = ofClass === local ? args : machine.current.constructorArguments.pop()!;
      if (renewed !== null) {
        const object = renewed;
        renewed = null;
        return object as local;
      }
      if (ofClass === local && args.length > 0)
        throw new TypeError("Initialization arguments are not supported");
      return makeProxy(this, ofClass, given) as local;
    }

    override toString(): string {
      return `<${this.constructor.name}>`;
    }
  }

  function makeProxy(prototypeHolder: object, ofClass: Constructor, args: unknown[]): object {
    const attributes = new WeakMap<Thread, object>();
    const prototype = Object.getPrototypeOf(prototypeHolder) as object;
    const own = (): object => {
      const thread = machine.current;
      const known = attributes.get(thread);
      if (known !== undefined) return known;
      // A constructor's doings cannot be undone: an attempt at this call is given up.
      if (machine.isTrying) throw new Stopped();
      const made = Object.create(prototype) as object;
      attributes.set(thread, made);
      append(thread.onEnd, () => attributes.delete(thread));
      if (ofClass !== local) {
        renewed = proxy;
        Reflect.construct(ofClass, args);
      }
      return made;
    };
    attributes.set(machine.current, Object.create(prototype) as object);
    const proxy = new Proxy(prototypeHolder, {
      get: (_target, key) => Reflect.get(own(), key, proxy) as unknown,
      set: (_target, key, value) => Reflect.set(own(), key, value),
      has: (_target, key) => Reflect.has(own(), key),
      deleteProperty: (_target, key) => Reflect.deleteProperty(own(), key),
      ownKeys: () => Reflect.ownKeys(own()),
      defineProperty: (_target, key, property) =>
        Reflect.defineProperty(own(), key, { ...property, configurable: true }),
      getOwnPropertyDescriptor: (_target, key) => Reflect.getOwnPropertyDescriptor(own(), key),
    });
    return proxy;
  }

  return { local };
}
