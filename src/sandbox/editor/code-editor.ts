import type { ProgramError } from "../../simulator/run-result.ts";

/** Finds every reason for which a program would be refused, in the order of its text. Never rejects. */
export type Diagnose = (source: string) => Promise<readonly ProgramError[]>;

/** What a sandbox asks of an editor, whichever kind it is. */
export interface CodeEditor {
  text(): string;
  /** Replaces the whole text. Can be undone where the editor can undo. */
  setText(text: string): void;
  /** Calls `listener` with the whole text after each change. */
  onChange(listener: (text: string) => void): void;
  /**
   * Marks these errors, which a run came upon, instead of those of the last call. What can be known without a run the
   * editor marks by itself.
   */
  showProblems(problems: readonly ProgramError[]): void;
  /** Marks these lines, counted from 1, and no others, and brings the first of them into view. */
  showLines(lines: readonly number[]): void;
  focus(): void;
  /** Takes the editor out of the page. It must not be used afterwards. */
  dispose(): void;
}

export interface EditorOptions {
  readonly text: string;
  /** The name the program's file has: "counter.ts". */
  readonly fileName: string;
  /** What a screen reader calls the editor: "Code of counter.ts". */
  readonly label: string;
  readonly diagnose: Diagnose;
}
