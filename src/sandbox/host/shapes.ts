/** Checks of what comes out of the sandbox, to be put together: each says whether a value has its shape and is not too large. */

export type Check = (value: unknown) => boolean;

/** The most that is looked at: items of one list, and characters of one text. */
const MOST_ITEMS = 200_000;
const MOST_CHARACTERS = 20_000_000;

export const isText: Check = (value) => typeof value === "string" && value.length <= MOST_CHARACTERS;
export const isTruth: Check = (value) => typeof value === "boolean";
export const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
export const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

export const nullable =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

export const list =
  (check: Check, most = MOST_ITEMS): Check =>
  (value) =>
    // Spread, since a list's holes are no items to `every`.
    Array.isArray(value) && value.length <= most && [...(value as unknown[])].every((item) => check(item));

export const oneOf =
  (...choices: readonly string[]): Check =>
  (value) =>
    choices.includes(value as string);

export const record =
  (fields: Record<string, Check>): Check =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(fields).every(([name, check]) => check((value as Record<string, unknown>)[name]));

export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
