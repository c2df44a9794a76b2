/** The text in which a step stands: the program, or a module of the library, with everybody who is in it. */
import { Badge } from "../badge.tsx";
import { threadIdentity } from "../thread-identity.ts";
import type { Piece } from "./colour-code.ts";
import type { StepActor } from "./step-cast.ts";

/** Badges that fit into the margin of a line. */
const MOST_BADGES = 2;

export interface CodePaneProps {
  /** The program's file, or that of the library's module. */
  readonly file: string;
  readonly isLibrary: boolean;
  readonly lines: readonly (readonly Piece[])[];
  /** The line of the selected frame, from 1, and whose it is; null where it stands in no text. */
  readonly here: { readonly line: number; readonly standing: number } | null;
  readonly actors: readonly StepActor[];
  /** Back to the program, from a module of the library. */
  readonly onBack: () => void;
}

export function CodePane({ file, isLibrary, lines, here, actors, onBack }: CodePaneProps) {
  const standing = whoStandsWhere(actors, isLibrary ? file : undefined);
  return (
    <div class="stepping-text">
      {isLibrary && (
        <div class="library-file">
          <p>
            <b>{file}</b> <span class="soft">of the library, read only</span>
          </p>
          <button type="button" class="button" onClick={onBack}>
            Back to the program
          </button>
        </div>
      )}
      <div
        class="text"
        tabIndex={0}
        role="region"
        aria-label={`${isLibrary ? "Library module" : "Program"} ${file}${here === null ? "" : `, at line ${here.line}`}`}
      >
        <pre>
          <code>
            {lines.map((pieces, position) => (
              <Line
                pieces={pieces}
                isHere={here?.line === position + 1}
                colour={here === null ? "" : threadIdentity(here.standing).colour}
                actors={standing.get(position + 1) ?? []}
              />
            ))}
          </code>
        </pre>
      </div>
    </div>
  );
}

interface LineProps {
  readonly pieces: readonly Piece[];
  readonly isHere: boolean;
  readonly colour: string;
  readonly actors: readonly StepActor[];
}

function Line({ pieces, isHere, colour, actors }: LineProps) {
  const rest = actors.length - MOST_BADGES;
  return (
    <>
      <span
        class={isHere ? "line here" : "line"}
        style={isHere ? { boxShadow: `inset 3px 0 ${colour}` } : undefined}
        aria-current={isHere ? "step" : undefined}
      >
        {actors.length > 0 && (
          <span class="standing" title={actors.map(({ name }) => name).join(", ")}>
            {actors.slice(0, MOST_BADGES).map(({ standing }) => (
              <Badge actor={standing} />
            ))}
            {rest > 0 && <span class="soft">+{rest}</span>}
          </span>
        )}
        {pieces.map(({ text, token }) =>
          token === "--ink" ? text : <span style={{ color: `var(${token})` }}>{text}</span>,
        )}
      </span>
      {"\n"}
    </>
  );
}

/** By line, who is in `file`: each where the innermost of its frames in that text stands. */
function whoStandsWhere(
  actors: readonly StepActor[],
  file: string | undefined,
): ReadonlyMap<number, readonly StepActor[]> {
  const standing = new Map<number, StepActor[]>();
  for (const one of actors) {
    const frame = one.frames.find(({ range }) => range !== null && range.file === file);
    if (frame === undefined) continue;
    const { line } = frame.range!;
    standing.set(line, [...(standing.get(line) ?? []), one]);
  }
  return standing;
}
