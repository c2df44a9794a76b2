/** A button that marks lines of the program. */

export interface LineButtonProps {
  /** Numbers of lines, from 1; others are nowhere in the program. */
  readonly lines: readonly number[];
  readonly onLines: (lines: readonly number[]) => void;
}

export function LineButton({ lines, onLines }: LineButtonProps) {
  const known = [...new Set(lines)].filter((line) => line >= 1).sort((a, b) => a - b);
  if (known.length === 0) return null;
  const last = known.at(-1)!;
  const rest = known.slice(0, -1);
  const text = rest.length === 0 ? `Show line ${last}` : `Show lines ${rest.join(", ")} and ${last}`;
  return (
    <button type="button" class="line-button" onClick={() => onLines(known)}>
      {text}
    </button>
  );
}
