import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "dist",
      ".astro",
      "node_modules",
      "test-results",
      "playwright-report",
      "content/lessons",
      "tests/golden/*/*.ts",
      "**/*.astro",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      // The compiler's own flags say what an index or an array access may be; `!` marks what the code knows better.
      "@typescript-eslint/no-non-null-assertion": "off",
      // A generator that never yields is an operation that happens not to block.
      "require-yield": "off",
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "max-lines": ["error", { max: 400, skipBlankLines: false, skipComments: false }],
      eqeqeq: "error",
    },
  },
  {
    // Written in the sandbox language, where `using _` is held and not used.
    files: ["src/simulator/stdlib/asyncio/library/*.ts"],
    rules: { "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_$" }] },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { process: "readonly", URL: "readonly", console: "readonly" } },
  },
);
