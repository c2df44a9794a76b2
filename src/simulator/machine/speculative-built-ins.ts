/** The engine's own functions as an attempt can call them: what they do is plain computing, or can be undone. */
import { isObject } from "./conversions.ts";
import type { Costs } from "./costs.ts";
import type { Meter } from "./meter.ts";
import type { SpeculativeForm } from "./program-interface.ts";
import type { UndoLog } from "./undo-log.ts";

/** Functions of the engine that do nothing but compute a value from primitive ones. */
const PURE: ReadonlySet<unknown> = new Set([
  ...Object.getOwnPropertyNames(Math).map((name): unknown => Reflect.get(Math, name)),
  ...[
    "at",
    "charAt",
    "charCodeAt",
    "codePointAt",
    "endsWith",
    "includes",
    "indexOf",
    "slice",
    "startsWith",
  ].map((name): unknown => Reflect.get(String.prototype, name)),
]);

/** Container methods that only look. */
const ARRAY_PUSH: unknown = Reflect.get(Array.prototype, "push");
const MAP_SET: unknown = Reflect.get(Map.prototype, "set");
const SET_ADD: unknown = Reflect.get(Set.prototype, "add");
const READERS: ReadonlySet<unknown> = new Set([
  ...["at", "includes", "indexOf"].map((name): unknown => Reflect.get(Array.prototype, name)),
  ...["get", "has"].map((name): unknown => Reflect.get(Map.prototype, name)),
  Reflect.get(Set.prototype, "has") as unknown,
]);

type Native = (...args: unknown[]) => unknown;

/** Gives up the attempt. */
type Bail = () => never;

export class SpeculativeBuiltIns {
  readonly #forms = new Map<unknown, SpeculativeForm["run"]>();
  readonly #meter: Meter;
  readonly #costs: Costs;
  readonly #log: UndoLog;
  readonly #bail: Bail;

  constructor(meter: Meter, costs: Costs, log: UndoLog, bail: Bail) {
    this.#meter = meter;
    this.#costs = costs;
    this.#log = log;
    this.#bail = bail;
  }

  /** The function that makes a call of `callee`: with the same `this` and arguments, it gives the same value. */
  formOf(callee: unknown): SpeculativeForm["run"] {
    let form = this.#forms.get(callee);
    if (form === undefined) {
      form = this.#makeForm(callee as Native);
      this.#forms.set(callee, form);
    }
    return form;
  }

  #makeForm(callee: Native): SpeculativeForm["run"] {
    const charge = PURE.has(callee) ? this.#chargePure : this.#chargeContainer;
    const prepare = (self: unknown, args: unknown[]): void => charge.call(this, callee, self, args);
    return function (this: unknown, ...args) {
      prepare(this, args);
      return Reflect.apply(callee, this, args);
    };
  }

  #charge(cost: number): void {
    if ((this.#meter.fuel -= cost) < 0) this.#bail();
  }

  #chargePure(callee: Native, self: unknown, args: unknown[]): void {
    if (args.some(isObject) || (isObject(self) && callee.name in String.prototype)) this.#bail();
    this.#charge(this.#costs.native);
  }

  /** One call of a container's own method is one access to the whole of it. */
  #chargeContainer(callee: Native, self: unknown, args: unknown[]): void {
    const isReader = READERS.has(callee);
    this.#meter.accesses++;
    this.#charge(isReader ? this.#costs.read : this.#costs.write);
    if (callee === ARRAY_PUSH && Array.isArray(self)) this.#log.noteLength(self);
    else if (callee === MAP_SET && self instanceof Map) this.#log.noteEntry(self, args[0]);
    else if (callee === SET_ADD && self instanceof Set) this.#log.noteElement(self, args[0]);
    else if (!isReader || !(Array.isArray(self) || self instanceof Map || self instanceof Set)) this.#bail();
  }
}
