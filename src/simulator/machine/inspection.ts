/** What somebody sees who stops the machine: the stack of every thread, and the variables of every frame on it. */
import { append } from "./append.ts";
import type { SourceRange, Waiting } from "./event.ts";
import type { Machine } from "./machine.ts";
import type { Memory } from "./memory.ts";
import { UNINITIALISED } from "./places.ts";
import type { Texts } from "./texts.ts";
import type { Frame, SuspendedTask, Thread, ThreadState } from "./thread.ts";

export interface VisibleVariable {
  readonly name: string;
  /** As `repr` shows it, cut at 40 characters; null before its declaration has run. */
  readonly value: string | null;
}

export interface StackFrame {
  /** The function's name, `<lambda>` or `<module>`. */
  readonly name: string;
  /** Where it stands: at the call it waits for, or at what it did last. */
  readonly range: SourceRange | null;
  /** The variables that can be named there, the innermost scope's first. Empty unless the run is inspectable. */
  readonly variables: readonly VisibleVariable[];
}

/** A task of asyncio that waits for its turn or for something else. */
export interface TaskStack {
  /** Its identifier in the events. */
  readonly id: string;
  readonly name: string;
  /** What it waits for; null for a turn of its loop. */
  readonly waiting: Waiting | null;
  readonly frames: readonly StackFrame[];
}

export interface ThreadStack {
  readonly thread: number;
  readonly name: string;
  readonly state: ThreadState;
  /** What it waits for, where `state` is `waiting`. */
  readonly waiting: Waiting | null;
  /** The frames of the program and of the library modules that it can step into, the innermost first. */
  readonly frames: readonly StackFrame[];
  /** The task that it goes on with, or null. */
  readonly task: Pick<TaskStack, "id" | "name"> | null;
  /** The tasks of its event loop that are not on its stack, in the order of their making. */
  readonly tasks: readonly TaskStack[];
}

/** The stacks of all threads that have begun and not ended. */
export function inspectThreads(machine: Machine, memory: Memory): readonly ThreadStack[] {
  return machine.threads
    .filter((thread) => thread.state !== "ended" && thread.frames.length > 0)
    .map((thread) => ({
      thread: thread.id,
      name: thread.name,
      state: thread.state,
      waiting: thread.state === "waiting" ? thread.waiting : null,
      frames: stackOf(machine, memory, thread.frames, machine.siteOf(thread)),
      task: thread.task?.() ?? null,
      tasks: tasksOf(machine, memory, thread),
    }));
}

function tasksOf(machine: Machine, memory: Memory, thread: Thread): readonly TaskStack[] {
  const suspended: readonly SuspendedTask[] = thread.suspended?.() ?? [];
  return suspended.map(({ id, name, waiting, frames, site }) => ({
    id,
    name,
    waiting,
    frames: stackOf(machine, memory, frames, site),
  }));
}

/** The stack of `frames`, the outermost first, which stands at `innermost`. */
function stackOf(
  machine: Machine,
  memory: Memory,
  frames: readonly Frame[],
  innermost: number,
): readonly StackFrame[] {
  const stack: StackFrame[] = [];
  let site = innermost;
  for (let depth = frames.length - 1; depth >= 0; depth--) {
    const frame = frames[depth]!;
    if (isOfProgram(frame)) {
      const range = machine.texts.rangeAt(site);
      append(stack, {
        name: nameOf(frame),
        range,
        variables: variablesOf(machine.texts, memory, frame, range),
      });
    }
    site = frame.callSite;
  }
  return stack;
}

/** True for a frame that runs the program's own text, and not the library's or the machine's. */
function isOfProgram({ callee, isLibrary, isModule }: Frame): boolean {
  return isModule || (typeof callee === "function" && !isLibrary);
}

function nameOf({ callee, isModule }: Frame): string {
  if (isModule) return "<module>";
  const name: unknown = Reflect.get(callee!, "name");
  return typeof name === "string" && name !== "" ? name : "<lambda>";
}

function variablesOf(
  texts: Texts,
  memory: Memory,
  { scopes: entered }: Frame,
  range: SourceRange | null,
): readonly VisibleVariable[] {
  if (entered === null || range === null) return [];
  const around = [...entered].filter(([scope]) => encloses(texts.scopeAt(scope)!, range));
  // What is declared further inside begins later in the text.
  around.sort(([a], [b]) => compare(texts.scopeAt(b)!, texts.scopeAt(a)!));
  return around.flatMap(([, readers]) =>
    Object.entries(readers).map(([name, read]) => ({ name, value: show(memory, read) })),
  );
}

function show(memory: Memory, read: () => unknown): string | null {
  try {
    const value = read();
    return value === UNINITIALISED ? null : memory.describe(value);
  } catch {
    // The engine's own variables throw before their declaration has run.
    return null;
  }
}

function encloses(outer: SourceRange, inner: SourceRange): boolean {
  const begins = outer.line < inner.line || (outer.line === inner.line && outer.column <= inner.column);
  const ends =
    outer.endLine > inner.endLine || (outer.endLine === inner.endLine && outer.endColumn >= inner.endColumn);
  return begins && ends && outer.file === inner.file;
}

function compare(a: SourceRange, b: SourceRange): number {
  return a.line - b.line || a.column - b.column;
}
