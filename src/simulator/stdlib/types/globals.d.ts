/** What every program has without an import. */

/** Writes the values to standard output as one line, with a space between them, as Python's `print` does. */
declare function print(...values: unknown[]): void;

/**
 * Raises `AssertionError` unless the condition holds, as Python's `assert` statement does.
 * @param message what the error says
 */
declare function assert(condition: unknown, message?: unknown): asserts condition;

interface Console {
  /** The same as `print`: one line on standard output. */
  log(...values: unknown[]): void;
}

declare const console: Console;

interface ImportMeta {
  /**
   * True in the module that the program was started with: Python's `__name__ == "__main__"`.
   *
   * ```ts
   * if (import.meta.main) {
   *   main();
   * }
   * ```
   */
  readonly main: boolean;
}
