/** Random small programs over everything that the explorer knows of objects. */
import * as fc from "fast-check";
import {
  awaitValue,
  choose,
  compareAndSwap,
  down,
  fetchAdd,
  lock,
  read,
  together,
  tryLock,
  unlock,
  up,
  write,
  type Action,
  type Body,
  type Model,
} from "./model.ts";

/** A line of a thread: what it does, given the value that the line before gave. */
interface Line {
  readonly kind: number;
  readonly object: number;
  readonly other: number;
  readonly isConditional: boolean;
}

const VARIABLES = ["x", "y", "z"];
const LOCKS = ["l", "m"];

const pick = <Value>(values: readonly Value[], number: number): Value => values[number % values.length]!;

const KINDS: readonly ((line: Line, last: number) => Action)[] = [
  ({ object }) => read(pick(VARIABLES, object)),
  ({ object }) => read(pick(VARIABLES, object)),
  ({ object }, last) => write(pick(VARIABLES, object), last + 1),
  ({ object, other }) => write(pick(VARIABLES, object), other),
  ({ object }) => fetchAdd(pick(VARIABLES, object)),
  ({ object, other }) => compareAndSwap(pick(VARIABLES, object), other % 2, other + 1),
  ({ object }) => lock(pick(LOCKS, object)),
  ({ object }) => unlock(pick(LOCKS, object)),
  ({ object }) => tryLock(pick(LOCKS, object)),
  () => down("s"),
  () => up("s"),
  ({ object }) => awaitValue(pick(VARIABLES, object), (state) => state > 0),
  ({ other }) => choose(2 + (other % 2)),
  ({ object, other }) => together(read(pick(VARIABLES, object)), fetchAdd(pick(VARIABLES, other))),
  // As a condition does: gives a lock back and says so, or waits for that and looks at something.
  ({ object }) => together(unlock(pick(LOCKS, object)), up("c")),
  ({ object }) => together(down("c"), read(pick(VARIABLES, object))),
  ({ object }) => together(lock(pick(LOCKS, object)), fetchAdd("c", 0)),
];

function show(line: Line): string {
  const action = KINDS[line.kind]!(line, 0);
  return `${line.isConditional ? "if last: " : ""}${line.kind}(${action.objects.join(", ")}; ${line.other})`;
}

function bodyOf(lines: readonly Line[]): Body {
  return function* () {
    let last = 0;
    for (const line of lines) {
      if (line.isConditional && last === 0) continue;
      last = yield KINDS[line.kind]!(line, last);
    }
  };
}

/** By the number of threads, how many lines each has at most. */
type Sizes = Readonly<Record<number, number>>;

function models(sizes: Sizes, kinds: readonly number[]): fc.Arbitrary<Model> {
  const line = fc.record({
    kind: fc.constantFrom(...kinds),
    object: fc.nat(2),
    other: fc.nat(3),
    isConditional: fc.boolean(),
  });
  return fc
    .constantFrom(...Object.keys(sizes).map(Number))
    .chain((threads) => {
      const lines = fc.array(line, { minLength: 1, maxLength: sizes[threads]! });
      return fc.record({
        bodies: fc.array(lines, { minLength: threads, maxLength: threads }),
        permits: fc.nat(2),
      });
    })
    .map(({ bodies, permits }) => ({
      threads: bodies.map(bodyOf),
      initial: { s: permits },
      // What a failing test shows.
      [fc.toStringMethod]: () =>
        `${permits} permits\n${bodies.map((lines) => lines.map(show).join("; ")).join("\n")}`,
    }));
}

/** Programs of 2 to 6 threads; the more threads, the shorter they are. */
export const randomModel = models({ 2: 5, 3: 4, 4: 3, 5: 2, 6: 2 }, [...KINDS.keys()]);

/** Programs of many threads that read and write: it takes five to tell some wrong searches from right ones. */
export const crowdedModel = models({ 5: 3, 6: 2 }, [0, 0, 2, 3, 4]);

/** Programs of operations that read where they fail. */
export const swappingModel = models({ 4: 3, 5: 2 }, [0, 3, 5, 5]);
