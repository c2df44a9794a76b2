/** Every feature that random programs are made of. */
import { accessors } from "./accessors.ts";
import { callbacks } from "./callbacks.ts";
import { classes, superInObjects } from "./classes.ts";
import { collections } from "./collections.ts";
import { control } from "./control.ts";
import { conversions } from "./conversions.ts";
import type { Feature } from "./feature.ts";
import { argumentsObject, functions } from "./functions.ts";
import { generators } from "./generators.ts";
import { iterators } from "./iterators.ts";
import { json } from "./json.ts";
import { patterns } from "./patterns.ts";
import { bigints, symbols } from "./primitives.ts";
import { newTarget, privateNames, staticBlocks } from "./private-names.ts";
import { ProgramMaker } from "./program-maker.ts";
import { regExps } from "./regexps.ts";
import { taggedTemplates } from "./templates.ts";
import { usingDeclarations } from "./using.ts";
import { seededRandom } from "../seeded-random.ts";
import { values } from "./values.ts";

/** What every program has. */
const COMMON = [values, control, functions, classes, patterns];

const MORE = [
  accessors,
  argumentsObject,
  bigints,
  callbacks,
  collections,
  conversions,
  generators,
  iterators,
  json,
  newTarget,
  privateNames,
  regExps,
  staticBlocks,
  superInObjects,
  symbols,
  taggedTemplates,
  usingDeclarations,
];

export const FEATURES: readonly Feature[] = [...COMMON, ...MORE];

/** The text of a random program that is mostly about `main`, the same for the same seed; nothing in it is of `without`. */
export function randomProgram(main: Feature, seed: number, without: ReadonlySet<string> = new Set()): string {
  const chosen = new Set([main, values]);
  const rest = FEATURES.filter(({ name }) => !without.has(name));
  // A few at a time meet more often than all of them would.
  const below = seededRandom(seed + 1_000_003 * FEATURES.indexOf(main));
  for (let n = 0; n < 3; n++) chosen.add(rest[below(rest.length)]!);
  return new ProgramMaker(seed, [...chosen]).program();
}
