/**
 * How Monaco splits TypeScript into colours: its own grammar, and where it calls everything an identifier, the
 * names that the page's static code paints too, so that nothing changes colour on pressing Edit.
 */
import type { languages } from "monaco-editor";
import { language } from "monaco-editor/languages/definitions/typescript/typescript.js";

const CONSTANTS = ["true", "false", "null", "undefined", "this", "super", "NaN", "Infinity"];
const TYPES = [
  "any",
  "bigint",
  "boolean",
  "never",
  "number",
  "object",
  "string",
  "symbol",
  "unknown",
  "void",
];
/** Keywords only in certain places, and names in all others. */
const ALSO_NAMES = [
  "from",
  "get",
  "set",
  "of",
  "type",
  "is",
  "out",
  "global",
  "module",
  "package",
  "require",
];

const keywords = (language["keywords"] as string[]).filter(
  (word) => ![...CONSTANTS, ...TYPES, ...ALSO_NAMES].includes(word),
);

const common: languages.IMonarchLanguageRule[] = [
  [/from(?=\s*["'])/, "keyword"],
  [/(?:type|of)(?=\s+[\w$["'(])/, "keyword"],
  [
    /#?[a-z_$][\w$]*(?=\s*\()/,
    { cases: { "@keywords": "keyword", "@constants": "constant", "@default": "function" } },
  ],
  [
    /#?[a-z_$][\w$]*/,
    {
      cases: { "@keywords": "keyword", "@constants": "constant", "@types": "type", "@default": "identifier" },
    },
  ],
  ...(language.tokenizer["common"] ?? []).slice(1),
];

export const typescriptGrammar: languages.IMonarchLanguage = {
  ...language,
  keywords: [...keywords, "using"],
  constants: CONSTANTS,
  types: TYPES,
  tokenizer: { ...language.tokenizer, common },
};
