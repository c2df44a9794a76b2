/** What the methods that arrays and typed arrays share need to know of the two. */
import type { Activation } from "../../machine/program-interface.ts";
import { receiver, type Stepwise } from "./stepwise.ts";

export interface ElementList {
  /** `this` as the object that the method works on. */
  open(self: unknown, method: string): object;
  /** Its length when the method begins. */
  length(step: Stepwise, list: object): Activation;
}

/** Arrays, and whatever has a length and elements. */
export const ARRAY_LIKE: ElementList = {
  open: (self, method) => receiver(self, `Array.prototype.${method}`),
  *length(step, list) {
    return yield* step.lengthOfList(list);
  },
};

const TYPED_ARRAY = Object.getPrototypeOf(Uint8Array.prototype) as object;
const typedLength = Object.getOwnPropertyDescriptor(TYPED_ARRAY, "length")!.get!;

/** Typed arrays; the engine's own method, which runs for anything else, throws the TypeError for that. */
export const TYPED: ElementList = {
  open: (self) => self as object,
  *length(_step, list) {
    return Reflect.apply(typedLength, list, []) as number;
  },
};
