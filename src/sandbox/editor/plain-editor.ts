/**
 * A text field with the interface of the editor, for screens that are touched. Errors are a list below it; each
 * leads to its line.
 */
import type { ProgramError } from "../../simulator/run-result.ts";
import { addStyles } from "./add-styles.ts";
import type { CodeEditor, EditorOptions } from "./code-editor.ts";
import styles from "./plain-editor.css?inline";

let hasStyles = false;

/** Opens a plain editor in `container`. */
export function openPlainEditor(container: HTMLElement, { text, label }: EditorOptions): CodeEditor {
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
  const problemList = box.appendChild(document.createElement("ul"));
  problemList.setAttribute("aria-live", "polite");

  const grow = (): void => {
    field.rows = Math.min(Math.max(field.value.split("\n").length, 3), 40);
  };
  const listeners: ((text: string) => void)[] = [];
  const changed = (): void => {
    grow();
    for (const listener of listeners) listener(field.value);
  };
  field.addEventListener("input", changed);
  grow();

  return {
    text: () => field.value,
    setText(next) {
      field.value = next;
      changed();
    },
    onChange: (listener) => void listeners.push(listener),
    showProblems(problems) {
      problemList.replaceChildren(...problems.map((problem) => problemItem(problem, field)));
    },
    showLine(line) {
      if (line >= 1) goToLine(field, line);
    },
    focus: () => field.focus(),
    dispose: () => box.remove(),
  };
}

function problemItem(problem: ProgramError, field: HTMLTextAreaElement): HTMLLIElement {
  const item = document.createElement("li");
  const link = item.appendChild(document.createElement("button"));
  link.type = "button";
  link.textContent = `Line ${problem.line}`;
  link.addEventListener("click", () => {
    field.focus();
    goToLine(field, problem.line);
  });
  item.append(` ${problem.name}: ${problem.message}${problem.hint === null ? "" : ` ${problem.hint}`}`);
  return item;
}

/** Selects a line, which also marks it, and scrolls it into the field. */
function goToLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split("\n");
  const at = Math.min(line, lines.length) - 1;
  const start = lines.slice(0, at).reduce((length, text) => length + text.length + 1, 0);
  field.setSelectionRange(start, start + (lines[at] ?? "").length);
  field.scrollTop = (field.scrollHeight / lines.length) * Math.max(at - 2, 0);
}
