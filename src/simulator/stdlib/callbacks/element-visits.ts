/** The methods that visit elements and make nothing new of them (ECMA-262 23.1.3 and 23.2.3). */
import type { ElementList } from "./element-lists.ts";
import { callable, NO_ELEMENT } from "./stepwise.ts";
import type { Algorithm } from "./takers.ts";

/** What a callback's answer about an element means: undefined to go on, or the method's result, in an array. */
type Judge = (answer: unknown, item: unknown, index: number) => readonly [unknown] | undefined;

interface Visit {
  readonly name: string;
  readonly judge: Judge;
  /** What the method gives where no answer settled it. */
  readonly otherwise: unknown;
  readonly fromEnd?: boolean;
  /** True where an index without an element counts as undefined. */
  readonly visitsHoles?: boolean;
}

const VISITS: readonly Visit[] = [
  { name: "forEach", judge: () => undefined, otherwise: undefined },
  { name: "every", judge: (answer) => (answer ? undefined : [false]), otherwise: true },
  { name: "some", judge: (answer) => (answer ? [true] : undefined), otherwise: false },
  find("find", (item) => item, undefined, false),
  find("findIndex", (_item, index) => index, -1, false),
  find("findLast", (item) => item, undefined, true),
  find("findLastIndex", (_item, index) => index, -1, true),
];

function find(
  name: string,
  result: (item: unknown, index: number) => unknown,
  otherwise: unknown,
  fromEnd: boolean,
): Visit {
  const judge: Judge = (answer, item, index) => (answer ? [result(item, index)] : undefined);
  return { name, judge, otherwise, fromEnd, visitsHoles: true };
}

/** forEach, every, some, find…, reduce and reduceRight, by name. */
export function createVisits(kind: ElementList): Record<string, Algorithm> {
  const visits = VISITS.map((visit): [string, Algorithm] => [visit.name, visiting(kind, visit)]);
  return {
    ...Object.fromEntries(visits),
    reduce: reducing(kind, "reduce", false),
    reduceRight: reducing(kind, "reduceRight", true),
  };
}

function visiting(kind: ElementList, visit: Visit): Algorithm {
  const { name, judge, otherwise, fromEnd, visitsHoles } = visit;
  return function* (step, self, [callback, thisArgument]) {
    const list = kind.open(self, name);
    const length = (yield* kind.length(step, list)) as number;
    callable(callback);
    for (let count = 0; count < length; count++) {
      const index = fromEnd ? length - 1 - count : count;
      const found: unknown = step.element(list, index) ? yield : step.value;
      if (!visitsHoles && found === NO_ELEMENT) continue;
      const item = found === NO_ELEMENT ? undefined : found;
      const answer: unknown = step.call(callback, thisArgument, [item, index, list]) ? yield : step.value;
      const result = judge(answer, item, index);
      if (result !== undefined) return result[0];
    }
    return otherwise;
  };
}

function reducing(kind: ElementList, name: string, fromEnd: boolean): Algorithm {
  return function* (step, self, args) {
    const list = kind.open(self, name);
    const length = (yield* kind.length(step, list)) as number;
    const callback = callable(args[0]);
    const indexAt = (count: number): number => (fromEnd ? length - 1 - count : count);
    let count = 0;
    let total = args[1];
    if (args.length < 2) {
      do {
        if (count >= length) throw new TypeError("Reduce of empty array with no initial value");
        total = step.element(list, indexAt(count++)) ? yield : step.value;
      } while (total === NO_ELEMENT);
    }
    for (; count < length; count++) {
      const index = indexAt(count);
      const item: unknown = step.element(list, index) ? yield : step.value;
      if (item === NO_ELEMENT) continue;
      total = step.call(callback, undefined, [total, item, index, list]) ? yield : step.value;
    }
    return total;
  };
}
