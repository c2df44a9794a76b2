/**
 * The colours of highlighted code, for Shiki, as names of tokens instead of values: one stylesheet serves day and
 * night, a change of theme repaints code without a script, and contrast is known where the tokens are.
 */

/** Every token that code is painted with, and the TextMate scopes it paints. */
const PAINT: readonly (readonly [token: string, scopes: readonly string[]])[] = [
  ["--com", ["comment", "punctuation.definition.comment"]],
  ["--str", ["string", "punctuation.definition.string", "string.regexp", "constant.character.escape"]],
  ["--num", ["constant.numeric", "constant.language", "support.constant", "variable.language"]],
  [
    "--kw",
    [
      "keyword",
      "storage",
      "storage.type",
      "storage.modifier",
      "keyword.operator.new",
      "keyword.operator.expression",
    ],
  ],
  [
    "--fn",
    [
      "entity.name.function",
      "support.function",
      "entity.name.type",
      "entity.name.class",
      "support.class",
      "support.type",
      "entity.name.decorator",
    ],
  ],
  [
    "--ink",
    [
      "keyword.operator",
      "punctuation",
      "meta.brace",
      "variable",
      "source",
      "meta.template.expression",
      "storage.type.function.arrow",
    ],
  ],
];

/** A Shiki theme whose colours are the custom properties of `src/styles/tokens.css`. */
export const codeTheme = {
  name: "one-table",
  type: "light" as const,
  fg: "var(--ink)",
  bg: "transparent",
  settings: PAINT.map(([token, scopes]) => ({
    scope: [...scopes],
    settings: { foreground: `var(${token})` },
  })),
};
