/**
 * A text field with the interface of the editor, for screens that are touched. Below it stand the first reason for
 * which the program would be refused, and the errors of the last run; each leads to its line.
 */
import type { ProgramError } from "../../simulator/run-result.ts";
import { sayProblem } from "../../simulator/say-problem.ts";
import { addStyles } from "./add-styles.ts";
import { afterPause } from "./after-pause.ts";
import type { CodeEditor, EditorOptions } from "./code-editor.ts";
import styles from "./plain-editor.css?inline";

let hasStyles = false;

/** Opens a plain editor in `container`. */
export function openPlainEditor(
  container: HTMLElement,
  { text, label, diagnose }: EditorOptions,
): CodeEditor {
  if (!hasStyles) addStyles(styles);
  hasStyles = true;
  const box = container.appendChild(document.createElement("div"));
  box.className = "plain-editor";
  const field = box.appendChild(document.createElement("textarea"));
  field.value = text;
  field.wrap = "off";
  field.spellcheck = false;
  field.autocapitalize = "off";
  field.setAttribute("autocorrect", "off");
  field.setAttribute("autocomplete", "off");
  field.setAttribute("aria-label", label);
  const refusal = box.appendChild(document.createElement("div"));
  refusal.className = "reason";
  refusal.setAttribute("role", "status");
  const problemList = box.appendChild(document.createElement("ul"));
  problemList.setAttribute("aria-live", "polite");

  const grow = (): void => {
    field.rows = Math.min(Math.max(field.value.split("\n").length, 3), 40);
  };
  const check = async (): Promise<void> => {
    const source = field.value;
    const diagnostics = await diagnose(source);
    if (source === field.value) sayFirst(refusal, diagnostics, field);
  };
  const checkLater = afterPause(() => void check());
  const listeners: ((text: string) => void)[] = [];
  const changed = (): void => {
    grow();
    // By now the lines may be others.
    markLines(field, []);
    checkLater();
    for (const listener of listeners) listener(field.value);
  };
  field.addEventListener("input", changed);
  grow();
  void check();

  return {
    text: () => field.value,
    setText(next) {
      field.value = next;
      changed();
    },
    onChange: (listener) => void listeners.push(listener),
    showProblems(problems) {
      problemList.replaceChildren(
        ...problems.map((problem) => {
          const item = document.createElement("li");
          item.className = "reason";
          item.append(...linkToProblem(problem, field));
          return item;
        }),
      );
    },
    showLines(lines) {
      markLines(field, lines);
      if (lines[0] !== undefined) goToLine(field, lines[0]);
    },
    focus: () => field.focus(),
    dispose: () => box.remove(),
  };
}

/** Says the first of `diagnostics` in `region`, and how many there are. A screen reader hears only what is new. */
function sayFirst(
  region: HTMLElement,
  diagnostics: readonly ProgramError[],
  field: HTMLTextAreaElement,
): void {
  const [first] = diagnostics;
  const more = diagnostics.length - 1;
  const parts = first === undefined ? [] : linkToProblem(first, field);
  if (more > 0) {
    const rest = document.createElement("p");
    rest.textContent = `${more} more after that.`;
    parts.push(rest);
  }
  const next = document.createElement("div");
  next.append(...parts);
  if (next.textContent !== region.textContent) region.replaceChildren(...next.childNodes);
}

/** A button that leads to the problem's place, and the problem. */
function linkToProblem(problem: ProgramError, field: HTMLTextAreaElement): (Node | string)[] {
  const { line } = problem;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = `Line ${line}`;
  button.addEventListener("click", () => {
    field.focus();
    goToLine(field, line);
  });
  return [button, ` ${[sayProblem(problem), problem.hint].filter((part) => part !== null).join(" ")}`];
}

/** Marks lines, counted from 1, and takes earlier marks away. A field's text has no marks: they are drawn behind it. */
function markLines({ style }: HTMLTextAreaElement, lines: readonly number[]): void {
  style.backgroundImage = lines.map(() => "linear-gradient(90deg, var(--ember) 3px, var(--here) 3px)").join();
  style.backgroundPosition = lines.map((line) => `0 calc(${line - 1} * 1lh)`).join();
}

/** Selects a line, which also marks it, and scrolls it into the field. */
function goToLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split("\n");
  const at = Math.min(line, lines.length) - 1;
  const start = lines.slice(0, at).reduce((length, text) => length + text.length + 1, 0);
  field.setSelectionRange(start, start + (lines[at] ?? "").length);
  field.scrollTop = (field.scrollHeight / lines.length) * Math.max(at - 2, 0);
}
