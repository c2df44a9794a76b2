/** The methods of iterators (ECMA-262 27.1.3.2) and `Iterator.from`, over the iterators and generators of a program. */
import { append } from "../../machine/append.ts";
import { isObject } from "../../machine/conversions.ts";
import type { Activation } from "../../machine/program-interface.ts";
import type { LibraryContext } from "../library-context.ts";
import { CONSUMERS, type Consume } from "./iterator-consumers.ts";
import { addIteratorFrom } from "./iterator-from.ts";
import { ITERATOR_PROTOTYPE, IteratorHelpers } from "./iterator-helpers.ts";
import { dropping, filtering, flattening, mapping, taking, type Lazy } from "./iterator-lazy.ts";
import { IteratorRecord } from "./iterator-record.ts";
import { callable, nameOfValue, wholeNumber, type Stepwise } from "./stepwise.ts";
import type { Algorithm, Needs, Takers } from "./takers.ts";

/** Adds them all. */
export function addIterators(takers: Takers, context: LibraryContext): void {
  const helpers = new IteratorHelpers(context);
  const needs: Needs = (self, args) =>
    isObject(self) && (takers.mayRun(self, "next") || takers.reaches(args[0]) || takers.converts(args[0]));
  const lazy = (name: string, create: Lazy, open: typeof openWithCallback): Algorithm =>
    function* (step, self, [argument]) {
      const [underlying, given] = yield* open(step, self, name, argument);
      return helpers.create({ underlying, ...create(underlying, given) });
    };
  takers.addMethods(ITERATOR_PROTOTYPE, needs, {
    map: lazy("map", mapping, openWithCallback),
    filter: lazy("filter", filtering, openWithCallback),
    flatMap: lazy("flatMap", flattening, openWithCallback),
    take: lazy("take", taking, openWithLimit),
    drop: lazy("drop", dropping, openWithLimit),
    ...Object.fromEntries(
      Object.entries(CONSUMERS).map(([name, consume]) => [name, consuming(name, consume)]),
    ),
    toArray: function* (step, self) {
      const iterator = (yield* IteratorRecord.open(step, requireObject(self, "toArray"))) as IteratorRecord;
      const values: unknown[] = [];
      while (yield* iterator.next()) append(values, iterator.value);
      return values;
    },
  });
  addIteratorFrom(takers, context);
}

function requireObject(self: unknown, name: string): object {
  if (isObject(self)) return self;
  throw new TypeError(`Iterator.prototype.${name} called on non-object`);
}

type Opened = Generator<object | undefined, readonly [IteratorRecord, unknown], unknown>;

/** Checks the callback, then opens the iterator; a wrong callback closes it. */
function* openWithCallback(step: Stepwise, self: unknown, name: string, callback: unknown): Opened {
  const iterator = requireObject(self, name);
  yield* new IteratorRecord(step, iterator, undefined).guard(
    (function* () {
      return callable(callback);
    })(),
  );
  return [(yield* IteratorRecord.open(step, iterator)) as IteratorRecord, callback];
}

/** The same for a number that is not negative. */
function* openWithLimit(step: Stepwise, self: unknown, name: string, limit: unknown): Opened {
  const iterator = requireObject(self, name);
  const whole = yield* new IteratorRecord(step, iterator, undefined).guard(readLimit(step, limit));
  return [(yield* IteratorRecord.open(step, iterator)) as IteratorRecord, whole];
}

function* readLimit(step: Stepwise, limit: unknown): Activation {
  const number = (yield* step.number(limit)) as number;
  if (Number.isNaN(number) || wholeNumber(number) < 0) {
    throw new RangeError(`${isObject(limit) ? nameOfValue(limit) : String(limit)} must be positive`);
  }
  return wholeNumber(number);
}

function consuming(name: string, consume: Consume): Algorithm {
  return function* (step, self, args) {
    const [iterator, callback] = yield* openWithCallback(step, self, name, args[0]);
    return yield* consume(step, iterator, callback, args);
  };
}
