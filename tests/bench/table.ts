/** A part of the table: a title above the first column, what the other columns are, and rows of as many cells. */
export interface Section {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The sections below each other, with every column as wide as its widest cell; numbers stand to the right. */
export function formatTable(sections: readonly Section[]): string {
  const lines = sections.flatMap(({ title, columns, rows }) => [[], [title, ...columns], null, ...rows]);
  const widths: number[] = [];
  for (const line of lines) {
    // A cell alone behind the first one is a sentence, and makes no column wide.
    if (line === null || line.length <= 2) continue;
    line.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)));
  }
  for (const { title, rows } of sections) {
    widths[0] = Math.max(widths[0] ?? 0, title.length, ...rows.map(([first = ""]) => first.length));
  }
  const whole = widths.reduce((sum, width) => sum + width + 2, -2);
  return lines.map((line) => (line === null ? "-".repeat(whole) : formatLine(line, widths))).join("\n");
}

function formatLine([first = "", ...cells]: readonly string[], widths: readonly number[]): string {
  if (cells.length === 0) return first;
  const padded = cells.length === 1 ? cells : cells.map((cell, column) => cell.padStart(widths[column + 1]!));
  return [first.padEnd(widths[0]!), ...padded].join("  ");
}

/** Milliseconds, with as many decimals as mean something. */
export function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0)} ms`;
}

/** How many millions a second `count` in `time` milliseconds are. */
export function millionsPerSecond(count: number, time: number): string {
  return `${(count / time / 1000).toFixed(1)} M/s`;
}
