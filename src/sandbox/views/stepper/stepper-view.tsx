/** The panel of the stepper: what has just happened, the stack of every thread and task, and a frame's variables. */
import type { StackFrame } from "../../../simulator/index.ts";
import { Badge } from "../badge.tsx";
import { formatMoment } from "../format-time.ts";
import { sayEvent } from "../say-event.ts";
import type { StepActor, StepCast } from "./step-cast.ts";
import type { FoundStep } from "./step-source.ts";

/** Lines of output that are shown; the last ones. */
const MOST_WRITTEN = 6;

/** A frame of an actor, by its position from the innermost. */
export interface SelectedFrame {
  readonly actor: number;
  readonly depth: number;
}

export interface StepperActions {
  readonly onMove: (change: number) => void;
  readonly onFirst: () => void;
  readonly onLibrary: (isInto: boolean) => void;
  readonly onSelect: (frame: SelectedFrame) => void;
  readonly onClose: () => void;
}

export interface StepperProps extends StepperActions {
  readonly found: FoundStep;
  readonly cast: StepCast;
  readonly selected: SelectedFrame | null;
  readonly intoLibrary: boolean;
  /** True for the steps of a replay, which have no time. */
  readonly isReplay: boolean;
}

export function StepperView(props: StepperProps) {
  const { found, cast, selected, intoLibrary, isReplay } = props;
  const { position, step, page } = found;
  const isEnd = page.isLast && position === page.from + page.steps.length - 1;
  return (
    <div class="stepper-panel">
      <div class="stepper-bar">
        <button type="button" class="button" onClick={props.onFirst} aria-disabled={position === 0}>
          First
        </button>
        <button type="button" class="button" onClick={() => props.onMove(-1)} aria-disabled={position === 0}>
          Back
        </button>
        <button type="button" class="button primary" onClick={() => props.onMove(1)} aria-disabled={isEnd}>
          Next
        </button>
        <button type="button" class="button close" onClick={props.onClose}>
          Close
        </button>
        <label class="into-library">
          <input
            type="checkbox"
            checked={intoLibrary}
            onChange={(event) => props.onLibrary(event.currentTarget.checked)}
          />
          Step into the library
        </label>
      </div>
      <p class="step-said" role="status" aria-live="polite">
        <span class="soft">
          {isReplay ? "Replayed: step" : "Step"} {position + 1} ·{" "}
          {!isReplay && `${formatMoment(step.event.time)} · `}
        </span>
        <Badge actor={cast.actingNumber} /> {cast.actingName} {sayEvent(cast.event)}
        <span class="soft">
          {sayPlace(step.event.range)}
          {isEnd && ". The run has no step after this one."}
        </span>
      </p>
      <ul class="stacks" aria-label="Threads and tasks">
        {cast.actors.map((one) => (
          <Stack one={one} selected={selected} onSelect={props.onSelect} />
        ))}
      </ul>
      <Written lines={page.written.slice(0, step.written)} />
    </div>
  );
}

/** The frame that is selected, or null. */
export function frameAt({ actors }: StepCast, selected: SelectedFrame | null): StackFrame | null {
  return actors.find(({ actor }) => actor === selected?.actor)?.frames[selected!.depth] ?? null;
}

function sayPlace(range: StackFrame["range"]): string {
  if (range === null) return "";
  return range.file === undefined ? ` (line ${range.line})` : ` (${range.file}, line ${range.line})`;
}

function Stack({
  one,
  selected,
  onSelect,
}: {
  one: StepActor;
  selected: SelectedFrame | null;
  onSelect: StepperActions["onSelect"];
}) {
  const { actor, name, state, frames, isTask } = one;
  return (
    <li class={isTask ? "of-task" : ""}>
      <p>
        <Badge actor={actor} /> <b>{name}</b> <span class="soft">{state}</span>
      </p>
      <ol class="frames" aria-label={`Stack of ${name}`}>
        {frames.map((frame, depth) => (
          <FrameEntry
            frame={frame}
            isSelected={selected?.actor === actor && selected.depth === depth}
            onSelect={() => onSelect({ actor, depth })}
          />
        ))}
      </ol>
    </li>
  );
}

/** A frame as a button, and under it its variables where it is the selected one. */
function FrameEntry({
  frame,
  isSelected,
  onSelect,
}: {
  frame: StackFrame;
  isSelected: boolean;
  onSelect: () => void;
}) {
  const { name, range } = frame;
  return (
    <li>
      <button
        type="button"
        class={range?.file === undefined ? "frame" : "frame of-library"}
        aria-pressed={isSelected}
        onClick={onSelect}
      >
        <span class="callee">{name}</span>
        <span class="soft">
          {range === null ? "" : `${range.file === undefined ? "line" : range.file} ${range.line}`}
        </span>
      </button>
      {isSelected && <Variables frame={frame} />}
    </li>
  );
}

function Variables({ frame: { name, variables } }: { frame: StackFrame }) {
  if (variables.length === 0) return <p class="nothing">{name} has no variables here.</p>;
  return (
    <table class="variables">
      <caption class="unseen">Variables of {name}</caption>
      <tbody>
        {variables.map(({ name: variable, value }) => (
          <tr>
            <th scope="row">{variable}</th>
            <td>{value ?? <span class="soft">not yet declared</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Written({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="step-output" role="group" aria-label="Output so far">
      {lines.slice(-MOST_WRITTEN).map((line) => (
        <div>{line === "" ? "\u00a0" : line}</div>
      ))}
    </div>
  );
}
