/**
 * Checks what an author wrote against its schema, and says what is wrong in the author's terms: the file, the field,
 * what was expected there and what was found.
 */
import type { z } from "zod";

type RawIssue = z.core.$ZodRawIssue;

/** A content file that does not say what it has to say. `message` has one line for each mistake. */
export class ContentError extends Error {
  override name = "ContentError";
}

/**
 * Returns `data` as `schema` understands it, defaults filled in.
 * Throws a `ContentError` with a line such as
 * `content/course.ts: parts[1].lessons[0].id: expected kebab-case text, found 4` for each mistake.
 */
export function parseContent<S extends z.ZodType>(schema: S, data: unknown, file: string): z.output<S> {
  const result = schema.safeParse(data, { error: explainIssue });
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => {
    const field = writePath(path);
    return field === "" ? `${file}: ${message}` : `${file}: ${field}: ${message}`;
  });
  throw new ContentError(lines.join("\n"));
}

/** A schema's own error: what the field has to be, in words. To be given as `error` to a zod type. */
export function expected(what: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => `expected ${what}, found ${showValue(input)}`;
}

/** A path as an author would write it: `parts[1].lessons[0].id`. */
export function writePath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");
}

function explainIssue(issue: RawIssue): string {
  if (issue.code === "unrecognized_keys") {
    const names = issue.keys.map((key) => JSON.stringify(key)).join(", ");
    return `expected only fields of the schema, found ${names}; correct the name or take it out`;
  }
  return `expected ${nameExpectation(issue)}, found ${showValue(issue.input)}`;
}

const TYPE_NAMES: Record<string, string> = {
  string: "text",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object with fields",
  record: "an object with fields",
};

function nameExpectation(issue: RawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return TYPE_NAMES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join(" or ");
    case "too_small":
      return nameSize(issue.origin, "at least", Number(issue.minimum));
    case "too_big":
      return nameSize(issue.origin, "at most", Number(issue.maximum));
    case "invalid_format":
      return issue.format === "url"
        ? "an address such as https://example.org"
        : `text in the form ${issue.format}`;
    default:
      return "something else";
  }
}

function nameSize(origin: string, bound: string, size: number): string {
  if (origin === "string") return `text of ${bound} ${size} ${size === 1 ? "character" : "characters"}`;
  if (origin === "array") return `a list of ${bound} ${size} ${size === 1 ? "entry" : "entries"}`;
  return `a number of ${bound} ${size}`;
}

function showValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "function") return "a function";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
